"""Removing a row from a record's part, and taking that back."""

from __future__ import annotations

from flask import redirect, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.parts import remove_row, restore_row
from tracker.core.access import Action
from tracker.core.kind import Kind
from tracker.core.messages import N_
from tracker.core.part import Part
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.parts import blueprint
from tracker.web.parts.change import find_row, part_of
from tracker.web.records.found import find_record, registry


@route(blueprint, "/<kind:kind>/<id:record_id>/<part:part>/<id:row_id>/delete", allow=Action.RECORD, methods=("POST",))
def delete(kind: Kind, record_id: int, part: Part, row_id: int) -> ResponseReturnValue:
    """Take a row off its record."""
    part = part_of(kind, part)
    find_record(kind, record_id)
    remove_row(db(), row=find_row(record_id, part, row_id), registry=registry())
    undo = url_for("parts.restore", kind=kind, record_id=record_id, part=part, row_id=row_id)
    tell(N_("It is removed."), undo=undo)
    return redirect(url_for("records.show", kind=kind, record_id=record_id, _anchor=part.name), code=303)


@route(blueprint, "/<kind:kind>/<id:record_id>/<part:part>/<id:row_id>/restore", allow=Action.RECORD, methods=("POST",))
def restore(kind: Kind, record_id: int, part: Part, row_id: int) -> ResponseReturnValue:
    """Bring a row back."""
    part = part_of(kind, part)
    find_record(kind, record_id)
    restore_row(db(), row=find_row(record_id, part, row_id, deleted=True), registry=registry())
    tell(N_("It is back."))
    return redirect(url_for("records.show", kind=kind, record_id=record_id, _anchor=part.name), code=303)
