"""The record that a proposal may be: what the article confirms, adds to it, and says otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tracker.actions.places import unsettled_roles
from tracker.actions.reviewing import Reviewed
from tracker.core.entry import Entry
from tracker.core.fields import Field
from tracker.core.further import Bearing, bearings_of
from tracker.core.messages import Message
from tracker.core.names import Name
from tracker.store.directory import Directory
from tracker.web.form_fields import entity_label
from tracker.web.reading import reader
from tracker.web.values import plain_value, printed


@dataclass(frozen=True, slots=True)
class Addition:
    """A value that the record lacks."""

    field: str
    label: Message
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A value of which the record and the article say different things."""

    field: str
    label: Message
    held: str
    told: str


@dataclass(frozen=True, slots=True)
class Likely:
    """A record that is likely told again.

    sources: how many articles prove it so far
    confirmed: what the article says as the record does
    gain:    what the record gets by joining beside the additions, of which each is asked
    others:  further records that it may be
    """

    record: Entry
    sources: int
    confirmed: tuple[Message, ...]
    additions: tuple[Addition, ...]
    differences: tuple[Difference, ...]
    gain: Message | None
    others: Sequence[Entry]


def likely_of(one: Reviewed, *, directory: Directory, sources: Mapping[int, int], chosen: str) -> Likely | None:
    """Return the likeliest record that a proposal may be, or the one of them that has the number `chosen`."""
    if not one.records:
        return None
    record = next((record for record in one.records if str(record.id) == chosen), one.records[0])
    kind, told = one.proposed.kind, one.proposed
    bearings = bearings_of(kind, told=told.entry, record=record, said=told.said, row=told.row)
    alike = one.rows.get(record.id)
    unsettled = unsettled_roles(one.suggestion.payload, one.namesakes)
    fields = [(field, bearings.get(field.name)) for field in kind.fields]
    return Likely(
        record=record,
        sources=sources.get(record.id, 0),
        confirmed=(
            *(field.label for field, bearing in fields if bearing is Bearing.AGREES),
            *([alike.title] if alike else []),
        ),
        additions=tuple(
            Addition(field.name, field.label, in_words(field, told.values[field.name], directory))
            for field, bearing in fields
            if bearing is Bearing.ADDS and field.name not in unsettled
        ),
        differences=tuple(
            Difference(
                field.name, field.label, printed(field, record), in_words(field, told.values[field.name], directory)
            )
            for field, bearing in fields
            if bearing is Bearing.DIFFERS and field.claim
        ),
        gain=told.row.addition if told.row and not alike else None,
        others=[other for other in one.records if other.id != record.id],
    )


def in_words(field: Field, value: object, directory: Directory) -> str:
    """Return a proposed value in the reader's language; references are named by their answers."""
    if field.is_reference and isinstance(value, list):
        return reader().list_of([answer_in_words(one, directory) for one in value])
    return plain_value(field, value)


def answer_in_words(answer: str, directory: Directory) -> str:
    """Return what a picker's answer is called; the register is not asked for every one."""
    source, _, key = answer.partition(":")
    return entity_label(source, key) if key else reader().name(Name(directory[int(source)].names))
