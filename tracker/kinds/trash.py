"""What is in the trash: records, rows of their parts, passages and entries of the catalogue, with who put it there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tracker.core.entry import Entry
from tracker.core.messages import N_, Message
from tracker.kinds.entries import entries_of
from tracker.kinds.registry import PARTS, REGISTRY, Registry
from tracker.kinds.rows import row_of
from tracker.store.change import Change
from tracker.store.engagement import Engagement
from tracker.store.entity import Entity
from tracker.store.evidence import Evidence
from tracker.store.user import User

MOST = 100


@dataclass(frozen=True, slots=True)
class Discarded:
    """One thing in the trash.

    token: by which it is restored; record: to which it belongs, where it is none itself
    merged_into: the record or entity that took over what it held
    """

    token: str
    sort: Message
    title: Message
    at: datetime | None
    who: str | None
    record: Entry | None = None
    merged_into: Entry | Entity | None = None


def discarded_things(session: Session, *, registry: Registry = REGISTRY) -> list[Discarded]:
    """Return the latest of each sort in the trash, the latest of all first."""
    things = [*_records(session, registry), *_entities(session), *_passages(session, registry)]
    for name in PARTS:
        things += _rows(session, name, registry)
    return sorted(things, key=lambda thing: thing.at.timestamp() if thing.at else 0, reverse=True)


def _latest(model: Any) -> Any:
    return select(model).where(model.deleted_at.is_not(None)).order_by(model.deleted_at.desc()).limit(MOST)


def _records(session: Session, registry: Registry) -> list[Discarded]:
    known = [kind.name for kind in registry]
    records = {one.id: one for one in session.scalars(_latest(Engagement).where(Engagement.kind.in_(known)))}
    kept = _entries(session, [one.merged_into_id for one in records.values()], registry)
    who = _who(session, Engagement.__tablename__, records)
    return [
        Discarded(
            f"record.{entry.id}",
            registry[entry.kind].label,
            entry.title,
            records[entry.id].deleted_at,
            who.get(entry.id),
            merged_into=kept.get(records[entry.id].merged_into_id or 0),
        )
        for entry in _entries(session, records, registry).values()
    ]


def _entities(session: Session) -> list[Discarded]:
    found = session.scalars(_latest(Entity)).all()
    who = _who(session, Entity.__tablename__, [one.id for one in found])
    kept = {one.id: one for one in session.scalars(select(Entity).where(Entity.id.in_(_ids(found))))}
    return [
        Discarded(
            f"entity.{one.id}",
            N_("Catalogue"),
            Message("{name}", {"name": one.name}),
            one.deleted_at,
            who.get(one.id),
            merged_into=kept.get(one.merged_into_id or 0),
        )
        for one in found
    ]


def _ids(found: Iterable[Entity]) -> list[int]:
    return [one.merged_into_id for one in found if one.merged_into_id]


def _passages(session: Session, registry: Registry) -> list[Discarded]:
    found = session.scalars(_latest(Evidence)).all()
    records = _entries(session, [one.engagement_id for one in found], registry)
    who = _who(session, Evidence.__tablename__, [one.id for one in found])
    return [
        Discarded(
            f"evidence.{one.id}",
            N_("Passage"),
            Message("{quote}", {"quote": one.quote[:120]}),
            one.deleted_at,
            who.get(one.id),
            records[one.engagement_id],
        )
        for one in found
        if one.engagement_id in records
    ]


def _rows(session: Session, name: str, registry: Registry) -> list[Discarded]:
    part, model = PARTS[name]
    found = session.scalars(_latest(model)).all()
    records = _entries(session, [one.engagement_id for one in found], registry) if found else {}
    who = _who(session, part.table, [one.id for one in found]) if found else {}
    return [
        Discarded(
            f"{name}.{one.id}",
            part.label,
            row_of(one, part).title,
            one.deleted_at,
            who.get(one.id),
            records[one.engagement_id],
        )
        for one in found
        if one.engagement_id in records
    ]


def _entries(session: Session, ids: Iterable[int | None], registry: Registry) -> dict[int, Entry]:
    known = [kind.name for kind in registry]
    query = select(Engagement).where(Engagement.id.in_({id for id in ids if id}), Engagement.kind.in_(known))
    return {entry.id: entry for entry in entries_of(session, query, registry=registry)}


def _who(session: Session, table: str, ids: Iterable[int]) -> dict[int, str]:
    """Return who put the rows of a table into the trash, by row."""
    latest = (
        select(func.max(Change.id))
        .where(Change.table == table, Change.row_id.in_(list(ids)), Change.act == "deleted")
        .group_by(Change.row_id)
    )
    query = select(Change.row_id, User.name).join(User, User.id == Change.user_id).where(Change.id.in_(latest))
    rows: Sequence[Any] = session.execute(query).all()
    return {row_id: name for row_id, name in rows}  # noqa: C416 - rows are no pairs to a type checker
