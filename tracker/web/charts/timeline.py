"""The timeline: what happened when, and what runs how long."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.messages import N_
from tracker.core.timeline import Timeline, answer_of_timeline, compose_timeline, stretches_of, twin_of_timeline
from tracker.figures import timeline_figure
from tracker.kinds.entries import all_entries
from tracker.kinds.listing import count_proofs
from tracker.kinds.rows import rows_of_all
from tracker.web.charts import blueprint
from tracker.web.charts.answers import kept_answer
from tracker.web.charts.twins import twin_file
from tracker.web.gate import db, route
from tracker.web.reading import reader
from tracker.web.records.found import registry
from tracker.web.templating import record_url

FILES = {"csv": "CSV", "xlsx": "XLSX"}


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
    asked = request.args.get("format")
    if asked == "json":
        return kept_answer(_figure)
    content = the_timeline()
    twin, chosen = twin_of_timeline(content), request.args.getlist("kind")
    name = f"timeline-{content.today.isoformat()}"
    if asked in FILES:
        return twin_file(twin, format=asked, name=name, title=N_("Timeline"), proofs=count_proofs(db()))
    seen: dict[str, Any] = {one: value for one in ("from", "until") if (value := request.args.get(one))}
    return render_template(
        "charts/timeline.html",
        timeline=content,
        answer=answer_of_timeline(content),
        twin=twin,
        proofs=count_proofs(db()),
        chosen=chosen,
        source=url_for("charts.timeline", format="json", kind=chosen or None, **seen),
        files=[(FILES[one], url_for("charts.timeline", format=one, kind=chosen or None)) for one in FILES],
        file_name=name,
    )


def _figure() -> dict[str, Any]:
    figure = timeline_figure(the_timeline(), reader=reader(), address_of=record_url)
    if window := _window(reader().direction):
        figure["layout"]["xaxis"]["range"] = window
    return figure


def _window(direction: str) -> list[str] | None:
    """Return the days between which the address wants to see, in the order of reading; None where it names none."""
    try:
        days = [date.fromisoformat(request.args[name]) for name in ("from", "until")]
    except (KeyError, ValueError):
        return None
    return [day.isoformat() for day in sorted(days, reverse=direction == "rtl")] if days[0] != days[1] else None
