"""The labels of an axis of time: for each level of zoom the days on which one stands, and what it says.

The levels run from the finest to the coarsest. A browser takes the first whose labels have room in what it shows, so
that each zoom is labelled rightly without knowing a calendar.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tracker.core.calendars import Calendar, from_day, known, to_day
from tracker.core.dates import PartialDate

Tick = tuple[date, PartialDate]
_DAYS = (1, 11, 21)
_MONTHS = ((1, _DAYS), (1, (1,)), (3, (1,)))  # every how many months, and at which of their days
_YEARS = (1, 2, 5, 10, 20, 50)
STEPS = (1, 2, 5, 10, 20, 25, 50, 100)
MOST_TICKS = 9


def year_ticks(first: date, last: date, calendar: Calendar) -> list[tuple[date, int]]:
    """Return the beginnings of years from `first` to `last`, few enough to be read, with the year in `calendar`."""
    first, last = known(first), known(last)
    years = range(from_day(calendar, first)[0], from_day(calendar, last)[0] + 1)
    step = next((step for step in STEPS if len(years) / step <= MOST_TICKS), STEPS[-1])
    ticks = [(to_day(calendar, year, 1, 1), year) for year in years if year % step == 0 or len(years) <= 2]
    return [(day, year) for day, year in ticks if first <= day <= last]


def tick_levels(first: date, last: date, calendar: Calendar) -> list[list[Tick]]:
    """Return the ticks of each level of zoom from `first` to `last`: days, months, seasons, years, decades."""
    first, last = known(first), known(last)
    levels = [list(_months(first, last, calendar, step, days)) for step, days in _MONTHS]
    return levels + [list(_years(first, last, calendar, step)) for step in _YEARS]


def _years(first: date, last: date, calendar: Calendar, step: int) -> Iterator[Tick]:
    for year in range(from_day(calendar, first)[0], from_day(calendar, last)[0] + 1):
        if year % step == 0 and first <= (day := to_day(calendar, year, 1, 1)) <= last:
            yield day, PartialDate(calendar, year)


def _months(first: date, last: date, calendar: Calendar, step: int, days: tuple[int, ...]) -> Iterator[Tick]:
    for year in range(from_day(calendar, first)[0], from_day(calendar, last)[0] + 1):
        for month in range(1, 13, step):
            for number in days:
                day = to_day(calendar, year, month, number)
                if first <= day <= last:
                    yield day, PartialDate(calendar, year, month, number if len(days) > 1 else None)
