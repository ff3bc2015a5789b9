"""The pages of the further charts: all at a glance, and each with its table and the records behind its marks."""

from __future__ import annotations

from typing import Any

from flask import abort, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.charts.tally import Count, Tally, Untold, records_of, twin_of_tally
from tracker.figures import enlarged, glance_of, legend_of
from tracker.kinds.charted import Material
from tracker.web.charts import blueprint
from tracker.web.charts.shelf import SHELF, Chart
from tracker.web.charts.twins import twin_file
from tracker.web.gate import db, route
from tracker.web.kept import kept_answer, kept_content
from tracker.web.paging import page_asked, pages_of
from tracker.web.reading import reader
from tracker.web.records.found import registry
from tracker.web.work.due import today

SHOWN = 50  # records behind a mark on a page
FILES = {"csv": "CSV", "xlsx": "XLSX"}


@route(blueprint, "/charts", allow=Action.READ)
def overview() -> ResponseReturnValue:
    """Show every question with its answer in a sentence, and its chart at a glance."""
    tallies, direction = _tallies(), reader().direction
    shown = [(chart, tallies[name], glance_of(tallies[name], direction=direction)) for name, chart in SHELF.items()]
    return render_template("charts/overview.html", charts=shown)


@route(blueprint, "/charts/<name>", allow=Action.READ)
def further(name: str) -> ResponseReturnValue:
    """Show one chart; ``format=json`` is its figure, and an axis in the address asks for the records behind a mark."""
    chart = SHELF.get(name) or abort(404)
    asked = request.args.get("format")
    if asked == "json":
        return kept_answer(lambda: _figure(chart))
    tally = _tallies()[name]

    def behind(one: Count | Untold) -> str:
        return _behind(chart, tally, one)

    file_name = f"{name}-{today().isoformat()}"
    if asked in FILES:
        return twin_file(twin_of_tally(tally), format=asked, name=file_name, title=chart.title, proofs={})
    chosen, left = tally.asked(request.args), tally.left(request.args.get("left", ""))
    records = records_of([*chosen, *([left] if left else [])])
    page = page_asked()
    return render_template(
        "charts/further.html",
        chart=chart,
        tally=tally,
        twin=twin_of_tally(tally, address_of=behind),
        proofs={},
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


def _tallies() -> dict[str, Tally]:
    """Return what every chart shows, from one reading of the register, which all pages share until it changes."""
    return kept_content(_compose, reader().calendar, shared="further charts")


def _compose() -> dict[str, Tally]:
    material = Material(db(), reader().calendar, today(), registry())
    return {name: chart.compose(material) for name, chart in SHELF.items()}


def _figure(chart: Chart) -> dict[str, Any]:
    tally = _tallies()[chart.name]
    figure = chart.figure(tally, reader=reader(), address_of=lambda one: _behind(chart, tally, one))
    return enlarged(figure) if request.args.get("size") == "wide" else figure


def _behind(chart: Chart, tally: Tally, one: Count | Untold) -> str:
    """Return the address of the records behind a count, or of those that are told apart."""
    at: dict[str, Any] = {"left": one.key} if isinstance(one, Untold) else {**tally.address(one)}
    return url_for("charts.further", name=chart.name, _anchor="records", **at)


def _page(chart: Chart, tally: Tally, number: int) -> str:
    """Return the address of another page of the records that are shown."""
    asked = {"left", *(axis.name for axis in tally.axes if axis.name)} & request.args.keys()
    values: dict[str, Any] = {name: request.args[name] for name in asked}
    return url_for("charts.further", name=chart.name, page=number, _anchor="records", **values)
