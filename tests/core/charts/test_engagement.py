"""What the city has done: years in the reader's calendar, vague ones told, plans apart."""

from datetime import date

from tests.core.records import HAPPENING, KINDS, TERM, day, entry
from tracker.core.calendars import Calendar
from tracker.core.charts.engagement import compose_engagement
from tracker.core.charts.tally import Tally
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry
from tracker.core.lifecycle import Tone

HIJRI = Calendar.SOLAR_HIJRI


def tally(*entries: Entry, calendar: Calendar = Calendar.GREGORIAN) -> Tally:
    return compose_engagement(entries, kinds=KINDS, calendar=calendar, today=date(2022, 1, 1))


def places(one: Tally) -> dict[tuple[str, str, str], int]:
    return {count.at: int(count.amount) for count in one.counts}


def test_what_began_or_happened_counts_in_its_year_by_kind() -> None:
    found = tally(entry(1, day("2020-05-01")), entry(2, day("2022-01-01"), kind=HAPPENING), entry(3, day("2020-07")))
    assert places(found) == {("term", "2020", "done"): 2, ("happening", "2022", "done"): 1}
    assert [value.key for value in found.places.values] == ["2020", "2021", "2022"], "a year without anything stays"
    assert found.untold == ()


def test_a_year_of_the_other_calendar_counts_in_its_first_and_is_told_as_vague() -> None:
    known, vague = entry(1, day("2024-06-17")), entry(2, PartialDate(HIJRI, 1403))
    found = tally(known, vague)
    assert places(found) == {("term", "2024", "done"): 2}
    assert [one.entries for one in found.untold] == [(vague,)]
    found = tally(known, vague, calendar=HIJRI)
    assert places(found) == {("term", "1403", "done"): 2}
    assert found.untold == ()


def test_plans_stand_apart_and_what_was_called_off_or_has_no_date_is_told() -> None:
    planned, off, undated = (
        entry(1, day("2027"), kind=HAPPENING, tone=Tone.AHEAD),
        entry(2, day("2024"), kind=HAPPENING, tone=Tone.OVER),
        entry(3),
    )
    over = entry(4, day("2010"), kind=TERM, tone=Tone.OVER)
    found = tally(planned, off, undated, over)
    assert places(found) == {("happening", "2027", "planned"): 1, ("term", "2010", "done"): 1}
    assert [one.entries for one in found.untold] == [(undated,), (off,)]


def test_an_end_alone_says_when_something_happened_but_not_when_a_term_began() -> None:
    found = tally(entry(1, None, day("2020"), kind=HAPPENING), entry(2, None, day("2021")))
    assert places(found) == {("happening", "2020", "done"): 1}


def test_nothing_is_told_as_nothing() -> None:
    assert tally().counts == ()
    assert tally().places.values == ()
    assert "dated yet" in tally().answer.text
