"""The neighbourhood of one: its records on one side, on the other whom it leads to."""

from __future__ import annotations

from datetime import date

from tests.core.records import TODAY, day, involved, kind_of
from tests.core.test_network import BOARD, DAKAR, METROPOLIS, SHIRAZ, WEIMAR, called, tie
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.growth import RUNNING, History, Phase, histories_of
from tracker.core.messages import Message
from tracker.core.network import NetworkChart, Sort, Wanted
from tracker.core.network_focus import MOST_RECORDS, compose_neighbourhood
from tracker.core.network_told import answer_of_network, count_rows, twin_of_network
from tracker.core.network_years import Past, years_until
from tracker.core.ties import Link
from tracker.language import Reader

KINDS = [kind_of(name) for name in ("agreement", "seat", "meeting")]


def around(who: Involved, *register: Entry, links: tuple[Link, ...] = ()) -> NetworkChart:
    histories = histories_of(register, kinds=KINDS, today=TODAY)
    past = Past(years_until(TODAY, histories.values(), Calendar.GREGORIAN), histories, {who.id: [recent()]})
    return compose_neighbourhood(
        who,
        register,
        home=SHIRAZ,
        kinds=KINDS,
        past=past,
        shown=len(past.years) - 1,
        wanted=Wanted(links=links, offices=True),
    )


def recent() -> PartialDate:
    return PartialDate.of_day(TODAY)


def sides(chart: NetworkChart) -> tuple[list[str], list[str]]:
    left, right = ([called(node) for node in chart.nodes if node.side == side] for side in (-1, 1))
    return left, right


def said(chart: NetworkChart) -> str:
    return Reader("en").say(answer_of_network(chart))


def test_records_stand_on_one_side_and_whom_it_leads_to_on_the_other() -> None:
    secretary = involved(EntityType.OFFICE, 9, "Secretary General", role="counterparts", within=METROPOLIS)
    chart = around(
        METROPOLIS, tie(1, METROPOLIS), tie(2, BOARD, kind="seat"), tie(3, secretary, kind="meeting", start=day("2024"))
    )
    assert called(chart.nodes[0]) == "Metropolis"
    assert sides(chart) == (["agreement 1", "seat 2", "meeting 3"], ["Shiraz", "Board", "Secretary General"])
    assert said(chart) == "3 records tie it to Shiraz; it leads to Board."


def test_the_tie_to_the_home_city_is_as_alive_as_the_contacts_with_it() -> None:
    chart = around(METROPOLIS, tie(1, METROPOLIS, start=day("2007")))
    home = next(edge for edge in chart.edges if called(chart.nodes[edge.target]) == "Shiraz")
    assert home.runs[-1].look
    assert home.runs[-1].look.level == "active"


def test_a_place_is_no_tie() -> None:
    where = involved(EntityType.CITY, 3, "Dakar", role="place")
    chart = around(DAKAR, tie(1, where, WEIMAR))
    assert len(chart.nodes) == 1
    assert said(chart) == "No record ties it to Shiraz."


def test_another_party_of_its_records_is_a_neighbour() -> None:
    chart = around(DAKAR, tie(1, DAKAR, WEIMAR, start=day("2009")))
    assert sides(chart)[1] == ["Shiraz", "Weimar"]
    assert [edge.sort for edge in chart.edges] == [Sort.TIE] * 3


def test_what_no_record_says_leads_on_as_a_tie_among_others() -> None:
    history = History((Phase(date(2024, 6, 1), RUNNING, date(2024, 6, 1)),))
    summit = involved(EntityType.EVENT, 9, "Summit")
    chart = around(METROPOLIS, tie(1, METROPOLIS), links=(Link(DAKAR, METROPOLIS, Message("host"), history, summit),))
    assert sides(chart)[1] == ["Shiraz", "Dakar"]
    assert [edge.sort for edge in chart.edges][-1] is Sort.AMONG
    assert chart.edges[-1].source == 0


def test_of_very_many_records_the_latest_stand_alone() -> None:
    register = [tie(n, DAKAR, start=day(f"{1960 + n}")) for n in range(60)]
    chart = around(DAKAR, *register)
    records = [node for node in chart.nodes if node.type is None]
    assert len(records) == MOST_RECORDS + 1
    assert [len(node.entries) for node in records if len(node.entries) > 1] == [20]
    assert said(chart) == "60 records tie it to Shiraz."
    assert len({row.entry.id for row in twin_of_network(chart).rows if row.entry}) == 60


def test_an_entry_about_nobody_is_no_neighbourhood() -> None:
    assert len(around(DAKAR, tie(1)).nodes) == 1


def test_a_table_of_some_rows_knows_how_many_there_are() -> None:
    chart = around(DAKAR, *(tie(n, DAKAR, WEIMAR, start=day(f"{1990 + n}")) for n in range(20)))
    assert count_rows(chart) == len(twin_of_network(chart).rows) == 40
    assert len(twin_of_network(chart, most=7).rows) == 7
