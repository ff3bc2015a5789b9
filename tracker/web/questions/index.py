"""The list of all questions."""

from __future__ import annotations

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.entry import Entry
from tracker.core.names import Name
from tracker.core.part import Row
from tracker.kinds.across import leaf_of, with_records
from tracker.kinds.questions import all_questions, count_unanswered
from tracker.web.gate import db, route
from tracker.web.questions import blueprint
from tracker.web.reading import reader
from tracker.web.records.found import registry
from tracker.web.sheet import Cells, page_asked, row_cells, sheet_answer


@route(blueprint, "/questions/", allow=Action.READ)
def index() -> ResponseReturnValue:
    """Show the council's questions, the unanswered first, or hand them over as a file."""
    found = all_questions(db(), registry=registry())
    if request.args.get("format") in ("csv", "json"):
        rows = with_records(db(), found, registry=registry())
        return sheet_answer([_cells(row, record) for row, record in rows], "questions", request.args["format"])
    return render_template(
        "questions/index.html",
        leaf=leaf_of(db(), found, page=page_asked(), registry=registry()),
        waiting=count_unanswered(db()),
        registry=registry(),
    )


def _cells(row: Row, record: Entry) -> Cells:
    name = row.values["asked_by"]
    asked_by = reader().name(name) if isinstance(name, Name) else ""
    address = url_for("records.show", kind=registry()[record.kind], record_id=record.id, _external=True)
    return row_cells(row, record) | {"asked_by": asked_by, "address": address}
