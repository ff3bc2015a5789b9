"""The network: who is tied to whom."""

from __future__ import annotations

from flask import abort, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.network import NetworkChart, Node, compose_network
from tracker.core.sheets import SHEET_OF
from tracker.figures import network_figure
from tracker.kinds.entries import all_entries
from tracker.web.charts import blueprint
from tracker.web.charts.answers import kept_answer
from tracker.web.gate import db, route
from tracker.web.reading import reader, register
from tracker.web.records.found import registry
from tracker.web.templating import record_url


def the_network() -> NetworkChart:
    """Return the network of the home city."""
    house = register()
    if house is None:
        abort(404)
    entries = all_entries(db(), registry=registry(), quotes=False)
    kinds = [kind.name for kind in registry()]
    return compose_network(entries, home=house.home_city.name, home_id=house.home_city_id, kinds=kinds)


@route(blueprint, "/network", allow=Action.READ)
def network() -> ResponseReturnValue:
    """Show who is tied to whom; ``format=json`` is the figure."""
    if request.args.get("format") == "json":
        return kept_answer(lambda: network_figure(the_network(), reader=reader(), address_of=node_url))
    content = the_network()
    return render_template("charts/network.html", network=content, node_url=node_url)


def node_url(node: Node) -> str:
    """Return where a node leads: to its one record, or to the page that lists several."""
    if len(node.entries) == 1:
        return record_url(node.entries[0])
    return url_for("catalogue.show", sheet=SHEET_OF[node.type], entity_id=node.id)
