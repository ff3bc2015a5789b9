"""The network shows whom a record truly ties to the city, each in a place of its own that stays."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.records import TODAY, day, entry, involved, kind_of
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.growth import histories_of
from tracker.core.lifecycle import Tone
from tracker.core.names import Name
from tracker.core.network import NetworkChart, Node, Sort, Wanted, compose_network
from tracker.core.network_years import Past, years_until

CITY, NETWORK, BODY, OFFICE = EntityType.CITY, EntityType.NETWORK, EntityType.BODY, EntityType.OFFICE
HOME_ID = 1
HOME = Name({"en": "Shiraz", "fa": "شیراز"})
SHIRAZ = involved(CITY, HOME_ID, "Shiraz", country="IR")
WEIMAR = involved(CITY, 2, "Weimar", country="DE")
DAKAR = involved(CITY, 3, "Dakar", country="SN")
METROPOLIS = involved(NETWORK, 4, "Metropolis")
ICLEI = involved(NETWORK, 5, "ICLEI")
BOARD = involved(BODY, 6, "Board", within=METROPOLIS)
UNIVERSITY = involved(EntityType.ORGANISATION, 7, "University")
KIND_NAMES = ("agreement", "seat", "meeting")


def chart_of(*register: Entry, wanted: Wanted | None = None, past: Past | None = None, shown: int = 0) -> NetworkChart:
    return compose_network(
        register, home=HOME, home_id=HOME_ID, kinds=KIND_NAMES, wanted=wanted, past=past, shown=shown
    )


def past_of(*register: Entry) -> Past:
    kinds = [kind_of(name) for name in KIND_NAMES]
    histories = histories_of(register, kinds=kinds, today=TODAY)
    return Past(years_until(TODAY, histories.values(), Calendar.GREGORIAN), histories, {})


def tie(
    number: int, *whom: Involved, kind: str = "agreement", tone: Tone = Tone.CURRENT, start: PartialDate | None = None
) -> Entry:
    return entry(number, start, kind=kind_of(kind), tone=tone, involved=whom)


def called(node: Node) -> str:
    return node.name.read_in("en") if isinstance(node.name, Name) else node.name.text


def names(chart: NetworkChart) -> list[str]:
    return [called(node) for node in chart.nodes]


@st.composite
def registers(draw: st.DrawFn) -> list[Entry]:
    countries = st.sampled_from(["DE", "SN", "IR", None])
    cities = [involved(CITY, 10 + n, f"City {n}", country=draw(countries)) for n in range(6)]
    networks = [involved(NETWORK, 20 + n, f"Network {n}") for n in range(4)]
    bodies = [involved(BODY, 30 + n, f"Body {n}", within=draw(st.sampled_from([*networks, None]))) for n in range(4)]
    offices = [involved(OFFICE, 40 + n, f"Office {n}", within=draw(st.sampled_from([*cities, SHIRAZ, None]))) for n in range(3)]  # fmt: skip
    whom = st.lists(st.sampled_from([*cities, *networks, *bodies, *offices, SHIRAZ, UNIVERSITY]), max_size=3)
    return [
        tie(n, *draw(whom), kind=draw(st.sampled_from(KIND_NAMES)), tone=draw(st.sampled_from(Tone)))
        for n in range(draw(st.integers(0, 8)))
    ]


wishes = st.builds(
    Wanted,
    links=st.sampled_from([None, ()]),
    offices=st.booleans(),
    most=st.sampled_from([None, 4, 9]),
    column=st.booleans(),
    home_country=st.sampled_from([None, "IR"]),
)


@given(registers(), wishes)
def test_every_node_but_the_city_itself_has_one_tie_and_its_records(register: list[Entry], wanted: Wanted) -> None:
    chart = chart_of(*register, wanted=wanted)
    assert chart.nodes[0].id == HOME_ID
    own = [edge for edge in chart.edges if edge.sort is not Sort.AMONG]
    assert [edge.target for edge in own] == list(range(1, len(chart.nodes)))
    for edge in own:
        node = chart.nodes[edge.target]
        assert edge.weight == len(node.entries) > 0
        assert edge.source < edge.target


@given(registers(), wishes)
def test_nobody_stands_where_another_stands_and_labels_have_equal_room(register: list[Entry], wanted: Wanted) -> None:
    chart = chart_of(*register, wanted=wanted)
    assert len({node.key for node in chart.nodes}) == len(chart.nodes)
    for side in (-1, 1):
        places = [(node.x, node.y) for node in chart.nodes if node.side == side]
        places += [heading.place for heading in chart.headings if heading.side == side]
        assert all(-1 <= x <= 1 and -1 <= y <= 1 for x, y in places)
        heights = sorted(round(y, 9) for _, y in places)
        gaps = {round(other - one, 6) for one, other in pairwise(heights)}
        assert len(gaps) <= 1
        assert min(gaps, default=1) > 0
        assert len(heights) <= chart.longest_side


@given(registers(), wishes, st.integers())
def test_the_picture_is_the_same_on_the_next_visit(register: list[Entry], wanted: Wanted, seed: int) -> None:
    shuffled = list(register)
    Random(seed).shuffle(shuffled)
    one, other = chart_of(*register, wanted=wanted), chart_of(*shuffled, wanted=wanted)
    assert [(node.key, node.x, node.y) for node in one.nodes] == [(node.key, node.x, node.y) for node in other.nodes]
    drawn = [[(edge.source, edge.target, edge.kind, edge.tone) for edge in chart.edges] for chart in (one, other)]
    assert drawn[0] == drawn[1]


@given(registers(), st.integers(0, 70))
def test_nothing_moves_as_the_years_go_by(register: list[Entry], shown: int) -> None:
    dated = [tie(one.id, *one.involved, kind=one.kind, start=day(str(1957 + 7 * one.id))) for one in register]
    past = past_of(*dated)
    places = [
        [(node.key, node.x, node.y) for node in chart_of(*dated, past=past, shown=year).nodes]
        for year in (len(past.years) - 1, min(shown, len(past.years) - 1))
    ]
    assert places[0] == places[1]


def test_a_city_without_ties_stands_alone() -> None:
    chart = chart_of()
    assert names(chart) == ["Shiraz"]
    assert (chart.edges, chart.longest_side) == ((), 0)


def test_one_record_makes_one_tie_of_equal_height() -> None:
    chart = chart_of(tie(1, WEIMAR))
    assert [(edge.source, edge.target) for edge in chart.edges] == [(0, 1)]


def test_cities_stand_on_one_side_and_networks_on_the_other() -> None:
    chart = chart_of(tie(1, SHIRAZ, WEIMAR), tie(2, METROPOLIS), tie(3, UNIVERSITY))
    assert [(called(node), node.side) for node in chart.nodes] == [
        ("Shiraz", 0),
        ("Weimar", -1),
        ("Metropolis", 1),
        ("University", 1),
    ]


def test_cities_stand_by_the_parts_of_the_world_and_those_at_home_apart() -> None:
    aachen, nanjing = involved(CITY, 7, "Aachen", country="DE"), involved(CITY, 8, "Nanjing", country="CN")
    angers, ramsar = involved(CITY, 9, "Angers", country="FR"), involved(CITY, 10, "Ramsar", country="IR")
    chart = chart_of(tie(1, angers, ramsar, aachen, WEIMAR, nanjing), wanted=Wanted(home_country="IR"))
    groups = {
        heading.label.text if heading.label else heading.country: [called(chart.nodes[at]) for at in heading.members]
        for heading in chart.headings
    }
    assert groups == {"Asia": ["Nanjing"], "Europe": ["Aachen", "Weimar", "Angers"], "IR": ["Ramsar"]}


def test_a_seat_ties_the_body_to_its_network_and_the_network_to_the_city() -> None:
    chart = chart_of(tie(1, BOARD, kind="seat"))
    assert names(chart) == ["Shiraz", "Metropolis", "Board"]
    assert [(edge.source, edge.target, edge.sort) for edge in chart.edges] == [(0, 1, Sort.TIE), (1, 2, Sort.PART)]
    assert abs(chart.nodes[1].x) < abs(chart.nodes[2].x)


def test_bodies_stand_below_their_own_network() -> None:
    council = involved(BODY, 8, "A council", within=ICLEI)
    chart = chart_of(tie(1, BOARD, council, kind="seat"))
    assert names(chart) == ["Shiraz", "ICLEI", "A council", "Metropolis", "Board"]


def test_a_body_of_no_network_is_tied_to_the_city_itself() -> None:
    chart = chart_of(tie(1, involved(BODY, 8, "Task force"), kind="seat"))
    assert [(edge.source, edge.target) for edge in chart.edges] == [(0, 1)]


def test_an_office_ties_its_city_and_stands_below_it_where_it_is_wanted() -> None:
    mayor = involved(OFFICE, 8, "Mayor of Dakar", role="counterparts", within=DAKAR)
    record = tie(1, mayor, kind="meeting")
    assert names(chart_of(record)) == ["Shiraz", "Dakar"]
    chart = chart_of(record, wanted=Wanted(offices=True))
    assert names(chart) == ["Shiraz", "Dakar", "Mayor of Dakar"]
    assert chart.edges[-1].source == 1


def test_the_holder_of_a_seat_stands_below_the_body() -> None:
    mayor = involved(OFFICE, 8, "Mayor of Shiraz", role="holder", within=SHIRAZ)
    chart = chart_of(tie(1, BOARD, mayor, kind="seat"), wanted=Wanted(offices=True))
    assert names(chart) == ["Shiraz", "Metropolis", "Board", "Mayor of Shiraz"]
    assert chart.edges[-1].source == 2


def test_the_citys_own_official_who_speaks_alone_is_no_counterpart() -> None:
    mayor = involved(OFFICE, 8, "Mayor of Shiraz", role="speaker", within=SHIRAZ)
    assert names(chart_of(tie(1, mayor, kind="meeting"), wanted=Wanted(offices=True))) == ["Shiraz"]


@pytest.mark.parametrize("role", ["event", "place"])
def test_where_something_took_place_is_no_tie(role: str) -> None:
    summit = involved(EntityType.EVENT, 8, "Summit", role="event", within=DAKAR)
    where = summit if role == "event" else involved(CITY, 3, "Dakar", role="place", country="SN")
    assert names(chart_of(tie(1, where, WEIMAR))) == ["Shiraz", "Weimar"]


def test_a_record_counts_once_however_often_it_names_a_city() -> None:
    mayor = involved(OFFICE, 8, "Mayor of Dakar", role="counterparts", within=DAKAR)
    assert chart_of(tie(1, DAKAR, mayor)).edges[0].weight == 1


@pytest.mark.parametrize("turned", [False, True])
def test_a_city_tied_more_than_once_has_one_tie_of_its_weightiest_record(turned: bool) -> None:
    register = [tie(1, DAKAR, kind="meeting"), tie(2, DAKAR, tone=Tone.OVER), tie(3, DAKAR, tone=Tone.PAUSED)]
    chart = chart_of(*(register[::-1] if turned else register))
    assert [(edge.kind, edge.tone, edge.weight) for edge in chart.edges] == [("agreement", Tone.PAUSED, 3)]


def test_two_counterparts_of_one_record_are_tied_to_each_other_where_that_is_wanted() -> None:
    record = tie(1, WEIMAR, DAKAR)
    assert not [edge for edge in chart_of(record).edges if edge.sort is Sort.AMONG]
    among = [edge for edge in chart_of(record, wanted=Wanted(links=())).edges if edge.sort is Sort.AMONG]
    assert [link.shown_by for edge in among for link in edge.links] == [record]


def test_what_stands_in_one_node_is_not_tied_to_itself_nor_to_the_middle() -> None:
    cities = [involved(CITY, 100 + n, f"City {n}", country="DE") for n in range(12)]
    register = [tie(n, one, cities[n - 1]) for n, one in enumerate(cities)]
    among = chart_of(*register, wanted=Wanted(links=(), most=10)).edges
    assert [edge.sort for edge in among] == [Sort.TIE]


def test_a_body_and_its_network_are_no_tie_among_others() -> None:
    chart = chart_of(tie(1, BOARD, kind="seat"), wanted=Wanted(links=()))
    assert all(edge.sort is not Sort.AMONG for edge in chart.edges)


def test_a_record_without_a_date_stands_in_every_year_and_is_counted() -> None:
    register = (tie(1, WEIMAR, start=day("2009")), tie(2, DAKAR))
    past = past_of(*register)
    chart = chart_of(*register, past=past, shown=0)
    assert chart.undated == 1
    assert past.years[0].number == 2009
    assert all(chart.seen(number) for number in (1, 2))


def test_a_membership_of_1957_is_seen_from_then_on() -> None:
    register = (tie(1, METROPOLIS, start=day("1957-03-25")), tie(2, WEIMAR, start=day("2009")))
    past = past_of(*register)
    before, first = past.years[0], chart_of(*register, past=past, shown=0)
    assert (before.number, before.last) == (1957, date(1957, 12, 31))
    assert {called(node): first.seen(number) is not None for number, node in enumerate(first.nodes[1:], 1)} == {
        "Metropolis": True,
        "Weimar": False,
    }


def many(count: int, country: str = "DE") -> list[Entry]:
    return [tie(n, involved(CITY, 100 + n, f"City {n}", country=country), start=day("2001")) for n in range(count)]


def test_too_many_cities_of_a_country_are_one_node_that_says_how_many_and_opens() -> None:
    register = [*many(12), tie(90, DAKAR)]
    chart = chart_of(*register, wanted=Wanted(most=10), past=past_of(*register))
    assert [(node.country, len(node.members), len(node.entries)) for node in chart.nodes[1:]] == [
        ("DE", 12, 12),
        ("SN", 0, 1),
    ]
    assert len(chart.nodes[1].each) == 12
    opened = chart_of(*register, wanted=Wanted(most=50, country="DE"))
    assert len(opened.nodes) == 13


def test_too_many_networks_leave_the_ones_with_most_records() -> None:
    networks = [involved(NETWORK, 100 + n, f"Network {n:02}") for n in range(60)]
    register = [tie(n, one) for n, one in enumerate(networks)] + [tie(99, networks[33])]
    chart = chart_of(*register, wanted=Wanted(most=20))
    assert len(chart.nodes) <= 14
    assert "Network 33" in names(chart)
    assert sum(max(1, len(node.members)) for node in chart.nodes[1:]) == 60


def test_one_long_group_is_shared_by_both_sides() -> None:
    chart = chart_of(*many(60))
    sides = [sum(1 for node in chart.nodes if node.side == side) for side in (-1, 1)]
    assert abs(sides[0] - sides[1]) <= 2
