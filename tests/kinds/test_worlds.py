"""The map of a register that is counted says what its records say, on both databases."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from tests.scale import fill
from tracker.core.entry import Involved
from tracker.core.kind import Kind
from tracker.core.world import Spot, World, compose_world
from tracker.kinds.outlines import every_outline
from tracker.kinds.registry import REGISTRY
from tracker.kinds.worlds import TOLD, kinds_on_map, whole_world, world_of
from tracker.store.entity import City
from tracker.store.places import places_of_cities

KINDS = list(REGISTRY)
COUNTRIES = ("TR", "DE", "SN", None, "FJ", "BR", "US", "JP", "KE")


@pytest.fixture
def home(session: Session, shiraz: City) -> Involved:
    fill(session, agreements=90, others=510, home_city_id=shiraz.id, ending=True)
    for city in session.query(City).filter(City.id != shiraz.id):
        city.country = COUNTRIES[city.id % len(COUNTRIES)]
    shiraz.latitude, shiraz.longitude = 29.6, 52.5
    session.commit()
    return shiraz.as_involved("home")


def read(session: Session, home: Involved, kinds: list[Kind], **how: object) -> World:
    """Return the map as it is composed of every record."""
    names = [kind.name for kind in kinds]
    entries = [one for one in every_outline(session) if one.kind in names]
    return compose_world(entries, home=home, places=places_of_cities(session), kinds=names, **how)  # type: ignore[arg-type]


def told(spot: Spot) -> Spot:
    """Return a spot as it is drawn: with its first records, and whatever the role by which its city was found."""
    city, *rest = (replace(one, role="city") for one in (spot.city, *spot.cities))
    return replace(spot, city=city, cities=tuple(rest), entries=() if spot.cities else spot.entries[:TOLD])


@pytest.mark.parametrize("most", [1000, 12])
@pytest.mark.parametrize("kinds", [KINDS, KINDS[3:5]])
def test_what_is_counted_is_what_is_read(session: Session, home: Involved, kinds: list[Kind], most: int) -> None:
    counted = world_of(session, home=home, kinds=kinds, most=most, rows=10_000)
    whole = read(session, home, kinds, most=most)
    assert counted.spots
    assert len(counted.spots) <= most
    assert [told(spot) for spot in counted.spots] == [told(spot) for spot in whole.spots]
    assert [(city.id, entry) for city, entry in counted.records] == [(city.id, entry) for city, entry in whole.records]
    assert counted.rows == len(whole.records)
    assert (counted.regions, counted.left_out, counted.far) == (whole.regions, whole.left_out, whole.far)


def test_a_country_opens_its_cities_and_they_are_those_that_it_stood_for(session: Session, home: Involved) -> None:
    world = world_of(session, home=home, kinds=KINDS, most=8)
    assert world.left_out > 0
    several = next(spot for spot in world.spots if spot.cities)
    opened = world_of(session, home=home, kinds=KINDS, most=8, country=several.city.country)
    assert {spot.id for spot in opened.spots} == {one.id for one in several.cities}
    assert opened.rows == several.count
    assert not opened.grouped
    region = opened.region(None)
    assert all(region.holds(spot.place) for spot in opened.spots)


def test_a_country_with_too_many_cities_shows_those_with_the_most_records(session: Session, home: Involved) -> None:
    country = next(spot.city.country for spot in world_of(session, home=home, kinds=KINDS, most=8).spots if spot.cities)
    every = world_of(session, home=home, kinds=KINDS, country=country)
    few = world_of(session, home=home, kinds=KINDS, country=country, most=1)
    assert few.spots == every.spots[:1]
    assert few.left_out == len(every.spots) - 1


def test_the_table_stops_where_it_should_and_the_files_hold_all(session: Session, home: Involved) -> None:
    short = world_of(session, home=home, kinds=KINDS, rows=30)
    whole = whole_world(session, home=home, kinds=KINDS)
    assert len(short.records) == 30
    assert [entry.id for _, entry in short.records] == [entry.id for _, entry in whole.records[:30]]
    assert len(whole.records) == short.rows > 30


def test_only_kinds_that_name_a_city_are_offered(session: Session, home: Involved) -> None:
    cities = {entry.kind for _, entry in read(session, home, KINDS).records}
    assert {kind.name for kind in kinds_on_map(session, home_id=home.id)} == cities
