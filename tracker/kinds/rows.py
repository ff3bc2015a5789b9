"""The rows of a record's parts as plain values, whatever the part."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session, joinedload
from sqlalchemy.sql.base import ExecutableOption

from tracker.core.dates import PartialDate
from tracker.core.fields import FieldType
from tracker.core.kind import Kind
from tracker.core.part import Part, Row
from tracker.kinds.registry import part_model
from tracker.store.entity import Entity
from tracker.store.part import PartRow

Rows = Mapping[str, Sequence[Row]]


def rows_of(session: Session, record_id: int, *, kind: Kind) -> dict[str, list[Row]]:
    """Return the living rows of one record, by part; a query for each part of the kind."""
    return {part.name: rows_by_record(session, part, [record_id]).get(record_id, []) for part in kind.parts}


def rows_by_record(session: Session, part: Part, record_ids: Collection[int]) -> dict[int, list[Row]]:
    """Return the living rows of a part for several records in one query, by record, each list in the part's order."""
    found = _stored(session, part, record_ids)
    return {id: sorted((row_of(one, part) for one in stored), key=_place) for id, stored in found.items()}


def rows_of_all(
    session: Session, kind_of: Mapping[int, str], *, kinds: Iterable[Kind]
) -> dict[int, dict[str, list[Row]]]:
    """Return the living rows of many records, by record and part, in a query for each part that there is.

    kind_of: the name of each record's kind, by the record's id
    """
    found: dict[int, dict[str, list[Row]]] = {}
    of_part: dict[str, dict[str, Part]] = {}
    for kind in kinds:
        for part in kind.parts:
            of_part.setdefault(part.name, {})[kind.name] = part
    for name, of_kind in of_part.items():
        ids = [id for id, kind in kind_of.items() if kind in of_kind]
        part = next(iter(of_kind.values()))
        for record_id, stored in _stored(session, part, ids).items():
            rows = [row_of(one, of_kind[kind_of[record_id]]) for one in stored]
            found.setdefault(record_id, {})[name] = sorted(rows, key=_place)
    return found


def row_of(one: PartRow, part: Part) -> Row:
    """Return one row as plain values."""
    values = plain_values(part, {field.name: getattr(one, field.name) for field in part.fields})
    return Row(part, one.id, one.version, part.titled(values), values)


def plain_values(part: Part, values: Mapping[str, object]) -> dict[str, object]:
    """Return values of a part's fields with their entities as charts and pages see them."""
    return {
        field.name: value.as_involved(field.name) if isinstance(value := values.get(field.name), Entity) else value
        for field in part.fields
    }


def _stored(session: Session, part: Part, record_ids: Collection[int]) -> dict[int, list[PartRow]]:
    model = part_model(part)
    query = select(model).where(model.engagement_id.in_(record_ids), model.deleted_at.is_(None)).order_by(model.id)
    found: dict[int, list[PartRow]] = {}
    for one in session.scalars(query.options(*_references(part, model))):
        found.setdefault(one.engagement_id, []).append(one)
    return found


def _references(part: Part, model: type[PartRow]) -> list[ExecutableOption]:
    relationships = inspect(model).relationships
    return [
        joinedload(relationships[field.name].class_attribute)
        for field in part.fields
        if field.type is FieldType.REFERENCE
    ]


def _place(row: Row) -> tuple[bool, str, int]:
    value = row.values.get(row.part.order) if row.part.order else None
    return value is None, value.first.isoformat() if isinstance(value, PartialDate) else str(value or ""), row.id
