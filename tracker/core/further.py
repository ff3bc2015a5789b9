"""What an article says of a record that the register holds already, field by field.

The article agrees, knows what the record lacks, or says another thing. It never overwrites: what the record lacks is
taken over where a person says so, and what differs can stand beside it as a claim.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from tracker.core.dates import PartialDate
from tracker.core.duplicates import may_be_one_day
from tracker.core.entry import Entry
from tracker.core.fields import Field
from tracker.core.kind import Kind
from tracker.core.telling import ToldRow
from tracker.core.text import fold


class Bearing(StrEnum):
    """How what an article says of a field bears on the record."""

    AGREES = "agrees"
    ADDS = "adds"
    DIFFERS = "differs"


def bearings_of(
    kind: Kind, *, told: Entry, record: Entry, said: Collection[str], row: ToldRow | None = None
) -> dict[str, Bearing]:
    """Return by field how what an article tells bears on `record`.

    said: the fields of which the article speaks; entities that the register does not hold are in them, not in `told`
    row:  what it tells as a row, where it does; the status follows from that, so it agrees or differs with nothing
    """
    found = {field.name: _bearing(field, told, record) for field in kind.fields if field.name in said}
    if row:
        return found
    return {"status": Bearing.AGREES if told.state == record.state else Bearing.DIFFERS, **found}


def _bearing(field: Field, told: Entry, record: Entry) -> Bearing:
    if field.is_reference:
        mine = {one.id for one in record.involved if one.role == field.name}
        theirs = {one.id for one in told.involved if one.role == field.name}
        return Bearing.ADDS if not mine else Bearing.AGREES if mine & theirs else Bearing.DIFFERS
    mine_said, theirs_said = (_value(field, one) for one in (record, told))
    if not mine_said:
        return Bearing.ADDS
    if isinstance(mine_said, PartialDate) and isinstance(theirs_said, PartialDate):
        return Bearing.AGREES if may_be_one_day(mine_said, theirs_said) else Bearing.DIFFERS
    return Bearing.AGREES if fold(str(mine_said)) == fold(str(theirs_said)) else Bearing.DIFFERS


def _value(field: Field, entry: Entry) -> object:
    return getattr(entry, field.name) if field.name in ("start", "end") else entry.details.get(field.name)
