"""The public timeline and the public map: drawn by the code that draws them for the staff, from what is published."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import Any, TypeVar

from flask import abort, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from tracker.core.entry import Entry, Involved
from tracker.core.messages import Message
from tracker.core.timeline import Timeline, compose_timeline
from tracker.core.timeline_telling import answer_of, tally_of, twin_of_timeline
from tracker.core.world import Spot, World, compose_world
from tracker.core.world_told import answer_of_world, twin_of_world
from tracker.figures import DESK, SIZES, sign_of, timeline_figure, world_figure
from tracker.kinds.worlds import MOST_SPOTS
from tracker.store.places import places_of_cities
from tracker.web.charts.twins import shown, written
from tracker.web.gate import db
from tracker.web.kept import kept_content
from tracker.web.public.addresses import public_record_url, public_url
from tracker.web.public.door import open_register, page, publication
from tracker.web.reading import reader, register
from tracker.web.records.found import registry
from tracker.web.work.due import today

T = TypeVar("T")
MOST = 400  # rows that a phone holds and that anybody scrolls past; the lists and the open data hold all


@page("/public/timeline")
def timeline() -> ResponseReturnValue:
    """Show what has happened when."""
    content, answer, left = _timeline()
    drawn = {mark.entry.kind for mark in content.marks}
    return render_template(
        "public/timeline.html",
        answer=answer,
        drawn=bool(content.marks),
        twin=twin_of_timeline(content),
        most=MOST if left else 0,
        legend=[kind for kind in registry() if kind.name in drawn],
        cell=cell,
    )


@page("/public/timeline.json")
def timeline_drawn() -> ResponseReturnValue:
    """Return the figure of the timeline."""
    content, _, _ = _timeline()
    size = SIZES.get(request.args.get("size", ""), DESK)
    return jsonify(timeline_figure(content, reader=reader(), address_of=_mark_url, size=size))


@page("/public/map")
def world() -> ResponseReturnValue:
    """Show where in the world the city is tied."""
    content = the_world(_country())
    region = content.region(request.args.get("region"))
    twin = twin_of_world(content, {kind.name: kind.label for kind in registry()})
    return render_template(
        "public/map.html",
        answer=answer_of_world(content),
        region=region,
        country=_country(),
        twin=replace(twin, rows=twin.rows[:MOST]),
        most=MOST if len(twin.rows) > MOST else 0,
        cell=cell,
        **map_legend(content),
    )


@page("/public/map.json")
def world_drawn() -> ResponseReturnValue:
    """Return the figure of the map."""
    content, names = the_world(_country()), [kind.name for kind in registry()]
    region = content.region(request.args.get("region"))
    return jsonify(world_figure(content, reader=reader(), address_of=_spot_url, kinds=names, region=region))


def entries() -> list[Entry]:
    """Return what is published as charts draw it."""
    return _kept(lambda: open_register().entries(), "entries")


def the_world(country: str | None = None) -> World:
    """Return the map of what is published, or of the cities of one country; too many are gathered by country."""
    house = register() or abort(404)
    names = [kind.name for kind in registry()]
    home = house.home_city.as_involved("home")

    def compose() -> World:
        places = places_of_cities(db())
        return compose_world(entries(), home=home, places=places, kinds=names, most=MOST_SPOTS, country=country)

    return _kept(compose, "world", country)


def map_legend(content: World) -> dict[str, Any]:
    """Return what the legend of the map needs."""
    names, drawn = [kind.name for kind in registry()], {spot.kind for spot in content.spots}
    return {
        "world": content,
        "signs": [(kind, sign_of(names, kind.name)) for kind in registry() if kind.name in drawn],
        "tones": {spot.tone for spot in content.spots},
    }


def cell(value: object) -> Markup:
    """Return a cell of a chart's table; a record leads to its public page, and nothing else leads anywhere."""
    match value:
        case Entry():
            title = shown(value.title)
            return Markup('<a class="fw" href="{}">{}</a>').format(public_record_url(value), title)
        case tuple():
            return Markup("").join(Markup("<div>{}</div>").format(cell(one)) for one in value)
        case Involved():
            return Markup("<bdi>{}</bdi>").format(written(value))
    return shown(value)


def _timeline() -> tuple[Timeline, Message, bool]:
    """Return the timeline of the latest records, what all of them amount to, and whether some are left out."""

    def compose() -> tuple[Timeline, Message, bool]:
        every, public = entries(), open_register()
        whole = compose_timeline(every, kinds=registry(), today=today())
        drawn = every if len(every) <= MOST else [entry for entry in every if entry.start or entry.end][-MOST:]
        told = compose_timeline(drawn, kinds=registry(), today=today(), stretches=public.stretches(drawn))
        return told, answer_of(tally_of(whole)), len(drawn) < len(every)

    return _kept(compose, "timeline")


def _kept(make: Callable[[], T], name: str, *hangs_on: Hashable) -> T:
    """Return what the public reads, kept until the register or the choice of what is published changes."""
    return kept_content(make, publication().version, *hangs_on, shared=name, public=True)


def _mark_url(entry: Entry) -> str:
    return public_record_url(entry)


def _country() -> str | None:
    """Return the country whose cities the address asks for alone."""
    asked = request.args.get("country", "")
    return asked.upper() if asked.isascii() and asked.isalpha() and len(asked) == 2 else None


def _spot_url(spot: Spot) -> str:
    if spot.cities:
        return public_url("world", country=spot.city.country)
    if len(spot.entries) == 1:
        return public_record_url(spot.entries[0])
    return public_url("search", q=reader().name(spot.city.name))
