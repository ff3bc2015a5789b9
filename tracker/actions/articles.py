"""Archiving an article, and keeping what it proposes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from tracker.core.messages import N_, Refusal
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.article import Article, ArticleBody
from tracker.store.base import now
from tracker.store.entity import City
from tracker.store.suggestion import Suggestion
from tracker.suggest import HomeCity, propose
from tracker.suggest.payload import as_json
from tracker.suggest.titles import title_of

if TYPE_CHECKING:
    from tracker.core.dates import PartialDate

LONGEST_TEXT = 1_000_000


@dataclass(frozen=True, slots=True)
class Capture:
    """An article as it came in: its bytes, its text and what is known of it."""

    body: bytes
    media_type: str
    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    language: str = ""
    published: PartialDate | None = None
    address: str | None = None
    retrieved_at: datetime | None = None
    verified: bool = True


class AlreadyArchived(Refusal):
    """The article is in the archive already; `article_id` says where."""

    def __init__(self, article_id: int) -> None:
        super().__init__(N_("This article is in the archive already: use the copy that is there."))
        self.article_id = article_id


def archive_article(session: Session, *, capture: Capture) -> Article:
    """Keep an article: its bytes as they came, its text as it was read, and their hash.

    Raises AlreadyArchived where its address or its very bytes are known, Refusal where it has no text.
    """
    if not capture.text.strip():
        raise Refusal(N_("The article is empty: paste its text."), field="text")
    if len(capture.text) > LONGEST_TEXT:
        raise Refusal(
            N_("An article has at most {longest} letters: paste the part that matters.", longest=LONGEST_TEXT),
            field="text",
        )
    sha256 = hashlib.sha256(capture.body).hexdigest()
    same = Article.sha256 == sha256
    known = session.scalar(
        select(Article.id).where(
            or_(same, Article.address == capture.address) if capture.address else same, Article.deleted_at.is_(None)
        )
    )
    if known:
        raise AlreadyArchived(known)
    article = Article(
        title=capture.title.strip() or title_of(capture.text),
        outlet=capture.outlet,
        author=capture.author,
        language=capture.language,
        published=capture.published,
        retrieved_at=capture.retrieved_at or now(),
        address=capture.address,
        media_type=capture.media_type,
        sha256=sha256,
        text=capture.text,
        verified=capture.verified,
    )
    session.add_all([article, ArticleBody(article=article, body=capture.body)])
    session.flush()
    return article


def keep_suggestions(
    session: Session, *, article: Article, home_city: City | None, registry: Registry = REGISTRY
) -> list[Suggestion]:
    """Let the article propose its records, and keep them until a person decides."""
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
