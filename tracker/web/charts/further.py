"""The pages of the further charts: all at a glance, and each with its table and the records behind its marks."""

from __future__ import annotations

from typing import Any

from flask import abort, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.charts.tally import Count, Tally, records_of, twin_of_tally
from tracker.figures import glance_of, legend_of
from tracker.kinds.charted import Material
from tracker.kinds.listing import count_proofs
from tracker.web.charts import blueprint
from tracker.web.charts.shelf import SHELF, Chart
from tracker.web.charts.twins import twin_file
from tracker.web.gate import db, route
from tracker.web.reading import reader
from tracker.web.records.found import registry
from tracker.web.work.due import today

FILES = {"csv": "CSV", "xlsx": "XLSX"}


@route(blueprint, "/charts", allow=Action.READ)
def overview() -> ResponseReturnValue:
    """Show every question with its answer in a sentence, and its chart at a glance."""
    material = _material(quotes=any(chart.quotes for chart in SHELF.values()))
    shown = []
    for chart in SHELF.values():
        tally = chart.compose(material)
        shown.append((chart, tally, glance_of(tally, direction=reader().direction)))
    return render_template("charts/overview.html", charts=shown)


@route(blueprint, "/charts/<name>", allow=Action.READ)
def further(name: str) -> ResponseReturnValue:
    """Show one chart; ``format=json`` is its figure, and an axis in the address asks for the records behind a mark."""
    chart = SHELF.get(name) or abort(404)
    tally = chart.compose(_material(quotes=chart.quotes))
    asked = request.args.get("format")
    if asked == "json":
        return chart.figure(tally, reader=reader(), address_of=lambda count: _behind(chart, tally, count))
    twin, proofs, file_name = twin_of_tally(tally), count_proofs(db()), f"{name}-{today().isoformat()}"
    if asked in FILES:
        return twin_file(twin, format=asked, name=file_name, title=chart.title, proofs=proofs)
    chosen = tally.asked(request.args)
    return render_template(
        "charts/further.html",
        chart=chart,
        tally=tally,
        twin=twin,
        proofs=proofs,
        legend=legend_of(tally),
        chosen=chosen,
        behind=records_of(chosen),
        source=url_for("charts.further", name=name, format="json"),
        files=[(FILES[one], url_for("charts.further", name=name, format=one)) for one in FILES],
        file_name=file_name,
    )


def _material(*, quotes: bool) -> Material:
    return Material(db(), reader().calendar, today(), registry(), quotes)


def _behind(chart: Chart, tally: Tally, count: Count) -> str:
    """Return the address of the records behind a count."""
    at: dict[str, Any] = {**tally.address(count)}
    return url_for("charts.further", name=chart.name, _anchor="records", **at)
