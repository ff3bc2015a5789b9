"""What is done for a whole delegation at once: copying the last one, and filing the report on its trip."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from tracker.actions.delegations import copy_delegation, file_report, remove_members
from tracker.core.access import Action
from tracker.core.dates import PartialDate
from tracker.core.kind import Kind
from tracker.core.messages import N_, NN_, Refusal
from tracker.kinds.attendance import Attendance
from tracker.kinds.delegation import last_delegation
from tracker.kinds.parts.delegate import DELEGATES
from tracker.store.base import now
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.parts.change import find_owner
from tracker.web.records.found import registry

blueprint = Blueprint("delegations", __name__)


@route(blueprint, "/<kind:kind>/<id:record_id>/delegates/copy", allow=Action.RECORD, methods=("POST",))
def copy(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Copy the members of the city's last delegation."""
    record = find_owner(kind, record_id, DELEGATES)
    source = last_delegation(db(), record)
    if source is None:
        raise Refusal(N_("There is no earlier delegation to copy."))
    rows = copy_delegation(db(), source_id=source.id, record=record, registry=registry())
    made = "-".join(str(row.id) for row in rows)
    undo = url_for("delegations.remove", kind=kind, record_id=record_id, rows=made)
    tell(NN_("{n} member is copied.", "{n} members are copied.", len(rows)), undo=undo)
    return _back(kind, record_id)


@route(blueprint, "/<kind:kind>/<id:record_id>/delegates/remove", allow=Action.RECORD, methods=("POST",))
def remove(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Take several members off a delegation: ``?rows=4-5-6``."""
    record = find_owner(kind, record_id, DELEGATES)
    ids = [int(one) for one in request.args.get("rows", "").split("-") if one.isdecimal() and len(one) < 10]
    remove_members(db(), record=record, ids=ids, registry=registry())
    tell(N_("The members are removed."))
    return _back(kind, record_id)


@route(blueprint, "/<kind:kind>/<id:record_id>/report/file", allow=Action.RECORD, methods=("POST",))
def file(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Say that the trip report was filed today."""
    file_report(db(), record=_attendance(kind, record_id), day=PartialDate.of_day(now().date()))
    tell(N_("The trip report is filed."), undo=url_for("delegations.unfile", kind=kind, record_id=record_id))
    return _back(kind, record_id)


@route(blueprint, "/<kind:kind>/<id:record_id>/report/unfile", allow=Action.RECORD, methods=("POST",))
def unfile(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Say that the trip report was not filed after all."""
    file_report(db(), record=_attendance(kind, record_id), day=None)
    tell(N_("The trip report is not filed."))
    return _back(kind, record_id)


def _attendance(kind: Kind, record_id: int) -> Attendance:
    record = find_owner(kind, record_id, DELEGATES)
    if not isinstance(record, Attendance):
        abort(404)
    return record


def _back(kind: Kind, record_id: int) -> Response:
    return redirect(url_for("records.show", kind=kind, record_id=record_id, _anchor=DELEGATES.name), code=303)
