"""The timeline: what happened when, and what runs how long."""

from __future__ import annotations

from datetime import date

from flask import render_template, request
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.timeline import Timeline, compose_timeline, stretches_of
from tracker.figures import timeline_figure
from tracker.kinds.entries import all_entries
from tracker.kinds.listing import count_proofs
from tracker.kinds.rows import rows_of_all
from tracker.web.charts import blueprint
from tracker.web.gate import db, route
from tracker.web.reading import reader
from tracker.web.records.found import registry
from tracker.web.templating import record_url


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


@route(blueprint, "/timeline", allow=Action.READ)
def timeline() -> ResponseReturnValue:
    """Show what happened when; ``format=json`` is the figure."""
    content = the_timeline()
    if request.args.get("format") == "json":
        return timeline_figure(content, reader=reader(), address_of=record_url)
    return render_template(
        "charts/timeline.html", timeline=content, proofs=count_proofs(db()), chosen=request.args.getlist("kind")
    )
