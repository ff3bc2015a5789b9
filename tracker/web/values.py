"""The values of a record as a reader sees them, field by field."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Involved, Linked
from tracker.core.fields import Field, FieldType
from tracker.core.messages import N_
from tracker.core.part import Row
from tracker.web.reading import reader


def printed(field: Field, entry: Entry) -> str:
    """Return the value of `field` in `entry` in the reader's language, or nothing where it is not known."""
    if field.is_reference:
        return reader().list_of([reader().name(one.name) for one in entry.involved if one.role == field.name])
    return plain_value(field, value_of(field, entry))


def value_of(field: Field, entry: Entry) -> object:
    """Return the value of `field` in `entry` as it is kept, or None where it is not known."""
    return getattr(entry, field.name) if field.name in ("start", "end") else entry.details.get(field.name)


def printed_in_row(field: Field, row: Row) -> str:
    """Return the value of `field` in a row of a part, or nothing where it is not known."""
    return plain_value(field, row.values.get(field.name))


def plain_value(field: Field, value: object) -> str:
    """Return a value that `field` may have, in the reader's language, or nothing where it is not known."""
    if value is None or value == "" or value == []:
        return ""
    if field.type is FieldType.CHOICE:
        return reader().say(field.label_of(str(value)))
    if field.type is FieldType.CHOICES and isinstance(value, Sequence):
        return reader().list_of([reader().say(field.label_of(one)) for one in value])
    if field.type is FieldType.FLAG:
        return reader().say(N_("Yes")) if value else reader().say(N_("No"))
    if field.type is FieldType.MONEY and isinstance(value, Decimal):
        return reader().amount(value)
    if isinstance(value, Involved):
        return reader().name(value.name)
    if isinstance(value, Linked):
        return reader().say(value.title)
    if isinstance(value, PartialDate):
        return reader().date(value, own_calendar=field.as_written)
    return reader().number(value) if isinstance(value, int | float | Decimal) else str(value)
