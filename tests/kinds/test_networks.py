"""The network of a register that is counted says of today what its records say, on both databases."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from tests.scale import fill
from tracker.core.activity import LABELS
from tracker.core.calendars import Calendar
from tracker.core.network import NetworkChart, Node, Wanted, compose_network
from tracker.core.network_told import answer_of_network, count_rows, twin_of_network
from tracker.core.ties import MOST_TOLD
from tracker.core.twin import Twin
from tracker.kinds import networks
from tracker.kinds.contacts import activity_with
from tracker.kinds.growth import past_of
from tracker.kinds.networks import first_year, is_large, network_of_today
from tracker.kinds.outlines import every_outline
from tracker.kinds.registry import REGISTRY
from tracker.store.entity import City
from tracker.store.register import Register

TODAY = date(2026, 11, 24)
COUNTRIES = ("TR", "DE", "SN", None, "FJ", "BR")
KINDS = [kind.name for kind in REGISTRY]


@pytest.fixture
def house(session: Session, shiraz: City) -> Register:
    fill(session, agreements=80, others=400, home_city_id=shiraz.id, ending=True)
    for city in session.query(City).filter(City.id != shiraz.id):
        city.country = COUNTRIES[city.id % len(COUNTRIES)]
    found = session.get(Register, 1) or Register(id=1, home_city=shiraz)
    session.add(found)
    session.commit()
    return found


def counted(session: Session, house: Register, **how: object) -> tuple[NetworkChart, Twin]:
    wanted = {"calendar": Calendar.GREGORIAN, "today": TODAY, "most": 1000, "rows": 5000} | how
    return network_of_today(session, house=house, **wanted)  # type: ignore[arg-type]


def read(session: Session, house: Register, **how: object) -> NetworkChart:
    entries = every_outline(session)
    past = past_of(session, entries, home_id=house.home_city_id, calendar=Calendar.GREGORIAN, today=TODAY)
    return compose_network(
        entries,
        home=house.home_city.name,
        home_id=house.home_city_id,
        kinds=KINDS,
        past=past,
        shown=len(past.years) - 1,
        wanted=Wanted(**{"most": 1000} | how),  # type: ignore[arg-type]
    )


def seen(node: Node) -> object:
    """Return what of a node the picture shows today, but for how alive it is."""
    look = node.runs[-1].look if node.runs else None
    return (
        node.key, node.name, node.x, node.y, node.side, node.depth, node.country, node.count, look and look.kind,
        look and look.tone, [one.id for one in node.members], [entry.id for entry in node.entries[-MOST_TOLD:]],
    )  # fmt: skip


@pytest.mark.parametrize("how", [{}, {"column": True}, {"country": "TR"}])
def test_what_is_counted_is_what_is_read(session: Session, house: Register, how: dict[str, object]) -> None:
    (chart, twin), whole = counted(session, house, **how), read(session, house, **how)
    assert len(chart.nodes) > 3
    assert [seen(node) for node in chart.nodes[1:]] == [seen(node) for node in whole.nodes[1:]]
    assert [heading.country for heading in chart.headings] == [heading.country for heading in whole.headings]
    assert chart.years == whole.years[-1:]
    assert answer_of_network(chart) == answer_of_network(whole)
    assert count_rows(chart) == count_rows(whole)
    rows = [(row.cells[0], row.entry.id if row.entry else None) for row in twin.rows]
    assert len(rows) == count_rows(chart)
    assert rows == [(row.cells[0], row.entry.id if row.entry else None) for row in twin_of_network(whole).rows]


def test_who_stands_alone_is_as_alive_as_its_page_says(session: Session, house: Register) -> None:
    chart, _ = counted(session, house)
    told = {node.id: node.runs[-1].look for node in chart.nodes[1:]}
    for id in list(told)[::7]:
        look = told[id]
        assert look
        assert LABELS[look.level] == activity_with(session, id, today=TODAY).label


def test_too_many_are_told_together_and_nobody_is_lost(session: Session, house: Register) -> None:
    (few, twin), whole = counted(session, house, most=20, rows=30), read(session, house, most=20)
    assert any(node.members for node in few.nodes)
    assert len(few.nodes) <= 20
    assert [node.key for node in few.nodes] == [node.key for node in whole.nodes]
    assert answer_of_network(few) == answer_of_network(whole)
    assert len(twin.rows) == 30 < count_rows(few)


def test_a_register_is_large_from_some_size_on(
    session: Session, house: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not is_large(session)
    monkeypatch.setattr(networks, "MOST_READ", 479)
    assert is_large(session)


def test_the_first_year_is_that_of_the_earliest_record(session: Session, house: Register) -> None:
    whole = read(session, house)
    assert first_year(session, Calendar.GREGORIAN, TODAY) == whole.years[0].number
