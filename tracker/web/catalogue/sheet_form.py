"""The form of a sheet: the names in each language, and whatever else the sheet declares."""

from __future__ import annotations

from typing import Any

from wtforms import StringField, validators

from tracker.actions.entities import LONGEST_NAME, entity_of
from tracker.core.fields import Field, FieldType
from tracker.core.messages import N_, Refusal
from tracker.core.sheets import Sheet
from tracker.language import LANGUAGES
from tracker.store.entity import Entity
from tracker.web.forms import PageForm, form_for, typed_values
from tracker.web.gate import db
from tracker.web.prefill import from_address
from tracker.web.reading import reader

ALIASES = Field("aliases", N_("Other spellings, one a line"), FieldType.LONG_TEXT)
EMPTY = {FieldType.TEXT, FieldType.LONG_TEXT, FieldType.CHOICE}  # kept as "" where nothing was written


def fields_of(sheet: Sheet) -> list[Field]:
    """Return what the form of a sheet asks for, below the names."""
    return [*([sheet.within] if sheet.within else []), *sheet.fields, ALIASES]


def sheet_form(sheet: Sheet, entity: Entity | None) -> PageForm:
    """Return the form of an entity, or of a new one, which the address may fill."""
    fields = fields_of(sheet)
    values = _current(entity, fields) if entity else from_address(fields)
    label = reader().say(N_("Name"))
    checks = [validators.Optional(), validators.Length(max=LONGEST_NAME)]
    names = {
        f"name_{code}": StringField(f"{label} ({language.native_name})", checks) for code, language in LANGUAGES.items()
    }
    return form_for(fields, values=values, version=entity.version if entity else None, more=names)


def names_in(form: PageForm) -> dict[str, str]:
    """Return the names that the form holds, by language."""
    return {code: form[f"name_{code}"].data or "" for code in LANGUAGES}


def sheet_values(sheet: Sheet, form: PageForm) -> dict[str, Any]:
    """Return what the form holds, its references as entities, added where they are new.

    Raises Refusal, naming the field, where an answer means nothing.
    """
    fields = fields_of(sheet)
    values = typed_values(form, fields)
    for field in fields:
        if field.is_reference:
            values[field.name] = _chosen(field, values[field.name])
        elif values[field.name] is None and field.type in EMPTY:
            values[field.name] = ""
    values["aliases"] = [line.strip() for line in (values["aliases"] or "").splitlines() if line.strip()]
    if "country" in values:
        values["country"] = _country(values["country"])
    return values


def _current(entity: Entity, fields: list[Field]) -> dict[str, Any]:
    values: dict[str, Any] = {f"name_{code}": entity.names.get(code, "") for code in LANGUAGES}
    for field in fields:
        value = getattr(entity, field.name)
        values[field.name] = ([value] if value else []) if field.is_reference else value
    values["aliases"] = "\n".join(entity.aliases or [])
    return values


def _chosen(field: Field, answers: list[str]) -> Entity | None:
    try:
        found = [entity_of(db(), one, types=field.targets, language=reader().language) for one in answers]
    except Refusal as refusal:
        refusal.field = refusal.field or field.name
        raise
    return found[0] if found else None


def _country(text: str) -> str | None:
    code = text.strip().upper()
    if code and (len(code) != 2 or not code.isascii() or not code.isalpha()):
        raise Refusal(N_("Write the country in two letters, such as IR or BR."), field="country")
    return code or None
