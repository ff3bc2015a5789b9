"""Deleting a record, and taking that back."""

from __future__ import annotations

from flask import redirect, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.records import delete_record, restore_record
from tracker.core.access import Action
from tracker.core.kind import Kind
from tracker.core.messages import N_
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.records import blueprint
from tracker.web.records.found import find_record


@route(blueprint, "/<kind:kind>/<id:record_id>/delete", allow=Action.RECORD, methods=("POST",))
def delete(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Move a record to the trash."""
    delete_record(db(), record=find_record(kind, record_id))
    tell(N_("The record is in the trash."), undo=url_for("records.restore", kind=kind, record_id=record_id))
    return redirect(url_for("records.index", kind=kind), code=303)


@route(blueprint, "/<kind:kind>/<id:record_id>/restore", allow=Action.RECORD, methods=("POST",))
def restore(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Take a record out of the trash."""
    restore_record(db(), record=find_record(kind, record_id, deleted=True))
    tell(N_("The record is back."))
    return redirect(url_for("records.show", kind=kind, record_id=record_id), code=303)
