"""Dates as people read them, in either calendar and either language.

A whole day is the same day in both calendars. A month or a year is not: one that was written in the other calendar is
printed as the months it spans, so that no reader is told more, or other, than the source said.
"""

from __future__ import annotations

from collections.abc import Callable

from tracker.core.calendars import MONTHS, Calendar, from_day, is_within
from tracker.core.dates import PartialDate, Period, Precision
from tracker.core.text import persian_digits

# The few words around dates. They belong to the dates as the names of the months do.
_WORDS = {
    "en": {
        "about": "about {}",
        "since": "since {}",
        "until": "until {}",
        "between": "{}–{}",
        "apart": "{} – {}",
        "either": "{} or {}",
    },
    "fa": {
        "about": "حدود {}",
        "since": "از {}",
        "until": "تا {}",
        "between": "{} تا {}",
        "apart": "{} تا {}",
        "either": "{} یا {}",
    },
}


def print_date(date: PartialDate, *, language: str, calendar: Calendar, own_calendar: bool = False) -> str:
    """Return `date` in words. With `own_calendar` it is printed in the calendar in which it was written."""
    return _printed(date if own_calendar else date.in_calendar(calendar), date, language, calendar, _span)


def print_period(start: PartialDate | None, end: PartialDate | None, *, language: str, calendar: Calendar) -> str:
    """Return the time from `start` to `end` in words, saying what both share only once; None is an open side."""
    if start is None or end is None:
        edge = start or end
        if edge is None:
            return ""
        return _word("since" if start else "until", language, _edge(edge, language, calendar))
    first, last = start.in_calendar(calendar), end.in_calendar(calendar)
    # The two ends may be one day that was written in either calendar.
    if start == end or (first is not None and first == last):
        return print_date(start, language=language, calendar=calendar)
    if first is None or last is None or first.about or last.about:
        return _word("apart", language, *(_edge(one, language, calendar) for one in (start, end)))
    return _joined(first, last, language)


def _word(name: str, language: str, *parts: str) -> str:
    return _WORDS.get(language, _WORDS["en"])[name].format(*parts)


def _digits(number: int, language: str) -> str:
    return persian_digits(str(number)) if language == "fa" else str(number)


def _month(date: PartialDate, language: str) -> str:
    names = MONTHS[date.calendar]
    return names.get(language, names["en"])[(date.month or 1) - 1]


def _one(date: PartialDate, language: str) -> str:
    year = _digits(date.year, language)
    if date.precision is Precision.YEAR:
        return year
    if date.precision is Precision.MONTH:
        return f"{_month(date, language)} {year}"
    return f"{_digits(date.day or 1, language)} {_month(date, language)} {year}"


def _edge(date: PartialDate, language: str, calendar: Calendar) -> str:
    """Return one end of a period, where «خرداد تا تیر» would read as a period of its own: «خرداد یا تیر»."""
    return _printed(date.in_calendar(calendar), date, language, calendar, _either)


def _printed(
    shown: PartialDate | None,
    date: PartialDate,
    language: str,
    calendar: Calendar,
    spanned: Callable[[PartialDate, str, Calendar], str],
) -> str:
    """Return `date` as it is `shown`, or as what it spans in a calendar that has no such date."""
    if shown is None and not (is_within(date.first, calendar) and is_within(date.last, calendar)):
        shown = date
    text = spanned(date, language, calendar) if shown is None else _one(shown, language)
    return _word("about", language, text) if date.about else text


def _either(date: PartialDate, language: str, calendar: Calendar) -> str:
    if date.precision is Precision.YEAR and language == "en":
        return _span(date, language, calendar)
    months = date.precision is not Precision.YEAR
    edges = [from_day(calendar, day) for day in (date.first, date.last)]
    first, last = (PartialDate(calendar, year, month if months else None) for year, month, _ in edges)
    named = _month(first, language) if months and first.year == last.year else _one(first, language)
    return _word("either", language, named, _one(last, language))


def _span(date: PartialDate, language: str, calendar: Calendar) -> str:
    if date.precision is Precision.YEAR:
        years = [from_day(calendar, day)[0] for day in (date.first, date.last)]
        # An Iranian year is customarily written 2007/08 in English.
        return f"{years[0]}/{years[1] % 100:02}" if language == "en" else persian_digits(f"{years[0]}–{years[1]}")
    first, last = (PartialDate(calendar, *from_day(calendar, day)[:2]) for day in (date.first, date.last))
    return _joined(first, last, language)


def _joined(first: PartialDate, last: PartialDate, language: str) -> str:
    """Return two dates of one calendar as one stretch: ``17–21 June 2024``, ``May–June 2024``."""
    if first.year != last.year or first.precision != last.precision or first.precision is Precision.YEAR:
        between = "between" if first.precision is last.precision is Precision.YEAR else "apart"
        return _word(between, language, _one(first, language), _one(last, language))
    year = _digits(first.year, language)
    if first.precision is Precision.MONTH:
        return f"{_word('between', language, _month(first, language), _month(last, language))} {year}"
    days = [_digits(one.day or 1, language) for one in (first, last)]
    if first.month == last.month:
        return f"{_word('between', language, *days)} {_month(first, language)} {year}"
    named = [f"{day} {_month(one, language)}" for day, one in zip(days, (first, last), strict=True)]
    return f"{_word('apart', language, *named)} {year}"


def print_any(when: PartialDate | Period, *, language: str, calendar: Calendar) -> str:
    """Return a date or a period in words."""
    if isinstance(when, Period):
        return print_period(when.start, when.end, language=language, calendar=calendar)
    return print_date(when, language=language, calendar=calendar)
