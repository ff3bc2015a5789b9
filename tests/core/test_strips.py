"""What cannot be told apart is counted, and no record is forgotten or counted twice."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.calendars import Calendar
from tracker.core.date_parsing import parse_date
from tracker.core.strips import MOST_SLICES, Slice, Spread, edges_of, slices_between

DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))
CALENDARS = st.sampled_from(Calendar)


@given(DAYS, st.integers(0, 70_000), CALENDARS)
def test_slices_cover_the_time_without_a_gap_and_are_few(first: date, length: int, calendar: Calendar) -> None:
    last = min(first + timedelta(days=length), date(2100, 1, 1))
    slices = slices_between(first, last, calendar)
    assert 1 <= len(slices) <= MOST_SLICES
    assert slices[0].first <= first
    assert slices[-1].last >= last
    for one, other in pairwise(slices):
        assert one.last + timedelta(days=1) == other.first


@pytest.mark.parametrize(
    ("days", "letters"),
    [
        (0, len("2024-06-17")),
        (40, len("2024-06-17")),
        (400, len("2024-06")),
        (5000, len("2024")),
        (40_000, len("2024")),
    ],
)
def test_the_shorter_the_time_the_finer_the_slices(days: int, letters: int) -> None:
    slices = slices_between(date(2000, 6, 17), date(2000, 6, 17) + timedelta(days=days), Calendar.GREGORIAN)
    assert {len(one.since.code.partition(":")[2]) for one in slices} == {letters}
    assert (slices[0].since == slices[0].until) == (days < 40_000)


@given(DAYS, st.sampled_from([10, 400, 5000, 40_000]), CALENDARS)
def test_a_slice_is_read_by_a_list_as_it_was_meant(first: date, length: int, calendar: Calendar) -> None:
    last = min(first + timedelta(days=length), date(2100, 1, 1))
    for one in slices_between(first, last, calendar)[:3]:
        for day in (one.since, one.until):
            assert parse_date(day.code.partition(":")[2], calendar=calendar) == day


SLICES = slices_between(date(2000, 1, 1), date(2009, 12, 31), Calendar.GREGORIAN)
PLACES = st.integers(0, len(SLICES) + 1)


def spread(*counts: tuple[int, int, int]) -> Spread:
    return Spread(SLICES, counts)


@given(st.lists(st.tuples(PLACES, PLACES, st.integers(1, 5)), max_size=20))
def test_a_record_counts_in_every_slice_that_it_touches_and_in_no_other(counts: list[tuple[int, int, int]]) -> None:
    told = spread(*counts)
    found = {cell.slice: cell.count for cell in told.strip().cells}
    for place, slice in enumerate(SLICES, 1):
        assert found.get(slice, 0) == sum(n for begin, end, n in counts if begin <= place <= end)
    assert told.total == sum(n for *_, n in counts)
    assert told.touching == sum(
        n for begin, end, n in counts if any(begin <= p <= end for p in range(1, len(SLICES) + 1))
    )


def test_edges_are_the_beginnings_and_the_day_after_the_end() -> None:
    edges = edges_of(SLICES)
    assert (edges[0], edges[-1]) == (SLICES[0].first, SLICES[-1].last + timedelta(days=1))
    assert len(edges) == len(SLICES) + 1
    assert edges_of([]) == []


def test_a_slice_is_printed_as_a_date_or_a_time() -> None:
    decade = slices_between(date(1900, 1, 1), date(2099, 1, 1), Calendar.GREGORIAN)[0]
    assert isinstance(decade, Slice)
    assert decade.when.first == date(1900, 1, 1)
    assert decade.when.last == date(1909, 12, 31)
