"""Dates as exact as their source.

A newspaper says "Khordad 1403", "since 86" or "about 1991", and the register must neither invent a day nor lose what it
was told. A `PartialDate` is a day, a month or a year in the calendar in which it was written; it knows its first and
last day, so that it can be sorted and compared with any other. A `Period` runs from one to another, or stays open.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import lru_cache, total_ordering

from tracker.core.calendars import MONTHS, YEARS, Calendar, from_day, is_leap, is_within, month_length, to_day
from tracker.core.messages import N_, Message, Refusal

_CODE = re.compile(r"(gregorian|solar-hijri):(\d{1,4})(?:-(\d{2}))?(?:-(\d{2}))?(~?)", re.ASCII)


class Precision(IntEnum):
    """How much of a date is known."""

    YEAR = 1
    MONTH = 2
    DAY = 3


class DateError(Refusal):
    """A date that cannot be taken as it was given."""


class ImpossibleDate(DateError):
    """A date that no calendar has, with the reason."""


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year; `about` where the source itself is unsure.

    Raises ImpossibleDate, with the reason, where the calendar has no such date.
    """

    calendar: Calendar
    year: int
    month: int | None = None
    day: int | None = None
    about: bool = False

    def __post_init__(self) -> None:
        _check(self.calendar, self.year, self.month, self.day)

    @classmethod
    def of_day(cls, day: date, calendar: Calendar = Calendar.GREGORIAN, *, about: bool = False) -> PartialDate:
        """Return `day` as a date in `calendar`."""
        return cls(calendar, *from_day(calendar, day), about=about)

    # The same days come back from the database with every page.
    @classmethod
    @lru_cache(maxsize=20_000)
    def from_code(cls, code: str) -> PartialDate:
        """Return the date that `code` stands for; the way back from `code`. Raises ValueError for anything else."""
        match = _CODE.fullmatch(code)
        if match is None:
            raise ValueError(f"not the code of a date: {code!r}")
        calendar, year, month, day, about = match.groups()
        try:
            return cls(
                Calendar(calendar), int(year), int(month) if month else None, int(day) if day else None, about == "~"
            )
        except ImpossibleDate as reason:
            # A code is written by us alone, so this is damage to the data, which no person at a form can mend.
            raise ValueError(f"not the code of a date: {code!r}") from reason

    @property
    def code(self) -> str:
        """Return the date in one reversible word, such as ``solar-hijri:1403-03~``."""
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None)]
        return f"{self.calendar}:{'-'.join(parts)}{'~' if self.about else ''}"

    @property
    def precision(self) -> Precision:
        """Return how much of the date is known."""
        if self.month is None:
            return Precision.YEAR
        return Precision.MONTH if self.day is None else Precision.DAY

    @property
    def first(self) -> date:
        """Return the first (Gregorian) day it may mean."""
        return to_day(self.calendar, self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """Return the last (Gregorian) day it may mean."""
        month = self.month or 12
        return to_day(self.calendar, self.year, month, self.day or month_length(self.calendar, self.year, month))

    def in_calendar(self, calendar: Calendar) -> PartialDate | None:
        """Return the same date in `calendar`, or None where it is not one there: a month here spans two there."""
        if calendar is self.calendar:
            return self
        if self.precision is not Precision.DAY or not is_within(self.first, calendar):
            return None
        return PartialDate.of_day(self.first, calendar, about=self.about)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self._key < other._key

    @property
    def _key(self) -> tuple[date, date, bool, str]:
        return self.first, self.last, self.about, self.calendar


@dataclass(frozen=True, slots=True)
class Period:
    """A time from `start` to `end`; None on one side means that the side is open."""

    start: PartialDate | None
    end: PartialDate | None

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise ImpossibleDate(N_("A period needs a beginning or an end."))
        if self.start and self.end and self.end.last < self.start.first:
            raise ImpossibleDate(N_("The end lies before the beginning."))

    @property
    def first(self) -> date | None:
        """Return its first (Gregorian) day, or None where the beginning is open."""
        return self.start.first if self.start else None

    @property
    def last(self) -> date | None:
        """Return its last (Gregorian) day, or None where the end is open."""
        return self.end.last if self.end else None


def _check(calendar: Calendar, year: int, month: int | None, day: int | None) -> None:
    years = YEARS[calendar]
    if year not in years:
        raise ImpossibleDate(
            N_("The year {year} is out of range: write one from {first} to {last}.",
               year=str(year), first=str(years.start), last=str(years.stop - 1))
        )  # fmt: skip
    if month is None:
        if day is not None:
            raise ImpossibleDate(N_("A day needs its month."))
        return
    if not 1 <= month <= 12:
        raise ImpossibleDate(N_("There is no month {month}: a year has twelve.", month=month))
    if day is not None and not 1 <= day <= month_length(calendar, year, month):
        raise ImpossibleDate(_why_no_such_day(calendar, year, month))


def _why_no_such_day(calendar: Calendar, year: int, month: int) -> Message:
    days, name = month_length(calendar, year, month), MonthName(calendar, month)
    leap_month = 12 if calendar is Calendar.SOLAR_HIJRI else 2
    if month == leap_month and not is_leap(calendar, year):
        return N_("{year} is not a leap year: {month} has {days} days.", year=str(year), month=name, days=days)
    return N_("{month} has {days} days.", month=name, days=days)


@dataclass(frozen=True, slots=True)
class MonthName:
    """The name of a month, to be read in some language."""

    calendar: Calendar
    month: int

    def read_in(self, language: str) -> str:
        """Return the name in `language`, or in English."""
        names = MONTHS[self.calendar]
        return names.get(language, names["en"])[self.month - 1]

    def __str__(self) -> str:
        return self.read_in("en")


def date_in(values: Mapping[str, object], name: str) -> PartialDate | None:
    """Return the date that plain values hold under `name`, or None where they hold none."""
    value = values.get(name)
    return value if isinstance(value, PartialDate) else None
