"""Finding what stands in the register twice, leaving out what a person said is not the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.duplicates import (
    Pair,
    counterpart_role,
    counterparts,
    is_likely_same,
    likely_pairs,
    may_tell_of,
)
from tracker.core.entry import Entry
from tracker.core.fields import FieldType
from tracker.core.kind import Kind
from tracker.core.likeness import ALIKE
from tracker.core.namesakes import Spelled, likely_namesakes, namesake_score
from tracker.kinds.entries import all_entries, entries_of, select_records
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.dismissal import Distinct
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity

Likely = TypeVar("Likely", Entry, Entity)


def record_pairs(session: Session, *, registry: Registry = REGISTRY) -> list[Pair]:
    """Return the pairs of records that are likely one."""
    distinct = distinct_pairs(session, Engagement.__tablename__)
    pairs = likely_pairs(all_entries(session, registry=registry, quotes=False), kinds=registry)
    return [pair for pair in pairs if (pair.one.id, pair.other.id) not in distinct]


def records_like(session: Session, *, entry: Entry, kind: Kind, registry: Registry = REGISTRY) -> list[Entry]:
    """Return the records that are likely the same as `entry`."""
    model = registry.model(kind.name)
    with_them = select(Involvement.engagement_id).where(
        Involvement.role == counterpart_role(kind), Involvement.entity_id.in_(counterparts(entry, kind))
    )
    query = select(model).where(model.deleted_at.is_(None), model.id.in_(with_them), model.id != entry.id)
    # What a person decides of them is told from all they say; most are already told apart by the choices they make.
    for field in kind.fields:
        if field.required and field.type is FieldType.CHOICE and (mine := entry.details.get(field.name)):
            query = query.where(getattr(model, field.name).in_((mine, "")))
    others = entries_of(session, query.order_by(model.id), registry=registry, quotes=False, links=False)
    likely = [other for other in others if is_likely_same(entry, other, kind)]
    return _not_distinct(session, Engagement.__tablename__, entry.id, likely) if likely else []


def records_told(session: Session, *, told: Sequence[Entry], registry: Registry = REGISTRY) -> list[list[Entry]]:
    """Return for each of what articles tell the records that it may be, the nearest in time first; in a few queries."""
    named = {id for one in told for id in counterparts(one, registry[one.kind])}
    if not named:
        return [[] for _ in told]
    with_them = select(Involvement.engagement_id).where(
        Involvement.role.in_({counterpart_role(registry[one.kind]) for one in told}), Involvement.entity_id.in_(named)
    )
    query = select_records(registry=registry).where(
        Engagement.kind.in_({one.kind for one in told}), Engagement.id.in_(with_them)
    )
    records = entries_of(session, query, registry=registry, quotes=False, links=False)
    return [_nearest_first(one, records, registry[one.kind]) for one in told]


def _nearest_first(told: Entry, records: Iterable[Entry], kind: Kind) -> list[Entry]:
    likely = [one for one in records if one.kind == told.kind and may_tell_of(told, one, kind)]
    return sorted(likely, key=lambda one: (_days_between(told, one), -one.id))


def _days_between(told: Entry, record: Entry) -> float:
    both = told.first_day, record.first_day
    return abs((both[0] - both[1]).days) if both[0] and both[1] else inf


def entity_pairs(session: Session) -> list[tuple[Entity, Entity]]:
    """Return the pairs of the catalogue's entries that are likely one, the nearest first."""
    entities = {one.id: one for one in session.scalars(select(Entity).where(Entity.deleted_at.is_(None)))}
    distinct = distinct_pairs(session, Entity.__tablename__)
    pairs = likely_namesakes(map(spelled, entities.values()))
    return [(entities[low], entities[high]) for low, high in pairs if (low, high) not in distinct]


def entities_like(session: Session, *, entity: Entity) -> list[Entity]:
    """Return the entries of the catalogue that are likely the same as `entity`."""
    query = select(Entity).where(Entity.type == entity.type, Entity.deleted_at.is_(None), Entity.id != entity.id)
    mine = spelled(entity)
    likely = [other for other in session.scalars(query) if namesake_score(mine, spelled(other)) >= ALIKE]
    return _not_distinct(session, Entity.__tablename__, entity.id, likely) if likely else []


def spelled(entity: Entity) -> Spelled:
    """Return an entity by all its spellings."""
    spellings = tuple(filter(None, [*entity.names.values(), *(entity.aliases or [])]))
    return Spelled(entity.id, entity.type, spellings, getattr(entity, "country", None), entity.within_id)


def distinct_pairs(session: Session, table: str) -> set[tuple[int, int]]:
    """Return the pairs of rows of `table` of which a person said that they are not the same."""
    query = select(Distinct.low, Distinct.high).where(Distinct.table == table, Distinct.deleted_at.is_(None))
    return {(low, high) for low, high in session.execute(query)}


def _not_distinct(session: Session, table: str, id: int, others: Iterable[Likely]) -> list[Likely]:
    distinct = distinct_pairs(session, table)
    return [other for other in others if (min(id, other.id), max(id, other.id)) not in distinct]
