"""Trips are found in whatever kinds declare them, with what they cost; what was no trip of the city's is left out."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy.orm import Session

from tracker.actions.entities import add_entity
from tracker.actions.parts import add_row
from tracker.actions.records import add_record, delete_record
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.core.trips import Trips
from tracker.kinds.parts.cost import COSTS
from tracker.kinds.registry import REGISTRY
from tracker.kinds.trips import read_trips, trips_of_the_year
from tracker.store.engagement import Engagement
from tracker.store.entity import City, Entity

TODAY = date(2026, 11, 25)


@pytest.fixture
def weimar(session: Session) -> Entity:
    return add_entity(session, type=EntityType.CITY, names={"en": "Weimar"})


@pytest.fixture
def summit(session: Session, weimar: Entity) -> Entity:
    event = add_entity(session, type=EntityType.EVENT, names={"en": "Summit"})
    event.within = weimar
    return event


def made(session: Session, home: City, kind: str, days_ago: int = 30, **values: object) -> Engagement:
    start = PartialDate.of_day(TODAY - timedelta(days=days_ago))
    end = PartialDate.of_day(TODAY - timedelta(days=days_ago - 2))
    return add_record(session, kind=REGISTRY[kind], home_city=home, values={"start": start, "end": end, **values})


def pay(session: Session, record: Engagement, amount: int, currency: str, payer: str) -> None:
    values = {"item": "Tickets", "amount": Decimal(amount), "currency": currency, "payer": payer, "budget_line": ""}
    add_row(session, record=record, part=COSTS, values=values)


def year(session: Session) -> Trips:
    session.flush()
    return trips_of_the_year(session, today=TODAY, newest=2)


def test_a_summit_abroad_and_a_visit_are_trips_with_their_place_and_cost(
    session: Session, shiraz: City, weimar: Entity, summit: Entity
) -> None:
    went = made(session, shiraz, "attendance", 30, event=[summit], capacity="speaker")
    visit = made(session, shiraz, "meeting", 20, type="bilateral", counterparts=[weimar], place=[weimar],
                 direction="outgoing")  # fmt: skip
    pay(session, went, 100, "EUR", "The city")
    pay(session, went, 50, "EUR", "The host")
    pay(session, visit, 7, "IRR", "")
    found = year(session)
    assert found.number == 2
    assert [(trip.entry.id, trip.place and trip.place.id, trip.days) for trip in found.trips] == [
        (visit.id, weimar.id, 3),
        (went.id, weimar.id, 3),
    ]
    assert [(total.currency, total.amount) for total in found.totals] == [("EUR", 150), ("IRR", 7)]


def test_what_was_no_trip_is_left_out(session: Session, shiraz: City, weimar: Entity, summit: Entity) -> None:
    both = {"type": "bilateral", "counterparts": [weimar]}
    made(session, shiraz, "attendance", event=[summit], capacity="host")
    made(session, shiraz, "attendance", event=[summit], status="planned")
    made(session, shiraz, "meeting", **both, direction="visiting")
    made(session, shiraz, "meeting", **both)
    made(session, shiraz, "meeting", **both, direction="outgoing", event=[summit])
    delete_record(session, record=made(session, shiraz, "attendance", event=[summit]))
    at_home = add_entity(session, type=EntityType.EVENT, names={"en": "Week of Weimar in Shiraz"})
    at_home.within = shiraz
    made(session, shiraz, "attendance", event=[at_home], capacity="speaker")
    assert year(session).number == 0


def test_where_the_last_year_had_none_the_newest_from_before_are_told(
    session: Session, shiraz: City, summit: Entity
) -> None:
    old = [made(session, shiraz, "attendance", days, event=[summit]) for days in (900, 400, 700)]
    found = year(session)
    assert (found.lately, found.number) == (False, 3)
    assert [trip.entry.id for trip in found.trips] == [old[1].id, old[2].id]
    since = TODAY - timedelta(days=800)
    assert [one.entry.id for one in read_trips(session, since=since).trips] == [old[1].id, old[2].id]
