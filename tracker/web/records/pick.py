"""What a chooser of records offers: the newest that answer what was typed."""

from __future__ import annotations

from flask import request
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.kinds.finding import find_everywhere
from tracker.web.gate import db, route
from tracker.web.reading import reader
from tracker.web.records import blueprint
from tracker.web.records.found import registry

EACH = 8


@route(blueprint, "/pick/records", allow=Action.READ)
def pick() -> ResponseReturnValue:
    """Return the records that ``q`` may mean, of ``kinds`` where they are named."""
    kinds = [name for name in request.args.get("kinds", "").split(",") if name in registry()]
    query = request.args.get("q", "")[:100]
    found = find_everywhere(db(), query=query, each=EACH, kinds=kinds, registry=registry())
    return {
        "results": [
            {
                "value": str(entry.id),
                "text": reader().say(entry.title),
                "hint": reader().period(entry.start, entry.end) if entry.start or entry.end else "",
            }
            for _, entries in found.values()
            for entry in entries
        ]
    }
