"""The article that an address means."""

from __future__ import annotations

from flask import abort

from tracker.store.article import Article
from tracker.web.gate import db


def find_article(article_id: int) -> Article:
    """Return the article with this id, or answer 404."""
    article = db().get(Article, article_id)
    if article is None or article.deleted_at is not None:
        abort(404)
    return article
