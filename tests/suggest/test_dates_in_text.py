"""The dates of a sentence are read in its own words, and the rest is counted from the day of publication."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.suggest.reading import PUBLISHED
from tracker.core.calendars import Calendar
from tracker.core.date_printing import print_date
from tracker.core.dates import PartialDate, Period
from tracker.suggest.dates_in_text import dates_of
from tracker.suggest.packs import packs
from tracker.suggest.sentences import paragraphs_of

G, SH = Calendar.GREGORIAN, Calendar.SOLAR_HIJRI


def found(text: str, published: PartialDate | None = PUBLISHED) -> list[tuple[PartialDate | Period, str]]:
    sentence = paragraphs_of(text)[0].sentences[0]
    pack = packs()["en" if text[0].isascii() else "fa"]
    for start, end, one in dates_of(sentence, pack, published):
        assert text[slice(*sentence.span(start, end))] == one.text
    return [(one.date, one.text) for _, _, one in dates_of(sentence, pack, published)]


@pytest.mark.parametrize(
    ("text", "when", "words"),
    [
        ("این پارک در ۲۸ خرداد ۱۴۰۳ باز شد", PartialDate(SH, 1403, 3, 28), "۲۸ خرداد ۱۴۰۳"),
        ("این پارک در ۱۴۰۳/۳/۲۸ باز شد", PartialDate(SH, 1403, 3, 28), "۱۴۰۳/۳/۲۸"),
        ("این پارک در خرداد ماه ۱۴۰۳ باز شد", PartialDate(SH, 1403, 3), "خرداد ماه ۱۴۰۳"),
        ("این پارک از سال ۸۶ باز است", PartialDate(SH, 1386), "سال ۸۶"),
        ("این پارک در سال ١٣٨٦ باز شد", PartialDate(SH, 1386), "سال ١٣٨٦"),
        ("این پارک ۱۷ ژوئن ۲۰۲۴ باز شد", PartialDate(G, 2024, 6, 17), "۱۷ ژوئن ۲۰۲۴"),
        ("The park opened on 17 June 2024", PartialDate(G, 2024, 6, 17), "17 June 2024"),
        ("The park opened on June 17, 2024", PartialDate(G, 2024, 6, 17), "June 17, 2024"),
        ("The park opened in 1991", PartialDate(G, 1991), "in 1991"),
        ("The park was open 17–21 June 2024", Period(PartialDate(G, 2024, 6, 17), PartialDate(G, 2024, 6, 21)), "17–21 June 2024"),
        ("The park opened yesterday", PartialDate(G, 2024, 6, 19), "yesterday"),
        ("The park opens tomorrow", PartialDate(G, 2024, 6, 21), "tomorrow"),
        ("The park opened on Tuesday", PartialDate(G, 2024, 6, 18), "Tuesday"),
        ("این پارک دیروز باز شد", PartialDate(G, 2024, 6, 19), "دیروز"),
        ("این پارک روز سه‌شنبه باز شد", PartialDate(G, 2024, 6, 18), "سه‌شنبه"),
        ("The park opened on 3 March", PartialDate(G, 2024, 3, 3), "3 March"),
        ("The park opened on 3 December", PartialDate(G, 2023, 12, 3), "3 December"),
        ("این پارک ۲۸ خرداد باز شد", PartialDate(SH, 1403, 3, 28), "۲۸ خرداد"),
        ("The park opens on 3 August", PartialDate(G, 2024, 8, 3), "3 August"),
        ("The park is open from 18 to 23 June", Period(PartialDate(G, 2024, 6, 18), PartialDate(G, 2024, 6, 23)), "18 to 23 June"),
        ("The park was open between 28 May and 2 June", Period(PartialDate(G, 2024, 5, 28), PartialDate(G, 2024, 6, 2)), "28 May and 2 June"),
        ("The park was open June 17-21, 2024", Period(PartialDate(G, 2024, 6, 17), PartialDate(G, 2024, 6, 21)), "June 17-21, 2024"),
        ("این پارک از ۲۰ تا ۲۲ مهر ۱۴۰۱ باز بود", Period(PartialDate(SH, 1401, 7, 20), PartialDate(SH, 1401, 7, 22)), "۲۰ تا ۲۲ مهر ۱۴۰۱"),
        ("این پارک عصر سه‌شنبه باز شد", PartialDate(G, 2024, 6, 18), "سه‌شنبه"),
        ("این پارک هفته گذشته باز شد", Period(PartialDate(G, 2024, 6, 8), PartialDate(G, 2024, 6, 14)), "هفته گذشته"),
        ("The park opened last week", Period(PartialDate(G, 2024, 6, 10), PartialDate(G, 2024, 6, 16)), "last week"),
        ("The park opened last month", PartialDate(G, 2024, 5), "last month"),
        ("The park opened in May last year", PartialDate(G, 2023, 5), "May last year"),
        ("این پارک تیرماه سال گذشته باز شد", PartialDate(SH, 1402, 4), "تیرماه سال گذشته"),
        ("این پارک دوشنبه شب باز شد", PartialDate(G, 2024, 6, 17), "دوشنبه"),
        ("این پارک دهم خردادماه باز شد", PartialDate(SH, 1403, 3, 10), "دهم خردادماه"),
        ("این پارک بیست‌وپنجم خرداد ۱۴۰۲ باز شد", PartialDate(SH, 1402, 3, 25), "بیست‌وپنجم خرداد ۱۴۰۲"),
        ("این پارک سوم و چهارم خرداد باز بود", Period(PartialDate(SH, 1403, 3, 3), PartialDate(SH, 1403, 3, 4)), "سوم و چهارم خرداد"),
        ("این پارک ۲۵ خرداد ۹۵ باز شد", PartialDate(SH, 1395, 3, 25), "۲۵ خرداد ۹۵"),
        ("این پارک از اسفند ۹۷ باز است", PartialDate(SH, 1397, 12), "اسفند ۹۷"),
        ("این پارک ۲۵ خرداد سال گذشته باز شد", PartialDate(SH, 1402, 3, 25), "۲۵ خرداد سال گذشته"),
        ("این پارک دوشنبه هفته گذشته باز شد", PartialDate(G, 2024, 6, 10), "دوشنبه"),
        ("این پارک در تاریخ ۹۸/۳/۲۵ باز شد", PartialDate(SH, 1398, 3, 25), "۹۸/۳/۲۵"),
        ("این پارک دیشب باز شد", PartialDate(G, 2024, 6, 19), "دیشب"),
        ("این پارک ۲۸ اسفند باز شد", PartialDate(SH, 1402, 12, 28), "۲۸ اسفند"),
    ],
)  # fmt: skip
def test_a_sentence_says_a_date(text: str, when: PartialDate | Period, words: str) -> None:
    assert found(text) == [(when, words)]


@pytest.mark.parametrize(
    "text",
    [
        "The park has 1991 trees",
        "The park has 2024-13-45 as its number",
        "They may march on",
        "مهر و آبان نام دو ماه است",
        "او ۸۶ درخت کاشت",
        "کد ۱۲۳۴۵۶/۷ باز شد",
        "شهر دوشنبه زیباست",
        "هفته دوم خرداد گرم بود",
        "این پارک در ۳۱ مهر ۱۴۰۳ باز شد",
    ],
)
def test_a_sentence_says_no_date(text: str) -> None:
    assert found(text) == []


def test_a_day_without_a_year_needs_the_day_of_publication() -> None:
    assert found("The park opened on 3 March", None) == []
    assert found("The park opened yesterday", None) == []


def test_a_plan_without_a_year_may_lie_months_ahead() -> None:
    sentence = paragraphs_of("این پارک ۲۰ تا ۲۵ آبان باز می‌شود")[0].sentences[0]
    days = [one.date for _, _, one in dates_of(sentence, packs()["fa"], PUBLISHED, planned=True)]
    assert days[-1] == Period(PartialDate(SH, 1403, 8, 20), PartialDate(SH, 1403, 8, 25))


def test_the_last_day_of_a_leap_year_is_found_from_the_next_year() -> None:
    after = PartialDate(G, 2025, 3, 25)
    assert found("این پارک ۳۰ اسفند باز شد", after) == [(PartialDate(SH, 1403, 12, 30), "۳۰ اسفند")]
    assert found("این پارک ۳۰ اسفند باز شد", PartialDate(SH, 1405, 1, 5)) == []


@given(st.dates(date(1990, 1, 1), date(2040, 1, 1)), st.integers(0, 300), st.sampled_from(Calendar))
def test_a_day_without_a_year_is_the_last_one_before_publication(
    published: date, back: int, calendar: Calendar
) -> None:
    day = PartialDate.of_day(published - timedelta(days=back), calendar)
    words = print_date(day, language="fa", calendar=calendar).rsplit(" ", 1)[0]
    for written_in in Calendar:
        assert found(f"این پارک {words} باز شد", PartialDate.of_day(published, written_in)) == [(day, words)]


@given(st.dates(date(1925, 1, 1), date(2040, 1, 1)), st.sampled_from(["fa", "en"]), st.sampled_from(Calendar))
def test_every_printed_day_is_found_again_in_a_sentence(when: date, language: str, calendar: Calendar) -> None:
    day = PartialDate.of_day(when, calendar)
    words = print_date(day, language=language, calendar=calendar)
    text = f"این پارک در {words} باز شد" if language == "fa" else f"The park opened on {words} at last"
    assert found(text) == [(day, words)]


@given(st.dates(date(1990, 1, 1), date(2040, 1, 1)), st.integers(0, 6))
def test_a_weekday_is_the_last_one_before_publication(published: date, weekday: int) -> None:
    name = packs()["en"].weekdays[weekday].capitalize()
    ((when, _),) = found(f"The park opened on {name}", PartialDate.of_day(published))
    assert isinstance(when, PartialDate)
    assert when.first.weekday() == weekday
    assert 0 <= (published - when.first).days < 7
