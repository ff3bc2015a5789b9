"""The visit brief of a city, a network or an organisation: one page, on screen and on paper."""

from __future__ import annotations

from datetime import date

from flask import abort, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.brief import compose_brief
from tracker.core.counterpart import COUNTERPARTS
from tracker.core.dates import PartialDate
from tracker.core.messages import N_
from tracker.core.one_page import OnePage
from tracker.core.sheets import Sheet
from tracker.kinds.contacts import activity_with
from tracker.kinds.entries import entries_involving
from tracker.kinds.rows import rows_of_all
from tracker.store.entity import Entity
from tracker.web.catalogue import blueprint
from tracker.web.catalogue.show import find_entity
from tracker.web.gate import db, route
from tracker.web.reading import reader, register
from tracker.web.records.found import registry
from tracker.web.reports.one_page import answer_with


@route(blueprint, "/<sheet:sheet>/<id:entity_id>/brief", allow=Action.READ)
def brief(sheet: Sheet, entity_id: int) -> ResponseReturnValue:
    """Show what a delegation should know of a counterpart; ``format=pdf`` is the page to carry along."""
    entity = find_entity(sheet, entity_id)
    if sheet.type not in COUNTERPARTS:
        abort(404)
    return answer_with(
        _content(entity),
        name=f"brief-{sheet.plural}-{entity.id}",
        back=url_for("catalogue.show", sheet=sheet, entity_id=entity.id),
        back_label=N_("{name}", name=entity.as_involved("subject").name),
    )


def _content(entity: Entity) -> OnePage:
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
        activity=activity_with(db(), entity.id, today=today, registry=registry()),
    )
