"""Adding to the catalogue, and correcting what it keeps of somebody or something."""

from __future__ import annotations

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.entities import add_entity, edit_entity
from tracker.core.access import Action
from tracker.core.messages import N_, Refusal
from tracker.core.sheets import Sheet
from tracker.store.entity import Entity
from tracker.web.catalogue import blueprint
from tracker.web.catalogue.sheet_form import fields_of, names_in, sheet_form, sheet_values
from tracker.web.catalogue.show import find_entity
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before


@route(blueprint, "/<sheet:sheet>/new", allow=Action.RECORD, methods=("GET", "POST"))
def new(sheet: Sheet) -> ResponseReturnValue:
    """Ask for a new entry, and add it. The address may fill the form: ``?umbrella=12``."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    form = sheet_form(sheet, None)
    if form.validate_on_submit():
        try:
            entity = add_entity(db(), type=sheet.type, names=names_in(form), **sheet_values(sheet, form))
        except Refusal as refusal:
            db().rollback()
            refuse(form, refusal)
        else:
            tell(N_("The entry is added."))
            return answer_once(url_for("catalogue.show", sheet=sheet, entity_id=entity.id))
    return _page(sheet, None, form)


@route(blueprint, "/<sheet:sheet>/<id:entity_id>/edit", allow=Action.RECORD, methods=("GET", "POST"))
def edit(sheet: Sheet, entity_id: int) -> ResponseReturnValue:
    """Show an entity in a form, and save it."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    entity = find_entity(sheet, entity_id)
    form = sheet_form(sheet, entity)
    if form.validate_on_submit():
        try:
            version = int(form["version"].data) if form["version"].data.isdecimal() else 0
            values = sheet_values(sheet, form)
            edit_entity(db(), entity=entity, version=version, names=names_in(form), **values)
        except Refusal as refusal:
            db().rollback()
            entity = find_entity(sheet, entity_id)
            refuse(form, refusal)
        else:
            tell(N_("The entry is saved."))
            return answer_once(url_for("catalogue.show", sheet=sheet, entity_id=entity_id))
    return _page(sheet, entity, form)


def refuse(form: PageForm, refusal: Refusal) -> None:
    """Show a refusal at its field; one about the names stands at the first of them."""
    if refusal.field == "names":
        refusal.field = next(field.name for field in form if field.name.startswith("name_"))
    form.refuse(refusal)


def _page(sheet: Sheet, entity: Entity | None, form: PageForm) -> ResponseReturnValue:
    page = render_template("catalogue/form.html", sheet=sheet, entity=entity, form=form, fields=fields_of(sheet))
    return page, 422 if request.method == "POST" else 200
