"""The map: where in the world the city is tied."""

from __future__ import annotations

import math
from collections.abc import Collection
from io import BytesIO
from typing import Any

from flask import abort, render_template, request, send_file, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.entry import Involved
from tracker.core.messages import N_
from tracker.core.sheets import SHEET_OF
from tracker.core.world import Spot, World, answer_of_world, compose_world, twin_of_world
from tracker.exports.geojson import write_geojson
from tracker.figures import sign_of, world_figure
from tracker.kinds.listing import count_proofs
from tracker.kinds.outlines import every_outline
from tracker.store.places import places_of_cities
from tracker.web.charts import blueprint
from tracker.web.charts.twins import twin_file
from tracker.web.gate import db, may_record, route
from tracker.web.reading import reader, register
from tracker.web.records.found import registry
from tracker.web.templating import entity_url, record_url

FILES = {"csv": "CSV", "xlsx": "XLSX", "geojson": "GeoJSON"}


def worlds(kinds: Collection[str]) -> tuple[World, World]:
    """Return the map of these kinds of record (of all, where none is named), and that of the whole register."""
    house = register()
    if house is None:
        abort(404)
    entries, places = every_outline(db(), registry=registry()), places_of_cities(db())
    home, order = house.home_city.as_involved("home"), [kind.name for kind in registry()]
    whole = compose_world(entries, home=home, places=places, kinds=order)
    if not kinds:
        return whole, whole
    some = [entry for entry in entries if entry.kind in kinds]
    return compose_world(some, home=home, places=places, kinds=order), whole


@route(blueprint, "/map", allow=Action.READ)
def world() -> ResponseReturnValue:
    """Show where the city is tied; ``format=json`` is the figure."""
    chosen, asked = request.args.getlist("kind"), request.args.get("format")
    content, whole = worlds(chosen)
    region, names = content.region(request.args.get("region")), [kind.name for kind in registry()]
    if asked == "json":
        return world_figure(content, reader=reader(), address_of=spot_url, kinds=names, region=region, seen=_seen())
    if asked == "geojson":
        return geojson_answer(content)
    twin = twin_of_world(content, {kind.name: kind.label for kind in registry()})
    if asked in FILES:
        return twin_file(twin, format=asked, name="map", title=N_("Map"), proofs=count_proofs(db()))

    def at(**values: Any) -> str:
        return url_for("charts.world", kind=chosen or None, **values)

    drawn, on_map = {spot.kind for spot in content.spots}, {entry.kind for _, entry in whole.records}
    return render_template(
        "charts/map.html",
        world=content,
        region=region,
        answer=answer_of_world(content),
        twin=twin,
        proofs=count_proofs(db()),
        chosen=chosen,
        offered=[kind for kind in registry() if kind.name in on_map],
        place_url=place_url,
        signs=[(kind, sign_of(names, kind.name)) for kind in registry() if kind.name in drawn],
        tones={spot.tone for spot in content.spots},
        views=[(one, at(region=one.name)) for one in content.regions],
        source=at(format="json", region=region.name, seen=request.args.get("seen")),
        files=[(FILES[one], at(format=one)) for one in FILES],
    )


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
    """Return where a spot leads: to its one record, or to the page of its city."""
    return record_url(spot.entries[0]) if len(spot.entries) == 1 else entity_url(spot.city)


def _seen() -> list[float] | None:
    """Return the edges of what the address wants to see; None where it names none."""
    try:
        left, right, lower, upper = (float(one) for one in request.args.get("seen", "").split(","))
    except ValueError:
        return None
    sound = all(math.isfinite(one) and abs(one) < 10 for one in (left, right, lower, upper))
    return [left, right, lower, upper] if sound and left < right and lower < upper else None
