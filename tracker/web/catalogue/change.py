"""Correcting what the catalogue keeps of somebody or something."""

from __future__ import annotations

from typing import Any

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import StringField, validators

from tracker.actions.entities import LONGEST_NAME, edit_entity, entity_of
from tracker.core.access import Action
from tracker.core.fields import Field, FieldType
from tracker.core.messages import N_, Refusal
from tracker.core.sheets import Sheet
from tracker.language import LANGUAGES
from tracker.store.entity import Entity
from tracker.web.catalogue import blueprint
from tracker.web.catalogue.show import find_entity
from tracker.web.forms import PageForm, form_for, typed_values
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.reading import reader


def fields_of(sheet: Sheet) -> list[Field]:
    """Return what the form of a sheet asks for, below the names."""
    aliases = Field("aliases", N_("Other spellings, one a line"), FieldType.LONG_TEXT)
    return [*([sheet.within] if sheet.within else []), *sheet.fields, aliases]


@route(blueprint, "/<sheet:sheet>/<id:entity_id>/edit", allow=Action.RECORD, methods=("GET", "POST"))
def edit(sheet: Sheet, entity_id: int) -> ResponseReturnValue:
    """Show an entity in a form, and save it."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    entity = find_entity(sheet, entity_id)
    form = _form(sheet, entity)
    if form.validate_on_submit():
        try:
            names = {code: form[f"name_{code}"].data or "" for code in LANGUAGES}
            version = int(form["version"].data) if form["version"].data.isdecimal() else 0
            edit_entity(db(), entity=entity, version=version, names=names, **_values(sheet, form))
        except Refusal as refusal:
            db().rollback()
            entity = find_entity(sheet, entity_id)
            form.refuse(refusal)
        else:
            tell(N_("The entry is saved."))
            return answer_once(url_for("catalogue.show", sheet=sheet, entity_id=entity_id))
    page = render_template("catalogue/form.html", sheet=sheet, entity=entity, form=form, fields=fields_of(sheet))
    return page, 422 if request.method == "POST" else 200


def _form(sheet: Sheet, entity: Entity) -> PageForm:
    values: dict[str, Any] = {f"name_{code}": entity.names.get(code, "") for code in LANGUAGES}
    values["aliases"] = "\n".join(entity.aliases or [])
    if sheet.within:
        values["within"] = [entity.within] if entity.within else []
    values |= {field.name: getattr(entity, field.name) for field in sheet.fields}
    label = reader().say(N_("Name"))
    checks = [validators.Optional(), validators.Length(max=LONGEST_NAME)]
    names = {
        f"name_{code}": StringField(f"{label} ({language.native_name})", checks) for code, language in LANGUAGES.items()
    }
    return form_for(fields_of(sheet), values=values, version=entity.version, more=names)


def _values(sheet: Sheet, form: PageForm) -> dict[str, Any]:
    values = typed_values(form, fields_of(sheet))
    values["aliases"] = [line.strip() for line in (values["aliases"] or "").splitlines() if line.strip()]
    if sheet.within:
        answers = values.pop("within")
        values["within"] = (
            entity_of(db(), answers[0], types=sheet.within.targets, language=reader().language) if answers else None
        )
    if "country" in values:
        code = (values["country"] or "").strip().upper()
        if code and (len(code) != 2 or not code.isascii() or not code.isalpha()):
            raise Refusal(N_("Write the country in two letters, such as IR or BR."), field="country")
        values["country"] = code or None
    return {name: "" if value is None and name in ("website", "figures") else value for name, value in values.items()}
