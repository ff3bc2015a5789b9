"""A lane that holds more records than can be told apart: how many of them ran, or happened, in each part of its time.

The slices are days, months, years or decades of the reader's calendar, the finest of which there are few enough. What
lasts counts in every slice that it touches, as a list that is asked for these days shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from tracker.core.calendars import YEARS, Calendar, from_day, known
from tracker.core.dates import PartialDate, Period

MOST_SLICES = 84  # as many as still hold a number on a wide screen
_ONE_DAY = timedelta(days=1)
_DAYS = {"day": 1, "month": 29, "year": 354}  # the shortest that each can be


@dataclass(frozen=True, slots=True)
class Slice:
    """A slice of time, from the first day of `since` to the last of `until`."""

    since: PartialDate
    until: PartialDate

    @property
    def first(self) -> date:
        """Return its first day."""
        return self.since.first

    @property
    def last(self) -> date:
        """Return its last day."""
        return self.until.last

    @property
    def when(self) -> PartialDate | Period:
        """Return it as it is printed."""
        return self.since if self.since == self.until else Period(self.since, self.until)


@dataclass(frozen=True, slots=True)
class Cell:
    """A slice of time and how many records touch it."""

    slice: Slice
    count: int


@dataclass(frozen=True, slots=True)
class Strip:
    """The cells of a lane in which anything is, and how many records they tell of in all."""

    cells: tuple[Cell, ...]
    records: int


def slices_between(first: date, last: date, calendar: Calendar) -> tuple[Slice, ...]:
    """Return the slices of the time from `first` to `last`, in order and without a gap: the finest that are few."""
    first, last, years = known(first), known(last), YEARS[calendar]
    length = (last - first).days + 1
    unit = next((unit for unit, days in _DAYS.items() if length / days <= MOST_SLICES - 2), "decade")
    if unit == "day":
        days = (first + _ONE_DAY * n for n in range(length))
        return tuple(Slice(day, day) for day in (PartialDate.of_day(one, calendar) for one in days))
    (year, month, _), (last_year, last_month, _) = from_day(calendar, first), from_day(calendar, last)
    if unit == "month":
        months = (PartialDate(calendar, *_month(n)) for n in range(year * 12 + month - 1, last_year * 12 + last_month))
        return tuple(Slice(one, one) for one in months)
    if unit == "year":
        return tuple(Slice(one, one) for one in (PartialDate(calendar, n) for n in range(year, last_year + 1)))
    return tuple(
        Slice(PartialDate(calendar, max(n, years.start)), PartialDate(calendar, min(n + 9, years.stop - 1)))
        for n in range(year // 10 * 10, last_year + 1, 10)
    )


def _month(number: int) -> tuple[int, int]:
    year, month = divmod(number, 12)
    return year, month + 1


@dataclass(frozen=True, slots=True)
class Spread:
    """How many records of a lane begin and end in which slice: 0 is before the first, the last place after the last."""

    slices: tuple[Slice, ...]
    counts: tuple[tuple[int, int, int], ...]  # the slice of the beginning, the slice of the end, how many

    @property
    def total(self) -> int:
        """Return how many records there are, whenever."""
        return sum(count for *_, count in self.counts)

    @property
    def touching(self) -> int:
        """Return how many records touch the slices."""
        last = len(self.slices)
        return sum(count for begin, end, count in self.counts if begin <= end and begin <= last and end > 0)

    def strip(self) -> Strip:
        """Return the records told by how many touch each slice."""
        change = [0] * (len(self.slices) + 3)
        for begin, end, count in self._forward():
            change[begin] += count
            change[end + 1] -= count
        running = list(accumulate(change))[1 : len(self.slices) + 1]
        cells = tuple(Cell(slice, count) for slice, count in zip(self.slices, running, strict=True) if count)
        return Strip(cells, self.touching)

    def _forward(self) -> Iterator[tuple[int, int, int]]:
        # A record whose end lies before its beginning touches no slice, as no list that is asked for days shows it.
        return ((begin, end, count) for begin, end, count in self.counts if begin <= end)


def edges_of(slices: Iterable[Slice]) -> list[date]:
    """Return the days at which the slices begin, and the one after the last."""
    found = [(slice.first, slice.last) for slice in slices]
    return [first for first, _ in found] + [found[-1][1] + _ONE_DAY] if found else []
