"""What a record has several of: the acts of an agreement, the dues of a membership, the members of a delegation.

A part is declared like a kind, in one place: its words, its fields, and how one of its rows is named in a sentence. The
sections of a record's page, their forms, the history and the evidence of a row are drawn from the declaration.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tracker.core.deadline import Deadline
from tracker.core.fields import Field, FieldType
from tracker.core.messages import Message

Values = Mapping[str, object]  # by field name; a reference's value is an `Involved`
Check = Callable[[Values, Sequence[Values]], None]
FallsDue = Callable[[Values, Sequence[Values]], Deadline | None]


@dataclass(frozen=True, slots=True)
class Part:
    """One sort of row that records have.

    name:   its folder in addresses and its key in evidence (``acts``)
    table:  the table that keeps it, by which the history knows it
    titled: names a row in a sentence, from its values
    order:  the field by which rows are sorted, the earliest first
    check:  raises Refusal where a row makes no sense beside the record's other rows of this part
    due:    returns what falls due in a row beside the record's other rows, or None
    """

    name: str
    table: str
    label: Message
    label_plural: Message
    add_label: Message
    fields: tuple[Field, ...]
    titled: Callable[[Values], Message]
    order: str = ""
    check: Check | None = None
    due: FallsDue | None = None

    @property
    def plural(self) -> str:
        """Return its folder in addresses."""
        return self.name

    def field(self, name: str) -> Field:
        """Return the field called `name`; raises KeyError where there is none."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)

    @property
    def listed(self) -> tuple[Field, ...]:
        """Return the fields that stand in the columns of its section."""
        return tuple(field for field in self.fields if field.listed)

    def column(self, field: Field) -> str:
        """Return the attribute of the model that keeps `field`."""
        return f"{field.name}_id" if field.type in (FieldType.REFERENCE, FieldType.RECORD) else field.name


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a part, as pages and reports see it. `proof` is the field name under which evidence proves it."""

    part: Part
    id: int
    version: int
    title: Message
    values: Values

    @property
    def proof(self) -> str:
        """Return the name under which a passage proves this row."""
        return f"{self.part.name}.{self.id}"
