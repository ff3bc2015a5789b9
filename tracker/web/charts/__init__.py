"""The pages of the charts, each with its table twin and its figure for the browser."""

from __future__ import annotations

from datetime import date

from flask import Blueprint, abort, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.network import NetworkChart, Node, compose_network
from tracker.core.sheets import SHEET_OF
from tracker.core.timeline import Timeline, compose_timeline, stretches_of
from tracker.figures import network_figure, timeline_figure
from tracker.kinds.entries import all_entries
from tracker.kinds.listing import count_proofs
from tracker.kinds.rows import rows_of_all
from tracker.web.gate import db, route
from tracker.web.reading import reader, register
from tracker.web.records.found import registry
from tracker.web.templating import record_url

blueprint = Blueprint("charts", __name__)


def the_timeline() -> Timeline:
    """Return the timeline of the whole register, or of the kinds that the address asks for."""
    wanted = set(request.args.getlist("kind"))
    entries = all_entries(db(), registry=registry(), quotes=False)
    if wanted:
        entries = [entry for entry in entries if entry.kind in wanted]
    kinds = registry()
    lasting = rows_of_all(db(), {entry.id: entry.kind for entry in entries}, kinds=kinds, lasting=True)
    return compose_timeline(
        entries,
        kinds=kinds,
        today=date.today(),  # noqa: DTZ011 - the reader's own day
        stretches=stretches_of(kinds, lasting),
    )


def the_network() -> NetworkChart:
    """Return the network of the home city."""
    house = register()
    if house is None:
        abort(404)
    entries = all_entries(db(), registry=registry(), quotes=False)
    kinds = [kind.name for kind in registry()]
    return compose_network(entries, home=house.home_city.name, home_id=house.home_city_id, kinds=kinds)


@route(blueprint, "/timeline", allow=Action.READ)
def timeline() -> ResponseReturnValue:
    """Show what happened when; ``format=json`` is the figure."""
    content = the_timeline()
    if request.args.get("format") == "json":
        return timeline_figure(content, reader=reader(), address_of=record_url)
    return render_template(
        "charts/timeline.html", timeline=content, proofs=count_proofs(db()), chosen=request.args.getlist("kind")
    )


@route(blueprint, "/network", allow=Action.READ)
def network() -> ResponseReturnValue:
    """Show who is tied to whom; ``format=json`` is the figure."""
    content = the_network()
    if request.args.get("format") == "json":
        return network_figure(content, reader=reader(), address_of=node_url)
    return render_template("charts/network.html", network=content, node_url=node_url)


def node_url(node: Node) -> str:
    """Return where a node leads: to its one record, or to the page that lists several."""
    if len(node.entries) == 1:
        return record_url(node.entries[0])
    return url_for("catalogue.show", sheet=SHEET_OF[node.type], entity_id=node.id)
