"""Dates in words tell a reader what the source said, and nothing more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.test_dates import partial_dates
from tracker.core.calendars import Calendar
from tracker.core.date_parsing import parse_date
from tracker.core.date_printing import print_any, print_date, print_period
from tracker.core.dates import PartialDate, Period, Precision

SH, G = Calendar.SOLAR_HIJRI, Calendar.GREGORIAN
LANGUAGES = st.sampled_from(["fa", "en"])
CALENDARS = st.sampled_from(Calendar)


def g(text: str, *, about: bool = False) -> PartialDate:
    return PartialDate(G, *map(int, text.split("-")), about=about)


def sh(text: str, *, about: bool = False) -> PartialDate:
    return PartialDate(SH, *map(int, text.split("-")), about=about)


def english(start: PartialDate | None, end: PartialDate | None) -> str:
    return print_period(start, end, language="en", calendar=G)


def persian(start: PartialDate | None, end: PartialDate | None) -> str:
    return print_period(start, end, language="fa", calendar=SH)


@given(partial_dates(), CALENDARS)
def test_a_persian_date_has_no_latin_digit(when: PartialDate, calendar: Calendar) -> None:
    text = print_date(when, language="fa", calendar=calendar)
    assert not any(letter in "0123456789" for letter in text)


@given(partial_dates(), CALENDARS)
def test_an_english_date_has_only_latin_letters(when: PartialDate, calendar: Calendar) -> None:
    assert print_date(when, language="en", calendar=calendar).replace("–", "-").isascii()


@given(partial_dates(), LANGUAGES, CALENDARS)
def test_a_doubt_is_always_printed(when: PartialDate, language: str, calendar: Calendar) -> None:
    word = {"fa": "حدود ", "en": "about "}[language]
    assert print_date(when, language=language, calendar=calendar).startswith(word) is when.about


@given(partial_dates(), LANGUAGES, CALENDARS)
def test_a_whole_day_reads_back_as_the_same_day_in_any_calendar(
    when: PartialDate, language: str, calendar: Calendar
) -> None:
    if when.precision is Precision.DAY:
        back = parse_date(print_date(when, language=language, calendar=calendar), calendar=calendar)
        assert (back.first, back.last) == (when.first, when.last)


@given(partial_dates(), LANGUAGES)
def test_its_own_calendar_is_kept_where_that_is_asked(when: PartialDate, language: str) -> None:
    other = G if when.calendar is SH else SH
    printed = print_date(when, language=language, calendar=other, own_calendar=True)
    assert printed == print_date(when, language=language, calendar=when.calendar)


@given(partial_dates(), partial_dates(), LANGUAGES)
def test_a_period_of_whole_days_reads_back_as_the_same_days(
    one: PartialDate, other: PartialDate, language: str
) -> None:
    start, end = sorted(PartialDate.of_day(when.first, when.calendar) for when in (one, other))
    calendar = SH if language == "fa" else G
    back = parse_date(print_period(start, end, language=language, calendar=calendar), calendar=calendar)
    assert (back.first, back.last) == (start.first, end.last)


def test_a_month_of_the_other_calendar_is_the_months_it_spans() -> None:
    assert print_date(sh("1403-10"), language="en", calendar=G) == "December 2024 – January 2025"
    assert print_date(g("2024-03"), language="fa", calendar=SH) == "اسفند ۱۴۰۲ تا فروردین ۱۴۰۳"


def test_the_turn_of_a_century_keeps_two_digits() -> None:
    assert print_date(sh("1378"), language="en", calendar=G) == "1999/00"


def test_a_year_before_the_calendar_began_is_printed_in_its_own() -> None:
    assert print_date(g("623"), language="fa", calendar=SH) == "۶۲۳"


def test_a_period_of_one_date_is_that_date() -> None:
    assert english(g("2024-06-17"), g("2024-06-17")) == "17 June 2024"
    assert english(g("2024"), g("2024")) == "2024"
    assert persian(sh("1403-3"), sh("1403-3")) == "خرداد ۱۴۰۳"


def test_a_day_written_in_both_calendars_is_one_day() -> None:
    assert english(sh("1403-3-28"), g("2024-6-17")) == "17 June 2024"
    assert persian(sh("1403-3-28"), g("2024-6-17")) == "۲۸ خرداد ۱۴۰۳"


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (g("2024-5"), g("2024-6"), "May–June 2024"),
        (g("2020"), g("2024"), "2020–2024"),
        (g("2024-5-30"), g("2024-6-2"), "30 May – 2 June 2024"),
        (g("2023-12-30"), g("2024-1-2"), "30 December 2023 – 2 January 2024"),
        (g("2024-6-17"), g("2024"), "17 June 2024 – 2024"),
        (g("2020", about=True), g("2024"), "about 2020 – 2024"),
        (sh("1386"), sh("1390"), "2007/08 – 2011/12"),
        (sh("1386"), None, "since 2007/08"),
        (None, g("2024-6"), "until June 2024"),
        (g("2023", about=True), sh("1406-3"), "about 2023 – May or June 2027"),
        (None, sh("1403-10"), "until December 2024 or January 2025"),
        (None, None, ""),
    ],
)
def test_a_period_in_english(start: PartialDate | None, end: PartialDate | None, text: str) -> None:
    assert english(start, end) == text


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (sh("1403-3-28"), sh("1403-3-31"), "۲۸ تا ۳۱ خرداد ۱۴۰۳"),
        (sh("1403-3"), sh("1403-4"), "خرداد تا تیر ۱۴۰۳"),
        (sh("1386"), sh("1390"), "۱۳۸۶ تا ۱۳۹۰"),
        (sh("1386", about=True), None, "از حدود ۱۳۸۶"),
        (None, sh("1402"), "تا ۱۴۰۲"),
        (sh("1382"), g("2005"), "۱۳۸۲ تا ۱۳۸۳ یا ۱۳۸۴"),
        (g("2005"), None, "از ۱۳۸۳ یا ۱۳۸۴"),
        (sh("1402", about=True), g("2027-6"), "حدود ۱۴۰۲ تا خرداد یا تیر ۱۴۰۶"),
        (g("2024-3"), sh("1405"), "اسفند ۱۴۰۲ یا فروردین ۱۴۰۳ تا ۱۴۰۵"),
    ],
)
def test_a_period_in_persian(start: PartialDate | None, end: PartialDate | None, text: str) -> None:
    assert persian(start, end) == text


def test_dates_and_periods_are_printed_through_one_door() -> None:
    when = g("2024-6")
    assert print_any(when, language="en", calendar=G) == "June 2024"
    assert print_any(Period(when, None), language="en", calendar=G) == "since June 2024"
