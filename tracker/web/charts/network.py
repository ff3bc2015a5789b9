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
from tracker.core.network_focus import compose_neighbourhood
from tracker.core.network_told import answer_of_network, twin_of_network
from tracker.core.network_years import place_of
from tracker.core.sheets import SHEET_OF
from tracker.core.ties import COUNTERPARTS, Link
from tracker.figures import network_figure
from tracker.kinds.entries import all_entries, entries_involving
from tracker.kinds.growth import holdings_by_office, links_among_others, past_of
from tracker.kinds.listing import count_proofs
from tracker.store.entity import Entity
from tracker.web.charts import blueprint
from tracker.web.charts.timeline import FILES
from tracker.web.charts.twins import twin_file
from tracker.web.gate import db, route
from tracker.web.reading import reader, register
from tracker.web.records.found import registry
from tracker.web.templating import entity_url, record_url

MOST = 150
ROWS = 400  # of the table on the page; its files hold them all
OFFICES, WIDER = "offices", "wider"
LAYERS = ((OFFICES, N_("Offices and people")), (WIDER, N_("Ties among others")))


@dataclass(frozen=True, slots=True)
class View:
    """What of the network the address asks for: in the middle somebody else, or the cities of one country alone."""

    chart: NetworkChart
    middle: Involved | None = None
    country: str | None = None


def the_network() -> View:
    """Return the network as the address asks for it."""
    house = register() or abort(404)
    today = date.today()  # noqa: DTZ011 - the reader's own day
    with_, asked = set(request.args.getlist("with")), request.args.get("focus", "")
    middle = _entity(asked) if asked.isascii() and asked.isdecimal() else None
    country = asked.upper() if asked.isascii() and asked.isalpha() and len(asked) == 2 else None
    if asked and not middle and not country:
        abort(404)
    own = middle is not None and middle.id == house.home_city_id
    if middle is not None and not own:
        entries = entries_involving(db(), middle, registry=registry())
    else:
        entries = all_entries(db(), registry=registry(), quotes=False)
    past = past_of(
        db(), entries, home_id=house.home_city_id, calendar=reader().calendar, today=today, registry=registry()
    )
    shown = place_of(request.args.get("as_of", ""), past.years, reader().calendar)
    around = middle is not None and not own
    wider = WIDER in with_ or around
    wanted = Wanted(
        links=links_among_others(db(), holdings_by_office(db()), today=today) if wider else None,
        offices=OFFICES in with_ or around,
        most=MOST,
        country=country,
        column=request.args.get("narrow") == "1",
        home_country=house.home_city.country,
    )
    if middle is not None and not own:
        own_city, who = house.home_city.as_involved("home"), middle.as_involved("middle")
        chart = compose_neighbourhood(
            who, entries, home=own_city, kinds=list(registry()), past=past, shown=shown, wanted=wanted
        )
        return View(chart, who)
    kinds = [kind.name for kind in registry()]
    home = house.home_city.name
    chart = compose_network(
        entries, home=home, home_id=house.home_city_id, kinds=kinds, past=past, shown=shown, wanted=wanted
    )
    return View(chart, country=country)


def _entity(asked: str) -> Entity:
    found = db().get(Entity, int(asked)) if len(asked) < 10 else None
    if found is None or found.deleted_at is not None or found.type not in COUNTERPARTS:
        abort(404)
    return found


@route(blueprint, "/network", allow=Action.READ)
def network() -> ResponseReturnValue:
    """Show who is tied to whom; ``format=json`` is the figure."""
    view = the_network()
    asked, chart = request.args.get("format"), view.chart
    if asked == "json":
        return network_figure(chart, reader=reader(), address_of=address_of)
    twin, year = twin_of_network(chart), chart.years[chart.shown]
    name = f"network-{year.last.isoformat()}"
    if asked in FILES:
        return twin_file(twin, format=asked, name=name, title=N_("Network chart"), proofs=count_proofs(db()))
    kept: dict[str, Any] = {key: values for key in ("with", "focus", "as_of") if (values := request.args.getlist(key))}
    return render_template(
        "charts/network.html",
        view=view,
        network=chart,
        answer=answer_of_network(chart),
        twin=twin.first(ROWS),
        left_out=max(0, len(twin.rows) - ROWS),
        proofs=count_proofs(db()),
        chosen=request.args.getlist("with"),
        source=url_for("charts.network", format="json", **kept),
        narrow=url_for("charts.network", format="json", narrow=1, **kept),
        files=[(FILES[one], url_for("charts.network", format=one, **kept)) for one in FILES],
        file_name=name,
        kept_without=lambda name: {key: value for key, value in kept.items() if key != name},
        layers=LAYERS,
        drawn_kinds={run.look.kind for edge in chart.edges for run in edge.runs if run.look},
    )


def address_of(one: Node | Link) -> str:
    """Return where a click leads: to the one record, to all cities of a country, or to the page that lists several."""
    if isinstance(one, Link):
        return record_url(one.shown_by) if isinstance(one.shown_by, Entry) else entity_url(one.shown_by)
    if one.members:
        sheet = SHEET_OF[one.members[0].type]
        keep = {key: request.args.getlist(key) for key in ("with", "as_of") if request.args.get(key)}
        return (
            url_for("charts.network", focus=one.country, **keep)
            if one.country
            else url_for("catalogue.index", sheet=sheet)
        )
    if len(one.entries) == 1:
        return record_url(one.entries[0])
    return (
        url_for("catalogue.show", sheet=SHEET_OF[one.type], entity_id=one.id) if one.type else url_for("dashboard.home")
    )
