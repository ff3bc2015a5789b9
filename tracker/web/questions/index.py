"""The list of all questions."""

from __future__ import annotations

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from tracker.core.access import Action
from tracker.core.messages import N_, Message
from tracker.core.names import Name
from tracker.exports.lists import Cell, Line
from tracker.kinds.parts.council_item import COUNCIL_ITEMS
from tracker.kinds.questions import ANSWERED, OPEN, Question, count_unanswered, find_questions, page_of, with_records
from tracker.web.files import FORMATS, file_addresses, file_answer
from tracker.web.gate import db, route
from tracker.web.paging import page_asked
from tracker.web.parts.files import cells_beside, row_cells, row_columns
from tracker.web.questions import blueprint
from tracker.web.reading import reader
from tracker.web.records.found import registry

STATES: dict[str, Message] = {OPEN: N_("not answered yet"), ANSWERED: N_("answered")}


@route(blueprint, "/questions/", allow=Action.READ)
def index() -> ResponseReturnValue:
    """Show the council's questions, the unanswered first, or hand them over as a file.

    The address narrows them: ``?state=open``, ``?state=answered``, ``?mine=1``, ``?report=3``.
    """
    asked = {
        "state": state if (state := request.args.get("state")) in STATES else None,
        "mine": 1 if request.args.get("mine") == "1" else None,
        "report": request.args.get("report", type=int),
    }
    found = find_questions(
        db(),
        state=str(asked["state"] or ""),
        asked_by=current_user.user_id if asked["mine"] else None,
        report=_number(asked["report"]),
        registry=registry(),
    )
    if (format := request.args.get("format")) in FORMATS:
        return file_answer(
            (_line(one) for one in with_records(db(), found, registry=registry())),
            format=format,
            name="questions",
            title=N_("Questions"),
            columns=row_columns(COUNCIL_ITEMS, {"asked_by": N_("Asked by"), "asked_in": N_("Asked in")}),
        )
    return render_template(
        "questions/index.html",
        leaf=page_of(db(), found, page=page_asked(), registry=registry()),
        waiting=count_unanswered(db()),
        asked=asked,
        states=STATES,
        files=file_addresses("questions.index", **asked),
    )


def _line(one: Question) -> Line:
    name = one.row.values["asked_by"]
    more: dict[str, Cell] = {
        "asked_by": reader().name(name) if isinstance(name, Name) else "",
        "asked_in": reader().say(one.place) if one.place else "",
    }
    if one.entry:
        return row_cells(one.row, one.entry, more)
    address = url_for("reports.show", number=one.row.values["report_number"], _external=True, _anchor="questions")
    return cells_beside(one.row, one.place or N_("unknown"), address, more)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and 0 < value < 2**31 else None
