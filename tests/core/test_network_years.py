"""Ties year by year: the same answer as asking for one day, in runs that a picture can play."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.records import TODAY, day
from tracker.core.activity import Contact, Level, Thresholds, activity_of
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.growth import History, Phase
from tracker.core.lifecycle import BY_WEIGHT, State, Tone
from tracker.core.messages import Message
from tracker.core.network_years import Past, levels_on, place_of, run_at, runs_of, years_until

DAYS = st.dates(date(1950, 1, 1), TODAY)
POINTS = st.builds(
    lambda on, cut: PartialDate(Calendar.GREGORIAN, *(on.year, on.month, on.day)[:cut]), DAYS, st.integers(1, 3)
)
STATES = {tone: State(tone.value, Message(tone.value), tone) for tone in Tone}
KINDS = ("one", "two")


def history(*phases: tuple[date, Tone, date]) -> History:
    return History(tuple(Phase(first, STATES[tone], surely) for first, tone, surely in phases))


@st.composite
def lives(draw: st.DrawFn) -> History:
    firsts = sorted(draw(st.sets(DAYS, min_size=1, max_size=4)))
    return history(*((first, draw(st.sampled_from(Tone)), max(first, draw(DAYS))) for first in firsts))


@given(st.lists(st.tuples(lives(), st.sampled_from(KINDS)), min_size=1, max_size=4))
def test_every_year_looks_as_its_last_day_says(stood: list[tuple[History, str]]) -> None:
    past = Past(years_until(TODAY, [life for life, _ in stood], Calendar.GREGORIAN), {}, {})
    runs = runs_of(stood, past, KINDS)
    for place, year in enumerate(past.years):
        ranks = [
            (KINDS.index(kind), BY_WEIGHT.index(stand.state.tone), not stand.sure)
            for life, kind in stood
            if (stand := life.on(year.last))
        ]
        run = run_at(runs, place)
        assert run is not None
        assert run.count == len(ranks)
        look = run.look
        assert (look and (KINDS.index(look.kind), BY_WEIGHT.index(look.tone), not look.sure)) == min(
            ranks, default=None
        )


@given(st.lists(POINTS, max_size=6), st.lists(DAYS, min_size=1, max_size=6).map(sorted))
def test_activity_is_what_one_day_says(contacts: list[PartialDate], days: list[date]) -> None:
    thresholds = Thresholds(18, 36)
    known = [Contact(one, Message("contact")) for one in contacts]
    assert levels_on(days, contacts, thresholds) == [
        activity_of(known, today=on, thresholds=thresholds).level for on in days
    ]


@pytest.mark.parametrize(("months", "level"), [(17, "active"), (18, "quiet"), (35, "quiet"), (36, "dormant")])
def test_a_threshold_is_reached_on_its_very_month(months: int, level: str) -> None:
    contact = PartialDate(Calendar.GREGORIAN, 2020, 1, 15)
    after = date(2020 + months // 12, 1 + months % 12, 15)
    assert levels_on([after], [contact], Thresholds(18, 36)) == [level]


def test_without_a_contact_nothing_is_called_dormant() -> None:
    assert levels_on([TODAY], [], Thresholds()) == [Level.UNKNOWN]


@pytest.mark.parametrize(("calendar", "first"), [(Calendar.GREGORIAN, 1957), (Calendar.SOLAR_HIJRI, 1336)])
def test_years_run_from_the_first_record_until_today(calendar: Calendar, first: int) -> None:
    life = history((date(1957, 6, 1), Tone.CURRENT, date(1957, 6, 1)))
    years = years_until(TODAY, [life], calendar)
    assert years[0].number == first
    assert years[0].last == day("1957-12-31").first if calendar is Calendar.GREGORIAN else date(1958, 3, 20)
    assert years[-1].last == TODAY


def test_nothing_dated_has_this_year_alone() -> None:
    undated = History((Phase(date.min, STATES[Tone.CURRENT], TODAY),), dated=False)
    assert [year.number for year in years_until(TODAY, [undated], Calendar.GREGORIAN)] == [TODAY.year]


@pytest.mark.parametrize(
    ("asked", "calendar", "found"),
    [
        ("1398", Calendar.SOLAR_HIJRI, 1398),
        ("1398", Calendar.GREGORIAN, 2019),
        ("2019", Calendar.SOLAR_HIJRI, 1398),
        ("2019", Calendar.GREGORIAN, 2019),
        ("1200", Calendar.SOLAR_HIJRI, 1336),
        ("2100", Calendar.GREGORIAN, 2026),
        ("", Calendar.GREGORIAN, 2026),
        ("-5", Calendar.GREGORIAN, 2026),
        ("۱۳۹۸", Calendar.GREGORIAN, 2026),
        ("99999", Calendar.GREGORIAN, 2026),
    ],
)
def test_a_year_in_an_address_means_the_same_in_both_calendars(asked: str, calendar: Calendar, found: int) -> None:
    life = history((date(1957, 6, 1), Tone.CURRENT, date(1957, 6, 1)))
    years = years_until(TODAY, [life], calendar)
    assert years[place_of(asked, years, calendar)].number == found
