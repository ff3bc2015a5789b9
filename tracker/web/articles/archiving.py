"""What every way into the archive does in the end: keep the article and what it proposes, and lead on."""

from __future__ import annotations

from flask import current_app, url_for

from tracker.actions.articles import archive_article, keep_suggestions
from tracker.core.capture import Capture
from tracker.core.messages import N_
from tracker.fetching import capture_address
from tracker.store.article import Article
from tracker.web.gate import db
from tracker.web.notices import tell, warn
from tracker.web.reading import register
from tracker.web.records.found import registry


def fetched(address: str) -> Capture:
    """Return the page at `address`. Raises Refusal where it cannot be had."""
    return capture_address(address, allow_hosts=current_app.extensions["settings"].fetch_allow_hosts)


def archived(capture: Capture, *, again: bool) -> str:
    """Archive a capture, and return the address of the page on which a person goes on with it.

    Raises what `archive_article` raises.
    """
    article = archive_article(db(), capture=capture, again=again)
    if capture.unread is not None:
        warn(N_("The article is archived, but no text was found in it: mark which words are the article."))
        return url_for("articles.text", article_id=article.id)
    return proposed(article)


def proposed(article: Article) -> str:
    """Keep what an article with a text proposes, and return the address at which that is decided."""
    house = register()
    found = keep_suggestions(db(), article=article, home_city=house.home_city if house else None, registry=registry())
    tell(
        N_("The article is archived. Decide what it proposes.")
        if found
        else N_("The article is archived. It proposes nothing by itself.")
    )
    return url_for("articles.review" if found else "articles.show", article_id=article.id)
