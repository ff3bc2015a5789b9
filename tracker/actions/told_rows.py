"""Rows that articles tell: keeping one with all that follows from it, and taking exactly that back."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from tracker.actions.parts import add_row, settle_record
from tracker.core.dates import PartialDate
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind, Values
from tracker.core.part import Part, Row
from tracker.core.telling import ToldRow
from tracker.kinds.proofs import is_proven
from tracker.kinds.registry import REGISTRY, Registry, part_model
from tracker.kinds.rows import rows_by_record
from tracker.store.base import now
from tracker.store.engagement import Engagement
from tracker.store.part import PartRow

OWN = ""  # the name of the record itself, beside those of its rows
Codes = dict[str, dict[str, str]]  # by row and field
Added = Mapping[str, Any]  # ``rows``: what was added, the told one first; ``changed``: what followed, before and after


def keep_told_row(
    session: Session, *, told: ToldRow, record: Engagement, registry: Registry = REGISTRY
) -> tuple[str, Added]:
    """Let a record have the row that an article tells, unless one of its own says the same.

    Return the name under which passages prove that row, and what was added, nothing where the record had it.
    """
    part = told.part
    known = _alike(told, _rows(session, record, part))
    if known:
        return known.proof, {}
    before = _codes(session, record, part, registry[record.kind])
    proof = f"{part.name}.{add_row(session, record=record, part=part, values=told.values, registry=registry).id}"
    after = _codes(session, record, part, registry[record.kind])
    changed = {
        name: {field: [code, after[name][field]] for field, code in codes.items() if code != after[name][field]}
        for name, codes in before.items()
    }
    along = [name for name in after if name not in before and name != proof]
    return proof, {"rows": [proof, *along], "changed": {name: codes for name, codes in changed.items() if codes}}


def take_row_back(session: Session, *, added: Added, record: Engagement, registry: Registry = REGISTRY) -> None:
    """Take off a record what `keep_told_row` added to it.

    A row that another passage or a document proves meanwhile stays, with what followed from it. So do values that were
    changed since, and the rows that came along where a row that was added since needs them.
    """
    if not added:
        return
    told, *along = added["rows"]
    if is_proven(session, record_id=record.id, proof=told):
        return
    kind = registry[record.kind]
    part = kind.part(told.partition(".")[0])
    as_left = [
        (holder, field, before)
        for name, codes in added["changed"].items()
        if (holder := _holder(session, record, part, name))
        for field, (before, after) in codes.items()
        if _code(getattr(holder, field)) == after
    ]
    beside = {row.proof for row in _rows(session, record, part)} - {told}
    for name in [told, *([] if beside - set(along) else along)]:
        # What follows where a person removes a row would change more than what followed when this one was added.
        if row := _holder(session, record, part, name):
            row.deleted_at = now()
    for holder, field, before in as_left:
        setattr(holder, field, _value(kind.fields if holder is record else part.fields, field, before))
        holder.changed_at = now()
    session.flush()
    settle_record(session, record=record, registry=registry)


def rows_alike(session: Session, *, told: Sequence[tuple[ToldRow | None, Collection[int]]]) -> list[dict[int, Row]]:
    """Return for each told row, by the ids of some records, the row of the record that says the same; one query a part.

    told: what each article tells as a row, if it does, and the records that it may be
    """
    parts = {one.part.name: one.part for one, _ in told if one}
    ids = {name: {id for one, some in told if one and one.part.name == name for id in some} for name in parts}
    held = {name: rows_by_record(session, part, ids[name]) if ids[name] else {} for name, part in parts.items()}
    return [
        {id: row for id in some if (row := _alike(one, held[one.part.name].get(id, ())))} if one else {}
        for one, some in told
    ]


def contradicts(told: ToldRow, *, kind: Kind, values: Values, proposed: Values) -> bool:
    """Say whether what a person made of a proposal contradicts what would follow for it from the told row."""
    if kind.derive is None:
        return False
    rows = {told.part.name: [Row(told.part, 0, 0, told.title, told.values)]}
    follows = kind.derive(values, rows, now().date())
    edited = [name for name in follows if name in values and values[name] != proposed.get(name)]
    return any(values[name] != follows[name] for name in edited)


def _alike(told: ToldRow, rows: Sequence[Row]) -> Row | None:
    return next((row for row in rows if told.is_said_by(row)), None)


def _rows(session: Session, record: Engagement, part: Part) -> list[Row]:
    return rows_by_record(session, part, [record.id]).get(record.id, [])


def _holder(session: Session, record: Engagement, part: Part, name: str) -> Engagement | PartRow | None:
    """Return the record or its living row that goes by `name`."""
    if name == OWN:
        return record
    row = session.get(part_model(part), int(name.partition(".")[2]))
    return row if row and row.engagement_id == record.id and row.deleted_at is None else None


def _codes(session: Session, record: Engagement, part: Part, kind: Kind) -> Codes:
    """Return the days and choices of a record and its rows, which are all that a row changes in them."""
    own = {"status": record.status, **{name: _code(getattr(record, name)) for name in _settled(kind.fields)}}
    of_rows = {
        row.proof: {name: _code(row.values[name]) for name in _settled(part.fields)}
        for row in _rows(session, record, part)
    }
    return {OWN: own, **of_rows}


def _settled(fields: tuple[Field, ...]) -> list[str]:
    return [field.name for field in fields if field.type in (FieldType.DATE, FieldType.CHOICE)]


def _code(value: object) -> str:
    return value.code if isinstance(value, PartialDate) else str(value or "")


def _value(fields: tuple[Field, ...], name: str, code: str) -> PartialDate | str | None:
    if any(field.name == name and field.type is FieldType.DATE for field in fields):
        return PartialDate.from_code(code) if code else None
    return code
