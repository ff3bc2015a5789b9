"""The article that an address means, and what stands on it."""

from __future__ import annotations

from flask import abort
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from tracker.store.article import Article
from tracker.store.evidence import Evidence
from tracker.web.gate import db
from tracker.web.records.found import registry


def find_article(article_id: int) -> Article:
    """Return the article with this id, or answer 404."""
    article = db().get(Article, article_id)
    if article is None or article.deleted_at is not None:
        abort(404)
    return article


def proofs_of(article: Article) -> list[Evidence]:
    """Return the passages of an article that prove living records, in the order in which it comes to them."""
    query = (
        select(Evidence)
        .where(Evidence.article_id == article.id, Evidence.deleted_at.is_(None))
        .order_by(Evidence.start, Evidence.id)
        .options(joinedload(Evidence.engagement))
    )
    known = {kind.name for kind in registry()}
    return [one for one in db().scalars(query) if one.engagement.deleted_at is None and one.engagement.kind in known]
