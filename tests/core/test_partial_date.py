"""A partial date knows its days and its code, and a code says one thing only."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.test_dates import partial_dates
from tracker.core.calendars import Calendar
from tracker.core.dates import ImpossibleDate, MonthName, PartialDate, Period, Precision

SH, G = Calendar.SOLAR_HIJRI, Calendar.GREGORIAN
DAYS = st.dates(date(1822, 1, 1), date(2119, 1, 1))


@given(partial_dates())
def test_two_dates_never_share_a_code(when: PartialDate) -> None:
    assert PartialDate.from_code(when.code).code == when.code
    assert when.code.startswith(f"{when.calendar.value}:{when.year:04}")
    assert when.code.endswith("~") is when.about


@pytest.mark.parametrize(
    "code",
    ["", "2024", "gregorian:", "gregorian:2024-6", "gregorian:2024-06-17 ", "solar-hijri:1403-03-28~~", "lunar:1445",
     "solar-hijri:۱۴۰۳", "gregorian:2024-13", "gregorian:2023-02-29", "solar-hijri:9999"],
)  # fmt: skip
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="not the code of a date"):
        PartialDate.from_code(code)


@given(DAYS)
def test_a_day_is_the_same_day_in_both_calendars(when: date) -> None:
    gregorian = PartialDate.of_day(when)
    iranian = gregorian.in_calendar(SH)
    assert iranian is not None
    assert iranian.first == iranian.last == when
    assert iranian.in_calendar(G) == gregorian


@given(partial_dates())
def test_a_month_or_a_year_is_none_in_the_other_calendar(when: PartialDate) -> None:
    other = when.in_calendar(G if when.calendar is SH else SH)
    assert (other is None) is (when.precision is not Precision.DAY)
    assert when.in_calendar(when.calendar) is when


@given(partial_dates())
def test_a_coarser_date_holds_the_finer_ones_in_it(when: PartialDate) -> None:
    year = PartialDate(when.calendar, when.year)
    assert year.first <= when.first <= when.last <= year.last
    length = (when.last - when.first).days + 1
    assert length in {Precision.DAY: {1}, Precision.MONTH: {28, 29, 30, 31}, Precision.YEAR: {365, 366}}[when.precision]


@given(DAYS)
def test_a_year_begins_the_day_after_the_last_one_ended(when: date) -> None:
    for calendar in Calendar:
        year = PartialDate.of_day(when, calendar).year
        this, following = PartialDate(calendar, year), PartialDate(calendar, year + 1)
        assert (following.first - this.last).days == 1


def test_a_doubt_goes_along_into_the_other_calendar() -> None:
    other = PartialDate(SH, 1403, 3, 28, about=True).in_calendar(G)
    assert other == PartialDate(G, 2024, 6, 17, about=True)


def test_a_day_needs_its_month() -> None:
    with pytest.raises(ImpossibleDate, match="A day needs its month"):
        PartialDate(G, 2024, None, 3)


def test_a_date_is_compared_with_dates_only() -> None:
    with pytest.raises(TypeError):
        assert PartialDate(G, 2024) < date(2024, 1, 1)  # type: ignore[operator]


def test_a_period_needs_an_end_or_a_beginning() -> None:
    with pytest.raises(ImpossibleDate, match="needs a beginning or an end"):
        Period(None, None)


def test_a_period_may_end_within_the_month_in_which_it_began() -> None:
    period = Period(PartialDate(G, 2024, 6, 17), PartialDate(G, 2024, 6))
    assert (period.first, period.last) == (date(2024, 6, 17), date(2024, 6, 30))
    assert Period(None, PartialDate(G, 2024)).first is None
    assert Period(PartialDate(G, 2024), None).last is None


def test_a_month_has_a_name_in_every_language() -> None:
    assert MonthName(SH, 12).read_in("fa") == "اسفند"
    assert str(MonthName(SH, 12)) == MonthName(SH, 12).read_in("tlh") == "Esfand"
