"""Grading how independent an article's source is: by its site, or as a person graded its outlet before."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from tracker.core.independence import Independence
from tracker.store.article import Article
from tracker.suggest.outlets import Source, grade_of

# What an outlet is; the two other grades depend on what an article is about.
_OF_AN_OUTLET = (Independence.AGENCY, Independence.AGGREGATOR, Independence.INDEPENDENT)


def grade_article(session: Session, *, article: Article, home: Collection[str], others: Collection[str] = ()) -> None:
    """Grade an article that nobody has graded yet; where nothing tells, its grade stays open.

    An edition keeps the grade of the one before it, which a person may have corrected.

    home, others: the names of the home city, and of the counterparts that the article names
    """
    if article.independence:
        return
    source = Source(article.address or "", article.outlet, article.origin)
    grade = (
        _latest(session, article, Article.address == source.address)
        or grade_of(source, home=home, others=others)
        or _graded_before(session, article, source)
    )
    article.independence = grade or ""
    session.flush()


def _latest(session: Session, article: Article, *conditions: ColumnElement[bool]) -> str | None:
    """Return the grade of the latest other article that fulfils the conditions, or None where none has one."""
    others = select(Article.independence).where(
        *conditions, Article.id != article.id, Article.deleted_at.is_(None), Article.independence != ""
    )
    return session.scalar(others.order_by(Article.id.desc()).limit(1))


def _graded_before(session: Session, article: Article, source: Source) -> str | None:
    """Return the grade that the latest article of the same outlet has."""
    if source.host:
        same = Article.address.startswith(f"https://{source.host}/", autoescape=True)
    elif source.outlet:
        same = func.lower(Article.outlet) == source.outlet.lower()
    else:
        return None
    return _latest(session, article, same, Article.independence.in_(_OF_AN_OUTLET))
