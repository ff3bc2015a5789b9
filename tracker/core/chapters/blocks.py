"""What a chapter of a report consists of, before anybody reads it: a few blocks of messages, names, dates and numbers.

The core says here what is told; a format sets it, and knows nothing of the register. What the words are is decided
when a reader is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from tracker.core.dates import PartialDate
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, Message

if TYPE_CHECKING:
    from tracker.core.entry import Entry, Quote
    from tracker.core.network import NetworkChart
    from tracker.core.timeline import Timeline

Holds = Literal["text", "day", "number", "money"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """The time of a record; an open side is None, and what happened on one day has no end."""

    start: PartialDate | None
    end: PartialDate | None
    dot: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """Something that is told in one place.

    what:     a message, a name, a date, a stretch of time, a number, an amount of money, or words from outside
    tone:     how a state reads
    sources:  the numbers of the passages that prove it
    pressing: whether it asks somebody to act
    label:    under which heading it stands among the notes of a row
    soft:     whether it is said in passing
    entry:    the record to which it leads
    """

    what: object = ""
    tone: Tone | None = None
    sources: tuple[int, ...] = ()
    pressing: bool = False
    label: Message | None = None
    soft: bool = False
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, what it holds, and how much room it takes beside the others."""

    label: Message
    holds: Holds = "text"
    room: int = 3


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `notes` stand under a row, by its place."""

    caption: Message
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: Mapping[int, tuple[Cell, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentences to be read one after another."""

    lines: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Points:
    """A list of points under a heading of its own, where it has one.

    within: what stands beside each, such as whose point it is
    more:   how many further points there are than are told
    """

    lines: tuple[Cell, ...]
    label: Message | None = None
    within: tuple[object, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class Figure:
    """A large number and its word; `role` names its colour."""

    label: Message
    number: int
    role: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """Several large numbers."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart as it was laid out, and what it says in a sentence; `key` says how it is to be read."""

    drawing: Literal["timeline", "network"]
    told: Message
    key: Message
    content: Timeline | NetworkChart


@dataclass(frozen=True, slots=True)
class Proof:
    """A numbered passage of the annex, and the record that it proves."""

    number: int
    quote: Quote
    entry: Entry


@dataclass(frozen=True, slots=True)
class Passages:
    """The passages of the annex."""

    proofs: tuple[Proof, ...]


NOTHING = N_("Nothing to report in this period.")

Block = Table | Sentences | Points | Figures | Drawing | Passages


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of a report.

    headline: what it amounts to, in a sentence: the first thing that it says, and its line in the summary
    nothing:  what it says where there is nothing to tell
    """

    name: str
    title: Message
    blocks: tuple[Block, ...]
    headline: Message | None = None
    nothing: Message = NOTHING
