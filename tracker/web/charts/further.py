"""The pages of the further charts: all at a glance, and each with its table and the records behind its marks."""

from __future__ import annotations

from typing import Any

from flask import abort, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.charts.tally import Count, Tally, Untold, records_of, twin_of_tally
from tracker.figures import glance_of, legend_of
from tracker.kinds.charted import Material
from tracker.kinds.listing import count_proofs
from tracker.web.charts import blueprint
from tracker.web.charts.shelf import SHELF, Chart
from tracker.web.charts.twins import twin_file
from tracker.web.gate import db, route
from tracker.web.paging import page_asked, pages_of
from tracker.web.reading import reader
from tracker.web.records.found import registry
from tracker.web.work.due import today

SHOWN = 50  # records behind a mark on a page
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

    def behind(one: Count | Untold) -> str:
        return _behind(chart, tally, one)

    if asked == "json":
        return chart.figure(tally, reader=reader(), address_of=behind)
    proofs, file_name = count_proofs(db()), f"{name}-{today().isoformat()}"
    if asked in FILES:
        twin = twin_of_tally(tally)
        return twin_file(twin, format=asked, name=file_name, title=chart.title, proofs=proofs)
    chosen, left = tally.asked(request.args), tally.left(request.args.get("left", ""))
    records = records_of([*chosen, *([left] if left else [])])
    page = page_asked()
    return render_template(
        "charts/further.html",
        chart=chart,
        tally=tally,
        twin=twin_of_tally(tally, address_of=behind),
        proofs=proofs,
        legend=legend_of(tally),
        chosen=chosen,
        left=left,
        behind=behind,
        records=records[(page - 1) * SHOWN : page * SHOWN],
        page=page,
        count=pages_of(len(records), SHOWN),
        page_address=lambda number: _page(chart, tally, number),
        source=url_for("charts.further", name=name, format="json"),
        files=[(FILES[one], url_for("charts.further", name=name, format=one)) for one in FILES],
        file_name=file_name,
    )


def _material(*, quotes: bool) -> Material:
    return Material(db(), reader().calendar, today(), registry(), quotes)


def _behind(chart: Chart, tally: Tally, one: Count | Untold) -> str:
    """Return the address of the records behind a count, or of those that are told apart."""
    at: dict[str, Any] = {"left": one.key} if isinstance(one, Untold) else {**tally.address(one)}
    return url_for("charts.further", name=chart.name, _anchor="records", **at)


def _page(chart: Chart, tally: Tally, number: int) -> str:
    """Return the address of another page of the records that are shown."""
    asked = {"left", *(axis.name for axis in tally.axes if axis.name)} & request.args.keys()
    values: dict[str, Any] = {name: request.args[name] for name in asked}
    return url_for("charts.further", name=chart.name, page=number, _anchor="records", **values)
