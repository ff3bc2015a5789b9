"""The page of a city, a network, an event…: everything the register has with it."""

from __future__ import annotations

from flask import abort, render_template
from flask.typing import ResponseReturnValue
from sqlalchemy import func, select

from tracker.core.access import Action
from tracker.core.sheets import SHEET_OF, Sheet
from tracker.kinds.entries import entries_of, select_records
from tracker.kinds.listing import count_proofs
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity
from tracker.web.catalogue import blueprint
from tracker.web.gate import db, route
from tracker.web.records.found import registry

MOST = 50


def find_entity(sheet: Sheet, entity_id: int) -> Entity:
    """Return the entity of `sheet` with this id, or answer 404."""
    entity = db().scalar(select(Entity).where(Entity.id == entity_id, Entity.type == sheet.type.value))
    if entity is None or entity.deleted_at is not None:
        abort(404)
    return entity


@route(blueprint, "/<sheet:sheet>/<id:entity_id>", allow=Action.READ)
def show(sheet: Sheet, entity_id: int) -> ResponseReturnValue:
    """Show an entity with the records that involve it or what belongs to it."""
    entity = find_entity(sheet, entity_id)
    parts = db().scalars(select(Entity).where(Entity.within_id == entity.id, Entity.deleted_at.is_(None))).all()
    ids = [entity.id, *(part.id for part in parts)]
    involving = select(Involvement.engagement_id).where(Involvement.entity_id.in_(ids))
    query = select_records(registry=registry()).where(Engagement.id.in_(involving))
    counting = query.order_by(None).with_only_columns(Engagement.kind, func.count()).group_by(Engagement.kind)
    newest = query.order_by(None).order_by(Engagement.first_day.desc().nulls_last(), Engagement.id.desc())
    entries = entries_of(db(), newest.limit(MOST), registry=registry(), quotes=False)
    return render_template(
        "catalogue/show.html",
        sheet=sheet,
        entity=entity,
        parts=parts,
        entries=entries,
        proofs_of=count_proofs(db(), [entry.id for entry in entries]),
        counts=dict(db().execute(counting).all()),
        sheet_of=SHEET_OF,
    )
