"""A chart's content as a table: what the page shows below the chart, and what its files hold.

A cell is what the core knows (an entry, a name, somebody involved, a state, a date, a period, a number, how many
records a chart tells together, a message, a link, or several of them as a tuple); page and file print it as their
reader expects. None is an empty cell.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.core.dates import PartialDate, Period
from tracker.core.entry import Entry
from tracker.core.kind import Shape
from tracker.core.messages import NN_, Message
from tracker.core.strips import Cell


@dataclass(frozen=True, slots=True)
class Counted:
    """How many records of a lane, by its key, a chart tells together."""

    lane: str
    cell: Cell

    @property
    def label(self) -> Message:
        """Return their number in words."""
        return NN_("{n} record", "{n} records", self.cell.count)


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a page."""

    text: Message
    address: str


@dataclass(frozen=True, slots=True)
class TwinRow:
    """A line of the table, and the record that it tells of, where it is one."""

    cells: tuple[object, ...]
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Twin:
    """A chart as a table; the English words of its columns are their names in files."""

    columns: tuple[Message, ...]
    rows: tuple[TwinRow, ...]

    @property
    def of_records(self) -> bool:
        """Say whether its lines are records, which have sources and a page, and not sums of several."""
        return not self.rows or any(row.entry for row in self.rows)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the columns in files."""
        return tuple(column.text.lower().replace(" ", "_") for column in self.columns)


def time_of(entry: Entry) -> PartialDate | Period | tuple[PartialDate, PartialDate] | None:
    """Return when a record was, as one cell: a day, a time, both days where they contradict each other, or nothing."""
    if entry.start and entry.end is None and entry.shape is Shape.DOT:
        return entry.start
    if entry.start and entry.end and entry.end.last < entry.start.first:
        return entry.start, entry.end
    return Period(entry.start, entry.end) if entry.start or entry.end else None
