"""The rows of a record's parts as plain values, whatever the part."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

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
    model = part_model(part)
    query = select(model).where(model.engagement_id.in_(record_ids), model.deleted_at.is_(None)).order_by(model.id)
    found: dict[int, list[Row]] = {}
    for one in session.scalars(query.options(*_references(part, model))):
        found.setdefault(one.engagement_id, []).append(row_of(one, part))
    return {record_id: sorted(rows, key=lambda row: _place(row)) for record_id, rows in found.items()}


def all_rows(session: Session, part: Part) -> dict[int, list[Row]]:
    """Return the living rows of a part for the whole register in one query, by record."""
    model = part_model(part)
    query = select(model).where(model.deleted_at.is_(None)).order_by(model.id)
    found: dict[int, list[Row]] = {}
    for one in session.scalars(query.options(*_references(part, model))):
        found.setdefault(one.engagement_id, []).append(row_of(one, part))
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
