"""The network: who is tied to whom, in any year, and the neighbourhood of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import abort, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.entry import Entry, Involved
from tracker.core.messages import N_
from tracker.core.network import NetworkChart, Node, Wanted, compose_network
from tracker.core.network_counted import thin
from tracker.core.network_focus import compose_neighbourhood
from tracker.core.network_told import answer_of_network, count_rows, twin_of_network
from tracker.core.network_years import Past, place_of
from tracker.core.sheets import SHEET_OF
from tracker.core.ties import COUNTERPARTS, Link
from tracker.core.twin import Twin
from tracker.figures import network_figure
from tracker.kinds.growth import holdings_by_office, links_among_others, past_of
from tracker.kinds.listing import count_proofs
from tracker.kinds.networks import first_year, is_large, network_of_today
from tracker.kinds.outlines import every_outline, outlines_involving
from tracker.store.entity import Entity
from tracker.store.register import Register
from tracker.web.charts import blueprint
from tracker.web.charts.timeline import FILES
from tracker.web.charts.twins import twin_file
from tracker.web.gate import db, route
from tracker.web.kept import kept_answer, kept_content
from tracker.web.reading import reader, register
from tracker.web.records.found import registry
from tracker.web.templating import entity_url, record_url

MOST = 150
ROWS = 400  # of the table on the page; its files hold them all
OFFICES, WIDER = "offices", "wider"
LAYERS = ((OFFICES, N_("Offices and people")), (WIDER, N_("Ties among others")))
KEPT = ("with", "focus", "as_of")  # what of the address stays in the links of the page


@dataclass(frozen=True, slots=True)
class View:
    """What of the network the address asks for: in the middle somebody else, or the cities of one country alone.

    chart: the network, with the records that its picture tells
    twin:  its table, or the beginning of it
    rows:  how many lines the whole table has
    since: the first year that it can be asked for
    """

    chart: NetworkChart
    twin: Twin
    rows: int
    since: int
    middle: Involved | None = None
    country: str | None = None

    @property
    def of_today(self) -> bool:
        """Say whether it knows of no other year than this."""
        return len(self.chart.years) == 1 and self.since < self.chart.years[0].number


def the_network() -> View:
    """Return the network as the address asks for it, which a page and its figure share."""
    asked = [request.args.get(name, "") for name in ("focus", "as_of", "size")]
    return kept_content(_view, reader().calendar, *asked, tuple(request.args.getlist("with")), shared="network")


def _view(most: int | None = ROWS) -> View:
    """Return what is asked for, with `most` lines of the table at most."""
    house = register() or abort(404)
    asked = request.args.get("focus", "")
    country = asked.upper() if asked.isascii() and asked.isalpha() and len(asked) == 2 else None
    middle = None if country or not asked else _entity(asked)
    if middle and middle.id != house.home_city_id:
        return _seen(_around(house, middle), most, middle=middle.as_involved("middle"))
    plain = not request.args.getlist("with") and not request.args.get("as_of")
    if plain and most is not None and is_large(db(), registry=registry()):
        return _of_today(house, country, most)
    return _seen(_whole(house, country), most, country=country)


def _seen(chart: NetworkChart, most: int | None, **whom: Any) -> View:
    twin, since = twin_of_network(chart, most=most), chart.years[0].number
    return View(thin(chart), twin, count_rows(chart), since, **whom)


def _of_today(house: Register, country: str | None, rows: int) -> View:
    calendar = reader().calendar
    chart, twin = network_of_today(
        db(),
        house=house,
        calendar=calendar,
        today=_today(),
        most=MOST,
        rows=rows,
        country=country,
        column=request.args.get("size") == "narrow",
        registry=registry(),
    )
    since = first_year(db(), calendar, _today(), registry=registry())
    return View(chart, twin, count_rows(chart), since, country=country)


def _whole(house: Register, country: str | None) -> NetworkChart:
    entries = every_outline(db(), registry=registry())
    past, shown = _past(entries, house)
    return compose_network(
        entries,
        home=house.home_city.name,
        home_id=house.home_city_id,
        kinds=[kind.name for kind in registry()],
        past=past,
        shown=shown,
        wanted=_wanted(house, country=country, layers=request.args.getlist("with")),
    )


def _around(house: Register, middle: Entity) -> NetworkChart:
    entries = outlines_involving(db(), middle, registry=registry())
    past, shown = _past(entries, house)
    return compose_neighbourhood(
        middle.as_involved("middle"),
        entries,
        home=house.home_city.as_involved("home"),
        kinds=list(registry()),
        past=past,
        shown=shown,
        wanted=_wanted(house, layers=(OFFICES, WIDER)),
    )


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the reader's own day


def _past(entries: list[Entry], house: Register) -> tuple[Past, int]:
    calendar = reader().calendar
    past = past_of(db(), entries, home_id=house.home_city_id, calendar=calendar, today=_today(), registry=registry())
    return past, place_of(request.args.get("as_of", ""), past.years, calendar)


def _wanted(house: Register, *, layers: list[str] | tuple[str, ...], country: str | None = None) -> Wanted:
    holders = holdings_by_office(db()) if layers else {}
    links = links_among_others(db(), holders, today=_today()) if WIDER in layers else None
    return Wanted(
        links=links,
        offices=OFFICES in layers,
        holders=holders,
        most=MOST,
        country=country,
        column=request.args.get("size") == "narrow",
        home_country=house.home_city.country,
    )


def _entity(asked: str) -> Entity:
    known = asked.isascii() and asked.isdecimal() and len(asked) < 10
    found = db().get(Entity, int(asked)) if known else None
    if found is None or found.deleted_at is not None or found.type not in COUNTERPARTS:
        abort(404)
    return found


@route(blueprint, "/network", allow=Action.READ)
def network() -> ResponseReturnValue:
    """Show who is tied to whom; ``format=json`` is the figure."""
    asked = request.args.get("format")
    if asked == "json":
        return kept_answer(lambda: network_figure(the_network().chart, reader=reader(), address_of=address_of))
    view = _view(None) if asked in FILES else the_network()
    chart, twin = view.chart, view.twin
    proofs = count_proofs(db(), None if asked in FILES else [row.entry.id for row in twin.rows if row.entry])
    name = f"network-{chart.years[chart.shown].last.isoformat()}"
    if asked in FILES:
        return twin_file(twin, format=asked, name=name, title=N_("Network chart"), proofs=proofs)
    return render_template(
        "charts/network.html",
        view=view,
        network=chart,
        answer=answer_of_network(chart),
        twin=twin,
        left_out=view.rows - len(twin.rows),
        proofs=proofs,
        chosen=request.args.getlist("with"),
        layers=LAYERS,
        drawn_kinds={run.look.kind for edge in chart.edges for run in edge.runs if run.look},
        source=_address(format="json"),
        files=[(FILES[one], _address(format=one)) for one in FILES],
        whole=_address(focus=None),
        growth=_address(as_of=view.since),
        file_name=name,
    )


def _address(**changed: object) -> str:
    """Return the address of this page with some of it changed."""
    values: dict[str, Any] = {name: several for name in KEPT if (several := request.args.getlist(name))}
    return url_for("charts.network", **(values | changed))


def address_of(one: Node | Link) -> str:
    """Return where a click leads: to the one record, to all cities of a country, or to the page that lists several."""
    if isinstance(one, Link):
        return record_url(one.shown_by) if isinstance(one.shown_by, Entry) else entity_url(one.shown_by)
    if one.members and one.country:
        return _address(focus=one.country)
    if one.count == 1:
        return record_url(one.entries[0])
    if one.members:
        return url_for("catalogue.index", sheet=SHEET_OF[one.members[0].type])
    if one.type is None:  # the rest of many records, which the page of whom they are about lists
        return url_for("records.index", kind=registry()[one.entries[0].kind])
    return url_for("catalogue.show", sheet=SHEET_OF[one.type], entity_id=one.id)
