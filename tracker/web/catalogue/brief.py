"""The visit brief of a city, a network or an organisation: one page, on screen and on paper."""

from __future__ import annotations

from datetime import date

from flask import abort, render_template, request
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.brief import Brief, compose_brief
from tracker.core.counterpart import COUNTERPARTS
from tracker.core.dates import PartialDate
from tracker.core.sheets import Sheet
from tracker.exports import FORMATS, brief_pdf
from tracker.exports.brief_document import brief_document
from tracker.kinds.entries import entries_involving
from tracker.kinds.rows import rows_of_all
from tracker.store.entity import Entity
from tracker.web.catalogue import blueprint
from tracker.web.catalogue.show import find_entity
from tracker.web.gate import db, route
from tracker.web.reading import reader, register
from tracker.web.records.found import registry
from tracker.web.reports.frozen import as_file


@route(blueprint, "/<sheet:sheet>/<id:entity_id>/brief", allow=Action.READ)
def brief(sheet: Sheet, entity_id: int) -> ResponseReturnValue:
    """Show what a delegation should know of a counterpart; ``format=pdf`` is the page to carry along."""
    entity = find_entity(sheet, entity_id)
    if sheet.type not in COUNTERPARTS:
        abort(404)
    content = _content(entity)
    if request.args.get("format") == "pdf":
        name = f"brief-{sheet.plural}-{entity.id}-{reader().language}"
        return as_file(brief_pdf(content, reader=reader()), FORMATS["pdf"], name)
    document = brief_document(content, reader())
    return render_template("catalogue/brief.html", sheet=sheet, entity=entity, brief=content, document=document)


def _content(entity: Entity) -> Brief:
    house = register() or abort(404)
    entries = entries_involving(db(), entity, registry=registry())
    today = date.today()  # noqa: DTZ011 - the reader's own day
    return compose_brief(
        entity.as_involved("subject"),
        entries,
        kinds=registry(),
        rows=rows_of_all(db(), {entry.id: entry.kind for entry in entries}, kinds=registry()),
        home=house.home_city.as_involved("home"),
        day=PartialDate.of_day(today, reader().calendar),
    )
