"""Understanding the dates that people write, in Persian and in English.

The text is folded first, so Persian, Arabic and Latin digits, ي and ی, and lost half-spaces make no difference. Then
the marks are read from the outside in: about, since, until, from–to; what remains is a day, a month or a year.

Which calendar a date belongs to is told by its month's name, else by its year: 1200 to 1500 is Solar Hijri, from 1600
on Gregorian. Only where neither tells does the reader's own calendar decide.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from tracker.core.calendars import Calendar, from_day
from tracker.core.date_words import ABOUT, BETWEEN, CLOCK, MONTH_NAMES, MONTH_PATTERN, NOISE, SINCE, UNTIL
from tracker.core.dates import DateError, PartialDate, Period
from tracker.core.edtf import from_edtf
from tracker.core.messages import N_
from tracker.core.text import fold

LONGEST = 100

_EDTF_INTERVAL = re.compile(r"(?:\d{4}(?:-\d{2}){0,2}[~?%]?|\.\.|)/(?:\d{4}(?:-\d{2}){0,2}[~?%]?|\.\.|)")
_YEARS = re.compile(r"(\d{4})\s*-\s*(\d{4})")
_DAYS_OF_MONTH = re.compile(rf"(\d{{1,2}})\s*(?:-|–|—|to|تا|and|و)\s*(\d{{1,2}}\s+(?:{MONTH_PATTERN})\b.*)")
_DAYS_AFTER_MONTH = re.compile(rf"((?:{MONTH_PATTERN})\.?\s+)(\d{{1,2}})\s*(?:-|–|—|to)\s*(\d{{1,2}})(\s+\d{{4}})")
_YEAR_FIRST = re.compile(r"(\d{4}|\d{2})([-/.])(\d{1,2})(?:\2(\d{1,2}))?")
_YEAR_LAST = re.compile(r"(?:(\d{1,2})([-/.]))?(\d{1,2})[-/.](\d{4})")
_DAY_MONTH = re.compile(rf"(?:(\d{{1,2}})\s*)?({MONTH_PATTERN})(?:\s?ماه)?\.?(?:\s*(\d{{4}}|\d{{2}}))?")
_MONTH_DAY = re.compile(rf"({MONTH_PATTERN})\.?\s+(\d{{1,2}})\s+(\d{{4}})")
_YEAR_MONTH_DAY_SIGNS = re.compile(r"(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?")
_YEAR_MONTH = re.compile(rf"(\d{{4}})\s+(?:(\d{{1,2}})\s+)?({MONTH_PATTERN})")


class DateNotUnderstood(DateError):
    """A text in which no date can be read."""

    def __init__(self) -> None:
        super().__init__(N_("Write the date as 2024-06-17, 17 June 2024, June 2024, 2024, ۱۴۰۳/۳/۲۸ or خرداد ۱۴۰۳."))


def parse_date(
    text: str, *, calendar: Calendar = Calendar.GREGORIAN, today: date | None = None
) -> PartialDate | Period:
    """Return the date or period that `text` says.

    calendar: decides only where the text itself does not tell
    today:    the day by which a year of two digits is understood; the present day where it is not given. «۸۶» is the
              latest such Solar Hijri year that has begun: 1386 until the year 1486 comes.

    Raises DateNotUnderstood where there is no date in it, ImpossibleDate with the reason where no calendar has it.
    """
    if len(text) > LONGEST:
        raise DateNotUnderstood
    folded = fold(text)
    if _EDTF_INTERVAL.fullmatch(folded) and any(sign in folded for sign in "-."):
        return from_edtf(folded)
    return _Reading(calendar, today or date.today()).read(folded)  # noqa: DTZ011 - the reader's own day is meant


class _Reading:
    """One reading of one text."""

    def __init__(self, calendar: Calendar, today: date) -> None:
        self.calendar = calendar
        self.this_year = from_day(Calendar.SOLAR_HIJRI, today)[0]

    def read(self, text: str) -> PartialDate | Period:
        """Return the date or period that the folded `text` says."""
        text = CLOCK.sub("", text)
        match = SINCE.match(text)
        if match and not BETWEEN.match(match[1]):
            return Period(self.point(match[1]), None)
        whole = self.range_of(text)
        if whole:
            return whole
        if match:
            return Period(self.point(match[1]), None)
        if match := UNTIL.match(text):
            return Period(None, self.point(match[1]))
        return self.point(text)

    def range_of(self, text: str) -> Period | None:
        """Return the period that a text with a beginning and an end says, or None where it has not both."""
        if match := _DAYS_AFTER_MONTH.fullmatch(NOISE.sub(" ", text).strip()):
            month, first, last, year = match.groups()
            return Period(self.point(month + first + year), self.point(month + last + year))
        match = _YEARS.fullmatch(text) or _DAYS_OF_MONTH.match(text.removeprefix("از ")) or BETWEEN.match(text)
        if match is None:
            return None
        end = self.point(match[2])
        return Period(self.beginning(match[1], end), end)

    def beginning(self, text: str, end: PartialDate) -> PartialDate:
        """Return the first date of a period, which leaves out what it shares with the last: "17" of "17–21 June"."""
        bare = NOISE.sub(" ", text).strip()
        if bare.isdecimal() and len(bare) <= 2 and end.day is not None:
            return PartialDate(end.calendar, end.year, end.month, int(bare), end.about)
        match = _DAY_MONTH.fullmatch(bare)
        if match and match[3] is None:
            calendar, month = MONTH_NAMES[match[2]]
            return PartialDate(calendar, end.year, month, int(match[1]) if match[1] else None, end.about)
        return self.point(text)

    def point(self, text: str) -> PartialDate:
        """Return the single date that `text` says."""
        about = bool(ABOUT.search(text))
        has_year_word = "سال" in text
        bare = " ".join(NOISE.sub(" ", ABOUT.sub("", ABOUT.sub("", text))).split())
        if bare.isdecimal() and (len(bare) == 4 or (len(bare) == 2 and (has_year_word or self.is_solar))):
            return self.made(bare, None, None, about)
        for pattern, order in _SHAPES:
            if match := pattern.fullmatch(bare):
                year, month, day = order(match)
                return self.made(year, month, day, about)
        raise DateNotUnderstood

    @property
    def is_solar(self) -> bool:
        """Say whether the reader's own calendar is the Solar Hijri one."""
        return self.calendar is Calendar.SOLAR_HIJRI

    def made(self, year: str, month: str | None, day: str | None, about: bool) -> PartialDate:
        """Return the date of these parts; the month may be a name, which also tells the calendar."""
        calendar, number = MONTH_NAMES.get(month or "", (None, int(month) if month and month.isdecimal() else None))
        if len(year) == 2:
            if calendar is Calendar.GREGORIAN:
                raise DateNotUnderstood
            return PartialDate(
                Calendar.SOLAR_HIJRI, self.full_year(int(year)), number, int(day) if day else None, about
            )
        return PartialDate(calendar or self.calendar_of(int(year)), int(year), number, int(day) if day else None, about)

    def calendar_of(self, year: int) -> Calendar:
        """Return the calendar to which a year of four digits belongs."""
        if 1200 <= year <= 1500:
            return Calendar.SOLAR_HIJRI
        return Calendar.GREGORIAN if year >= 1600 else self.calendar

    def full_year(self, two_digits: int) -> int:
        """Return the latest Solar Hijri year with these last digits that has begun."""
        year = self.this_year - self.this_year % 100 + two_digits
        return year if year <= self.this_year else year - 100


Parts = tuple[str, str | None, str | None]


def _year_last(match: re.Match[str]) -> Parts:
    first, _, second, year = match.groups()
    if first is None:
        return year, second, None
    # Day first, as nearly everywhere; only a second number past twelve shows the American order.
    return (year, first, second) if int(second) > 12 >= int(first) else (year, second, first)


def _day_month(match: re.Match[str]) -> Parts:
    day, month, year = match.groups()
    if year is None:
        raise DateNotUnderstood
    return year, month, day


_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Parts]], ...] = (
    (_YEAR_FIRST, lambda match: (match[1], match[3], match[4])),
    (_YEAR_LAST, _year_last),
    (_MONTH_DAY, lambda match: (match[3], match[1], match[2])),
    (_DAY_MONTH, _day_month),
    (_YEAR_MONTH, lambda match: (match[1], match[3], match[2])),
    (_YEAR_MONTH_DAY_SIGNS, lambda match: (match[1], match[2], match[3])),
)
