"""The rows of a record's parts as plain values, whatever the part."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache

from sqlalchemy import BindParameter, CompoundSelect, Select, bindparam, exists, inspect, literal, select, union_all
from sqlalchemy.orm import Session, joinedload
from sqlalchemy.sql.base import ExecutableOption

from tracker.core.dates import PartialDate
from tracker.core.entry import Linked
from tracker.core.fields import FieldType
from tracker.core.kind import Kind
from tracker.core.part import Part, Row
from tracker.kinds.registry import PARTS
from tracker.kinds.titles import linked_records
from tracker.store.entity import Entity
from tracker.store.part import PartRow

PORTION = 20_000


def rows_of(session: Session, record_id: int, *, kind: Kind) -> dict[str, list[Row]]:
    """Return the living rows of one record, by part; a query for each part that it has, and one to learn which."""
    if not kind.parts:
        return {}
    filled = set(session.scalars(_filled(tuple(part.name for part in kind.parts)), {"record": record_id}))
    return {
        part.name: rows_by_record(session, part, [record_id])[record_id] if part.name in filled else []
        for part in kind.parts
    }


@cache
def _filled(names: tuple[str, ...]) -> CompoundSelect[str]:
    """Return the query for the names of those parts in which a record has living rows."""
    record: BindParameter[int] = bindparam("record")
    models = {name: PARTS[name][1] for name in names}
    return union_all(
        *(
            select(literal(name)).where(exists().where(model.engagement_id == record, model.deleted_at.is_(None)))
            for name, model in models.items()
        )
    )


def rows_by_record(session: Session, part: Part, record_ids: Collection[int]) -> dict[int, list[Row]]:
    """Return the living rows of a part for several records in one query, by record, each list in the part's order."""
    found = _stored(session, part, record_ids)
    linked = _linked(session, part, found.values())
    return {
        id: sorted((row_of(one, part, linked=linked) for one in stored), key=_place) for id, stored in found.items()
    }


def rows_of_all(
    session: Session,
    kind_of: Mapping[int, str],
    *,
    kinds: Iterable[Kind],
    lasting: bool = False,
    deciding: bool = False,
) -> dict[int, dict[str, list[Row]]]:
    """Return the living rows of many records, by record and part, in a query for each part that there is.

    kind_of: the name of each record's kind, by the record's id
    lasting: only of the parts that say in which stretches a record's time ran
    deciding: of these, and of the parts from which its status follows
    """
    found: dict[int, dict[str, list[Row]]] = {}
    of_part: dict[str, dict[str, Part]] = {}
    for kind in kinds:
        for part in kind.parts:
            if part.lasting or (deciding and part.decides) or not (lasting or deciding):
                of_part.setdefault(part.name, {})[kind.name] = part
    for name, of_kind in of_part.items():
        ids = [id for id, kind in kind_of.items() if kind in of_kind]
        part = next(iter(of_kind.values()))
        kept = _stored(session, part, ids)
        linked = _linked(session, part, kept.values())
        for record_id, stored in kept.items():
            rows = [row_of(one, of_kind[kind_of[record_id]], linked=linked) for one in stored]
            found.setdefault(record_id, {})[name] = sorted(rows, key=_place)
    return found


def row_of(one: PartRow, part: Part, *, linked: Mapping[int, Linked] | None = None) -> Row:
    """Return one row as plain values; `linked` holds the other records that rows of this part name."""
    held = {
        field.name: getattr(one, part.column(field) if field.type is FieldType.RECORD else field.name)
        for field in part.fields
    }
    values = plain_values(part, held)
    for field in part.fields:
        if field.type is FieldType.RECORD:
            values[field.name] = (linked or {}).get(getattr(one, part.column(field)))
    facts = {name: getattr(one, name) for name in part.facts}
    return Row(part, one.id, one.version, part.titled(values), values | facts)


def plain_values(part: Part, values: Mapping[str, object]) -> dict[str, object]:
    """Return values of a part's fields with their entities as charts and pages see them."""
    return {
        field.name: value.as_involved(field.name) if isinstance(value := values.get(field.name), Entity) else value
        for field in part.fields
    }


def _stored(session: Session, part: Part, record_ids: Collection[int]) -> dict[int, list[PartRow]]:
    """Return the living rows of some records, as they are stored."""
    found: dict[int, list[PartRow]] = {}
    for some in portions(record_ids):
        for one in session.scalars(_living(part.name), {"records": some}):
            found.setdefault(one.engagement_id, []).append(one)
    return found


def portions(ids: Collection[int]) -> Iterator[Collection[int]]:
    """Yield ids in portions that a database takes in one query; PostgreSQL is told at most 65,535 values at once."""
    if len(ids) <= PORTION:
        yield ids
        return
    every = list(ids)
    for place in range(0, len(every), PORTION):
        yield every[place : place + PORTION]


@cache
def _living(name: str) -> Select[PartRow]:
    """Return the query for the living rows of a part that belong to some `records`."""
    part, model = PARTS[name]
    of_records = model.engagement_id.in_(bindparam("records", expanding=True))
    query = select(model).where(model.deleted_at.is_(None), of_records).order_by(model.id)
    return query.options(*references_of(part, model))


def _linked(session: Session, part: Part, stored: Iterable[Sequence[PartRow]]) -> Mapping[int, Linked]:
    columns = [part.column(field) for field in part.fields if field.type is FieldType.RECORD]
    return linked_records(session, {id for rows in stored for one in rows for c in columns if (id := getattr(one, c))})


def references_of(part: Part, model: type[PartRow]) -> list[ExecutableOption]:
    """Return how a query for rows of a part loads the entities that they name."""
    relationships = inspect(model).relationships
    return [
        joinedload(relationships[field.name].class_attribute)
        for field in part.fields
        if field.type is FieldType.REFERENCE
    ]


def _place(row: Row) -> tuple[bool, str, int]:
    value = row.values.get(row.part.order) if row.part.order else None
    return value is None, value.first.isoformat() if isinstance(value, PartialDate) else str(value or ""), row.id
