"""The network as a figure: valid, mirrored for those who read from the right, and every year is in it."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.exports.entries import HOME_ID, SHIRAZ, membership, year
from tests.figures.checks import checked, marks, texts
from tests.figures.conftest import READERS, TODAY, network_of
from tracker.core.calendars import Calendar
from tracker.core.entry import Entry
from tracker.core.growth import histories_of
from tracker.core.network import NetworkChart, Node, Wanted, compose_network
from tracker.core.network_years import Past, years_until
from tracker.core.ties import Link
from tracker.figures import network_figure
from tracker.figures.network import LETTER, LONGEST_IN_COLUMN, LONGEST_LABEL, label_of
from tracker.kinds.registry import REGISTRY

LONG = ("An association of municipalities for everything that cities may wish to do together, " * 2)[:120]


def address_of(node: Node | Link) -> str:
    return f"/{node.key}" if isinstance(node, Node) else "/among"


def chart_of(entries: list[Entry], shown: int = -1, *, column: bool = False) -> NetworkChart:
    histories = histories_of(entries, kinds=REGISTRY, today=TODAY)
    past = Past(years_until(TODAY, histories.values(), Calendar.GREGORIAN), histories, {})
    kinds = [kind.name for kind in REGISTRY]
    wanted = Wanted(links=(), offices=True, column=column)
    return compose_network(
        entries, home=SHIRAZ, home_id=HOME_ID, kinds=kinds, past=past, shown=shown % len(past.years), wanted=wanted
    )


def figure_of(entries: list[Entry], language: str, shown: int = -1, *, column: bool = False) -> dict[str, Any]:
    chart = chart_of(entries, shown, column=column)
    return network_figure(chart, reader=READERS[language], address_of=address_of)


def seen(figure: dict[str, Any]) -> set[str]:
    return {mark["address"] for mark in figure["layout"]["meta"]["marks"]}


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("column", [False, True])
def test_the_figure_is_one_that_plotly_knows(entries: list[Entry], language: str, column: bool) -> None:
    assert len(checked(figure_of(entries, language, column=column)).data) > 5
    checked(network_figure(network_of(entries), reader=READERS[language], address_of=address_of))


@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_node_can_be_clicked_and_says_its_name(entries: list[Entry], language: str) -> None:
    reader = READERS[language]
    figure = figure_of(entries, language)
    found = dict(marks(figure))
    nodes = {address_of(node): node for node in chart_of(entries).nodes[1:]}
    assert set(found) - {"/among"} == set(nodes)
    for address, told in found.items():
        assert address == "/among" or reader.printed(nodes[address].name) in told
    assert seen(figure) == set(found)


def test_every_year_of_the_figure_is_that_year(entries: list[Entry]) -> None:
    """What a browser plays from one figure is what the server draws for each year."""
    whole = figure_of(entries, "en")
    years = whole["layout"]["meta"]["years"]
    for shown in range(0, len(years["values"]), 5):
        figure = figure_of(entries, "en", shown)
        ways = figure["data"][: years["ways"]]
        for place, way in enumerate(ways):
            lines = [line for line in years["lines"] if then(line["runs"], shown)[1] == place]
            assert way["x"] == [x for line in lines for x in (*line["x"], None)]
        for points, trace in zip(years["points"], figure["data"][years["ways"] :], strict=False):
            runs = [then(point["runs"], shown) for point in points]
            assert trace["x"] == [point["x"] if run[1] else None for point, run in zip(points, runs, strict=True)]
            assert trace["marker"]["size"] == [run[1] for run in runs]
        assert years["told"][shown] == figure["layout"]["meta"]["years"]["told"][shown]


def then(runs: list[list[Any]], shown: int) -> list[Any]:
    return [run for run in runs if run[0] <= shown][-1]


def test_before_its_first_year_a_tie_is_not_seen() -> None:
    register = [membership(1, "Old", start=year(1957)), membership(2, "New", start=year(2010))]
    assert seen(figure_of(register, "en", 0)) == {"/entity-1001"}
    assert seen(figure_of(register, "en")) == {"/entity-1001", "/entity-1002"}


def test_those_who_read_from_the_right_see_the_mirror_image(entries: list[Entry]) -> None:
    persian, english = (figure_of(entries, language)["data"] for language in ("fa", "en"))
    for one, other in zip(persian, english, strict=True):
        assert [None if x is None else -x for x in one["x"]] == other["x"]
        assert one["y"] == other["y"]
    for trace in (*persian, *english):
        if "text" in trace["mode"]:
            outward = "middle right" if next(x for x in trace["x"] if x) > 0 else "middle left"
            assert trace["textposition"] == outward


@pytest.mark.parametrize("language", ["fa", "en"])
def test_an_empty_register_shows_the_city_alone(language: str) -> None:
    figure = figure_of([], language)
    checked(figure)
    assert list(marks(figure)) == []
    assert READERS[language].name(SHIRAZ) in figure["layout"]["annotations"][0]["text"]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_name_is_never_read_as_a_tag(language: str) -> None:
    figure = figure_of([membership(1, "<b>R&D</b>"), membership(2, "<i>x")], language)
    for text in texts(figure):
        assert "<" not in text.replace("<br>", ""), text
    assert any("&lt;b&gt;R&amp;D&lt;/b&gt;" in text for text in texts(figure))


@pytest.mark.parametrize("column", [False, True])
@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_name_of_120_letters_has_room_and_is_told_whole(language: str, column: bool) -> None:
    figure = figure_of([membership(1, LONG)], language, column=column)
    label = next(text for text in texts(figure) if "…" in text)
    longest = LONGEST_IN_COLUMN if column else LONGEST_LABEL
    assert len(label.strip("\u2066\u2067\u2069")) <= longest
    outward = "l" if language == "fa" else "r"
    assert figure["layout"]["margin"][outward] >= (longest - 1) * LETTER[READERS[language].direction]
    assert any(LONG in mark["told"] for mark in figure["layout"]["meta"]["marks"])


def test_three_hundred_networks_have_room() -> None:
    figure = figure_of([membership(number, f"Network {number}") for number in range(300)], "en")
    height = figure["layout"]["height"]
    assert len(list(marks(figure))) == 300
    for trace in figure["data"]:
        if trace["mode"] == "markers+text":
            gaps = [above - below for below, above in itertools.pairwise(sorted(trace["y"]))]
            assert min(gaps) / 2.08 * (height - 24) > 20


def test_a_country_says_how_many_cities_it_stands_for() -> None:
    node = chart_of([membership(1, "x")]).nodes[1]
    country = Node(node.type, -5, SHIRAZ, 0, 0, 1, node.entries, "DE", tuple(node.entries[0].involved) * 12)
    assert label_of(country, READERS["en"]) == "Germany · 12 cities"
    assert label_of(country, READERS["fa"]) == "آلمان · ۱۲ شهر"
