"""Who held an office when: written down on the page of the office or of the person."""

from __future__ import annotations

from typing import Any

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.entities import entity_of
from tracker.actions.holdings import add_holding, edit_holding, end_holding, remove_holding, restore_holding
from tracker.actions.versions import Conflict
from tracker.core.access import Action
from tracker.core.dates import PartialDate
from tracker.core.holdings import HOLDING_FIELDS
from tracker.core.messages import N_, Refusal
from tracker.core.sheets import Sheet
from tracker.store.base import now
from tracker.store.entity import Entity, OfficeHolding
from tracker.web.catalogue import blueprint
from tracker.web.catalogue.show import find_entity
from tracker.web.forms import PageForm, form_for, typed_values
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.prefill import from_address
from tracker.web.reading import reader
from tracker.web.records.edit import seen_version

FOLDER = "/<sheet:sheet>/<id:entity_id>/holdings"


@route(blueprint, f"{FOLDER}/new", allow=Action.RECORD, methods=("GET", "POST"))
def new_holding(sheet: Sheet, entity_id: int) -> ResponseReturnValue:
    """Ask who held the office, or which office the person held, and add it."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    owner = _owner(sheet, entity_id)
    form = form_for(HOLDING_FIELDS[sheet.type], values=from_address(HOLDING_FIELDS[sheet.type]))
    if form.validate_on_submit():
        try:
            add_holding(db(), **_values(sheet, owner, form))
        except Refusal as refusal:
            db().rollback()
            owner = _owner(sheet, entity_id)
            form.refuse(refusal)
        else:
            tell(N_("It is added."))
            return answer_once(_section(sheet, entity_id))
    return _page(sheet, owner, form, None)


@route(blueprint, f"{FOLDER}/<id:row_id>/edit", allow=Action.RECORD, methods=("GET", "POST"))
def change_holding(sheet: Sheet, entity_id: int, row_id: int) -> ResponseReturnValue:
    """Show a holding in a form, and save it."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    owner, holding = _owner(sheet, entity_id), _holding(sheet, entity_id, row_id)
    form = form_for(HOLDING_FIELDS[sheet.type], values=_current(sheet, holding), version=holding.version)
    if form.validate_on_submit():
        try:
            edit_holding(db(), holding=holding, version=seen_version(form), **_values(sheet, owner, form))
        except Refusal as refusal:
            db().rollback()
            owner, holding = _owner(sheet, entity_id), _holding(sheet, entity_id, row_id)
            form.refuse(refusal)
            if isinstance(refusal, Conflict):
                form["version"].data = str(holding.version)
        else:
            tell(N_("It is saved."))
            return answer_once(_section(sheet, entity_id))
    return _page(sheet, owner, form, holding)


@route(blueprint, f"{FOLDER}/<id:row_id>/end", allow=Action.RECORD, methods=("POST",))
def finish_holding(sheet: Sheet, entity_id: int, row_id: int) -> ResponseReturnValue:
    """Let a holding end today; ``?open=1`` takes that back."""
    again = request.args.get("open") == "1"
    day = None if again else PartialDate.of_day(now().date(), reader().calendar)
    holding = _holding(sheet, entity_id, row_id)
    if (holding.end is None) == (day is not None):
        end_holding(db(), holding=holding, day=day)
        back = url_for("catalogue.finish_holding", sheet=sheet, entity_id=entity_id, row_id=row_id, open=1)
        tell(N_("It goes on.") if again else N_("It ends today."), undo=None if again else back)
    return redirect(_section(sheet, entity_id), code=303)


@route(blueprint, f"{FOLDER}/<id:row_id>/delete", allow=Action.RECORD, methods=("POST",))
def delete_holding(sheet: Sheet, entity_id: int, row_id: int) -> ResponseReturnValue:
    """Take a holding away."""
    remove_holding(db(), holding=_holding(sheet, entity_id, row_id))
    back = url_for("catalogue.return_holding", sheet=sheet, entity_id=entity_id, row_id=row_id)
    tell(N_("It is removed."), undo=back)
    return redirect(_section(sheet, entity_id), code=303)


@route(blueprint, f"{FOLDER}/<id:row_id>/restore", allow=Action.RECORD, methods=("POST",))
def return_holding(sheet: Sheet, entity_id: int, row_id: int) -> ResponseReturnValue:
    """Bring a holding back."""
    restore_holding(db(), holding=_holding(sheet, entity_id, row_id, deleted=True))
    tell(N_("It is back."))
    return redirect(_section(sheet, entity_id), code=303)


def _owner(sheet: Sheet, entity_id: int) -> Entity:
    if sheet.type not in HOLDING_FIELDS:
        abort(404)
    return find_entity(sheet, entity_id)


def _holding(sheet: Sheet, entity_id: int, row_id: int, *, deleted: bool = False) -> OfficeHolding:
    _owner(sheet, entity_id)
    found = db().get(OfficeHolding, row_id)
    if found is None or entity_id not in (found.office_id, found.person_id):
        abort(404)
    if (found.deleted_at is not None) != deleted:
        abort(404)
    return found


def _values(sheet: Sheet, owner: Entity, form: PageForm) -> dict[str, Any]:
    fields = HOLDING_FIELDS[sheet.type]
    values = typed_values(form, fields) | {sheet.type.value: owner}
    other = fields[0]
    answers = values[other.name]
    try:
        found = [entity_of(db(), one, types=other.targets, language=reader().language) for one in answers]
    except Refusal as refusal:
        refusal.field = other.name
        raise
    return values | {other.name: found[0] if found else None}


def _current(sheet: Sheet, holding: OfficeHolding) -> dict[str, Any]:
    other = HOLDING_FIELDS[sheet.type][0].name
    return {other: [getattr(holding, other)], "start": holding.start, "end": holding.end}


def _section(sheet: Sheet, entity_id: int) -> str:
    return url_for("catalogue.show", sheet=sheet, entity_id=entity_id, _anchor="holdings")


def _page(sheet: Sheet, owner: Entity, form: PageForm, holding: OfficeHolding | None) -> ResponseReturnValue:
    page = render_template(
        "catalogue/holding_form.html",
        sheet=sheet,
        entity=owner,
        form=form,
        fields=HOLDING_FIELDS[sheet.type],
        holding=holding,
        cancel=_section(sheet, owner.id),
    )
    return page, 422 if request.method == "POST" else 200
