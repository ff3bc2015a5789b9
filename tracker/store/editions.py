"""The editions of an address: each capture of it whose text was another one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import Session, aliased, defer

from tracker.store.article import Article


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition, as a page tells of it."""

    article_id: int
    number: int
    retrieved_at: datetime


def editions_of(session: Session, article: Article) -> list[Edition]:
    """Return every edition of the article's address, the first one first; an article without an address has one."""
    if article.address is None:
        return [Edition(article.id, article.edition, article.retrieved_at)]
    query = (
        select(Article.id, Article.edition, Article.retrieved_at)
        .where(Article.address == article.address, Article.deleted_at.is_(None))
        .order_by(Article.edition)
    )
    return [Edition(*row) for row in session.execute(query)]


def newest_edition(session: Session, address: str) -> Article | None:
    """Return the newest edition of an address, or None where the archive does not hold it."""
    query = select(Article).where(Article.address == address, Article.deleted_at.is_(None))
    return session.scalar(query.order_by(Article.edition.desc()).limit(1).options(defer(Article.text)))


def next_number(session: Session, address: str) -> int:
    """Return the number that the next edition of an address gets; one that was taken off keeps its own."""
    return (session.scalar(select(func.max(Article.edition)).where(Article.address == address)) or 0) + 1


def is_newest() -> ColumnElement[bool]:
    """Return the condition that an article is the newest edition of its address."""
    later = aliased(Article)
    newer = exists().where(later.address == Article.address, later.edition > Article.edition)
    return ~newer.where(later.deleted_at.is_(None))


def edition_counts(session: Session, article_ids: Collection[int]) -> dict[str, int]:
    """Return how many editions each address of some articles has."""
    addresses = select(Article.address).where(Article.id.in_(article_ids), Article.address.is_not(None))
    counting = select(Article.address, func.count()).where(Article.address.in_(addresses))
    counting = counting.where(Article.deleted_at.is_(None)).group_by(Article.address)
    return {address or "": count for address, count in session.execute(counting)}
