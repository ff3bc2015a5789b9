"""What a record holds in its fields, as short facts for paper: ``Permit number: 1234``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Linked
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message
from tracker.core.names import Names

_TOLD_ELSEWHERE = ("start", "end")  # a report tells the time of a record in a column of its own


def facts_of(entry: Entry, kind: Kind) -> tuple[Message, ...]:
    """Return a fact for every value of `entry` that its title does not tell; paragraphs are told by `paragraphs_of`."""
    told = _named(entry.title)
    facts = []
    for field in kind.fields:
        if field.name in _TOLD_ELSEWHERE or field.type is FieldType.LONG_TEXT:
            continue
        value = fact_in(entry, field, told)
        if value is not None and value not in told:
            facts.append(N_("{field}: {value}", field=field.label, value=value))
    return tuple(facts)


def paragraphs_of(entry: Entry, kind: Kind) -> tuple[str, ...]:
    """Return the paragraphs that a record holds, the shared summary last."""
    texts = (entry.details.get(field.name) for field in kind.fields if field.type is FieldType.LONG_TEXT)
    return tuple(str(text) for text in texts if text)


def _named(title: Message) -> list[object]:
    """Return what a title names, each name by itself."""
    values = title.values.values()
    return [one for value in values for one in (value if isinstance(value, Names) else (value,))]


def fact_in(entry: Entry, field: Field, told: Sequence[object] = ()) -> object | None:
    """Return what a record holds in a field, as a sentence may hold it; None where it is not known, or `told` already.

    It says nothing of what a field denies: such a fact is told where it holds.
    """
    if field.is_reference:
        names = (one.name for one in entry.involved if one.role == field.name)
        return Names(name for name in names if name not in told) or None
    value = getattr(entry, field.name) if field.name in _TOLD_ELSEWHERE else entry.details.get(field.name)
    if value is None or value == "" or value == [] or value is False:
        return None
    if field.type is FieldType.CHOICE:
        return field.label_of(str(value))
    if field.type is FieldType.CHOICES and isinstance(value, list | tuple):
        return tuple(field.label_of(one) for one in value)
    if field.type is FieldType.FLAG:
        return N_("Yes")
    if isinstance(value, Linked):
        return value.title
    return value if isinstance(value, PartialDate | Decimal | int) else str(value)
