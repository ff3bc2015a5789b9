"""What a record has several of: the acts of an agreement, the dues of a membership, the members of a delegation.

A part is declared like a kind, in one place: its words, its fields, and how one of its rows is named in a sentence. The
sections of a record's page, their forms, the history and the evidence of a row are drawn from the declaration.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tracker.core.dates import PartialDate
from tracker.core.deadline import ANY, Deadline, Dueable
from tracker.core.fields import Field, FieldType
from tracker.core.messages import Message
from tracker.core.reporting import Gathered, Pending, Reported
from tracker.core.spending import Spends, Yields

Values = Mapping[str, object]  # by field name; a reference's value is an `Involved`
Check = Callable[[Values, Sequence[Values]], None]
Seed = Callable[[Values, Values], Values | None]
Yield = Callable[[Values, Values], Values]
FallsDue = Callable[[Values, Sequence[Values]], Deadline | None]


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Something done to a row by one click, such as marking dues as paid.

    fits:      whether it makes sense for a row with these values
    changes:   what it changes in the values, on a day
    said:      what is told when it is done
    undone_by: the shortcut that takes it back
    offered:   whether rows show a button for it; a way back does not need one
    """

    name: str
    label: Message
    icon: str
    fits: Callable[[Values], bool]
    changes: Callable[[PartialDate], Values]
    said: Message
    undone_by: str
    offered: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """One sort of row that records have.

    name:   its folder in addresses and its key in evidence (``acts``)
    table:  the table that keeps it, by which the history knows it
    titled: names a row in a sentence, from its values
    order:  the field by which rows are sorted, the earliest first
    lasting: whether its rows are the stretches of time, from ``start`` to ``end``, in which the record's own time runs
    decides: whether the status of its record follows from its rows; that of lasting ones always does
    check:  raises Refusal where a row makes no sense beside the record's other rows of this part
    seed:   returns what a record without rows says of itself as a row, from its values and those of the row that a
            person adds, so that the first row added does not hide what was known before; None where it says nothing
    shortcuts: what one click does to a row
    unproven: raises Refusal where a row says what only a passage or a document may let it say
    facts:  what the system itself knows of a row beyond its fields, such as the size of a file; forms never ask for it
    yields: returns what changes in another row because of one that was just written (a former preference steps back)
    fit:    makes it the part of a kind with certain fields, where its rows may speak of them
    reported: which of a record's rows a report tells, and how they read; None: a report leaves them out
    totalled: whether a report also tells them for all records of a kind together
    gathered: how a report tells the rows of all records together, in a chapter of their own
    pending:  which rows still wait for somebody
    due:    returns what falls due in a row beside the record's other rows, or None
    dueable: in which rows that can be anything
    away:   how many days somebody of a row was away, where that is known; None: its rows are not of who travelled
    spends: what a row says was paid
    outcome: what a row says came of the record
    """

    name: str
    table: str
    label: Message
    label_plural: Message
    add_label: Message
    fields: tuple[Field, ...]
    titled: Callable[[Values], Message]
    order: str = ""
    lasting: bool = False
    decides: bool = False
    check: Check | None = None
    seed: Seed | None = None
    shortcuts: tuple[Shortcut, ...] = ()
    unproven: Callable[[Values], None] | None = None
    facts: tuple[str, ...] = ()
    yields: Yield | None = None
    fit: Callable[[tuple[Field, ...]], Part] | None = None
    reported: Reported | None = None
    totalled: bool = False
    gathered: Gathered | None = None
    pending: Pending | None = None
    due: FallsDue | None = None
    dueable: Dueable = ANY
    away: Callable[[Values], int | None] | None = None
    spends: Spends | None = None
    outcome: Yields | None = None

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

    def shortcut(self, name: str) -> Shortcut:
        """Return the shortcut called `name`; raises KeyError where there is none."""
        return {shortcut.name: shortcut for shortcut in self.shortcuts}[name]

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

    @property
    def shortcuts(self) -> tuple[Shortcut, ...]:
        """Return what one click may do to it now."""
        return tuple(one for one in self.part.shortcuts if one.offered and one.fits(self.values))


Rows = Mapping[str, Sequence[Row]]  # the rows of one record, by the name of their part
