"""A line's days are found in whatever language, order and calendar it writes them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.calendars import Calendar, day_of_lunar
from tracker.core.date_printing import print_date
from tracker.core.dates import PartialDate
from tracker.core.day_finding import EARLIEST, day_of_digits, days_in, is_believable, lunar_days_in, without_days

THE_DAY = PartialDate(Calendar.GREGORIAN, 2024, 6, 20)
THE_DAY_IN_IRAN = PartialDate(Calendar.SOLAR_HIJRI, 1403, 3, 31)


@pytest.mark.parametrize(
    "line",
    [
        "20 June 2024", "June 20, 2024", "June 20th, 2024 10:45 a.m.", "20-Jun-2024", "Date : 2024 Thursday 20 Jun | Code : 204", "Thu, 20 Jun 2024 10:45:00 +0330",
        "2024-06-20", "2024-06-20T23:30:00-05:00", "2024/6/20", "20.06.2024", "25 / 20/06/2024", "20. Juni 2024",
        "20 de junio de 2024", "20 junio, 2024 09:27", "20 jun. 2024", "le 20 juin 2024", "20 Haziran 2024 Perşembe",
        "20 Haz 2024", "20 giugno 2024", "20 de junho de 2024", "20 июня 2024 г.", "الخميس، ٢٠ يونيو ٢٠٢٤ - 12:09 م",
        "20 حزيران/يونيو 2024", "20 يونيو (حزيران) 2024", "يوم 20 من يونيو 2024", "20 جوان 2024", "۲۰ ژوئن ۲۰۲۴",
        "2024年6月20日 09:15", "2024年06月20号", "2024년 6월 20일",
    ],
)  # fmt: skip
def test_one_day_in_many_languages(line: str) -> None:
    assert days_in(line) == [THE_DAY]


@pytest.mark.parametrize(
    "line",
    [
        "پنجشنبه ۳۱ خرداد ۱۴۰۳ - ۱۰:۴۵",
        "۱۴۰۳/۰۳/۳۱",
        "31 خرداد 1403",
        "۳۱ خردادماه سال ۱۴۰۳",
        "31/03/1403",
        "۳۱ جوزا ۱۴۰۳",
    ],
)
def test_one_day_in_the_calendar_of_iran(line: str) -> None:
    assert days_in(line) == [THE_DAY_IN_IRAN]


def test_days_come_in_the_order_of_the_line() -> None:
    assert days_in("20 June 2024 - ۳۱ خرداد ۱۴۰۳") == [THE_DAY, THE_DAY_IN_IRAN]
    assert without_days("Published: 20 June 2024 in Bath") == "published: in bath"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "June 2024",
        "20 June",
        "31 June 2024",
        "۳۱ مهر ۱۴۰۳",
        "192.168.1.2024",
        "071-32-1403 12",
        "marco 2030",
        "2024-13-45",
    ],
)
def test_what_is_no_day(line: str) -> None:
    assert days_in(line) == []


@pytest.mark.parametrize(
    ("line", "language", "month"),
    [
        ("03/04/2024", "en-US", 3),
        ("03/04/2024", "en-GB", 4),
        ("03/04/2024", "fr", 4),
        ("03.04.2024", "en", 4),
        ("03/04/2024", "en", None),
        ("03/04/2024", "", None),
        ("03/13/2024", "en", 3),
        ("13/03/2024", "en", 3),
        ("05/05/2024", "en", 5),
    ],
)
def test_numbers_without_an_order_are_no_day(line: str, language: str, month: int | None) -> None:
    assert [day.month for day in days_in(line, language)] == ([month] if month else [])


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("۱۳ ذی‌الحجه ۱۴۴۵", date(2024, 6, 19)),
        ("الخميس 14 ذو الحجة 1445 هـ", date(2024, 6, 20)),
        ("14 ذي الحجة 1445هـ", date(2024, 6, 20)),
        ("١٤٤٥/١٢/١٤ هـ", date(2024, 6, 20)),
        ("1 ربيع الآخر 1446", date(2024, 10, 4)),
        ("15 شعبان 1445", date(2024, 2, 25)),
    ],
)
def test_a_lunar_day_is_about_a_gregorian_one(line: str, day: date) -> None:
    assert lunar_days_in(line) == [PartialDate.of_day(day, about=True)]


def test_every_lunar_month_is_known_by_its_arabic_name() -> None:
    names = (
        "محرم", "صفر", "ربيع الأول", "ربيع الثاني", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال",
        "ذو القعدة", "ذو الحجة",
    )  # fmt: skip
    for month, name in enumerate(names, 1):
        assert lunar_days_in(f"5 {name} 1445") == [PartialDate.of_day(day_of_lunar(1445, month, 5), about=True)]


def test_an_impossible_lunar_day_is_none() -> None:
    assert lunar_days_in("31 رمضان 1445") == []
    with pytest.raises(ValueError, match="no such year"):
        day_of_lunar(1501, 1, 1)


def test_eight_digits_are_a_day() -> None:
    assert day_of_digits("20240620") == THE_DAY
    assert day_of_digits("14030331") == THE_DAY_IN_IRAN
    assert day_of_digits("20241320") is None
    assert day_of_digits("2024-06-") is None


def test_neither_long_ago_nor_to_come() -> None:
    assert is_believable(THE_DAY, THE_DAY.first - timedelta(days=1))
    assert not is_believable(THE_DAY, THE_DAY.first - timedelta(days=2))
    assert is_believable(THE_DAY, None)
    assert not is_believable(PartialDate.of_day(EARLIEST - timedelta(days=1)), None)


@given(st.dates(date(1925, 1, 1), date(2040, 1, 1)), st.sampled_from(["fa", "en"]), st.sampled_from(Calendar))
def test_every_printed_day_is_found_again(when: date, language: str, calendar: Calendar) -> None:
    day = PartialDate.of_day(when, calendar)
    assert days_in(print_date(day, language=language, calendar=calendar)) == [day]


@given(st.text())
def test_any_line_can_be_searched(line: str) -> None:
    assert isinstance(days_in(line) + lunar_days_in(line), list)
