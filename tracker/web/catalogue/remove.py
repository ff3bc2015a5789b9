"""Deleting an entry to which nothing refers, and taking that back."""

from __future__ import annotations

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.entities import delete_entity, restore_entity
from tracker.core.access import Action
from tracker.core.messages import N_, Refusal
from tracker.core.sheets import Sheet
from tracker.web.catalogue import blueprint
from tracker.web.catalogue.show import find_entity
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.reading import reader


@route(blueprint, "/<sheet:sheet>/<id:entity_id>/delete", allow=Action.RECORD, methods=("POST",))
def delete(sheet: Sheet, entity_id: int) -> ResponseReturnValue:
    """Delete an entry, or say on its page why it stays."""
    try:
        delete_entity(db(), entity=find_entity(sheet, entity_id))
    except Refusal as refusal:
        flash({"text": reader().say(refusal.message)}, "warning")  # type: ignore[arg-type]
        return redirect(url_for("catalogue.show", sheet=sheet, entity_id=entity_id), code=303)
    tell(N_("The entry is deleted."), undo=url_for("catalogue.restore", sheet=sheet, entity_id=entity_id))
    return redirect(url_for("catalogue.index", sheet=sheet), code=303)


@route(blueprint, "/<sheet:sheet>/<id:entity_id>/restore", allow=Action.RECORD, methods=("POST",))
def restore(sheet: Sheet, entity_id: int) -> ResponseReturnValue:
    """Bring an entry back."""
    restore_entity(db(), entity=find_entity(sheet, entity_id, deleted=True))
    tell(N_("The entry is back."))
    return redirect(url_for("catalogue.show", sheet=sheet, entity_id=entity_id), code=303)
