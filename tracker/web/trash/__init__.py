"""What was deleted, and can come back."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from tracker.core.access import Action
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.kinds.entries import entries_of
from tracker.store.engagement import Engagement
from tracker.web.gate import db, route
from tracker.web.records.found import registry

blueprint = Blueprint("trash", __name__)
MOST = 200


@route(blueprint, "/trash", allow=Action.RECORD)
def index() -> ResponseReturnValue:
    """List the records in the trash, the latest first."""
    known = [kind.name for kind in registry()]
    query = select(Engagement).where(Engagement.deleted_at.is_not(None), Engagement.kind.in_(known))
    entries = entries_of(db(), query.order_by(Engagement.deleted_at.desc()).limit(MOST), registry=registry())
    return render_template("trash/index.html", entries=entries, kind_of=kind_of)


def kind_of(entry: Entry) -> Kind:
    """Return the kind of an entry."""
    return registry()[entry.kind]
