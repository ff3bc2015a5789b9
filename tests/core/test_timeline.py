"""The timeline keeps apart what is certain and what is merely possible."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.records import HAPPENING, KINDS, TERM, TODAY, day, entry
from tracker.core.axis import MOST_TICKS, year_ticks
from tracker.core.calendars import Calendar, from_day
from tracker.core.dates import PartialDate, Period, Precision
from tracker.core.entry import Entry
from tracker.core.lanes import APART, Heading
from tracker.core.lifecycle import Tone
from tracker.core.marks import AHEAD, mark_of
from tracker.core.messages import Message
from tracker.core.spans import ABOUT, Span
from tracker.core.strips import Cell, Strip, slices_between
from tracker.core.timeline import compose_timeline
from tracker.core.timeline_telling import note_of, twin_of_timeline
from tracker.core.twin import Counted

DAYS = st.dates(date(1950, 1, 1), date(2050, 1, 1))


@st.composite
def dates(draw: st.DrawFn) -> PartialDate:
    calendar = draw(st.sampled_from(Calendar))
    parts = from_day(calendar, draw(DAYS))[: draw(st.integers(1, 3))]
    return PartialDate(calendar, *parts, about=draw(st.booleans()))


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    kind = draw(st.sampled_from(KINDS))
    start, end = draw(st.none() | dates()), draw(st.none() | dates())
    if start and end and end.last < start.first:
        start, end = end, start
    return entry(draw(st.integers(1, 999)), start, end, kind=kind, tone=draw(st.sampled_from(Tone)))


dated = entries().filter(lambda one: bool(one.start or one.end))
registers = st.lists(entries(), max_size=8, unique_by=lambda one: one.id)


@given(dated, DAYS)
def test_what_is_certain_lies_within_what_is_possible(one: Entry, today: date) -> None:
    mark = mark_of(one, today)
    assert mark.possible_from <= mark.certain_from <= mark.certain_until <= mark.possible_until
    assert mark.possible_from <= mark.middle <= mark.possible_until


@given(dated, DAYS)
def test_no_day_that_a_source_may_mean_is_left_out(one: Entry, today: date) -> None:
    mark = mark_of(one, today)
    start, end = one.start or one.end, one.end or one.start
    assert start is not None
    assert end is not None
    assert mark.possible_from <= start.first
    assert end.last <= mark.possible_until


@given(dates(), DAYS)
def test_a_term_is_certain_only_after_the_last_day_on_which_it_may_have_begun(start: PartialDate, today: date) -> None:
    mark = mark_of(entry(1, start), today)
    assert mark.certain_from >= start.last


@given(registers, DAYS)
def test_every_record_is_on_the_timeline_once(register: list[Entry], today: date) -> None:
    timeline = compose_timeline(register, kinds=KINDS, today=today)
    shown = [*(mark.entry for mark in timeline.marks), *timeline.undated]
    assert sorted(map(repr, shown)) == sorted(map(repr, register))


@given(registers, DAYS)
def test_the_timeline_reaches_from_its_first_mark_to_its_last_and_a_year_ahead(
    register: list[Entry], today: date
) -> None:
    timeline = compose_timeline(register, kinds=KINDS, today=today)
    assert timeline.last >= today + AHEAD
    for mark in timeline.marks:
        assert timeline.first <= mark.possible_from
        assert mark.possible_until <= timeline.last


@given(registers, DAYS)
def test_dots_of_one_row_do_not_hide_each_other(register: list[Entry], today: date) -> None:
    timeline = compose_timeline(register, kinds=KINDS, today=today)
    apart = (timeline.last - timeline.first) * APART
    for lane in timeline.lanes:
        for row in lane.rows:
            for one, other in pairwise(row.marks):
                assert lane.heading.key == HAPPENING.name
                assert other.possible_from - one.possible_until > apart


def test_every_term_has_a_row_of_its_own() -> None:
    register = [entry(1, day("2010"), day("2011")), entry(2, day("2020"), day("2021"))]
    lane = compose_timeline(register, kinds=KINDS, today=TODAY).lanes[0]
    assert [[mark.entry.id for mark in row.marks] for row in lane.rows] == [[1], [2]]


def test_dots_far_apart_share_a_row_and_near_ones_do_not() -> None:
    register = [entry(n, day(when), kind=HAPPENING) for n, when in enumerate(("2010-1-1", "2020-1-1", "2020-1-3"), 1)]
    lane = compose_timeline(register, kinds=KINDS, today=TODAY).lanes[0]
    assert [[mark.entry.id for mark in row.marks] for row in lane.rows] == [[1, 2], [3]]


def test_a_kind_without_records_has_no_lane() -> None:
    assert [lane.heading.key for lane in compose_timeline([entry(1, day("2010"))], kinds=KINDS, today=TODAY).lanes] == [
        TERM.name
    ]


def test_an_empty_register_has_an_empty_timeline_around_today() -> None:
    timeline = compose_timeline([], kinds=KINDS, today=TODAY)
    assert (timeline.lanes, timeline.undated) == ((), ())
    assert timeline.first < TODAY < timeline.last


def test_a_year_is_not_its_first_of_january() -> None:
    mark = mark_of(entry(1, day("2007")), TODAY)
    assert (mark.possible_from, mark.certain_from) == (date(2007, 1, 1), date(2007, 12, 31))
    assert mark.open_end


def test_about_gives_a_year_on_either_side() -> None:
    mark = mark_of(entry(1, day("2007", about=True), day("2020-6-1")), TODAY)
    assert mark.possible_from == date(2007, 1, 1) - ABOUT
    assert mark.certain_from == date(2007, 12, 31) + ABOUT
    assert mark.certain_until == mark.possible_until == date(2020, 6, 1)
    assert not mark.open_end


def test_an_open_term_runs_until_today_or_until_it_begins() -> None:
    assert mark_of(entry(1, day("2007")), TODAY).possible_until == TODAY
    ahead = mark_of(entry(1, day("2030-1-1"), tone=Tone.AHEAD), TODAY)
    assert (ahead.possible_from, ahead.possible_until) == (date(2030, 1, 1), date(2030, 1, 1))


def test_a_term_that_is_over_is_not_drawn_as_standing_when_nobody_knows_its_last_day() -> None:
    mark = mark_of(entry(1, day("2007-3-1"), tone=Tone.OVER), TODAY)
    assert mark.certain_from == mark.certain_until == date(2007, 3, 1)
    assert mark.possible_until == TODAY
    assert not mark.open_end


def test_how_long_a_term_had_lasted_is_not_known_from_its_end() -> None:
    mark = mark_of(entry(1, end=day("2020-6-1")), TODAY)
    assert mark.possible_from < mark.certain_from == mark.certain_until == date(2020, 6, 1)


def test_what_happened_has_no_open_end() -> None:
    mark = mark_of(entry(1, day("2024-6"), kind=HAPPENING), TODAY)
    assert not mark.open_end
    assert (mark.possible_from, mark.possible_until) == (date(2024, 6, 1), date(2024, 6, 30))
    assert date(2024, 6, 1) < mark.middle < date(2024, 6, 30)


def test_a_record_without_a_date_stands_nowhere() -> None:
    with pytest.raises(ValueError, match="nowhere in time"):
        mark_of(entry(1), TODAY)


@given(DAYS, st.integers(0, 60_000), st.sampled_from(Calendar))
def test_ticks_are_beginnings_of_years_and_few(first: date, length: int, calendar: Calendar) -> None:
    last = first + timedelta(days=length)
    ticks = year_ticks(first, last, calendar)
    assert len(ticks) <= MOST_TICKS
    assert ticks == sorted(ticks)
    for when, year in ticks:
        assert first <= when <= last
        assert from_day(calendar, when) == (year, 1, 1)


@given(DAYS, st.integers(5, 60), st.sampled_from(Calendar))
def test_some_years_have_more_than_one_tick(first: date, years: int, calendar: Calendar) -> None:
    ticks = year_ticks(first, first + timedelta(days=366 * years), calendar)
    assert len(ticks) >= 2
    assert len({later - earlier for (_, earlier), (_, later) in pairwise(ticks)}) == 1


def test_iranian_ticks_fall_on_the_new_year_of_iran() -> None:
    ticks = year_ticks(date(2024, 1, 1), date(2026, 1, 1), Calendar.SOLAR_HIJRI)
    assert ticks == [(date(2024, 3, 20), 1403), (date(2025, 3, 21), 1404)]


def test_precision_does_not_change_the_order_of_rows() -> None:
    register = [entry(1, day("2020-5-1")), entry(2, day("2020")), entry(3, day("2019-12"))]
    assert register[1].start is not None
    assert register[1].start.precision is Precision.YEAR
    timeline = compose_timeline(register, kinds=KINDS, today=TODAY)
    assert [mark.entry.id for mark in timeline.marks] == [3, 2, 1]


def test_what_ran_with_interruptions_has_a_mark_for_each_stretch() -> None:
    member = entry(1, day("2001"), None)
    stretches = {1: [Span(day("2001"), day("2004")), Span(day("2010"), None)]}
    (lane,) = compose_timeline([member], kinds=KINDS, today=TODAY, stretches=stretches).lanes
    ((earlier, later),) = (row.marks for row in lane.rows)
    assert earlier.possible_until < later.possible_from
    assert (earlier.open_end, later.open_end) == (False, True)


@given(st.lists(dates(), min_size=2, max_size=5), DAYS)
def test_no_stretch_but_the_last_runs_on(starts: list[PartialDate], today: date) -> None:
    ordered = sorted(starts, key=lambda one: one.first)
    stretches = {1: [Span(start, None) for start in ordered]}
    timeline = compose_timeline([entry(1, ordered[0], None)], kinds=KINDS, today=today, stretches=stretches)
    assert [mark.open_end for mark in timeline.marks] == [*[False] * (len(ordered) - 1), True]
    assert timeline.dated == 1


def test_one_record_has_a_timeline_of_its_own() -> None:
    timeline = compose_timeline([entry(1, day("2020-5-1"))], kinds=KINDS, today=TODAY)
    ((row,),) = (lane.rows for lane in timeline.lanes)
    assert [mark.possible_until for mark in row.marks] == [TODAY]
    assert (timeline.first, timeline.last) == (date(2020, 5, 1), TODAY + AHEAD)


def test_what_has_no_date_is_told_and_not_drawn() -> None:
    timeline = compose_timeline([entry(1)], kinds=KINDS, today=TODAY)
    assert (timeline.lanes, timeline.dated, timeline.without) == ((), 0, 1)
    (row,) = twin_of_timeline(timeline).rows
    assert row.cells[1:3] == (timeline.undated[0], None)


def test_a_membership_from_long_ago_runs_until_today() -> None:
    timeline = compose_timeline([entry(1, day("1957"))], kinds=KINDS, today=TODAY)
    (mark,) = timeline.marks
    assert (mark.possible_from, mark.certain_from, mark.possible_until) == (date(1957, 1, 1), date(1957, 12, 31), TODAY)
    assert mark.open_end
    assert [year for _, year in year_ticks(timeline.first, timeline.last, Calendar.GREGORIAN)] == [
        1960, 1970, 1980, 1990, 2000, 2010, 2020
    ]  # fmt: skip


def test_the_table_tells_all_the_times_of_what_ran_with_interruptions() -> None:
    member = entry(1, day("2001"), None)
    stretches = {1: [Span(day("2001"), day("2004")), Span(day("2010"), None)]}
    timeline = compose_timeline([member], kinds=KINDS, today=TODAY, stretches=stretches)
    (row,) = twin_of_timeline(timeline).rows
    assert row.cells[2] == (Period(day("2001"), day("2004")), Period(day("2010"), None))


def test_the_table_names_a_record_once_though_it_stands_in_two_lanes() -> None:
    lanes = [(Heading("a", Message("A")), [1]), (Heading("b", Message("B")), [1, 2]), (Heading("c", Message("C")), [])]
    register = [entry(1, day("2001")), entry(2, day("2002"), kind=HAPPENING)]
    timeline = compose_timeline(register, kinds=KINDS, today=TODAY, lanes=lanes)
    assert [lane.heading.key for lane in timeline.lanes] == ["a", "b"]
    assert [len(lane.rows) for lane in timeline.lanes] == [1, 2]
    assert [(row.cells[0].text, row.entry.id) for row in twin_of_timeline(timeline).rows] == [("A", 1), ("B", 2)]  # type: ignore[attr-defined, union-attr]


def test_what_is_counted_is_told_in_the_table_and_in_a_sentence() -> None:
    year = slices_between(date(2001, 1, 1), date(2005, 1, 1), Calendar.GREGORIAN)[0]
    strip = Strip((Cell(year, 7),), 7)
    lanes = [(Heading("term", Message("Terms")), [])]
    timeline = compose_timeline(
        [], kinds=KINDS, today=TODAY, lanes=lanes, strips={"term": strip}, reach=(date(2001, 1, 1), TODAY)
    )
    assert timeline.partial
    (row,) = twin_of_timeline(timeline).rows
    assert row.cells[1:3] == (Counted("term", Cell(year, 7)), year.when)
    note = note_of(timeline)
    assert note
    assert note.values["records"].count == 7  # type: ignore[attr-defined]
    assert note_of(compose_timeline([], kinds=KINDS, today=TODAY)) is None
