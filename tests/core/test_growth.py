"""How a record stood on a past day: sure where its dates are, "perhaps" where they are not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.records import HAPPENING, STATES, TERM, TODAY, day, entry
from tracker.core.dates import PartialDate, date_in
from tracker.core.fields import Field, FieldType
from tracker.core.growth import History, history_of
from tracker.core.kind import Kind, Values
from tracker.core.lifecycle import Tone
from tracker.core.messages import Message
from tracker.core.part import Part, Row

FIELDS = (
    Field("start", Message("From"), FieldType.DATE),
    Field("end", Message("Until"), FieldType.DATE),
    Field("state", Message("State")),
)
WORDS = Message("stretch")
STRETCHES = Part("stretches", "stretch", WORDS, WORDS, WORDS, FIELDS, lambda _: WORDS, lasting=True)
STEPS = Part("steps", "step", WORDS, WORDS, WORDS, FIELDS, lambda _: WORDS)
IN_STRETCHES = replace(TERM, parts=(STRETCHES,))


def _follow(_own: Values, parts: Mapping[str, Sequence[Row]], today: date) -> Values:
    past = [row.values for row in parts["steps"] if (at := date_in(row.values, "start")) and at.first <= today]
    return {"status": past[-1]["state"]} if past else {}


BY_STEPS = replace(TERM, parts=(STEPS,), derive=_follow)


def rows(part: Part, *values: Values) -> dict[str, list[Row]]:
    return {part.name: [Row(part, number, 1, WORDS, one) for number, one in enumerate(values)]}


def stood(history: History, when: str) -> tuple[str, bool] | None:
    stand = history.on(date.fromisoformat(when))
    return (stand.state.name, stand.sure) if stand else None


def of_term(start: str = "", end: str = "", tone: Tone = Tone.CURRENT, *, kind: Kind = TERM, about: bool = False) -> History:  # fmt: skip
    begun, ended = (day(one, about=about) if one else None for one in (start, end))
    return history_of(entry(1, begun, ended, tone=tone, kind=kind), kind=kind, today=TODAY)


def test_a_term_stands_from_its_first_day_and_surely_from_the_last_that_this_may_be() -> None:
    history = of_term("2007")
    assert stood(history, "2006-12-31") is None
    assert stood(history, "2007-06-01") == ("is-current", False)
    assert stood(history, "2007-12-31") == ("is-current", True)


def test_about_a_year_is_a_year_more_on_each_side() -> None:
    history = of_term("1992", about=True)
    assert stood(history, "1991-01-01") is not None
    assert stood(history, "1993-06-01") == ("is-current", False)
    assert stood(history, "1994-01-01") == ("is-current", True)


def test_what_is_over_ran_before() -> None:
    history = of_term("2007", "2012", Tone.OVER)
    assert stood(history, "2010-01-01") == ("running", True)
    assert stood(history, "2012-06-01") == ("is-over", False)
    assert stood(history, "2013-01-01") == ("is-over", True)


@pytest.mark.parametrize("tone", [Tone.OVER, Tone.PAUSED])
def test_since_when_something_is_over_or_paused_may_be_unknown(tone: Tone) -> None:
    history = of_term("2007", tone=tone)
    assert stood(history, "2015-01-01") == ("running", False)
    assert stood(history, TODAY.isoformat()) == (f"is-{tone.value}", True)


def test_a_record_without_a_date_stands_in_every_year() -> None:
    history = of_term()
    assert not history.dated
    assert history.begun is None
    assert stood(history, "1900-01-01") == ("is-current", False)
    assert stood(history, TODAY.isoformat()) == ("is-current", True)


def test_a_record_of_which_only_the_end_is_known_may_have_run_before() -> None:
    history = of_term(end="2012-05-01", tone=Tone.OVER)
    assert stood(history, "1900-01-01") == ("running", False)
    assert stood(history, "2012-05-02") == ("is-over", True)


def test_the_day_of_an_event_serves_a_record_without_one() -> None:
    record = entry(1, kind=HAPPENING)
    history = history_of(record, kind=HAPPENING, today=TODAY, during=day("2024-06"))
    assert stood(history, "2024-05-31") is None
    assert stood(history, "2024-06-30") == ("is-current", True)


def test_what_lies_ahead_stands_today_and_not_before() -> None:
    history = of_term("2031", tone=Tone.AHEAD)
    assert stood(history, (TODAY - timedelta(days=1)).isoformat()) is None
    assert stood(history, TODAY.isoformat()) == ("is-ahead", True)


def test_a_membership_of_1957_without_an_end_still_stands() -> None:
    history = of_term("1957-03-25")
    assert history.begun == date(1957, 3, 25)
    assert stood(history, "1990-01-01") == stood(history, TODAY.isoformat()) == ("is-current", True)


def test_between_two_stretches_nothing_ran() -> None:
    record = entry(1, day("2005"), kind=IN_STRETCHES)
    parts = rows(STRETCHES, {"start": day("2019-04-21")}, {"start": day("2005"), "end": day("2015")})
    history = history_of(record, kind=IN_STRETCHES, today=TODAY, rows=parts)
    assert stood(history, "2010-01-01") == ("is-current", True)
    assert stood(history, "2017-01-01") == ("interrupted", True)
    assert stood(history, "2020-01-01") == ("is-current", True)


def test_the_status_is_asked_for_every_day_on_which_it_may_have_changed() -> None:
    record = entry(1, day("2010"), kind=BY_STEPS)
    parts = rows(
        STEPS, {"start": day("2009"), "state": "is-ahead"}, {"start": day("2010-05-01"), "state": "is-current"}
    )
    history = history_of(record, kind=BY_STEPS, today=TODAY, rows=parts)
    assert stood(history, "2008-12-31") is None
    assert stood(history, "2009-06-01") == ("is-ahead", False)
    assert stood(history, "2010-04-30") == ("is-ahead", True)
    assert stood(history, "2010-05-01") == ("is-current", True)


DAYS = st.dates(date(1950, 1, 1), date(2035, 1, 1)).map(PartialDate.of_day)


@given(st.none() | DAYS, st.none() | DAYS, st.sampled_from(Tone), st.sampled_from([TERM, HAPPENING]), st.dates(date(1940, 1, 1), TODAY))  # fmt: skip
def test_today_every_record_stands_as_the_register_says(
    start: PartialDate | None, end: PartialDate | None, tone: Tone, kind: Kind, past: date
) -> None:
    history = history_of(entry(1, start, end, tone=tone, kind=kind), kind=kind, today=TODAY)
    now = history.on(TODAY)
    assert now is not None
    assert now.state == STATES[tone]
    assert [phase.first for phase in history.phases] == sorted(phase.first for phase in history.phases)
    if history.on(past) is None:
        assert history.phases[0].first > past
