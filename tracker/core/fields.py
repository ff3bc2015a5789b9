"""The fields of a record, declared once.

A `Field` says what a value is, what it is called and whether a source should prove it. Forms, pages, the review of
suggestions, history and exports are all drawn from these declarations, so none of them knows a kind by name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tracker.core.messages import Message


class FieldType(StrEnum):
    """What sort of value a field holds, and so which input asks for it."""

    TEXT = "text"  # one line
    LONG_TEXT = "long text"  # paragraphs
    NUMBER = "number"  # a whole number, zero or more
    FLAG = "flag"  # yes or no
    CHOICE = "choice"  # one of `choices`
    CHOICES = "choices"  # any of `choices`
    DATE = "date"  # a partial date
    REFERENCE = "reference"  # one entity
    REFERENCES = "references"  # entities, in order
    MONEY = "money"  # an amount, as a decimal number
    RECORD = "record"  # another record


class EntityType(StrEnum):
    """What a reference may point to."""

    CITY = "city"
    NETWORK = "network"
    ORGANISATION = "organisation"
    BODY = "body"
    EVENT = "event"
    OFFICE = "office"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values a choice field may have."""

    name: str
    label: Message


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind of record.

    name:     its key in forms, exports and suggestions; the attribute of the model, except for references
    targets:  the types of entity a reference may point to, the commonest first
    records:  the names of the kinds to which another record may belong
    at_least: how many references there must be
    claim:    whether the value is a claim that a source should prove
    listed:   whether lists show it as a column
    as_written: whether a date keeps the calendar in which it was written, as the year of a budget does
    """

    name: str
    label: Message
    type: FieldType = FieldType.TEXT
    required: bool = False
    choices: tuple[Choice, ...] = ()
    targets: tuple[EntityType, ...] = ()
    records: tuple[str, ...] = ()
    at_least: int = 0
    claim: bool = True
    listed: bool = False
    as_written: bool = False
    help: Message | None = None

    @property
    def is_reference(self) -> bool:
        """Whether the value is one or several entities."""
        return self.type in (FieldType.REFERENCE, FieldType.REFERENCES)

    def label_of(self, name: str) -> Message:
        """Return the label of the choice called `name`; raises KeyError where there is none."""
        for choice in self.choices:
            if choice.name == name:
                return choice.label
        raise KeyError(name)
