"""Two entries of the catalogue side by side: merged into one, or kept apart for good."""

from __future__ import annotations

from typing import Any

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import func, select

from tracker.actions.merging import call_distinct, call_likely, merge_entities
from tracker.core.access import Action
from tracker.core.messages import N_, Message, Refusal
from tracker.core.sheets import Sheet
from tracker.language import LANGUAGES
from tracker.store.engagement import Involvement
from tracker.store.entity import Entity
from tracker.web.catalogue.show import find_entity
from tracker.web.duplicates import blueprint
from tracker.web.duplicates.rows import Comparison, Side, seen_versions
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.reading import reader
from tracker.web.values import plain_value

PLACE = "/duplicates/<sheet:sheet>/<id:entity_id>/<id:other_id>"


@route(blueprint, PLACE, allow=Action.RECORD, methods=("GET", "POST"))
def merge_entity(sheet: Sheet, entity_id: int, other_id: int) -> ResponseReturnValue:
    """Show two entries field by field, and make one of them as chosen."""
    kept, other = _both(sheet, entity_id, other_id)
    refused: Message | None = None
    if request.method == "POST":
        try:
            values = _chosen(sheet, kept, other)
            merge_entities(db(), kept=kept, other=other, versions=seen_versions(), values=values)
        except Refusal as refusal:
            db().rollback()
            kept, other = _both(sheet, entity_id, other_id)
            refused = refusal.message
        else:
            tell(N_("The two are one now, wherever the register names them."))
            return redirect(url_for("catalogue.show", sheet=sheet, entity_id=entity_id), code=303)
    page = render_template(
        "duplicates/entities.html",
        sheet=sheet,
        kept=kept,
        other=other,
        rows=_compared(sheet, kept, other),
        counts=(_count(kept), _count(other)),
        refused=refused,
    )
    return page, 422 if request.method == "POST" else 200


@route(blueprint, f"{PLACE}/distinct", allow=Action.RECORD, methods=("POST",))
def distinct_entity(sheet: Sheet, entity_id: int, other_id: int) -> ResponseReturnValue:
    """Keep that the two are not the same."""
    _both(sheet, entity_id, other_id)
    call_distinct(db(), table=Entity.__tablename__, ids=(entity_id, other_id))
    undo = url_for("duplicates.likely_entity", sheet=sheet, entity_id=entity_id, other_id=other_id)
    tell(N_("These two will not be mentioned again."), undo=undo)
    return redirect(url_for("duplicates.index"), code=303)


@route(blueprint, f"{PLACE}/likely", allow=Action.RECORD, methods=("POST",))
def likely_entity(sheet: Sheet, entity_id: int, other_id: int) -> ResponseReturnValue:
    """Take that back."""
    _both(sheet, entity_id, other_id)
    call_likely(db(), table=Entity.__tablename__, ids=(entity_id, other_id))
    return redirect(url_for("duplicates.merge_entity", sheet=sheet, entity_id=entity_id, other_id=other_id), code=303)


def _both(sheet: Sheet, entity_id: int, other_id: int) -> tuple[Entity, Entity]:
    if entity_id == other_id:
        abort(404)
    return find_entity(sheet, entity_id), find_entity(sheet, other_id)


def _count(entity: Entity) -> int:
    return db().scalar(select(func.count()).where(Involvement.entity_id == entity.id)) or 0


def _compared(sheet: Sheet, kept: Entity, other: Entity) -> list[Comparison]:
    say = reader().say
    rows = [
        Comparison(
            f"name_{code}",
            say(N_("Name in {language}", language=language.native_name)),
            kept.names.get(code, ""),
            other.names.get(code, ""),
        )
        for code, language in LANGUAGES.items()
    ]
    for field in [*([sheet.within] if sheet.within else []), *sheet.fields]:
        mine, theirs = (_shown(field, getattr(one, field.name)) for one in (kept, other))
        rows.append(Comparison(field.name, say(field.label), mine, theirs))
    return [row for row in rows if row.kept or row.other]


def _shown(field: Any, value: Any) -> str:
    return reader().name(value.name) if isinstance(value, Entity) else plain_value(field, value)


def _chosen(sheet: Sheet, kept: Entity, other: Entity) -> dict[str, Any]:
    """Return the columns of the kept one as chosen; every spelling of the other one goes on leading to it."""
    names, values = dict(kept.names), dict[str, Any]()
    for row in _compared(sheet, kept, other):
        takes = row.chosen is Side.OTHER
        if row.name.startswith("name_"):
            names[row.name.removeprefix("name_")] = row.other if takes else row.kept
        elif takes:
            values[row.name] = getattr(other, row.name)
    spellings = [*(kept.aliases or []), *kept.names.values(), *(other.aliases or []), *other.names.values()]
    aliases = [one for one in dict.fromkeys(spellings) if one and one not in names.values()]
    return {**values, "names": {code: name for code, name in names.items() if name}, "aliases": aliases}
