"""What stands in the register twice: mentions of it, and the page on which two become one."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.sheets import SHEET_OF
from tracker.kinds.duplicates import entity_pairs, record_pairs
from tracker.web.gate import db, route
from tracker.web.records.found import registry

blueprint = Blueprint("duplicates", __name__)


@route(blueprint, "/duplicates", allow=Action.RECORD)
def index() -> ResponseReturnValue:
    """List the pairs that are likely one, of records and of the catalogue."""
    return render_template(
        "duplicates/index.html",
        records=record_pairs(db(), registry=registry()),
        entities=entity_pairs(db()),
        sheet_of=SHEET_OF,
    )


from tracker.web.duplicates import entities, records  # noqa: E402, F401 - they register their pages here
