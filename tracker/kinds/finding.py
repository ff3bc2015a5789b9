"""Records of all kinds that answer a few words, the newest of each kind first."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from tracker.core.entry import Entry
from tracker.kinds.entries import entries_of
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement
from tracker.store.searching import holds_words


def count_found(session: Session, *, query: str, registry: Registry = REGISTRY) -> dict[str, int]:
    """Return how many living records of each kind answer `query`."""
    counting = select(Engagement.kind, func.count()).where(*_answers(query, registry)).group_by(Engagement.kind)
    return dict(session.execute(counting).all())


def find_records(
    session: Session, *, query: str, each: int, kinds: Sequence[str] = (), registry: Registry = REGISTRY
) -> list[Entry]:
    """Return the newest `each` records of each kind that answer `query`, of `kinds` where they are named."""
    place = func.row_number().over(
        partition_by=Engagement.kind, order_by=(Engagement.first_day.desc().nulls_last(), Engagement.id.desc())
    )
    ranked = select(Engagement.id, place.label("place")).where(*_answers(query, registry))
    if kinds:
        ranked = ranked.where(Engagement.kind.in_(kinds))
    first = ranked.subquery()
    wanted = select(Engagement).join(first, first.c.id == Engagement.id).where(first.c.place <= each)
    return entries_of(session, wanted.order_by(first.c.place), registry=registry, quotes=False)


def newest_records(
    session: Session, *, limit: int, kinds: Sequence[str] = (), registry: Registry = REGISTRY
) -> list[Entry]:
    """Return the records that were changed last, of `kinds` where they are named."""
    names = kinds or [kind.name for kind in registry]
    wanted = select(Engagement).where(Engagement.deleted_at.is_(None), Engagement.kind.in_(names))
    wanted = wanted.order_by(Engagement.changed_at.desc(), Engagement.id.desc()).limit(limit)
    return entries_of(session, wanted, registry=registry, quotes=False)


def records_with_ids(session: Session, ids: Sequence[int], *, registry: Registry = REGISTRY) -> dict[int, Entry]:
    """Return the living records with these ids, by id."""
    wanted = select(Engagement).where(Engagement.id.in_(ids), *_living(registry))
    return {entry.id: entry for entry in entries_of(session, wanted, registry=registry, quotes=False)}


def _living(registry: Registry) -> list[ColumnElement[bool]]:
    return [Engagement.deleted_at.is_(None), Engagement.kind.in_([kind.name for kind in registry])]


def _answers(query: str, registry: Registry) -> list[ColumnElement[bool]]:
    return [*_living(registry), holds_words(Engagement.search_text, query)]
