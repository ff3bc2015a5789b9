"""The first page: whom the city is tied with, in a sentence, in numbers, on a map, and what happened last."""

from __future__ import annotations

from flask import abort, render_template
from flask.typing import ResponseReturnValue

from tracker.core.messages import N_
from tracker.core.public_overview import answer_of, overview_of
from tracker.web.public.charts import entries, map_legend, the_world
from tracker.web.public.door import open_register, page, publication
from tracker.web.reading import reader, register
from tracker.web.records.found import registry

LATEST = 6


@page("/public/")
def home() -> ResponseReturnValue:
    """Show the city's ties at a glance."""
    house = register() or abort(404)
    public = open_register()
    ties = [kind.name for kind in registry() if kind.tie]
    overview = overview_of(entries(), ties=ties, home=house.home_city_id)
    counts = public.count()
    return render_template(
        "public/home.html",
        question=N_("Whom is {city} tied with?", city=house.home_city.name),
        answer=answer_of(overview, city=house.home_city.name),
        introduction=publication().introduction.get(reader().language, ""),
        counts=[(kind, counts[kind.name]) for kind in public.kinds if counts[kind.name]],
        latest=public.latest(LATEST),
        **map_legend(the_world()),
    )
