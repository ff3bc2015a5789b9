"""Visits out and in: what took place, by who travelled, with what is unknown as a number."""

from dataclasses import replace
from datetime import date

from tests.core.records import HAPPENING, KINDS, day, entry
from tracker.core.calendars import Calendar
from tracker.core.charts.tally import Tally
from tracker.core.charts.visits import compose_visits
from tracker.core.entry import Entry
from tracker.core.lifecycle import Tone
from tracker.core.travel import Travel
from tracker.core.trips import Journey

HOME = 1
GOING = Journey(to="place", costs="costs", by="travel", said={one.value: one for one in Travel})
TELLING = replace(HAPPENING, journey=GOING)


def told(number: int, travel: Travel, year: str | None = "2024", tone: Tone = Tone.CURRENT) -> Entry:
    made = entry(number, day(year) if year else None, kind=HAPPENING, tone=tone)
    return replace(made, details={"travel": travel})


def tally(*entries: Entry) -> Tally:
    return compose_visits(
        entries, kinds=(KINDS[0], TELLING), home=HOME, calendar=Calendar.GREGORIAN, today=date(2022, 1, 1)
    )


def test_visits_count_by_year_and_direction() -> None:
    found = tally(told(1, Travel.OUT), told(2, Travel.OUT, "2022"), told(3, Travel.IN), told(4, Travel.OUT))
    assert {count.at[1:]: count.amount for count in found.counts} == {
        ("2022", "out"): 1,
        ("2024", "out"): 2,
        ("2024", "in"): 1,
    }
    assert [value.key for value in found.series.values if value.below] == ["in"]


def test_plans_and_kinds_for_which_nobody_travels_do_not_count() -> None:
    assert (
        tally(told(1, Travel.OUT, tone=Tone.AHEAD), told(2, Travel.IN, tone=Tone.OVER), entry(3, day("2024"))).counts
        == ()
    )


def test_what_is_not_known_is_told_with_its_records() -> None:
    found = tally(told(1, Travel.UNKNOWN), told(2, Travel.NEITHER), told(3, Travel.OUT, None))
    assert found.counts == ()
    assert [[one.id for one in untold.entries] for untold in found.untold] == [[1], [2], [3]]
