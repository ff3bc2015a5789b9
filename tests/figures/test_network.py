"""The network as a figure."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.exports.entries import SHIRAZ, membership
from tests.figures.checks import checked, marks, texts
from tests.figures.conftest import READERS, network_of
from tracker.core.entry import Entry
from tracker.core.network import Node
from tracker.figures import network_figure


def address_of(node: Node) -> str:
    return f"/{node.type.value}/{node.id}"


def figure_of(entries: list[Entry], language: str) -> dict[str, Any]:
    return network_figure(network_of(entries), reader=READERS[language], address_of=address_of)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_figure_is_one_that_plotly_knows(entries: list[Entry], language: str) -> None:
    assert len(checked(figure_of(entries, language)).data) > 10


@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_node_can_be_clicked_and_says_its_name(entries: list[Entry], language: str) -> None:
    reader = READERS[language]
    found = dict(marks(figure_of(entries, language)))
    nodes = {address_of(node): node for node in network_of(entries).nodes[1:]}
    assert set(found) == set(nodes)
    for address, told in found.items():
        assert reader.name(nodes[address].name) in told


def test_every_tie_is_a_line_from_node_to_node(entries: list[Entry]) -> None:
    chart, figure = network_of(entries), figure_of(entries, "en")
    lines = [trace for trace in figure["data"] if trace["mode"] == "lines"]
    assert len(lines) == len(chart.edges) > 0
    places = {(node.x, node.y) for node in chart.nodes}
    assert all(end in places for line in lines for end in zip(line["x"], line["y"], strict=True))


def test_those_who_read_from_the_right_see_the_mirror_image(entries: list[Entry]) -> None:
    persian, english = (figure_of(entries, language)["data"] for language in ("fa", "en"))
    for one, other in zip(persian, english, strict=True):
        assert [-x for x in one["x"]] == other["x"]
        assert one["y"] == other["y"]
    for trace in (*persian, *english):
        if trace["mode"] == "markers+text" and trace["textposition"] != "bottom center":
            outward = "middle right" if trace["x"][0] > 0 else "middle left"
            assert trace["textposition"] == outward


@pytest.mark.parametrize("language", ["fa", "en"])
def test_an_empty_register_shows_the_city_alone(language: str) -> None:
    figure = figure_of([], language)
    checked(figure)
    assert list(marks(figure)) == []
    assert READERS[language].name(SHIRAZ) in figure["data"][-1]["text"][0]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_name_is_never_read_as_a_tag(language: str) -> None:
    figure = figure_of([membership(1, "<b>R&D</b>"), membership(2, "<i>x")], language)
    for text in texts(figure):
        assert "<" not in text.replace("<br>", ""), text
    assert any("&lt;b&gt;R&amp;D&lt;/b&gt;" in text for text in texts(figure))


def test_three_hundred_networks_have_room() -> None:
    figure = figure_of([membership(number, f"Network {number}") for number in range(300)], "en")
    heights = sorted(y for trace in figure["data"] if trace["mode"] == "markers+text" for y in trace["y"])
    gaps = [above - below for below, above in itertools.pairwise(heights) if above != below]
    assert len(list(marks(figure))) == 300
    assert min(gaps[1:-1]) / 2.24 * figure["layout"]["height"] > 5
    assert figure["layout"]["height"] > 300 * 20
