"""The values of a record as a reader sees them, field by field."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.core.entry import Entry
from tracker.core.fields import Field, FieldType
from tracker.core.messages import N_
from tracker.web.reading import reader


def printed(field: Field, entry: Entry) -> str:
    """Return the value of `field` in `entry` in the reader's language, or nothing where it is not known."""
    if field.is_reference:
        return reader().list_of([reader().name(one.name) for one in entry.involved if one.role == field.name])
    if field.type is FieldType.DATE:
        date = entry.start if field.name == "start" else entry.end
        return reader().date(date) if date else ""
    return _plain(field, entry.details.get(field.name))


def _plain(field: Field, value: object) -> str:
    if value is None or value == "" or value == []:
        return ""
    if field.type is FieldType.CHOICE:
        return reader().say(field.label_of(str(value)))
    if field.type is FieldType.CHOICES and isinstance(value, Sequence):
        return reader().list_of([reader().say(field.label_of(one)) for one in value])
    if field.type is FieldType.FLAG:
        return reader().say(N_("Yes")) if value else reader().say(N_("No"))
    return reader().number(value) if isinstance(value, int | float) else str(value)
