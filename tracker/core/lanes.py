"""The lanes of a timeline: by what records are laid out, and the rows of each.

Every term has a row of its own with its name beside it; what happened on a day shares rows, as many as keep the dots
apart. A lane with more records than can be told apart has no rows, but tells how many there were when.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from tracker.core.kind import Kind, Shape
from tracker.core.marks import Mark
from tracker.core.messages import N_, Message
from tracker.core.strips import Strip

APART = 0.022  # of the whole width; dots closer than this would hide each other
NONE, OTHERS = (
    "none",
    "others",
)  # the lanes of what belongs to no region or network, and of the networks with the fewest


class Division(StrEnum):
    """By what records are laid out; the value stands in the address."""

    KIND = "kind"
    REGION = "region"
    NETWORK = "network"

    @property
    def label(self) -> Message:
        """Return its words."""
        return _LABELS[self]

    @property
    def column(self) -> Message:
        """Return the heading of the column that names the lanes in a table."""
        return _COLUMNS[self]


_LABELS = {
    Division.KIND: N_("by kind"),
    Division.REGION: N_("by region of the world"),
    Division.NETWORK: N_("by network"),
}
_COLUMNS = {Division.KIND: N_("Kind"), Division.REGION: N_("Region"), Division.NETWORK: N_("Network")}


@dataclass(frozen=True, slots=True)
class Heading:
    """What a lane is called, the key by which its records are found, and the colour of what it tells as a whole."""

    key: str
    label: Message
    role: str = "ink"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a lane: one term, perhaps in several stretches, or several dots."""

    marks: tuple[Mark, ...]

    @property
    def label(self) -> Message | None:
        """Return what stands beside it: the name of a term; dots have theirs when they are pointed at."""
        entry = self.marks[0].entry
        return entry.title if entry.shape is Shape.BAR else None


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane: its rows, or the strip that stands for them where there would be too many."""

    heading: Heading
    rows: tuple[Row, ...]
    strip: Strip | None = None


def headings_of(kinds: Iterable[Kind]) -> list[Heading]:
    """Return the headings of a lane for each kind."""
    return [Heading(kind.name, kind.label_plural, kind.name) for kind in kinds]


def rows_of(drawn: Iterable[tuple[Mark, ...]], length: timedelta) -> tuple[Row, ...]:
    """Return the rows that hold these records, each with its marks: terms first, each group by its time.

    length: how much time there is to see at once
    """
    own = sorted(drawn, key=lambda marks: marks[0].possible_from)
    bars = [Row(marks) for marks in own if marks[0].entry.shape is Shape.BAR]
    return (*bars, *_packed([marks[0] for marks in own if marks[0].entry.shape is Shape.DOT], length * APART))


def _packed(marks: Sequence[Mark], apart: timedelta) -> list[Row]:
    rows: list[list[Mark]] = []
    for mark in marks:
        row = next((row for row in rows if mark.possible_from - row[-1].possible_until > apart), None)
        if row is None:
            rows.append([mark])
        else:
            row.append(mark)
    return [Row(tuple(row)) for row in rows]
