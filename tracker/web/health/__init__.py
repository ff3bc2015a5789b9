"""Whether the house stands: for whoever watches over the server."""

from __future__ import annotations

from flask import Blueprint
from flask.typing import ResponseReturnValue
from sqlalchemy import text

from tracker.core.access import Action
from tracker.web.gate import db, route

blueprint = Blueprint("health", __name__)


@route(blueprint, "/healthz", allow=Action.ENTER)
def healthz() -> ResponseReturnValue:
    """Answer "ok" where the database answers."""
    db().execute(text("SELECT 1"))
    return {"status": "ok"}
