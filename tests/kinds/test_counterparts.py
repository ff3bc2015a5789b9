"""What a counterpart's page tells is read from all that involves it, and from what was promised to it elsewhere."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from tracker.actions.entities import add_entity
from tracker.actions.parts import add_row
from tracker.actions.records import add_record
from tracker.core.activity import Level
from tracker.core.counterpart import Counterpart
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.kinds.counterparts import counterpart_of
from tracker.kinds.entries import entries_involving
from tracker.kinds.mentions import mentions_of
from tracker.kinds.parts.commitment import COMMITMENTS
from tracker.kinds.registry import REGISTRY
from tracker.store.engagement import Engagement
from tracker.store.entity import City, Entity
from tracker.store.register import the_register

TODAY = date(2026, 11, 25)


@pytest.fixture
def weimar(session: Session, shiraz: City) -> Entity:
    return add_entity(session, type=EntityType.CITY, names={"en": "Weimar"})


def made(session: Session, home: City, kind: str, days_ago: int, **values: object) -> Engagement:
    start = PartialDate.of_day(TODAY - timedelta(days=days_ago))
    return add_record(session, kind=REGISTRY[kind], home_city=home, values={"start": start, **values})


def promise(session: Session, record: Engagement, **values: Any) -> None:
    add_row(session, record=record, part=COMMITMENTS, values={"text": "A promise", "status": "open", **values})


def read(session: Session, entity: Entity) -> Counterpart:
    session.flush()
    house = the_register(session)
    assert house
    entries, mentions = entries_involving(session, entity), mentions_of(session, [entity.id])
    return counterpart_of(session, entity, entries, mentions, house=house, today=TODAY)


def test_its_offices_and_events_count_for_a_city_and_the_place_of_others_does_not(
    session: Session, shiraz: City, weimar: Entity
) -> None:
    made(session, shiraz, "agreement", 4000, type="friendship", parties=[weimar])
    assert read(session, weimar).activity.level is Level.UNKNOWN
    other = add_entity(session, type=EntityType.CITY, names={"en": "Dakar"})
    made(session, shiraz, "meeting", 10, type="bilateral", counterparts=[other], place=[weimar])
    assert read(session, weimar).activity.level is Level.UNKNOWN
    mayor = add_entity(session, type=EntityType.OFFICE, names={"en": "Mayor of Weimar"})
    mayor.within = weimar
    made(session, shiraz, "meeting", 100, type="bilateral", counterparts=[mayor])
    found = read(session, weimar)
    assert (found.activity.level, found.activity.months) == (Level.ACTIVE, 3)
    assert [one.who.id for one in found.people] == [mayor.id]


def test_what_was_promised_to_it_in_a_record_of_others_is_open_between_the_two(
    session: Session, shiraz: City, weimar: Entity
) -> None:
    other = add_entity(session, type=EntityType.NETWORK, names={"en": "Metropolis"})
    tie = made(session, shiraz, "agreement", 400, type="friendship", parties=[weimar])
    elsewhere = made(session, shiraz, "membership", 400, network=[other])
    promise(session, tie, partner=weimar)
    promise(session, tie, status="dropped", reason="No money")
    promise(session, elsewhere, partner=weimar)
    promise(session, elsewhere)
    found = read(session, weimar)
    assert sorted(one.entry.id for one in found.promises) == sorted([tie.id, elsewhere.id])
    assert found.open == 2
