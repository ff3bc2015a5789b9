"""Where somebody or something is named: in records themselves, in the rows of their parts, and by one another.

Everything here walks what the tables declare, so a new part or a new reference is found without being listed.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import CompoundSelect, Select, Table, func, inspect, or_, select, union
from sqlalchemy.orm import Session

from tracker.core.entry import Entry
from tracker.core.part import Part, Row
from tracker.kinds.entries import entries_of, select_records
from tracker.kinds.registry import PARTS, REGISTRY, Registry
from tracker.kinds.rows import references_of, row_of
from tracker.store.base import Base
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity


@dataclass(frozen=True, slots=True)
class Mention:
    """A row of a record's part that names somebody, with the record."""

    entry: Entry
    part: Part
    row: Row


def mentions_of(session: Session, ids: Collection[int], *, registry: Registry = REGISTRY) -> list[Mention]:
    """Return the living rows that name one of some entities: a query for every part that can, and one for the records.

    They stand in the order of the parts, within a part the latest record first.
    """
    found: list[tuple[int, Part, Row]] = []
    for part, model in PARTS.values():
        columns = [inspect(model).columns[part.column(field)] for field in part.fields if field.is_reference]
        if not columns:
            continue
        query = select(model).where(model.deleted_at.is_(None), or_(*(column.in_(ids) for column in columns)))
        rows = session.scalars(query.options(*references_of(part, model)).order_by(model.id)).unique()
        found += [(one.engagement_id, part, row_of(one, part)) for one in rows]
    if not found:
        return []
    records = select_records(registry=registry).where(Engagement.id.in_({record_id for record_id, _, _ in found}))
    entries = {entry.id: entry for entry in reversed(entries_of(session, records, registry=registry))}
    places = {record_id: place for place, record_id in enumerate(entries)}
    order = {part.name: place for place, (part, _) in enumerate(PARTS.values())}
    living = [one for one in found if one[0] in entries]
    living.sort(key=lambda one: (order[one[1].name], places[one[0]]))
    return [Mention(entries[record_id], part, row) for record_id, part, row in living]


def count_records(session: Session, ids: Collection[int]) -> dict[int, int]:
    """Return in how many living records each of some entities is named, themselves or in their parts, in one query."""
    pairs = naming_pairs(ids).subquery()
    entity_id, record_id = pairs.c
    query = (
        select(entity_id, func.count(record_id.distinct()))
        .join(Engagement, Engagement.id == record_id)
        .where(Engagement.deleted_at.is_(None))
        .group_by(entity_id)
    )
    return dict(session.execute(query).all())


def naming_pairs(ids: Collection[int]) -> CompoundSelect[int, int]:
    """Return the query for (entity, record): which records name which of some entities, in the trash or not."""
    queries: list[Select[int, int]] = [
        select(Involvement.entity_id, Involvement.engagement_id).where(Involvement.entity_id.in_(ids))
    ]
    for part, model in PARTS.values():
        for field in part.fields:
            if field.is_reference:
                column = inspect(model).columns[part.column(field)]
                queries.append(select(column, model.engagement_id).where(model.deleted_at.is_(None), column.in_(ids)))
    return union(*queries)


def count_references(session: Session, entity: Entity) -> int:
    """Return how many living rows of any table refer to an entity; a record in the trash still counts."""
    own = {table for mapper in inspect(Entity).self_and_descendants for table in mapper.tables}
    total = 0
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            pointing = any(key.column.table in own for key in column.foreign_keys)
            if not pointing or (column.primary_key and table in own):
                continue
            query = select(func.count()).select_from(table).where(column == entity.id)
            total += session.scalar(_living(query, table, own)) or 0
    return total


def _living(query: Select[int], table: Table, own: Collection[object]) -> Select[int]:
    if "deleted_at" in table.columns:
        return query.where(table.columns["deleted_at"].is_(None)) if table.name != "engagement" else query
    if table in own:
        # The columns of a city or an event say nothing of its deletion; what all entities share does.
        entities = Base.metadata.tables["entity"]
        return query.join(entities, entities.c.id == table.columns["id"]).where(entities.c.deleted_at.is_(None))
    return query
