"""What was deleted, and can come back."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.trash import restore_thing
from tracker.core.access import Action
from tracker.core.messages import NN_, Refusal
from tracker.kinds.trash import discarded_things
from tracker.store.entity import Entity
from tracker.web.gate import db, route
from tracker.web.notices import tell, warn
from tracker.web.records.found import registry

blueprint = Blueprint("trash", __name__)
MOST = 500


@route(blueprint, "/trash", allow=Action.RECORD)
def index() -> ResponseReturnValue:
    """List what is in the trash, the latest first."""
    things = discarded_things(db(), registry=registry())
    return render_template("trash/index.html", things=things, is_entity=lambda thing: isinstance(thing, Entity))


@route(blueprint, "/trash/restore", allow=Action.RECORD, methods=("POST",))
def restore() -> ResponseReturnValue:
    """Take one thing or several out of the trash; what cannot come back is said and stays."""
    only = request.form.get("only", "")
    tokens = [only] if only else request.form.getlist("thing")[:MOST]
    # A record comes first, so that what belongs to it finds it there.
    restored = 0
    for token in sorted(tokens, key=lambda one: not one.startswith("record.")):
        try:
            restore_thing(db(), token=token, registry=registry())
            restored += 1
        except Refusal as refusal:
            warn(refusal.message)
    if restored:
        tell(NN_("{n} thing is back.", "{n} things are back.", restored))
    return redirect(url_for("trash.index"), code=303)
