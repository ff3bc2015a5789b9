"""A page of a list: the records of a kind, filtered and sorted as the address asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, or_, select
from sqlalchemy.orm import Session

from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.text import fold, squash
from tracker.kinds.entries import entries_of
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity
from tracker.store.evidence import Evidence

PAGE = 25

SORTS: dict[str, tuple[ColumnElement[Any], ...]] = {
    "start": (Engagement.first_day.is_(None), Engagement.first_day.asc()),
    "-start": (Engagement.first_day.is_(None), Engagement.first_day.desc()),
    "end": (Engagement.last_day.is_(None), Engagement.last_day.asc()),
    "-end": (Engagement.last_day.is_(None), Engagement.last_day.desc()),
    "status": (Engagement.status.asc(), Engagement.first_day.desc()),
    "-status": (Engagement.status.desc(), Engagement.first_day.desc()),
    "-changed": (Engagement.changed_at.desc(),),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What a list is asked for; every part of it stands in the address."""

    query: str = ""
    status: str = ""
    unsourced: bool = False
    sort: str = "-start"
    page: int = 1


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a list, and how many records there are in all."""

    entries: list[Entry]
    total: int
    choice: Choice

    @property
    def pages(self) -> int:
        """Return how many pages the whole list has, at least one."""
        return max(1, -(-self.total // PAGE))


def list_records(session: Session, *, kind: Kind, choice: Choice, registry: Registry = REGISTRY) -> Listing:
    """Return the page of living records of `kind` that `choice` asks for."""
    query = _filtered(kind, choice)
    total = session.scalar(select(func.count()).select_from(query.subquery())) or 0
    page = query.order_by(*SORTS.get(choice.sort, SORTS["-start"]), Engagement.id)
    page = page.limit(PAGE).offset((max(choice.page, 1) - 1) * PAGE)
    return Listing(entries_of(session, page, registry=registry), total, choice)


def every_record(session: Session, *, kind: Kind, choice: Choice, registry: Registry = REGISTRY) -> list[Entry]:
    """Return all that a list shows over its pages, for a file."""
    query = _filtered(kind, choice).order_by(*SORTS.get(choice.sort, SORTS["-start"]), Engagement.id)
    return entries_of(session, query, registry=registry)


def _filtered(kind: Kind, choice: Choice) -> Select[Engagement]:
    query = select(Engagement).where(Engagement.kind == kind.name, Engagement.deleted_at.is_(None))
    if choice.status:
        query = query.where(Engagement.status == choice.status)
    if choice.unsourced:
        query = query.where(~has_evidence())
    if choice.query.strip():
        query = query.where(_mentions(choice.query))
    return query


def has_evidence() -> ColumnElement[bool]:
    """Return the condition that a record has at least one living piece of evidence."""
    return exists().where(Evidence.engagement_id == Engagement.id, Evidence.deleted_at.is_(None))


def _mentions(words: str) -> ColumnElement[bool]:
    wanted = (Entity.search_key.contains(key, autoescape=True) for key in (fold(words), squash(words)))
    involved = (
        exists()
        .where(Involvement.engagement_id == Engagement.id, Involvement.entity_id == Entity.id)
        .where(or_(*wanted))
    )
    return or_(involved, Engagement.summary.icontains(words.strip(), autoescape=True))
