"""Who travelled for a record: what it says itself, or else the place where it was held."""

import pytest

from tests.core.records import entry, involved
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.travel import Travel
from tracker.kinds.registry import REGISTRY

HOME = 1
SHIRAZ = involved(EntityType.CITY, HOME, "Shiraz", role="place")
DAKAR = involved(EntityType.CITY, 2, "Dakar", role="place")
LYON = involved(EntityType.CITY, 3, "Lyon", role="place")
MAYOR = involved(EntityType.OFFICE, 9, "Mayor of Dakar", role="counterparts", within=DAKAR)


def record(*parts: Involved, **details: str) -> Entry:
    made = entry(1, involved=parts)
    return Entry(**{name: getattr(made, name) for name in made.__slots__} | {"details": details})


def event(place: Involved | None) -> Involved:
    return involved(EntityType.EVENT, 20, "Summit", role="event", within=place)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (record(MAYOR, SHIRAZ, direction="outgoing"), Travel.OUT),
        (record(MAYOR, direction="visiting"), Travel.IN),
        (record(MAYOR, DAKAR, direction="elsewhere"), Travel.NEITHER),
        (record(MAYOR, SHIRAZ, direction=""), Travel.IN),
        (record(MAYOR, DAKAR), Travel.OUT),
        (record(MAYOR, LYON), Travel.NEITHER),
        (record(MAYOR, event(DAKAR)), Travel.OUT),
        (record(MAYOR, type="online"), Travel.NEITHER),
        (record(MAYOR, type="bilateral"), Travel.UNKNOWN),
    ],
)
def test_a_meeting(made: Entry, expected: Travel) -> None:
    journey = REGISTRY["meeting"].journey
    assert journey
    assert journey.travel(made, HOME) is expected


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (record(event(LYON), capacity="host"), Travel.IN),
        (record(event(SHIRAZ), capacity="speaker"), Travel.IN),
        (record(event(LYON)), Travel.OUT),
        (record(event(None), capacity="member"), Travel.OUT),
        (record(event(None)), Travel.UNKNOWN),
    ],
)
def test_an_attendance(made: Entry, expected: Travel) -> None:
    journey = REGISTRY["attendance"].journey
    assert journey
    assert journey.travel(made, HOME) is expected
