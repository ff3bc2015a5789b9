"""Adding, editing, removing and restoring the rows of a record's parts, and what follows from them for the record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from tracker.actions.proofs import expect_proven
from tracker.actions.versions import expect_version
from tracker.core.dates import PartialDate
from tracker.core.fields import FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.core.part import Part, Row, Shortcut
from tracker.kinds.proofs import is_proven
from tracker.kinds.registry import FOLLOWS, REGISTRY, Registry, part_model, part_of_row
from tracker.kinds.rows import plain_values, rows_by_record, rows_of
from tracker.store.base import now
from tracker.store.engagement import Engagement
from tracker.store.part import PartRow

Values = Mapping[str, object]


def add_row(
    session: Session,
    *,
    record: Engagement,
    part: Part,
    values: Values,
    facts: Values | None = None,
    registry: Registry = REGISTRY,
) -> PartRow:
    """Add a row to a part of `record`.

    values: by field name; a reference field's value is an entity or None.
    facts:  by column, what the system itself knows of the row and nobody is asked, such as the size of a file

    Raises Refusal, naming the field, where a value is missing or makes no sense beside the record's other rows.
    """
    check_row(session, record=record, part=part, values=values)
    _sow(session, record, part, values, registry)
    row = _new_row(session, record, part, values, facts)
    _let_others_yield(session, row=row, part=part)
    _let_follow(session, record, row, part)
    settle_record(session, record=record, registry=registry)
    return row


def edit_row(
    session: Session, *, row: PartRow, part: Part, version: int, values: Values, registry: Registry = REGISTRY
) -> None:
    """Change a row. Raises Conflict where somebody saved it after `version`, and what `add_row` raises."""
    expect_version(row, version)
    check_row(session, record=row.engagement, part=part, values=values, row=row)
    _write(part, row, values)
    row.changed_at = now()
    session.flush()
    _let_others_yield(session, row=row, part=part)
    settle_record(session, record=row.engagement, registry=registry)


def remove_row(session: Session, *, row: PartRow, registry: Registry = REGISTRY) -> None:
    """Take a row off its record; it can be brought back.

    Raises Refusal where it is a document that alone proves another row, which says what only a proof lets it say.
    """
    row.deleted_at = now()
    session.flush()
    if proven := getattr(row, "proves", ""):
        expect_proven(session, record_id=row.engagement_id, proof=proven)
    _let_follow(session, row.engagement, row, part_of_row(row))
    settle_record(session, record=row.engagement, registry=registry)


def restore_row(session: Session, *, row: PartRow, registry: Registry = REGISTRY) -> None:
    """Bring a row back. Raises Refusal where another row has taken its place meanwhile."""
    part = registry[row.engagement.kind].part(part_of_row(row).name)
    if part.check:
        values = {field.name: getattr(row, field.name) for field in part.fields}
        part.check(plain_values(part, values), _values_beside(session, row.engagement, part, row))
    row.deleted_at = None
    session.flush()
    _let_others_yield(session, row=row, part=part)
    settle_record(session, record=row.engagement, registry=registry)


def take_shortcut(
    session: Session, *, row: PartRow, part: Part, shortcut: Shortcut, today: PartialDate, registry: Registry = REGISTRY
) -> bool:
    """Do to a row what a shortcut does; say whether there was anything to do: a second click does nothing."""
    values = {field.name: getattr(row, field.name) for field in part.fields}
    if not shortcut.fits(plain_values(part, values)):
        return False
    edit_row(
        session,
        row=row,
        part=part,
        version=row.version,
        values={**values, **shortcut.changes(today)},
        registry=registry,
    )
    return True


def _new_row(session: Session, record: Engagement, part: Part, values: Values, facts: Values | None = None) -> PartRow:
    row = part_model(part)()
    row.engagement_id = record.id
    _write(part, row, values)
    for name, fact in (facts or {}).items():
        setattr(row, name, fact)
    session.add(row)
    session.flush()
    return row


def _sow(session: Session, record: Engagement, part: Part, values: Values, registry: Registry) -> None:
    """Keep as a row what the record says of itself, before its first row would hide it."""
    if part.seed is None or rows_by_record(session, part, [record.id]):
        return
    kind = registry[record.kind]
    own: dict[str, object] = {
        field.name: record.entities(field.name) if field.is_reference else getattr(record, field.name, None)
        for field in kind.fields
    }
    seed = part.seed(own, plain_values(part, values))
    if seed:
        _new_row(session, record, part, seed)


def check_row(session: Session, *, record: Engagement, part: Part, values: Values, row: PartRow | None = None) -> None:
    """Raise Refusal, naming the field, unless `values` make a row of `part` beside the record's others."""
    for field in part.fields:
        if field.required and values.get(field.name) in (None, ""):
            raise Refusal(N_("{field} is needed.", field=field.label), field=field.name)
    start, end = values.get("start"), values.get("end")
    if start and end and getattr(end, "last") < getattr(start, "first"):  # noqa: B009
        raise Refusal(N_("The end lies before the beginning: correct one of the two days."), field="end")
    if part.check:
        part.check(plain_values(part, values), _values_beside(session, record, part, row))
    if part.unproven and not (row and is_proven(session, record_id=record.id, proof=f"{part.name}.{row.id}")):
        part.unproven(values)


def _values_beside(session: Session, record: Engagement, part: Part, row: PartRow | None) -> list[Values]:
    """Return the values of the record's other rows of a part."""
    others = rows_by_record(session, part, [record.id]).get(record.id, [])
    return [one.values for one in others if row is None or one.id != row.id]


def _let_follow(session: Session, record: Engagement, row: PartRow, part: Part) -> None:
    if follow := FOLLOWS.get(part.name):
        follow(session, record, row)
        session.flush()


def settle_record(
    session: Session, *, record: Engagement, registry: Registry = REGISTRY, today: date | None = None
) -> None:
    """Let the record's own values follow from its parts, where its kind says that they do."""
    kind = registry[record.kind]
    if kind.derive is not None:
        settle_by(record, kind=kind, rows=rows_of(session, record.id, kind=kind), today=today or now().date())
        session.flush()


def settle_by(record: Engagement, *, kind: Kind, rows: Mapping[str, Sequence[Row]], today: date) -> bool:
    """Let the record's values follow from `rows`, and say whether anything changed by that."""
    if kind.derive is None:
        return False
    own = {field.name: getattr(record, field.name) for field in kind.fields if hasattr(record, field.name)}
    derived = kind.derive({**own, "status": record.status}, rows, today)
    changed = {name: value for name, value in derived.items() if getattr(record, name) != value}
    for name, value in changed.items():
        setattr(record, name, value)
    if changed:
        record.changed_at = now()
    return bool(changed)


def _let_others_yield(session: Session, *, row: PartRow, part: Part) -> None:
    """Change in the record's other rows what follows from `row`, where the part says that something does."""
    if part.yields is None:
        return
    rows = rows_by_record(session, part, [row.engagement_id])[row.engagement_id]
    values = next(one.values for one in rows if one.id == row.id)
    for other in rows:
        change = part.yields(values, other.values) if other.id != row.id else {}
        if change and (stored := session.get(part_model(part), other.id)):
            for name, value in change.items():
                setattr(stored, name, value)
            stored.changed_at = now()
    session.flush()


def _write(part: Part, row: PartRow, values: Values) -> None:
    for field in part.fields:
        value = values.get(field.name)
        if field.type in (FieldType.REFERENCE, FieldType.DATE, FieldType.NUMBER, FieldType.MONEY):
            setattr(row, field.name, value)
        elif field.type is FieldType.RECORD:
            setattr(row, part.column(field), value)
        elif field.type is FieldType.FLAG:
            setattr(row, field.name, bool(value))
        else:
            setattr(row, field.name, value or "")
