"""A person's own views of a list."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlencode

from flask import abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from tracker.actions.views import forget_view, keep_view
from tracker.core.access import Action
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.store.saved_view import SavedView
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.records import blueprint
from tracker.web.records.asking import question
from tracker.web.records.index import list_page


@route(blueprint, "/<kind:kind>/views", allow=Action.KEEP_OWN_SETTINGS, methods=("POST",))
def save_view(kind: Kind) -> ResponseReturnValue:
    """Keep what the address asks for under a name."""
    asking = question(kind)
    try:
        name = request.values.get("name", "")
        keep_view(db(), user_id=current_user.user_id, folder=kind.plural, name=name, query=urlencode(asking.kept))
    except Refusal as refusal:
        db().rollback()
        return list_page(kind, refusal=refusal)
    tell(N_("The view is saved."))
    return redirect(asking.address(), code=303)


@route(blueprint, "/<kind:kind>/views/<id:view_id>/delete", allow=Action.KEEP_OWN_SETTINGS, methods=("POST",))
def delete_view(kind: Kind, view_id: int) -> ResponseReturnValue:
    """Delete one of the person's own views."""
    view = db().get(SavedView, view_id)
    if view is None or view.user_id != current_user.user_id:
        abort(404)
    state: dict[str, Any] = {**dict(parse_qsl(view.query)), "name": view.name}
    again = url_for("records.save_view", kind=kind, **state)
    forget_view(db(), view=view)
    tell(N_("The view is deleted."), undo=again)
    return redirect(question(kind).address(), code=303)
