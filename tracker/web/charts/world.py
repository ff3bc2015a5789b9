"""The map: where in the world the city is tied."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from io import BytesIO
from typing import Any

from flask import abort, render_template, request, send_file, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.entry import Involved
from tracker.core.kind import Kind
from tracker.core.messages import N_
from tracker.core.sheets import SHEET_OF
from tracker.core.world import Spot, World
from tracker.core.world_told import answer_of_world, twin_of_world
from tracker.exports.geojson import write_geojson
from tracker.figures import sign_of, world_figure
from tracker.kinds.listing import count_proofs
from tracker.kinds.worlds import kinds_on_map, whole_world, world_of
from tracker.store.register import Register
from tracker.web.charts import blueprint
from tracker.web.charts.twins import twin_file
from tracker.web.gate import db, may_record, route
from tracker.web.kept import kept_answer, kept_content
from tracker.web.reading import reader, register
from tracker.web.records.found import registry
from tracker.web.templating import entity_url, record_url

FILES = {"csv": "CSV", "xlsx": "XLSX", "geojson": "GeoJSON"}
UNPLACED = 20  # cities without a known place that a page names


@route(blueprint, "/map", allow=Action.READ)
def world() -> ResponseReturnValue:
    """Show where the city is tied; ``format=json`` is the figure, and ``country`` shows the cities of one alone."""
    chosen, asked = request.args.getlist("kind"), request.args.get("format")
    names = [kind.name for kind in registry()]
    if asked == "json":
        return kept_answer(lambda: _figure(chosen, names))
    if asked == "geojson":
        return geojson_answer(_whole(chosen))
    labels = {kind.name: kind.label for kind in registry()}
    if asked in FILES:
        twin = twin_of_world(_whole(chosen), labels)
        return twin_file(twin, format=asked, name="map", title=N_("Map"), proofs=count_proofs(db()))
    content = the_world(chosen)
    twin, region = twin_of_world(content, labels), content.region(request.args.get("region"))

    def at(**values: Any) -> str:
        return url_for("charts.world", **({"kind": chosen or None, "country": _country()} | values))

    drawn = {spot.kind for spot in content.spots}
    return render_template(
        "charts/map.html",
        world=content,
        country=_country(),
        region=region,
        answer=answer_of_world(content),
        twin=twin,
        left_out=content.rows - len(twin.rows),
        proofs=count_proofs(db(), [entry.id for _, entry in content.records]),
        chosen=chosen,
        offered=kept_content(lambda: kinds_on_map(db(), home_id=_house().home_city_id, registry=registry())),
        place_url=place_url,
        unplaced=UNPLACED,
        signs=[(kind, sign_of(names, kind.name)) for kind in registry() if kind.name in drawn],
        tones={spot.tone for spot in content.spots},
        views=[(one, at(region=one.name)) for one in content.regions],
        whole=at(country=None),
        source=at(format="json", region=region.name, seen=request.args.get("seen")),
        files=[(FILES[one], at(format=one)) for one in FILES],
    )


def the_world(chosen: Collection[str]) -> World:
    """Return the map of these kinds of record, or of all where none is named; a page and its figure share it."""
    house, country = _house(), _country()
    home = house.home_city.as_involved("home")

    def make() -> World:
        return world_of(db(), home=home, kinds=_kinds(chosen), country=country, registry=registry())

    return kept_content(make, tuple(chosen), country)


def _whole(chosen: Collection[str]) -> World:
    home = _house().home_city.as_involved("home")
    return whole_world(db(), home=home, kinds=_kinds(chosen), country=_country(), registry=registry())


def _figure(chosen: Collection[str], names: Sequence[str]) -> dict[str, Any]:
    content = the_world(chosen)
    region = content.region(request.args.get("region"))
    return world_figure(content, reader=reader(), address_of=spot_url, kinds=names, region=region, seen=_seen())


def _kinds(chosen: Collection[str]) -> list[Kind]:
    return [kind for kind in registry() if kind.name in chosen or not chosen]


def _house() -> Register:
    return register() or abort(404)


def _country() -> str | None:
    """Return the country whose cities the address asks for alone."""
    asked = request.args.get("country", "")
    return asked.upper() if asked.isascii() and asked.isalpha() and len(asked) == 2 else None


def geojson_answer(content: World) -> ResponseReturnValue:
    """Return the map as a file for programs that draw maps."""
    host = request.host_url.rstrip("/")
    held = write_geojson(content, reader=reader(), address_of=lambda spot: host + spot_url(spot))
    return send_file(BytesIO(held), mimetype="application/geo+json", as_attachment=True, download_name="map.geojson")


def place_url(city: Involved) -> str:
    """Return where the place of a city can be told; who may not tell it is led to the city's page."""
    if may_record():
        return url_for("catalogue.edit", sheet=SHEET_OF[city.type], entity_id=city.id)
    return entity_url(city)


def spot_url(spot: Spot) -> str:
    """Return where a spot leads: to its one record, to the page of its city, or to all cities of its country."""
    if spot.cities:
        return url_for("charts.world", kind=request.args.getlist("kind") or None, country=spot.city.country)
    return record_url(spot.entries[0]) if spot.count == 1 else entity_url(spot.city)


def _seen() -> list[float] | None:
    """Return the edges of what the address wants to see; None where it names none."""
    try:
        left, right, lower, upper = (float(one) for one in request.args.get("seen", "").split(","))
    except ValueError:
        return None
    sound = all(math.isfinite(one) and abs(one) < 10 for one in (left, right, lower, upper))
    return [left, right, lower, upper] if sound and left < right and lower < upper else None
