"""The network shows whom a record truly ties to the city, each in a place of its own that stays."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.records import entry, involved, kind_of
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.lifecycle import Tone
from tracker.core.names import Name
from tracker.core.network import NetworkChart, compose_network

CITY, NETWORK, BODY = EntityType.CITY, EntityType.NETWORK, EntityType.BODY
HOME_ID = 1
HOME = Name({"en": "Shiraz", "fa": "شیراز"})
SHIRAZ = involved(CITY, HOME_ID, "Shiraz", country="IR")
WEIMAR = involved(CITY, 2, "Weimar", country="DE")
DAKAR = involved(CITY, 3, "Dakar", country="SN")
METROPOLIS = involved(NETWORK, 4, "Metropolis")
ICLEI = involved(NETWORK, 5, "ICLEI")
BOARD = involved(BODY, 6, "Board", within=METROPOLIS)
KIND_NAMES = ("agreement", "seat", "meeting")


def chart_of(*register: Entry) -> NetworkChart:
    return compose_network(register, home=HOME, home_id=HOME_ID, kinds=KIND_NAMES)


def tie(number: int, *whom: Involved, kind: str = "agreement", tone: Tone = Tone.CURRENT) -> Entry:
    return entry(number, kind=kind_of(kind), tone=tone, involved=whom)


def names(chart: NetworkChart) -> list[str]:
    return [node.name.read_in("en") for node in chart.nodes]


@st.composite
def registers(draw: st.DrawFn) -> list[Entry]:
    cities = [involved(CITY, 10 + n, f"City {n}", country=draw(st.sampled_from(["DE", "SN", None]))) for n in range(6)]
    networks = [involved(NETWORK, 20 + n, f"Network {n}") for n in range(4)]
    bodies = [involved(BODY, 30 + n, f"Body {n}", within=draw(st.sampled_from([*networks, None]))) for n in range(4)]
    whom = st.lists(st.sampled_from([*cities, *networks, *bodies, SHIRAZ]), max_size=3)
    return [
        tie(n, *draw(whom), kind=draw(st.sampled_from(KIND_NAMES)), tone=draw(st.sampled_from(Tone)))
        for n in range(draw(st.integers(0, 8)))
    ]


@given(registers())
def test_every_node_but_the_city_itself_has_one_tie_and_its_records(register: list[Entry]) -> None:
    chart = chart_of(*register)
    assert chart.nodes[0].id == HOME_ID
    assert [edge.target for edge in chart.edges] == list(range(1, len(chart.nodes)))
    for edge in chart.edges:
        node = chart.nodes[edge.target]
        assert edge.weight == len(node.entries) > 0
        assert edge.source != edge.target


@given(registers())
def test_nobody_stands_where_another_stands(register: list[Entry]) -> None:
    nodes = chart_of(*register).nodes
    assert len({node.id for node in nodes}) == len(nodes)
    assert len({(round(node.x, 9), round(node.y, 9)) for node in nodes}) == len(nodes)
    for node in nodes:
        assert -1 <= node.x <= 1
        assert -1 <= node.y <= 1
        assert (node.x > 0) - (node.x < 0) == node.side


@given(registers())
def test_labels_of_one_side_have_equal_room(register: list[Entry]) -> None:
    chart = chart_of(*register)
    for side in (-1, 1):
        heights = [node.y for node in chart.nodes if node.side == side]
        gaps = [round(one - other, 9) for one, other in pairwise(heights)]
        assert len(set(gaps)) <= 1
        assert all(gap > 0 for gap in gaps)
        assert len(heights) <= chart.longest_side


@given(registers(), st.randoms())
def test_the_picture_is_the_same_on_the_next_visit(register: list[Entry], random: object) -> None:
    shuffled = list(register)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = chart_of(*register), chart_of(*shuffled)
    assert [(node.id, node.x, node.y) for node in one.nodes] == [(node.id, node.x, node.y) for node in other.nodes]
    assert one.edges == other.edges


def test_a_city_without_ties_stands_alone() -> None:
    chart = chart_of()
    assert names(chart) == ["Shiraz"]
    assert (chart.edges, chart.longest_side) == ((), 0)


def test_cities_stand_on_one_side_and_networks_on_the_other() -> None:
    chart = chart_of(tie(1, SHIRAZ, WEIMAR), tie(2, METROPOLIS))
    assert [(node.name.read_in("en"), node.side) for node in chart.nodes] == [
        ("Shiraz", 0),
        ("Weimar", -1),
        ("Metropolis", 1),
    ]


def test_cities_of_a_country_stand_together() -> None:
    aachen, zwickau = involved(CITY, 7, "Aachen", country="DE"), involved(CITY, 8, "Zwickau", country="DE")
    angers = involved(CITY, 9, "Angers", country="FR")
    assert names(chart_of(tie(1, angers, zwickau, aachen, WEIMAR))) == [
        "Shiraz",
        "Aachen",
        "Weimar",
        "Zwickau",
        "Angers",
    ]


def test_a_seat_ties_the_body_to_its_network_and_the_network_to_the_city() -> None:
    chart = chart_of(tie(1, BOARD, kind="seat"))
    assert names(chart) == ["Shiraz", "Metropolis", "Board"]
    assert [(edge.source, edge.target) for edge in chart.edges] == [(0, 1), (1, 2)]
    assert abs(chart.nodes[1].x) < abs(chart.nodes[2].x)


def test_bodies_stand_beside_their_own_network() -> None:
    council = involved(BODY, 7, "A council", within=ICLEI)
    assert names(chart_of(tie(1, BOARD, council, kind="seat"))) == [
        "Shiraz",
        "ICLEI",
        "A council",
        "Metropolis",
        "Board",
    ]


def test_a_body_of_no_network_is_tied_to_the_city_itself() -> None:
    chart = chart_of(tie(1, involved(BODY, 7, "Task force"), kind="seat"))
    assert [(edge.source, edge.target) for edge in chart.edges] == [(0, 1)]


def test_an_office_ties_its_city() -> None:
    mayor = involved(EntityType.OFFICE, 7, "Mayor of Dakar", role="counterparts", within=DAKAR)
    assert names(chart_of(tie(1, mayor, kind="meeting"))) == ["Shiraz", "Dakar"]


def test_the_host_of_an_event_is_where_it_happened_and_no_tie() -> None:
    summit = involved(EntityType.EVENT, 7, "Summit", role="event", within=DAKAR)
    assert names(chart_of(tie(1, summit, kind="meeting"))) == ["Shiraz"]


def test_the_place_of_a_signing_is_no_tie() -> None:
    place = involved(CITY, 3, "Dakar", role="place", country="SN")
    assert names(chart_of(tie(1, place, WEIMAR))) == ["Shiraz", "Weimar"]


def test_the_home_city_is_not_tied_to_itself() -> None:
    mayor = involved(EntityType.OFFICE, 7, "Mayor of Shiraz", role="speaker", within=SHIRAZ)
    assert names(chart_of(tie(1, mayor, SHIRAZ))) == ["Shiraz"]


def test_a_record_counts_once_however_often_it_names_a_city() -> None:
    mayor = involved(EntityType.OFFICE, 7, "Mayor of Dakar", role="counterparts", within=DAKAR)
    chart = chart_of(tie(1, DAKAR, mayor))
    assert chart.edges[0].weight == 1


@pytest.mark.parametrize("turned", [False, True])
def test_a_tie_has_the_colour_of_its_weightiest_record(turned: bool) -> None:
    register = [tie(1, DAKAR, kind="meeting"), tie(2, DAKAR, tone=Tone.OVER), tie(3, DAKAR, tone=Tone.PAUSED)]
    edge = chart_of(*(register[::-1] if turned else register)).edges[0]
    assert (edge.kind, edge.tone, edge.weight) == ("agreement", Tone.PAUSED, 3)
