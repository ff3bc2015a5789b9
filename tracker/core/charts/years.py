"""Years as an axis: the reader's own years, without a gap from the first to the last.

A record that is known too vaguely for one year of the reader's calendar (a year of the other calendar, or "about")
counts in the first year that its date names, and is counted as vague besides.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tracker.core.calendars import Calendar, from_day
from tracker.core.charts.tally import Axis, Untold, Value
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry
from tracker.core.kind import Shape
from tracker.core.messages import N_, NN_


@dataclass(frozen=True, slots=True)
class Year:
    """A year in the reader's calendar, and whether what happened in it may have happened in another."""

    number: int
    vague: bool = False

    @property
    def key(self) -> str:
        """Return the year as an address names it."""
        return str(self.number)


def year_in(point: PartialDate, calendar: Calendar) -> Year:
    """Return the first year that a date may mean."""
    first, last = (from_day(calendar, day)[0] for day in (point.first, point.last))
    return Year(first, vague=point.about or first != last)


def year_of(entry: Entry, calendar: Calendar) -> Year | None:
    """Return the year in which a record began or happened, or None where that is unknown."""
    point = entry.start or (entry.end if entry.shape is Shape.DOT else None)
    return year_in(point, calendar) if point else None


def years_axis(years: Iterable[int], calendar: Calendar, *, until: date) -> Axis:
    """Return the axis of all years from the first of these to the last or to the present one."""
    known = set(years)
    every = range(min(known), max(*known, from_day(calendar, until)[0]) + 1) if known else ()
    return Axis("year", N_("Year"), tuple(Value(str(year), PartialDate(calendar, year)) for year in every))


def untold_years(vague: Iterable[Entry], undated: Iterable[Entry]) -> tuple[Untold, ...]:
    """Return how many records are dated too vaguely for one year, and how many not at all."""
    vague, undated = tuple(vague), tuple(undated)
    found = []
    if vague:
        told = NN_(
            "{n} record may belong to another year; it counts in the first that its date names",
            "{n} records may belong to another year; each counts in the first that its date names",
            len(vague),
        )
        found.append(Untold("vague", told, vague))
    if undated:
        told = NN_("{n} record has no date", "{n} records have no date", len(undated))
        found.append(Untold("undated", told, undated))
    return tuple(found)
