"""The two calendars of the register, and the way between them.

The Solar Hijri calendar of Iran begins its year at the March equinox. The days are counted by jdatetime, which agrees
with every published Iranian calendar of our range. The lunar Hijri calendar is read but never kept: hijridate turns its
days into Gregorian ones. Nothing else in the project imports either.
"""

from __future__ import annotations

import calendar as gregorian
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

import hijridate
import jdatetime


class Calendar(StrEnum):
    """The calendar in which a date was written."""

    GREGORIAN = "gregorian"
    SOLAR_HIJRI = "solar-hijri"


# Past 1501 the arithmetic of leap years is disputed between implementations, so a date there could be wrong by a day.
YEARS: dict[Calendar, range] = {Calendar.SOLAR_HIJRI: range(2, 1502), Calendar.GREGORIAN: range(623, 2122)}

# How the two calendars' months are called, by language; both calendars are read in both languages.
MONTHS: dict[Calendar, dict[str, tuple[str, ...]]] = {
    Calendar.SOLAR_HIJRI: {
        "fa": (
            "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
        ),
        "en": (
            "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey",
            "Bahman", "Esfand",
        ),
    },
    Calendar.GREGORIAN: {
        "fa": (
            "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر",
        ),
        "en": (
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ),
    },
}  # fmt: skip


def month_length(calendar: Calendar, year: int, month: int) -> int:
    """Return how many days `month` (1 to 12) of `year` has."""
    if calendar is Calendar.GREGORIAN:
        return gregorian.monthrange(year, month)[1]
    if month == 12:
        return 30 if is_leap(calendar, year) else 29
    return 31 if month <= 6 else 30


def is_leap(calendar: Calendar, year: int) -> bool:
    """Say whether `year` has a day more than most."""
    if calendar is Calendar.GREGORIAN:
        return gregorian.isleap(year)
    return bool(jdatetime.date(year, 1, 1).isleap())


# A register of decades knows some ten thousand days, and asks for each of them again and again.
@lru_cache(maxsize=20_000)
def to_day(calendar: Calendar, year: int, month: int, day: int) -> date:
    """Return the (Gregorian) day that bears this date. Raises ValueError where there is no such day."""
    if calendar is Calendar.GREGORIAN:
        return date(year, month, day)
    found: date = jdatetime.date(year, month, day).togregorian()
    return found


@lru_cache(maxsize=20_000)
def from_day(calendar: Calendar, day: date) -> tuple[int, int, int]:
    """Return year, month and day of the (Gregorian) `day` in `calendar`."""
    if calendar is Calendar.GREGORIAN:
        return day.year, day.month, day.day
    found = jdatetime.date.fromgregorian(date=day)
    return found.year, found.month, found.day


def is_within(day: date, calendar: Calendar) -> bool:
    """Say whether `day` lies in the years of `calendar` that the register knows."""
    return from_day(calendar, day)[0] in YEARS[calendar]


def day_of_lunar(year: int, month: int, day: int) -> date:
    """Return the (Gregorian) day of a lunar Hijri date in the Umm al-Qura calendar; elsewhere it may be a day off.

    Raises ValueError where there is no such day.
    """
    try:
        return date(*hijridate.Hijri(year, month, day).to_gregorian().datetuple())
    except OverflowError as error:  # a year outside its tables
        raise ValueError(f"no such year: {year}") from error


# The days that every calendar knows: what stands on them can be printed for any reader.
FIRST_DAY = max(to_day(calendar, years.start, 1, 1) for calendar, years in YEARS.items())
LAST_DAY = min(to_day(calendar, years.stop, 1, 1) for calendar, years in YEARS.items()) - timedelta(days=1)


def known(day: date) -> date:
    """Return the day, or the nearest that every calendar knows."""
    return min(max(day, FIRST_DAY), LAST_DAY)
