"""Archiving an article, and keeping what it proposes."""

from __future__ import annotations

import hashlib

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from tracker.actions.grading import grade_article
from tracker.core.capture import Capture
from tracker.core.messages import N_, Refusal
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.article import Article, ArticleBody, hash_of_text
from tracker.store.base import now
from tracker.store.editions import newest_edition, next_number
from tracker.store.entity import City
from tracker.store.suggestion import Suggestion
from tracker.suggest import HomeCity, propose
from tracker.suggest.payload import as_json
from tracker.suggest.titles import title_of

LONGEST_TEXT = 1_000_000


class AlreadyArchived(Refusal):
    """The article is in the archive already; `article_id` says where."""

    def __init__(self, article_id: int) -> None:
        super().__init__(N_("This article is in the archive already: use the copy that is there."))
        self.article_id = article_id


class TextDiffers(Refusal):
    """The archive holds the address with another text; `article_id` says where the newest edition is."""

    def __init__(self, article_id: int) -> None:
        super().__init__(
            N_(
                "The archive holds this address with another text: keep what it says now as a new edition, "
                "or use the copy that is there."
            )
        )
        self.article_id = article_id


def archive_article(session: Session, *, capture: Capture, again: bool = False) -> Article:
    """Keep an article: its bytes as they came, its text as it was read, and their hashes.

    again: whether an address that is known, and says something else now, becomes a new edition

    Raises AlreadyArchived where its address is known with this text, or its very bytes are; TextDiffers where its
    address is known with another text, unless that is to be kept; Refusal where it has no text although nobody is to
    mark one.
    """
    if not capture.text.strip() and capture.unread is None:
        raise Refusal(N_("The article is empty: paste its text."), field="text")
    expect_fitting(capture.text)
    sha256 = hashlib.sha256(capture.body).hexdigest()
    edition = _edition(session, capture, sha256, again=again)
    article = Article(
        title=capture.title.strip() or title_of(capture.text),
        outlet=capture.outlet,
        author=capture.author,
        origin=capture.origin,
        language=capture.language,
        published=capture.published,
        retrieved_at=capture.retrieved_at or now(),
        address=capture.address,
        edition=edition,
        media_type=capture.media_type,
        sha256=sha256,
        text=capture.text,
        next_page=capture.next_page,
        verified=capture.verified,
    )
    session.add_all([article, ArticleBody(article=article, body=capture.body, warc=capture.warc)])
    try:
        session.flush()
    except IntegrityError as error:
        if "address" not in str(error.orig):
            raise
        raise Refusal(N_("Somebody archived this address at the same moment: send it once more.")) from error
    return article


def expect_fitting(text: str) -> None:
    """Raise Refusal where a text is too long for an article."""
    if len(text) > LONGEST_TEXT:
        raise Refusal(
            N_("An article has at most {longest} letters: paste the part that matters.", longest=LONGEST_TEXT),
            field="text",
        )


def _edition(session: Session, capture: Capture, sha256: str, *, again: bool) -> int:
    """Return the number of the edition that the capture is. Raises AlreadyArchived or TextDiffers where it is none."""
    known = newest_edition(session, capture.address) if capture.address else None
    if known:
        if sha256 == known.sha256 or hash_of_text(capture.text) == known.text_sha256:
            raise AlreadyArchived(known.id)
        if not again:
            raise TextDiffers(known.id)
    else:
        same = session.scalar(select(Article.id).where(Article.sha256 == sha256, Article.deleted_at.is_(None)).limit(1))
        if same:
            raise AlreadyArchived(same)
    return next_number(session, capture.address) if capture.address else 1


def keep_suggestions(
    session: Session, *, article: Article, home_city: City | None, registry: Registry = REGISTRY
) -> list[Suggestion]:
    """Let the article propose its records, and keep them until a person decides; grade its source meanwhile."""
    home = HomeCity(names=dict(home_city.names), country=home_city.country) if home_city else None
    proposal = propose(
        article.text,
        home=home,
        language=article.language or None,
        published=article.published,
        title=article.title,
        outlet=article.outlet or None,
        today=now().date(),
    )
    payload = as_json(proposal)
    article.passed_over = payload["passed_over"]
    if article.published is None and proposal.article.published is not None:
        article.published = proposal.article.published
    suggestions = [
        Suggestion(article=article, kind=one["kind"], payload=one)
        for one in payload["suggestions"]
        if one["kind"] in registry
    ]
    session.add_all(suggestions)
    others = {party[key] for one in suggestions for party in one.payload["parties"] for key in ("name", "label")}
    grade_article(session, article=article, home=home.names.values() if home else (), others=others)
    session.flush()
    return suggestions


def describe_article(session: Session, *, article: Article, **facts: object) -> None:
    """Correct what is known of an article beside its text, which stays as it is."""
    allowed = {"title", "outlet", "author", "origin", "language", "published", "independence"}
    for fact, value in facts.items():
        if fact not in allowed:
            raise ValueError(f"{fact} is no fact that may be corrected")
        setattr(article, fact, value)
    article.changed_at = now()
    session.flush()
