"""Activity is read from the last contact, and says why."""

from datetime import date

import pytest

from tracker.core.activity import Activity, Contact, Level, Thresholds, activity_of, months_between
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.health import Facts, Promise, Sign, health_of
from tracker.core.messages import N_
from tracker.core.ways import way_of
from tracker.kinds.parts.step import WAY_BACK

TODAY = date(2026, 11, 25)


def contact(*day: int) -> Contact:
    return Contact(PartialDate(Calendar.GREGORIAN, *day), N_("a meeting"))


def level(*contacts: Contact) -> Level:
    return activity_of(contacts, today=TODAY, thresholds=Thresholds()).level


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ((2026, 11, 25), Level.ACTIVE),
        ((2025, 5, 26), Level.ACTIVE),
        ((2025, 5, 25), Level.QUIET),
        ((2023, 11, 26), Level.QUIET),
        ((2023, 11, 25), Level.DORMANT),
        ((2023,), Level.QUIET),
        ((2022,), Level.DORMANT),
        ((2027,), Level.UNKNOWN),
    ],
)
def test_the_thresholds_hold_to_the_day(day: tuple[int, ...], expected: Level) -> None:
    assert level(contact(*day)) is expected


def test_the_last_contact_counts_and_the_future_does_not() -> None:
    found = activity_of(
        [contact(2019, 1, 1), contact(2025, 1), contact(2030)], today=TODAY, thresholds=Thresholds(12, 24)
    )
    assert (found.level, found.months) == (Level.QUIET, 21)
    assert found.last == contact(2025, 1)
    assert level() is Level.UNKNOWN


def test_months_are_whole() -> None:
    assert [months_between(date(2026, 1, 31), day) for day in (date(2026, 2, 28), date(2026, 3, 31))] == [0, 2]


def facts(**given: object) -> Facts:
    known: dict[str, object] = {"plan": False, "activity": Activity(Level.UNKNOWN), "outgoing": 0, "incoming": 0}
    return Facts(**{**known, "promises": (), "community": "", **given})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "place", "sign"),
    [
        ({"plan": True}, 0, Sign.GOOD),
        ({}, 0, Sign.POOR),
        ({"activity": Activity(Level.QUIET)}, 1, Sign.WATCH),
        ({"outgoing": 2, "incoming": 1}, 2, Sign.GOOD),
        ({"outgoing": 5, "incoming": 1}, 2, Sign.WATCH),
        ({"outgoing": 3}, 2, Sign.POOR),
        ({}, 2, Sign.UNKNOWN),
        ({"promises": (Promise("done", None), Promise("open", date(2027, 1, 1)))}, 3, Sign.GOOD),
        ({"promises": (Promise("done", None), Promise("open", date(2026, 1, 1)))}, 3, Sign.POOR),
        ({"promises": (Promise("dropped", date(2020, 1, 1)),)}, 3, Sign.UNKNOWN),
        ({"community": "a choir"}, 4, Sign.GOOD),
    ],
)
def test_the_marks_of_health(given: dict[str, object], place: int, sign: Sign) -> None:
    assert health_of(facts(**given), today=TODAY)[place].sign is sign


def test_a_way_is_walked_step_by_step() -> None:
    fresh = way_of(WAY_BACK, [])
    assert fresh.next == WAY_BACK[0]
    assert not fresh.under_way
    begun = way_of(WAY_BACK, [{"type": "letter", "day": None}, {"type": "reason", "day": None}])
    assert [stage.done for stage in begun.stages] == [True, False, False, False]
    assert begun.next == WAY_BACK[1]
    assert begun.under_way
    walked = way_of(WAY_BACK, [{"type": choice.name} for choice in WAY_BACK])
    assert walked.next is None
    assert not walked.under_way
