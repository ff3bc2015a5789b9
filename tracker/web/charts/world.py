"""The map: where in the world the city is tied."""

from __future__ import annotations

import math
from io import BytesIO

from flask import abort, render_template, request, send_file, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.entry import Involved
from tracker.core.messages import N_
from tracker.core.sheets import SHEET_OF
from tracker.core.world import Spot, World, answer_of_world, compose_world, twin_of_world
from tracker.exports.geojson import write_geojson
from tracker.figures import sign_of, world_figure
from tracker.kinds.entries import all_entries
from tracker.kinds.listing import count_proofs
from tracker.store.places import places_of_cities
from tracker.web.charts import blueprint
from tracker.web.charts.twins import twin_file
from tracker.web.gate import db, may_record, route
from tracker.web.reading import reader, register
from tracker.web.records.found import registry
from tracker.web.templating import entity_url, record_url

FILES = {"csv": "CSV", "xlsx": "XLSX", "geojson": "GeoJSON"}


def the_world() -> World:
    """Return the map of the whole register, or of the kinds that the address asks for."""
    house = register()
    if house is None:
        abort(404)
    wanted = set(request.args.getlist("kind"))
    entries = all_entries(db(), registry=registry(), quotes=False)
    return compose_world(
        [entry for entry in entries if not wanted or entry.kind in wanted],
        home=house.home_city.name,
        home_id=house.home_city_id,
        places=places_of_cities(db()),
        kinds=[kind.name for kind in registry()],
    )


@route(blueprint, "/map", allow=Action.READ)
def world() -> ResponseReturnValue:
    """Show where the city is tied; ``format=json`` is the figure."""
    content = the_world()
    asked, region = request.args.get("format"), content.region(request.args.get("region"))
    names = [kind.name for kind in registry()]
    if asked == "json":
        return world_figure(content, reader=reader(), address_of=spot_url, kinds=names, region=region, seen=_seen())
    twin, chosen = twin_of_world(content, {kind.name: kind.label for kind in registry()}), request.args.getlist("kind")
    if asked == "geojson":
        return geojson_answer(content)
    if asked in FILES:
        return twin_file(twin, format=asked, name="map", title=N_("Map"), proofs=count_proofs(db()))
    shown = {spot.kind for spot in content.spots}
    return render_template(
        "charts/map.html",
        world=content,
        region=region,
        answer=answer_of_world(content),
        twin=twin,
        proofs=count_proofs(db()),
        chosen=chosen,
        place_url=place_url,
        keys=[(kind, sign_of(names, kind.name)) for kind in registry() if kind.name in shown],
        views=[(one, url_for("charts.world", region=one.name, kind=chosen or None)) for one in content.regions],
        source=url_for(
            "charts.world", format="json", kind=chosen or None, region=region.name, seen=request.args.get("seen")
        ),
        files=[(FILES[one], url_for("charts.world", format=one, kind=chosen or None)) for one in FILES],
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
