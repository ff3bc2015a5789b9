"""What a kind of record is.

A kind is one declaration: its words, its fields, its lifecycle and its shape on a timeline. The registry holds them
all, and everything generic (lists, pages, forms, review, charts, reports, exports) asks the declaration.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from tracker.core.deadline import ANY, Deadline, Dueable
from tracker.core.fields import EntityType, Field
from tracker.core.gap import Gap
from tracker.core.lifecycle import Lifecycle
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Row
from tracker.core.reporting import Line, Window

if TYPE_CHECKING:
    from tracker.core.entry import Involved
    from tracker.core.record_paper import RecordPaper
    from tracker.core.telling import Telling
    from tracker.core.tenure import Tenure
    from tracker.core.trips import Journey

Values = Mapping[str, object]
Derive = Callable[[Values, Mapping[str, Sequence[Row]], date], Values]


class Shape(StrEnum):
    """How a record stands in time: as a term with a beginning and an end, or as something that happened."""

    BAR = "bar"
    DOT = "dot"


@dataclass(frozen=True, slots=True)
class Beginning:
    """A way to begin a record from the page of an entity, its form filled with what is known there.

    target: the type of entity whose pages offer it
    field:  the reference field that the entity fills
    within: the reference field that is filled by what the entity belongs to (an event's host city), where there is one
    values: what else the form holds
    """

    label: Message
    target: EntityType
    field: str
    within: str = ""
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record.

    name, plural: its name in code and data, and its folder in addresses (``/agreements/``)
    label, label_plural, add_label: its words on screen
    icon:         the name of its Bootstrap icon
    titled:       makes a record's title from whom it involves and what its choices say, in any language
    parts:        what its records have several of, in the order in which their page shows them
    derive:       returns what follows for the record's own values from its parts, as of a day (a status from acts)
    check:        raises Refusal, naming the field, where the values of a record make no sense together
    begun_at:     the ways to begin a record from an entity's page
    remarks:      returns what a report says of a record beside its values (a trip report that is missing)
    due:          returns what falls due in a record by its own values
    dueable:      in which records that can be anything
    gaps:         what is asked about a record until it is known, in that order
    telling:      what an article tells of a record as a row of one of its parts
    numbered:     says how many records of it there are, in the middle of a sentence
    tenure:       what its records have of a place that somebody fills for a term, where they are that
    journey:      who travelled for its records, and which of them are trips; None where nobody travels for such records
    tie:          whether its records are ties, in which a contact is awaited now and then
    proposal:     what is proposed for a tie that lies dormant, from the rows of its parts
    result:       the field that tells in words what came of a record, where there is one
    paper:        the one-page paper that there is of its records
    """

    name: str
    plural: str
    label: Message
    label_plural: Message
    add_label: Message
    icon: str
    shape: Shape
    fields: tuple[Field, ...]
    lifecycle: Lifecycle
    titled: Callable[[tuple[Involved, ...], dict[str, Message]], Message]
    parts: tuple[Part, ...] = ()
    derive: Derive | None = None
    check: Callable[[Values], None] | None = None
    begun_at: tuple[Beginning, ...] = ()
    remarks: Callable[[Values, Window], Sequence[Line]] | None = None
    due: Callable[[Values], Iterable[Deadline]] | None = None
    dueable: Dueable = ANY
    gaps: tuple[Gap, ...] = ()
    telling: Telling | None = None
    numbered: Callable[[int], Message] | None = None
    tenure: Tenure | None = None
    journey: Journey | None = None
    tie: bool = False
    proposal: Callable[[Mapping[str, Sequence[Row]]], Message] | None = None
    result: str = ""
    paper: RecordPaper | None = None

    def __post_init__(self) -> None:
        # A frozen declaration is made whole once, here, and never changes again.
        parts = tuple(part.fit(self.fields) if part.fit else part for part in self.parts)
        object.__setattr__(self, "parts", parts)

    def field(self, name: str) -> Field:
        """Return the field called `name`; raises KeyError where there is none."""
        for one in self.fields:
            if one.name == name:
                return one
        raise KeyError(name)

    def part(self, name: str) -> Part:
        """Return the part called `name`; raises KeyError where there is none."""
        for part in self.parts:
            if part.name == name:
                return part
        raise KeyError(name)

    def many(self, number: int) -> Message:
        """Return how many records of it there are, such as "9 agreements"."""
        if self.numbered:
            return self.numbered(number)
        return N_("{kind}: {n}", kind=self.label_plural, n=number)

    @property
    def references(self) -> tuple[Field, ...]:
        """Return the fields that point to entities."""
        return tuple(one for one in self.fields if one.is_reference)

    @property
    def claims(self) -> tuple[Field, ...]:
        """Return the fields whose values a source should prove."""
        return tuple(one for one in self.fields if one.claim)
