"""Partial dates: what they mean, what they refuse, and the laws they keep."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from persiantools.jdatetime import JalaliDate

from tracker.core.calendars import YEARS, Calendar, from_day, is_leap, month_length, to_day
from tracker.core.date_parsing import DateNotUnderstood, parse_date
from tracker.core.date_printing import print_date, print_period
from tracker.core.dates import DateError, ImpossibleDate, PartialDate, Period
from tracker.core.edtf import from_edtf, to_edtf

SH, G = Calendar.SOLAR_HIJRI, Calendar.GREGORIAN
TODAY = date(2026, 11, 24)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    calendar = draw(st.sampled_from(Calendar))
    year = draw(st.integers(1200, 1499) if calendar is SH else st.integers(1822, 2121))
    month = draw(st.none() | st.integers(1, 12))
    day = draw(st.none() | st.integers(1, month_length(calendar, year, month))) if month else None
    return PartialDate(calendar, year, month, day, draw(st.booleans()))


def test_every_day_from_1300_to_1500_goes_both_ways() -> None:
    day = to_day(SH, 1300, 1, 1)
    for year in range(1300, 1501):
        for month in range(1, 13):
            for number in range(1, month_length(SH, year, month) + 1):
                assert to_day(SH, year, month, number) == day
                assert from_day(SH, day) == (year, month, number)
                day = date.fromordinal(day.toordinal() + 1)
    assert day == to_day(SH, 1501, 1, 1)


def test_another_library_counts_the_same_days() -> None:
    for ordinal in range(to_day(SH, 1300, 1, 1).toordinal(), to_day(SH, 1501, 1, 1).toordinal()):
        day = date.fromordinal(ordinal)
        other = JalaliDate.to_jalali(day)
        assert from_day(SH, day) == (other.year, other.month, other.day)


@given(partial_dates())
def test_a_date_comes_back_from_its_code(when: PartialDate) -> None:
    assert PartialDate.from_code(when.code) == when


@given(partial_dates())
def test_a_date_begins_before_it_ends(when: PartialDate) -> None:
    assert when.first <= when.last


@given(partial_dates(), st.sampled_from(["fa", "en"]))
def test_what_is_printed_is_understood(when: PartialDate, language: str) -> None:
    text = print_date(when, language=language, calendar=when.calendar)
    assert parse_date(text, calendar=when.calendar) == when


@given(partial_dates())
def test_edtf_keeps_the_days(when: PartialDate) -> None:
    back = from_edtf(to_edtf(when))
    assert (back.first, back.last) == (when.first, when.last)


@given(partial_dates(), partial_dates())
def test_dates_of_both_calendars_have_one_order(one: PartialDate, other: PartialDate) -> None:
    assert (one < other) + (other < one) + (one == other) == 1
    if one.last < other.first:
        assert one < other


@given(st.text(max_size=120))
def test_no_text_does_more_than_be_refused(text: str) -> None:
    with suppress(DateError):
        found = parse_date(text, today=TODAY)
        assert isinstance(found, PartialDate | Period)


def day(
    calendar: Calendar, year: int, month: int | None = None, number: int | None = None, *, about: bool = False
) -> PartialDate:
    return PartialDate(calendar, year, month, number, about)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("۱۴۰۳/۳/۲۸", day(SH, 1403, 3, 28)),
        ("١٤٠٣/٠٣/٢٨", day(SH, 1403, 3, 28)),
        ("1403-03", day(SH, 1403, 3)),
        ("خرداد ۱۴۰۳", day(SH, 1403, 3)),
        ("28 خرداد ماه 1403", day(SH, 1403, 3, 28)),
        ("۲۸ خرداد\u200cماه ۱۴۰۳", day(SH, 1403, 3, 28)),
        ("29 ارديبهشت 1397 ساعت 8:13", day(SH, 1397, 2, 29)),
        ("پنجشنبه ۳۱ خرداد ۱۴۰۳ - ۱۰:۴۵", day(SH, 1403, 3, 31)),
        ("پنج\u200cشنبه، ۳۱ خرداد ۱۴۰۳", day(SH, 1403, 3, 31)),
        ("28 Khordad 1403", day(SH, 1403, 3, 28)),
        ("سال ۸۶", day(SH, 1386)),
        ("سال ۰۴", day(SH, 1404)),
        ("سال ۱۳۸۶", day(SH, 1386)),
        ("~1386", day(SH, 1386, about=True)),
        ("حدود سال ۱۳۸۶", day(SH, 1386, about=True)),
        ("1386?", day(SH, 1386, about=True)),
        ("June 2024", day(G, 2024, 6)),
        ("17 June 2024", day(G, 2024, 6, 17)),
        ("June 17, 2024", day(G, 2024, 6, 17)),
        ("17th of June 2024", day(G, 2024, 6, 17)),
        ("Monday, 17 June 2024", day(G, 2024, 6, 17)),
        ("17.06.2024", day(G, 2024, 6, 17)),
        ("06/17/2024", day(G, 2024, 6, 17)),
        ("2024-06", day(G, 2024, 6)),
        ("2024/6/17", day(G, 2024, 6, 17)),
        ("17 ژوئن ۲۰۲۴", day(G, 2024, 6, 17)),
        ("about 2007", day(G, 2007, about=True)),
        ("since 1386", Period(day(SH, 1386), None)),
        ("از سال ۸۶", Period(day(SH, 1386), None)),
        ("از ۱۳۸۶ تا کنون", Period(day(SH, 1386), None)),
        ("until 2020", Period(None, day(G, 2020))),
        ("تا ۱۴۰۲", Period(None, day(SH, 1402))),
        ("17–21 June 2024", Period(day(G, 2024, 6, 17), day(G, 2024, 6, 21))),
        ("June 17-21, 2024", Period(day(G, 2024, 6, 17), day(G, 2024, 6, 21))),
        ("17 June 2024 – 21 June 2024", Period(day(G, 2024, 6, 17), day(G, 2024, 6, 21))),
        ("از ۲۸ خرداد تا ۱ تیر ۱۴۰۳", Period(day(SH, 1403, 3, 28), day(SH, 1403, 4, 1))),
        ("۲۸ تا ۳۱ خرداد ۱۴۰۳", Period(day(SH, 1403, 3, 28), day(SH, 1403, 3, 31))),
        ("1386-1390", Period(day(SH, 1386), day(SH, 1390))),
        ("2007-03-21/2008-03-19", Period(day(G, 2007, 3, 21), day(G, 2008, 3, 19))),
        ("2024-06/..", Period(day(G, 2024, 6), None)),
    ],
)
def test_what_people_write_is_understood(text: str, expected: PartialDate | Period) -> None:
    assert parse_date(text, today=TODAY) == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1404/12/30", "1404 is not a leap year: Esfand has 29 days."),
        ("۳۱ مهر ۱۴۰۳", "Mehr has 30 days."),
        ("30 Feb 2023", "2023 is not a leap year: February has 28 days."),
        ("30 February 2024", "February has 29 days."),
        ("31 June 2024", "June has 30 days."),
        ("1403/13/1", "There is no month 13: a year has twelve."),
        ("2024 - 2020", "The end lies before the beginning."),
        ("3000/1/1", "The year 3000 is out of range: write one from 623 to 2121."),
    ],
)
def test_an_impossible_date_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(ImpossibleDate) as refused:
        parse_date(text, today=TODAY)
    assert str(refused.value) == reason


@pytest.mark.parametrize("text", ["", "hello", "soon", "12", "1/2", "2024-06-17-18", "9" * 101, "/", "..", "~"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DateNotUnderstood):
        parse_date(text, today=TODAY)


@pytest.mark.parametrize(
    ("when", "persian", "english"),
    [
        (day(SH, 1403, 3, 28), "۲۸ خرداد ۱۴۰۳", "17 June 2024"),
        (day(SH, 1403, 3), "خرداد ۱۴۰۳", "May–June 2024"),
        (day(SH, 1386), "۱۳۸۶", "2007/08"),
        (day(SH, 1386, about=True), "حدود ۱۳۸۶", "about 2007/08"),
        (day(G, 2024), "۱۴۰۲–۱۴۰۳", "2024"),
        (day(G, 2024, 6), "خرداد تا تیر ۱۴۰۳", "June 2024"),
    ],
)
def test_a_date_is_printed_for_both_readers(when: PartialDate, persian: str, english: str) -> None:
    assert print_date(when, language="fa", calendar=SH) == persian
    assert print_date(when, language="en", calendar=G) == english


def test_a_period_says_once_what_its_ends_share() -> None:
    start, end = day(G, 2024, 6, 17), day(G, 2024, 6, 21)
    assert print_period(start, end, language="en", calendar=G) == "17–21 June 2024"
    assert print_period(start, end, language="fa", calendar=SH) == "۲۸ خرداد تا ۱ تیر ۱۴۰۳"
    assert print_period(day(SH, 1386), None, language="fa", calendar=SH) == "از ۱۳۸۶"
    assert print_period(None, end, language="en", calendar=G) == "until 21 June 2024"


def test_solar_hijri_years_leave_as_intervals() -> None:
    assert to_edtf(day(SH, 1386)) == "2007-03-21/2008-03-19"
    assert to_edtf(day(G, 2024, 6, about=True)) == "2024-06~"
    assert to_edtf(Period(day(G, 2024, 6), None)) == "2024-06/.."


@pytest.mark.parametrize("text", ["2024-6", "hello", "2024-06-17T10:00", "17/06", "2024-13"])
def test_what_is_not_edtf_is_refused(text: str) -> None:
    with pytest.raises(DateError):
        from_edtf(text)


def test_the_leap_years_are_those_of_the_calendar() -> None:
    assert [year for year in range(1399, 1413) if is_leap(SH, year)] == [1399, 1403, 1408, 1412]
    assert YEARS[SH].stop == 1502


@pytest.mark.parametrize(
    "text",
    [
        "17 de junio de 2024", "le 17 juin 2024", "17. Juni 2024", "17 Haziran 2024", "١٧ يونيو ٢٠٢٤", "17 حزيران 2024",
        "lunes 17 de junio de 2024", "Montag, 17. Juni 2024",
    ],
)  # fmt: skip
def test_days_are_read_in_the_languages_of_articles(text: str) -> None:
    assert parse_date(text) == PartialDate(Calendar.GREGORIAN, 2024, 6, 17)
