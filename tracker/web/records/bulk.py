"""Changing many rows of a list at once, and taking that back."""

from __future__ import annotations

from flask import abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from tracker.actions.bulk import change_many, undo_change
from tracker.core.access import Action
from tracker.core.kind import Kind
from tracker.core.messages import N_, NN_, Refusal
from tracker.store.bulk_edit import BulkEdit
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.records import blueprint
from tracker.web.records.asking import question
from tracker.web.records.found import registry
from tracker.web.records.index import list_page


@route(blueprint, "/<kind:kind>/change", allow=Action.RECORD, methods=("POST",))
def change(kind: Kind) -> ResponseReturnValue:
    """Make one change to all chosen rows; the list's own address comes along, so that it is shown again as it was."""
    try:
        made = change_many(db(), kind=kind, ids=_chosen(), change=request.form.get("change", ""), registry=registry())
    except Refusal as refusal:
        db().rollback()
        return list_page(kind, refusal=refusal)
    if made:
        done = NN_("{n} record is changed.", "{n} records are changed.", len(made.rows))
        tell(done, undo=url_for("records.undo", kind=kind, bulk_id=made.id, **question(kind).kept))
    else:
        tell(N_("The chosen records stood so already."))
    asking = question(kind)
    return redirect(asking.address(page=asking.asked.page), code=303)


@route(blueprint, "/<kind:kind>/change/<id:bulk_id>/undo", allow=Action.RECORD, methods=("POST",))
def undo(kind: Kind, bulk_id: int) -> ResponseReturnValue:
    """Take a change back from all its rows."""
    made = db().get(BulkEdit, bulk_id)
    if made is None or made.user_id != current_user.user_id:
        abort(404)
    try:
        count = undo_change(db(), made=made, registry=registry())
    except Refusal as refusal:
        db().rollback()
        return list_page(kind, refusal=refusal)
    tell(NN_("{n} record is as it was.", "{n} records are as they were.", count))
    return redirect(question(kind).address(), code=303)


def _chosen() -> list[int]:
    """Return the ids of the checked rows, or of all rows that the page showed."""
    names = request.form.get("shown", "").split(",") if request.form.get("all") else request.form.getlist("row")
    return sorted({int(one) for one in names if one.isdecimal() and len(one) < 10})
