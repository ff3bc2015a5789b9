"""Records of all kinds that answer a few words, the newest of each kind first."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from tracker.core.entry import Entry
from tracker.kinds.entries import entries_of
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement
from tracker.store.searching import holds_words


def find_everywhere(
    session: Session, *, query: str, each: int, kinds: Sequence[str] = (), registry: Registry = REGISTRY
) -> dict[str, tuple[int, list[Entry]]]:
    """Return by kind how many living records answer `query`, and the newest `each` of them; of `kinds` where named."""
    newest = (Engagement.first_day.desc().nulls_last(), Engagement.id.desc())
    ranked = (
        select(Engagement.id, Engagement.kind)
        .where(*_answers(query, registry))
        .add_columns(
            func.count().over(partition_by=Engagement.kind).label("total"),
            func.row_number().over(partition_by=Engagement.kind, order_by=newest).label("place"),
        )
    )
    if kinds:
        ranked = ranked.where(Engagement.kind.in_(kinds))
    first = ranked.subquery()
    rows = session.execute(select(first).where(first.c.place <= each).order_by(first.c.place)).all()
    entries = records_with_ids(session, [row.id for row in rows], registry=registry)
    found: dict[str, tuple[int, list[Entry]]] = {}
    for row in rows:
        found.setdefault(row.kind, (row.total, []))[1].append(entries[row.id])
    return found


def newest_ids(
    session: Session, *, limit: int, kinds: Sequence[str] = (), registry: Registry = REGISTRY
) -> Sequence[int]:
    """Return the ids of the records that were changed last, of `kinds` where they are named."""
    names = kinds or [kind.name for kind in registry]
    wanted = select(Engagement.id).where(Engagement.deleted_at.is_(None), Engagement.kind.in_(names))
    return session.scalars(wanted.order_by(Engagement.changed_at.desc(), Engagement.id.desc()).limit(limit)).all()


def newest_records(
    session: Session, *, limit: int, kinds: Sequence[str] = (), registry: Registry = REGISTRY
) -> list[Entry]:
    """Return the records that were changed last, of `kinds` where they are named."""
    # A database sorts narrow rows much faster than whole records.
    ids = newest_ids(session, limit=limit, kinds=kinds, registry=registry)
    entries = records_with_ids(session, ids, registry=registry)
    return [entries[id] for id in ids]


def records_with_ids(session: Session, ids: Collection[int], *, registry: Registry = REGISTRY) -> dict[int, Entry]:
    """Return the living records with these ids, by id."""
    wanted = select(Engagement).where(Engagement.id.in_(ids), *_living(registry))
    return {entry.id: entry for entry in entries_of(session, wanted, registry=registry, quotes=False, links=False)}


def _living(registry: Registry) -> list[ColumnElement[bool]]:
    return [Engagement.deleted_at.is_(None), Engagement.kind.in_([kind.name for kind in registry])]


def _answers(query: str, registry: Registry) -> list[ColumnElement[bool]]:
    return [*_living(registry), holds_words(Engagement.search_text, query)]
