"""The page of a city, a network, an event…: everything the register has with it."""

from __future__ import annotations

from flask import abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from tracker.core.access import Action
from tracker.core.sheets import SHEET_OF, Sheet
from tracker.kinds.duplicates import entities_like
from tracker.kinds.entries import entries_of, select_records
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity
from tracker.web.catalogue import blueprint
from tracker.web.gate import db, may_record, route
from tracker.web.records.found import registry


def find_entity(sheet: Sheet, entity_id: int) -> Entity:
    """Return the entity of `sheet` with this id, or answer 404."""
    entity = db().scalar(select(Entity).where(Entity.id == entity_id, Entity.type == sheet.type.value))
    if entity is None or entity.deleted_at is not None:
        abort(404)
    return entity


@route(blueprint, "/<sheet:sheet>/<id:entity_id>", allow=Action.READ)
def show(sheet: Sheet, entity_id: int) -> ResponseReturnValue:
    """Show an entity with the records that involve it or what belongs to it."""
    gone = db().get(Entity, entity_id)
    if gone and gone.deleted_at and gone.merged_into_id:
        return redirect(url_for("catalogue.show", sheet=sheet, entity_id=gone.merged_into_id))
    entity = find_entity(sheet, entity_id)
    likely = entities_like(db(), entity=entity) if may_record() else []
    parts = db().scalars(select(Entity).where(Entity.within_id == entity.id, Entity.deleted_at.is_(None))).all()
    ids = [entity.id, *(part.id for part in parts)]
    involving = select(Involvement.engagement_id).where(Involvement.entity_id.in_(ids))
    query = select_records(registry=registry()).where(Engagement.id.in_(involving))
    entries = entries_of(db(), query, registry=registry())
    return render_template(
        "catalogue/show.html",
        sheet=sheet,
        entity=entity,
        parts=parts,
        entries=entries,
        sheet_of=SHEET_OF,
        likely=likely,
    )
