"""The list of one type of entity."""

from __future__ import annotations

from flask import render_template, request
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.sheets import Sheet
from tracker.kinds.mentions import count_records
from tracker.store.finding import find_entities
from tracker.web.catalogue import blueprint
from tracker.web.gate import db, route

MOST = 500


@route(blueprint, "/<sheet:sheet>/", allow=Action.READ)
def index(sheet: Sheet) -> ResponseReturnValue:
    """List the entities of a sheet that the query finds, with how many records each has."""
    query = request.args.get("q", "")[:200]
    entities = find_entities(db(), types=[sheet.type], query=query, limit=MOST)
    counts = count_records(db(), [one.id for one in entities])
    return render_template("catalogue/index.html", sheet=sheet, entities=entities, counts=counts, query=query)
