"""The list of all questions."""

from __future__ import annotations

from flask import render_template, request
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.messages import N_
from tracker.core.names import Name
from tracker.core.part import Row
from tracker.exports.lists import Cell
from tracker.kinds.across import leaf_of, with_records
from tracker.kinds.parts.council_item import COUNCIL_ITEMS, is_open
from tracker.kinds.questions import all_questions, count_unanswered
from tracker.web.files import FORMATS, file_addresses, file_answer
from tracker.web.gate import db, route
from tracker.web.paging import page_asked
from tracker.web.parts.files import row_cells, row_columns
from tracker.web.questions import blueprint
from tracker.web.reading import reader
from tracker.web.records.found import registry


@route(blueprint, "/questions/", allow=Action.READ)
def index() -> ResponseReturnValue:
    """Show the council's questions, the unanswered first, or hand them over as a file."""
    found = all_questions(db(), registry=registry())
    state = "open" if request.args.get("state") == "open" else None
    if state:
        found = [one for one in found if is_open(one.row.values)]
    if (format := request.args.get("format")) in FORMATS:
        rows = with_records(db(), found, registry=registry())
        return file_answer(
            (row_cells(row, record, _more(row)) for row, record in rows),
            format=format,
            name="questions",
            title=N_("Questions"),
            columns=row_columns(COUNCIL_ITEMS, {"asked_by": N_("Asked by")}),
        )
    return render_template(
        "questions/index.html",
        leaf=leaf_of(db(), found, page=page_asked(), registry=registry()),
        waiting=count_unanswered(db()),
        state=state,
        files=file_addresses("questions.index", state=state),
        registry=registry(),
    )


def _more(row: Row) -> dict[str, Cell]:
    name = row.values["asked_by"]
    return {"asked_by": reader().name(name) if isinstance(name, Name) else ""}
