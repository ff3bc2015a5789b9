"""Legal status, against a plain model that is written as one would reckon on paper, day by day."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.legal_status import ORDER, Act, Acts
from tracker.kinds.parts.act import TYPES

BEGIN = date(2020, 1, 1)
DAYS = 60


def on(number: int) -> PartialDate:
    return PartialDate.of_day(BEGIN + timedelta(days=number))


def plain_model(acts: list[Act], end: PartialDate | None, automatic: bool, asked: date) -> str | None:
    """Walk through every day of the time, and through the acts of each day, keeping a notebook."""
    state: str | None = None
    held = "in force"
    last = end.first if end else None
    for number in range((asked - BEGIN).days + 1):
        today = BEGIN + timedelta(days=number)
        for type in ORDER:
            for act in acts:
                if act.type != type or act.day is None or act.day.first != today:
                    continue
                over = state in ("terminated", "expired")
                binding = state in ("signed", "in_force", "suspended")
                if type in ("proposed", "permitted", "approved", "initialled"):
                    state = state if over or binding else type
                elif type == "signed":
                    state = "signed"
                elif type in ("in_force", "renewed"):
                    state = "in_force"
                elif type == "suspended" and not over and state != "suspended":
                    held, state = state or "in_force", "suspended"
                elif type == "reaffirmed" and state == "suspended":
                    state = held
                elif type == "terminated" or (type == "expired" and state != "terminated"):
                    state = type
                if act.until:
                    last = act.until.first
                elif type == "renewed" or (type in ("signed", "in_force") and last and last < today):
                    last = None
    if last and asked > last and not automatic and state in ("signed", "in_force", "suspended"):
        return "expired"
    return state


an_act = st.builds(
    Act,
    type=st.sampled_from(ORDER),
    day=st.integers(1, DAYS - 2).map(on),
    until=st.none() | st.integers(1, DAYS).map(on),
)
eight_acts = st.lists(an_act, min_size=8, max_size=8, unique_by=lambda act: (act.type, act.day))


@given(acts=eight_acts, end=st.none() | st.integers(1, DAYS).map(on), automatic=st.booleans())
def test_the_status_is_right_for_every_day_around_each_act(
    acts: list[Act], end: PartialDate | None, automatic: bool
) -> None:
    kept = Acts(acts, end=end, automatic=automatic)
    around = {act.day.first + timedelta(days=step) for act in acts if act.day for step in (-1, 0, 1)}
    around |= {act.until.first + timedelta(days=step) for act in acts if act.until for step in (0, 1)}
    for day in around:
        assert kept.on(day).state == plain_model(acts, end, automatic, day), day
        assert kept.on(day).certain


@given(acts=eight_acts, number=st.integers(0, DAYS))
def test_the_phases_say_the_same_as_the_days(acts: list[Act], number: int) -> None:
    kept = Acts(acts)
    day = BEGIN + timedelta(days=number)
    begun = [phase for phase in kept.phases() if phase.first <= day]
    assert (begun[-1].standing.state if begun else None) == kept.on(day).state


def test_the_life_of_an_agreement() -> None:
    acts = Acts(
        [
            Act("proposed", on(1)),
            Act("approved", on(3)),
            Act("signed", on(5), becomes="friendship"),
            Act("in_force", on(7), until=on(20)),
            Act("suspended", on(10)),
            Act("reaffirmed", on(12)),
            Act("renewed", on(25), until=on(40)),
            Act("signed", on(30), becomes="sister_city"),
            Act("terminated", on(35)),
        ]
    )
    days = {0: None, 1: "proposed", 4: "approved", 5: "signed", 9: "in_force", 11: "suspended", 12: "in_force"}
    days |= {20: "in_force", 21: "expired", 25: "in_force", 30: "signed", 34: "signed", 35: "terminated"}
    for number, state in days.items():
        assert acts.on(on(number).first).state == state, number
    assert [acts.on(on(number).first).type for number in (5, 29, 30)] == ["friendship", "friendship", "sister_city"]


def test_a_vague_act_counts_from_its_first_day_and_is_certain_on_its_last() -> None:
    year = PartialDate(Calendar.SOLAR_HIJRI, 1386)
    acts = Acts([Act("signed", year), Act("amended", None, until=on(1))])
    assert acts.on(year.first - timedelta(days=1)).state is None
    assert [acts.on(day).certain for day in (year.first, year.last - timedelta(days=1), year.last)] == [
        False,
        False,
        True,
    ]


def test_a_vague_end_of_a_term_is_uncertain_while_it_may_have_come() -> None:
    acts = Acts([Act("in_force", on(1), until=PartialDate(Calendar.GREGORIAN, 2022))])
    assert acts.on(date(2022, 1, 1)).certain
    assert (acts.on(date(2022, 6, 1)).state, acts.on(date(2022, 6, 1)).certain) == ("in_force", False)
    assert (acts.on(date(2023, 1, 1)).state, acts.on(date(2023, 1, 1)).certain) == ("expired", True)


def test_the_acts_of_a_day_count_in_the_order_in_which_people_read_them() -> None:
    assert [choice.name for choice in TYPES] == list(ORDER)
