"""What is published of a record, in the reader's words."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.core.entry import Entry
from tracker.core.fields import Field
from tracker.core.kind import Shape
from tracker.core.messages import N_, Message
from tracker.core.public_record import Fact, PublicRecord
from tracker.web.reading import reader, register
from tracker.web.values import plain_value


def public_name() -> Message:
    """Return what the public page is called."""
    house = register()
    city = house.home_city.name if house else N_("unknown")
    return N_("International relations of {city}", city=city)


def words_of(fact: Fact) -> str:
    """Return a value in the reader's words."""
    return value_in_words(fact.field, fact.value)


def value_in_words(field: Field, value: object) -> str:
    """Return a value that `field` may have in the reader's words, or nothing where it is not known."""
    if isinstance(value, tuple):
        return reader().list_of([reader().name(one.name) for one in value])
    return plain_value(field, value)


def time_in_words(entry: Entry) -> str:
    """Return when a record was, or nothing where that is not known."""
    if not entry.start and not entry.end:
        return ""
    if entry.start and entry.end is None and entry.shape is Shape.DOT:
        return reader().date(entry.start)
    return reader().period(entry.start, entry.end)


def lines_of(record: PublicRecord) -> Iterator[str]:
    """Yield a record as lines: its state, and each of its values with its name."""
    yield reader().say(record.state.label)
    for fact in record.facts:
        yield f"{reader().say(fact.field.label)}: {words_of(fact)}"
    for section in record.sections:
        for row in section.rows:
            told = "; ".join(f"{reader().say(fact.field.label)}: {words_of(fact)}" for fact in row.facts)
            yield f"{reader().say(section.part.label)}: {told}"
