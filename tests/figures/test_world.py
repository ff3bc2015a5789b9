"""The map as a figure: its outlines keep to the map, its labels apart, and every mark leads to its city."""

from __future__ import annotations

import gzip
import json
from itertools import combinations, pairwise
from typing import Any

import pytest

from tests.exports.entries import HOME_ID, SHIRAZ
from tests.figures.checks import checked, marks, texts
from tests.figures.conftest import READERS
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.globe import Place, flat
from tracker.core.messages import N_
from tracker.core.names import Name
from tracker.core.world import WHOLE, World, compose_world
from tracker.figures import world_figure
from tracker.figures.outlines import outlines
from tracker.figures.world import edges
from tracker.figures.world_labels import DESKTOP
from tracker.figures.world_marks import SIGNS, sign_of
from tracker.kinds.registry import REGISTRY

HOME = Involved("home", EntityType.CITY, HOME_ID, SHIRAZ, "IR")
KINDS = [kind.name for kind in REGISTRY]
PLACES: dict[int, Place] = {HOME_ID: (52.53, 29.61), 2: (68.78, 38.54), 3: (33.35, 35.17), 12: (-17.44, 14.69)}


def tie(number: int, city: int, name: str | Name, *, status: str = "in_force") -> Entry:
    kind, called = REGISTRY["agreement"], name if isinstance(name, Name) else Name({"en": name})
    involved = (Involved("parties", EntityType.CITY, city, called, "SN"),)
    state = kind.lifecycle.state(status)
    return Entry(
        kind.name,
        number,
        N_("Friendship with {city}", city=called),
        state,
        kind.shape,
        None,
        None,
        None,
        None,
        involved,
    )


def world_of(*entries: Entry, places: dict[int, Place] | None = None) -> World:
    known = PLACES if places is None else places
    return compose_world(entries, home=HOME, places=known, kinds=KINDS)


def figure_of(world: World, language: str = "en", **more: Any) -> dict[str, Any]:
    return world_figure(
        world, reader=READERS[language], address_of=lambda spot: f"/cities/{spot.id}", kinds=KINDS, **more
    )


@pytest.fixture
def world(entries: list[Entry]) -> World:
    cities = {one.id for entry in entries for one in entry.involved for one in (one, one.within) if one}
    return world_of(*entries, places={id: (id * 11.0 % 360 - 180, id * 7.0 % 120 - 50) for id in cities | {HOME_ID}})


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_figure_is_one_that_plotly_knows(world: World, language: str) -> None:
    assert len(checked(figure_of(world, language)).data) > 6


@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_spot_can_be_clicked_walked_and_says_what_is_there(world: World, language: str) -> None:
    figure, reader = figure_of(world, language), READERS[language]
    found = dict(marks(figure))
    assert set(found) == {f"/cities/{spot.id}" for spot in world.spots}
    for spot in world.spots:
        assert reader.name(spot.city.name) in found[f"/cities/{spot.id}"]
    walked = figure["layout"]["meta"]["marks"]
    assert {mark["address"] for mark in walked} == set(found)
    across = [mark["at"][0] for mark in walked]
    places = [spot.place[0] for spot in sorted(world.spots, key=lambda spot: spot.place, reverse=language == "fa")]
    assert len(across) == len(places)
    assert places == sorted(places, reverse=language == "fa")


def test_the_map_is_not_mirrored(world: World) -> None:
    for persian, english in zip(figure_of(world, "fa")["data"], figure_of(world, "en")["data"], strict=True):
        assert persian["x"] == english["x"]


def test_no_outline_leaps_across_the_map() -> None:
    half = flat((180.0, 0.0))[0]
    sea, *lines = outlines(WHOLE.south, WHOLE.north)
    assert max(abs(x) for x in sea["x"]) == pytest.approx(half, abs=1e-3)  # type: ignore[attr-defined]
    for trace in lines:
        for one, other in pairwise(trace["x"]):  # type: ignore[call-overload]
            if one is not None and other is not None:
                assert abs(one - other) < half / 3, "a line across the map"


def test_the_outlines_keep_within_the_edge_of_the_map() -> None:
    for trace in outlines(WHOLE.south, WHOLE.north):
        points = zip(trace["x"], trace["y"], strict=True)  # type: ignore[call-overload]
        left, right, _, _ = edges(WHOLE)
        assert all(left - 0.01 <= x <= right + 0.01 and -1.2 < y < 1.5 for x, y in points if x is not None)


def test_the_whole_map_travels_light(world: World) -> None:
    assert len(gzip.compress(json.dumps(figure_of(world)).encode())) < 300_000


def test_the_way_across_the_date_line_is_two_lines() -> None:
    world = world_of(tie(1, 2, "Suva"), places={HOME_ID: (-157.86, 21.31), 2: (178.44, -18.14)})
    (line,) = ways(figure_of(world))
    assert line["x"].count(None) == 1
    before, after = line["x"].index(None) - 1, line["x"].index(None) + 1
    assert line["x"][before] == -line["x"][after]


def test_ways_tell_by_their_line_whether_a_tie_is_current_ahead_or_over() -> None:
    ties = [tie(1, 2, "Dushanbe"), tie(2, 3, "Nicosia", status="proposed"), tie(3, 12, "Dakar", status="expired")]
    figure = figure_of(world_of(*ties))
    lines = sorted((way["line"]["width"], way["line"].get("dash")) for way in ways(figure))
    assert [dash for _, dash in lines] == [None, "dash", None]  # thin what is over, full what is current
    (spots,) = (trace for trace in figure["data"] if trace.get("customdata"))
    signs = dict(zip(spots["customdata"], spots["marker"]["symbol"], strict=True))
    assert signs == {"/cities/2": "circle", "/cities/3": "circle-open", "/cities/12": "circle-open-dot"}


def test_two_ties_to_one_city_are_one_mark_with_a_number() -> None:
    figure = figure_of(world_of(tie(1, 2, "Dushanbe"), tie(2, 2, "Dushanbe")), "fa")
    assert len(list(marks(figure))) == 1
    (numbers,) = (trace["text"] for trace in figure["data"] if trace["mode"] == "text")
    assert ["۲" in number for number in numbers] == [True]


def test_a_way_across_the_south_makes_the_map_reach_there() -> None:
    usual = figure_of(world_of(tie(1, 2, "Dushanbe")))["layout"]["meta"]["whole_y"]
    southern = world_of(tie(1, 2, "Auckland"), places={HOME_ID: (-58.4, -34.6), 2: (174.8, -36.8)})
    figure = figure_of(southern)
    assert figure["layout"]["meta"]["whole_y"][0] < usual[0]
    lowest = min(y for line in ways(figure) for y in line["y"] if y is not None)
    assert min(figure["data"][0]["y"]) <= lowest


def test_the_antipode_is_reached() -> None:
    (line,) = ways(figure_of(world_of(tie(1, 2, "Far"), places={HOME_ID: (52.5, 29.6), 2: (-127.5, -29.6)})))
    assert len(line["x"]) > 80


@pytest.mark.parametrize("language", ["fa", "en"])
def test_an_empty_register_shows_the_city_alone(language: str) -> None:
    figure = figure_of(world_of(), language)
    checked(figure)
    assert list(marks(figure)) == []
    assert figure["layout"]["meta"]["labels"]["levels"][0][1] == {"0": "bottom center"}
    checked(figure_of(world_of(places={}), language))


def test_a_home_without_a_place_has_marks_and_no_ways() -> None:
    figure = figure_of(world_of(tie(1, 2, "Dushanbe"), places={2: PLACES[2]}))
    assert ways(figure) == []
    assert len(list(marks(figure))) == 1
    assert figure["layout"]["meta"]["labels"]["texts"] == ["\u2066Dushanbe\u2069"]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_name_is_never_read_as_a_tag(language: str) -> None:
    figure = figure_of(world_of(tie(1, 2, "<b>R&D</b>")), language)
    for text in [*texts(figure), *figure["layout"]["meta"]["labels"]["texts"]]:
        assert "<" not in text.replace("<br>", ""), text
    assert any("&lt;b&gt;R&amp;D&lt;/b&gt;" in text for text in texts(figure))


def test_a_name_of_120_letters_is_cut_on_the_map_and_whole_on_hovering() -> None:
    name = "Sankt Peter an der langen Straße " * 4
    figure = figure_of(world_of(tie(1, 2, name[:120])))
    assert all(len(text) <= 30 for text in figure["layout"]["meta"]["labels"]["texts"])
    assert all(name[:120] in told for _, told in marks(figure))


def test_a_crowd_gets_more_labels_the_nearer_one_looks_and_none_twice() -> None:
    crowd = {number: (10 + number % 20 * 1.5, 40 + number // 20 * 1.5) for number in range(2, 202)}
    ties = [tie(number, number, f"City number {number}") for number in crowd]
    levels = figure_of(world_of(*ties, places={**crowd, HOME_ID: PLACES[HOME_ID]}))["layout"]["meta"]["labels"][
        "levels"
    ]
    counts = [len(placed) for _, placed in levels]
    assert counts == sorted(counts)
    assert 3 < counts[0] < counts[-1] == len(ties) + 1
    assert all(one < other for (one, _), (other, _) in pairwise(levels))


def test_the_labels_of_a_desktop_are_there_before_the_browser_chooses() -> None:
    figure = figure_of(world_of(tie(1, 2, "Dushanbe")))
    (labels,) = (trace for trace in figure["data"] if trace.get("name") == "labels")
    assert len([text for text in labels["text"] if text.strip()]) == 2
    assert figure["layout"]["meta"]["labels"]["levels"][0][0] <= DESKTOP


def test_a_region_and_the_address_say_what_is_seen() -> None:
    world = world_of(tie(1, 2, "Dushanbe"))
    whole = figure_of(world)["layout"]["xaxis"]["range"]
    region = figure_of(world, region=world.region("west-asia"))["layout"]["xaxis"]["range"]
    assert whole[0] < region[0] < region[1] < whole[1]
    layout = figure_of(world, seen=[0.1, 0.2, 0.3, 0.4])["layout"]
    assert (layout["xaxis"]["range"], layout["yaxis"]["range"]) == ([0.1, 0.2], [0.3, 0.4])


def test_every_kind_has_a_sign_of_its_own() -> None:
    signs = [sign_of(KINDS, kind) for kind in KINDS]
    assert all(one != other for one, other in combinations(signs, 2)) or len(KINDS) > len(SIGNS)


def ways(figure: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the lines from the home city."""
    return [trace for trace in figure["data"] if trace["mode"] == "lines" and "opacity" in trace]
