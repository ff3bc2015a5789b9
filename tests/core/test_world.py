"""The map tells to whom the city is tied, and keeps that apart from where it only took part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.records import HAPPENING, KINDS, TERM, day, entry, involved
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.globe import Place
from tracker.core.lifecycle import Tone
from tracker.core.names import Country, Name
from tracker.core.twin import TwinRow
from tracker.core.world import WHOLE, World, compose_world
from tracker.core.world_told import answer_of_world, twin_of_world

HOME = Involved("home", EntityType.CITY, 1, Name({"en": "Shiraz", "fa": "شیراز"}), "IR")
PLACES: dict[int, Place] = {1: (52.53, 29.61), 2: (-17.44, 14.69), 3: (178.44, -18.14), 4: (11.33, 50.98)}
DAKAR = involved(EntityType.CITY, 2, "Dakar", country="SN")
SUVA = involved(EntityType.CITY, 3, "Suva", country="FJ")
NOWHERE = involved(EntityType.CITY, 9, "Nowhere", country="SN")


def world_of(*entries: Entry, places: dict[int, Place] | None = None) -> World:
    known = PLACES if places is None else places
    return compose_world(entries, home=HOME, places=known, kinds=[kind.name for kind in KINDS])


def test_an_empty_register_has_an_empty_map() -> None:
    world = world_of()
    assert (world.spots, world.unplaced, world.regions, world.farthest) == ((), (), (WHOLE,), None)
    assert answer_of_world(world).text == "No record ties the city to another city yet."
    assert twin_of_world(world, {}).rows == ()


def test_one_record_is_one_spot() -> None:
    world = world_of(entry(1, involved=(DAKAR,)))
    (spot,) = world.spots
    assert (spot.city, spot.place, spot.kind, spot.tone, spot.tied) == (DAKAR, PLACES[2], TERM.name, Tone.CURRENT, True)
    assert spot.kilometres == pytest.approx(7280, abs=60)
    assert world.farthest is spot


def test_two_ties_to_one_city_are_one_spot_of_the_weightier_kind() -> None:
    register = [
        entry(1, involved=(DAKAR,), kind=HAPPENING),
        entry(2, involved=(DAKAR,), tone=Tone.OVER),
        entry(3, involved=(DAKAR,), tone=Tone.AHEAD),
    ]
    (spot,) = world_of(*register).spots
    assert [one.id for one in spot.entries] == [1, 2, 3]
    assert (spot.kind, spot.tone) == (TERM.name, Tone.AHEAD)


def test_an_office_and_its_city_are_one_spot() -> None:
    mayor = involved(EntityType.OFFICE, 20, "Mayor of Dakar", within=DAKAR)
    (spot,) = world_of(entry(1, involved=(DAKAR, mayor))).spots
    assert spot.tied
    assert len(spot.entries) == 1


def test_the_host_of_an_event_is_no_tie_and_counts_as_none() -> None:
    event = involved(EntityType.EVENT, 30, "Summit", within=DAKAR)
    place = Involved("place", EntityType.CITY, 3, SUVA.name, "FJ")
    world = world_of(entry(1, involved=(event, place), kind=HAPPENING))
    assert [spot.tied for spot in world.spots] == [False, False]
    assert world.cities == ()
    assert answer_of_world(world).text.startswith("No record")


def test_a_tie_stays_a_tie_where_something_happened_as_well() -> None:
    event = involved(EntityType.EVENT, 30, "Summit", within=DAKAR)
    register = [entry(1, involved=(event,), kind=HAPPENING), entry(2, involved=(DAKAR,), tone=Tone.OVER)]
    (spot,) = world_of(*register).spots
    assert (spot.tied, spot.kind, spot.tone, len(spot.entries)) == (True, TERM.name, Tone.OVER, 2)


def test_a_city_without_a_place_is_named_and_counted_but_not_drawn() -> None:
    world = world_of(entry(1, involved=(DAKAR, NOWHERE)))
    assert [spot.city for spot in world.spots] == [DAKAR]
    assert world.unplaced == (NOWHERE,)
    assert world.cities == (DAKAR, NOWHERE)
    assert [row.cells[2] for row in twin_of_world(world, {TERM.name: TERM.label}).rows] == [
        world.spots[0].kilometres,
        None,
    ]


def test_a_home_without_a_place_has_spots_without_distances() -> None:
    world = world_of(entry(1, involved=(DAKAR,)), places={2: PLACES[2]})
    assert world.home_place is None
    assert world.unplaced == (HOME,)
    assert world.spots[0].kilometres is None
    assert answer_of_world(world).text == "The city is tied to {cities} in {countries}."
    assert "around" not in [region.name for region in world.regions]


def test_the_home_city_is_no_spot() -> None:
    assert world_of(entry(1, involved=(involved(EntityType.CITY, 1, "Shiraz"),))).spots == ()


def test_networks_and_people_are_on_no_map() -> None:
    network = involved(EntityType.NETWORK, 40, "Metropolis")
    body = involved(EntityType.BODY, 41, "Board", within=network)
    assert world_of(entry(1, involved=(network, body))).spots == ()


def test_the_answer_tells_cities_countries_and_the_farthest() -> None:
    answer = answer_of_world(
        world_of(entry(1, involved=(DAKAR,)), entry(2, involved=(SUVA,)), entry(3, involved=(NOWHERE,)))
    )
    assert answer.values["cities"].count == 3  # type: ignore[attr-defined]
    assert answer.values["countries"].count == 2  # type: ignore[attr-defined]
    assert answer.values["city"] == SUVA.name


def test_only_regions_with_something_to_see_are_offered() -> None:
    world = world_of(entry(1, involved=(DAKAR,)), entry(2, involved=(involved(EntityType.CITY, 4, "Weimar"),)))
    assert [region.name for region in world.regions] == ["world", "europe", "africa"]
    assert world.region("africa").name == "africa"
    assert world.region("atlantis") is world.region(None) is world.region("oceania") is WHOLE


def test_the_surroundings_end_where_the_map_does() -> None:
    near = world_of(entry(1, involved=(DAKAR,)), places={1: (-179.0, 83.0), 2: (-178.0, 82.0)})
    around = near.region("around")
    assert (around.west, around.north) == (-180.0, WHOLE.north)


def test_a_table_row_for_every_record_with_every_city() -> None:
    register = [entry(1, day("2020"), involved=(DAKAR, SUVA)), entry(2, involved=(DAKAR,))]
    rows: tuple[TwinRow, ...] = twin_of_world(world_of(*register), {TERM.name: TERM.label}).rows
    assert [(row.cells[0], row.entry and row.entry.id) for row in rows] == [(SUVA, 1), (DAKAR, 1), (DAKAR, 2)]
    assert rows[0].cells[1] == Country("FJ")


@given(st.lists(st.tuples(st.integers(2, 6), st.sampled_from(Tone), st.sampled_from(KINDS)), max_size=12))
def test_every_record_is_on_the_map_or_told_beside_it(ties: list[tuple[int, Tone, object]]) -> None:
    register = [
        entry(number, tone=tone, kind=kind, involved=(involved(EntityType.CITY, city, f"City {city}"),))  # type: ignore[arg-type]
        for number, (city, tone, kind) in enumerate(ties)
    ]
    world = world_of(*register)
    drawn = [one.id for spot in world.spots for one in spot.entries]
    assert sorted(drawn) == [number for number, (city, *_) in enumerate(ties) if city in PLACES]
    assert {city.id for city in world.unplaced} == {city for city, *_ in ties if city not in PLACES}
    assert sorted(
        row.entry.id for row in twin_of_world(world, {kind.name: kind.label for kind in KINDS}).rows if row.entry
    ) == list(range(len(ties)))
