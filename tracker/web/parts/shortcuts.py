"""What one click does to a row, and the way back."""

from __future__ import annotations

from flask import abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.parts import take_shortcut
from tracker.core.access import Action
from tracker.core.dates import PartialDate
from tracker.core.kind import Kind
from tracker.core.part import Part
from tracker.store.base import now
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.parts import blueprint
from tracker.web.parts.change import find_owner, find_row
from tracker.web.reading import reader
from tracker.web.records.found import registry


@route(blueprint, "/<kind:kind>/<id:record_id>/<part:part>/<id:row_id>/do", allow=Action.RECORD, methods=("POST",))
def do(kind: Kind, record_id: int, part: Part, row_id: int) -> ResponseReturnValue:
    """Do to a row what the shortcut of the address does: ``?shortcut=paid``."""
    find_owner(kind, record_id, part)
    row = find_row(record_id, part, row_id)
    name = request.args.get("shortcut", "")
    shortcut = next((one for one in part.shortcuts if one.name == name), None)
    if shortcut is None:
        abort(404)
    today = PartialDate.of_day(now().date(), reader().calendar)
    if take_shortcut(db(), row=row, part=part, shortcut=shortcut, today=today, registry=registry()):
        back = url_for(
            "parts.do", kind=kind, record_id=record_id, part=part, row_id=row_id, shortcut=shortcut.undone_by
        )
        tell(shortcut.said, undo=back)
    return redirect(url_for("records.show", kind=kind, record_id=record_id, _anchor=part.name), code=303)
