"""Vague edges: nothing overlaps, and no gap is claimed, because of a day that was never said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.records import day
from tracker.core.dates import PartialDate
from tracker.core.spans import Span, gaps_between, surely_overlap


def span(start: str, end: str = "") -> Span:
    return Span(day(start) if start else None, day(end) if end else None)


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        (("2019", "2023"), ("2023", "2026"), False),  # handed over in some day of 2023
        (("2019", "2023"), ("2022", "2026"), True),
        (("2019-01-01", "2023-06-17"), ("2023-06-17", ""), False),  # on the very day
        (("2019-01-01", "2023-06-17"), ("2023-06-16", ""), True),
        (("2019", ""), ("2023", ""), True),  # without an end it goes on
        (("", "2020"), ("2018", "2019"), False),  # nobody knows since when
        (("2024", "2024"), ("2024", "2024"), False),
        (("2024-06-17", "2024-06-17"), ("2024-06-17", "2024-06-17"), True),
        (("", ""), ("2018", ""), False),
    ],
)
def test_only_what_surely_overlaps_does(one: tuple[str, str], other: tuple[str, str], overlap: bool) -> None:
    assert surely_overlap(span(*one), span(*other)) is overlap
    assert surely_overlap(span(*other), span(*one)) is overlap


def test_about_widens_a_date_by_a_year() -> None:
    vague = Span(day("2020", about=True), None)
    assert not surely_overlap(vague, span("2018", "2021"))
    assert surely_overlap(vague, span("2018", "2023"))


def test_a_gap_is_what_surely_lies_between() -> None:
    (gap,) = gaps_between([span("2010", "2015"), span("2018-04-21")])
    assert (gap.after, gap.before) == (day("2015"), day("2018-04-21"))
    assert gap.days == (date(2018, 4, 21) - date(2015, 12, 31)).days - 1
    assert gaps_between([span("2010", "2015"), span("2016")]) == []
    assert gaps_between([span("2010", "2015"), span("2015-11", "2016")]) == []
    assert gaps_between([span("2010"), span("2018")]) == []
    assert gaps_between([span("2010", "2012"), span("2005", "2020"), span("2022")])[0].after == day("2020")


DAYS = st.dates(date(1990, 1, 1), date(2030, 1, 1))


@st.composite
def vague(draw: st.DrawFn, exact: date) -> PartialDate:
    precision = draw(st.sampled_from(["%Y", "%Y-%m", "%Y-%m-%d"]))
    return day(exact.strftime(precision))


@given(st.data(), st.lists(DAYS, min_size=4, max_size=4))
def test_vagueness_never_invents_an_overlap_or_a_gap(data: st.DataObject, days: list[date]) -> None:
    """Whatever is claimed of vague spans holds of the exact ones that they may be."""
    one, other = sorted(days[:2]), sorted(days[2:])
    spans = [Span(data.draw(vague(a)), data.draw(vague(b))) for a, b in (one, other)]
    if surely_overlap(*spans):
        assert max(one[0], other[0]) <= min(one[1], other[1])
    for gap in gaps_between(spans):
        first, second = sorted((one, other))
        assert second[0] - first[1] > timedelta(days=gap.days)
