"""The timeline: what happened when, and what runs how long. What it shows and how stands in its address."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.calendars import known
from tracker.core.dates import PartialDate
from tracker.core.kind import Kind
from tracker.core.lanes import Division
from tracker.core.messages import N_
from tracker.core.strips import Cell
from tracker.core.timeline import Days, Timeline
from tracker.core.timeline_telling import answer_of, note_of, twin_of_timeline
from tracker.core.windows import windows_at
from tracker.figures import DESK, SIZES, timeline_figure
from tracker.kinds.listing import count_proofs
from tracker.kinds.timelines import timeline_of
from tracker.kinds.times import tally
from tracker.store.report import newest_report
from tracker.web.charts import blueprint
from tracker.web.charts.twins import twin_file
from tracker.web.gate import db, route
from tracker.web.kept import kept_answer, kept_content
from tracker.web.reading import reader, register
from tracker.web.records.found import registry
from tracker.web.templating import record_url

FILES = {"csv": "CSV", "xlsx": "XLSX"}
KEPT = ("kind", "lanes", "from", "until")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asks for: some kinds or all, laid out in lanes, and the days that are looked at."""

    kinds: tuple[Kind, ...]
    division: Division
    window: Days | None

    def address(self, **other: object) -> str:
        """Return the address that asks for the same but for `other`."""
        kept: dict[str, Any] = {name: request.args.getlist(name) or None for name in KEPT}
        return url_for("charts.timeline", **{**kept, **other})


@route(blueprint, "/timeline", allow=Action.READ)
def timeline() -> ResponseReturnValue:
    """Show what happened when; ``format=json`` is the figure."""
    asked, form = _asked(), request.args.get("format")
    if form == "json":
        return kept_answer(lambda: _figure(asked))
    content = _content(asked)
    twin = twin_of_timeline(content, column=asked.division.column)
    name = f"timeline-{content.today.isoformat()}"
    proofs = count_proofs(db(), [row.entry.id for row in twin.rows if row.entry])
    if form in FILES:
        return twin_file(twin, format=form, name=name, title=N_("Timeline"), proofs=proofs)
    counted, dated = tally(db(), asked.kinds, content.today)
    report = newest_report(db())
    return render_template(
        "charts/timeline.html",
        timeline=content,
        answer=answer_of(counted),
        dated=dated,
        note=note_of(content),
        twin=twin,
        proofs=proofs,
        asked=asked,
        divisions=tuple(Division),
        windows=windows_at(content.today, reader().calendar, reported=report.until if report else None),
        source=asked.address(format="json"),
        files=[(FILES[one], asked.address(format=one)) for one in FILES],
        file_name=name,
        cell_address=lambda one: _cell_address(asked, one.lane, one.cell),
    )


def _asked() -> Asked:
    names = request.args.getlist("kind")
    kinds = tuple(kind for kind in registry() if kind.name in names) or tuple(registry())
    lanes = request.args.get("lanes", "")
    return Asked(kinds, Division(lanes) if lanes in set(Division) else Division.KIND, _window())


def _window() -> Days | None:
    """Return the days between which the address wants to see; None where it names none."""
    try:
        first, last = sorted(known(date.fromisoformat(request.args[name])) for name in ("from", "until"))
    except (KeyError, ValueError):
        return None
    return (first, last) if first != last else None


def _content(asked: Asked) -> Timeline:
    calendar, kinds = reader().calendar, tuple(kind.name for kind in asked.kinds)
    return kept_content(lambda: _composed(asked), calendar, kinds, asked.division, asked.window)


def _composed(asked: Asked) -> Timeline:
    house = register()
    return timeline_of(
        db(),
        registry=registry(),
        kinds=asked.kinds,
        today=date.today(),  # noqa: DTZ011 - the reader's own day
        calendar=reader().calendar,
        division=asked.division,
        home_country=house.home_city.country if house else None,
        window=asked.window,
    )


def _figure(asked: Asked) -> dict[str, Any]:
    return timeline_figure(
        _content(asked),
        reader=reader(),
        address_of=record_url,
        cell_address_of=lambda lane, cell: _cell_address(asked, lane, cell),
        size=SIZES.get(request.args.get("size", ""), DESK),
    )


def _cell_address(asked: Asked, lane: str, cell: Cell) -> str:
    """Return where a number of records leads: to their list, or, where they are of several kinds, closer to them."""
    if asked.division is Division.KIND:
        days: dict[str, Any] = {
            name: _written(day) for name, day in (("since", cell.slice.since), ("until", cell.slice.until))
        }
        return url_for("records.index", kind=registry()[lane], **days)
    return asked.address(**{"from": cell.slice.first.isoformat(), "until": cell.slice.last.isoformat()})


def _written(day: PartialDate) -> str:
    return day.code.partition(":")[2]
