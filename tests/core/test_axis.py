"""An axis of time is labelled at every zoom, and each label says the day on which it stands."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.records import TODAY
from tracker.core.axis import MOST_TICKS, tick_levels, year_ticks
from tracker.core.calendars import Calendar


@given(
    st.dates(date(1950, 1, 1), date(2080, 1, 1)),
    st.integers(0, 3000),
    st.sampled_from([Calendar.GREGORIAN, Calendar.SOLAR_HIJRI]),
)
def test_ticks_stand_in_order_within_the_axis_and_on_the_first_day_of_what_they_say(
    first: date, length: int, calendar: Calendar
) -> None:
    last = first + timedelta(days=length)
    levels = tick_levels(first, last, calendar)
    for level in levels:
        days = [day for day, _ in level]
        assert days == sorted(set(days))
        assert all(first <= day <= last and said.first == day for day, said in level)
    days_of = [{day for day, _ in level} for level in levels]
    every_ten_days, months, seasons, years, *coarser = days_of
    assert every_ten_days >= months >= seasons >= years
    assert all(years >= level for level in coarser)


@pytest.mark.parametrize(
    ("calendar", "years"), [(Calendar.SOLAR_HIJRI, [1400, 1405]), (Calendar.GREGORIAN, [2020, 2025])]
)
def test_years_are_those_of_the_readers_calendar(calendar: Calendar, years: list[int]) -> None:
    fives = next(level for level in tick_levels(date(2019, 6, 1), date(2027, 6, 1), calendar) if len(level) == 2)
    assert [said.year for _, said in fives] == years


@pytest.mark.parametrize("calendar", list(Calendar))
@pytest.mark.parametrize(
    ("first", "last"),
    [(date(1957, 4, 2), date(2026, 11, 24)), (TODAY, TODAY), (date.min, date(700, 1, 1)), (date(2100, 1, 1), date.max)],
)
def test_an_axis_of_any_length_has_labels_that_every_reader_can_be_told(
    first: date, last: date, calendar: Calendar
) -> None:
    levels = tick_levels(first, last, calendar)
    assert len(levels) == 9
    assert len(year_ticks(first, last, calendar)) <= MOST_TICKS
    for level in levels:
        assert all(first <= day <= last for day, _ in level)


def test_an_axis_of_seventy_years_is_labelled_by_the_decade() -> None:
    levels = tick_levels(date(1957, 4, 2), date(2026, 11, 24), Calendar.GREGORIAN)
    decades = next(level for level in levels if len(level) == 7)
    assert [said.year for _, said in decades] == [1960, 1970, 1980, 1990, 2000, 2010, 2020]
