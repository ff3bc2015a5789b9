"""Adding and changing a row of a record's part."""

from __future__ import annotations

from typing import Any

from flask import abort, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import inspect

from tracker.actions.entities import entity_of
from tracker.actions.parts import add_row, edit_row
from tracker.actions.versions import Conflict
from tracker.core.access import Action
from tracker.core.fields import FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.core.part import Part
from tracker.kinds.registry import part_model
from tracker.kinds.rows import row_of
from tracker.store.engagement import Engagement
from tracker.store.part import PartRow
from tracker.web.forms import PageForm, form_for, typed_values
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.parts import blueprint
from tracker.web.prefill import from_address
from tracker.web.reading import reader
from tracker.web.records.edit import seen_version
from tracker.web.records.found import as_entry, find_record, registry


@route(blueprint, "/<kind:kind>/<id:record_id>/<part:part>/new", allow=Action.RECORD, methods=("GET", "POST"))
def new(kind: Kind, record_id: int, part: Part) -> ResponseReturnValue:
    """Ask for a new row, and add it. The address may fill the form: ``?type=renewed``."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    part = part_of(kind, part)
    record = find_record(kind, record_id)
    form = form_for(part.fields, values=_defaults(part) | from_address(part.fields))
    if form.validate_on_submit():
        try:
            add_row(db(), record=record, part=part, values=row_values(form, part), registry=registry())
        except Refusal as refusal:
            db().rollback()
            record = find_record(kind, record_id)
            form.refuse(refusal)
        else:
            tell(N_("It is added."))
            return answer_once(_section(kind, record_id, part))
    return _form_page(form, kind, record, part, None)


@route(
    blueprint, "/<kind:kind>/<id:record_id>/<part:part>/<id:row_id>/edit", allow=Action.RECORD, methods=("GET", "POST")
)
def edit(kind: Kind, record_id: int, part: Part, row_id: int) -> ResponseReturnValue:
    """Show a row in a form, and save it; where somebody was quicker, say so and keep what was typed."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    part = part_of(kind, part)
    record = find_record(kind, record_id)
    row = find_row(record_id, part, row_id)
    form = form_for(part.fields, values=_current(row, part), version=row.version)
    if form.validate_on_submit():
        try:
            values = row_values(form, part)
            edit_row(db(), row=row, part=part, version=seen_version(form), values=values, registry=registry())
        except Refusal as refusal:
            db().rollback()
            record, row = find_record(kind, record_id), find_row(record_id, part, row_id)
            form.refuse(refusal)
            if isinstance(refusal, Conflict):
                form["version"].data = str(row.version)
        else:
            tell(N_("It is saved."))
            return answer_once(_section(kind, record_id, part))
    return _form_page(form, kind, record, part, row)


def part_of(kind: Kind, part: Part) -> Part:
    """Return the part as `kind` has it, or answer 404 where its records have no such part."""
    try:
        return kind.part(part.name)
    except KeyError:
        abort(404)


def find_owner(kind: Kind, record_id: int, part: Part) -> Engagement:
    """Return the record whose part is meant, or answer 404."""
    part_of(kind, part)
    return find_record(kind, record_id)


def find_row(record_id: int, part: Part, row_id: int, *, deleted: bool = False) -> PartRow:
    """Return the row, or answer 404; one that was removed is found only where `deleted`."""
    row = db().get(part_model(part), row_id)
    if row is None or row.engagement_id != record_id or (row.deleted_at is not None) != deleted:
        abort(404)
    return row


def row_values(form: PageForm, part: Part) -> dict[str, Any]:
    """Return what the form holds, its references as entities, added where they are new.

    Raises Refusal, naming the field, where an answer means nothing.
    """
    values = typed_values(form, part.fields)
    for field in part.fields:
        if field.type is not FieldType.REFERENCE:
            continue
        answers = values[field.name] or []
        try:
            found = [entity_of(db(), one, types=field.targets, language=reader().language) for one in answers]
        except Refusal as refusal:
            refusal.field = refusal.field or field.name
            raise
        values[field.name] = found[0] if found else None
    return values


def _current(row: PartRow, part: Part) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for field in part.fields:
        value = getattr(row, part.column(field) if field.type is FieldType.RECORD else field.name)
        values[field.name] = ([value] if value else []) if field.type is FieldType.REFERENCE else value
    return values


def _defaults(part: Part) -> dict[str, Any]:
    """Return the choices that a new row has unless somebody chooses otherwise."""
    columns = inspect(part_model(part)).columns
    choices = [field.name for field in part.fields if field.type is FieldType.CHOICE]
    return {name: default.arg for name in choices if (default := columns[name].default) is not None}


def _section(kind: Kind, record_id: int, part: Part) -> str:
    return url_for("records.show", kind=kind, record_id=record_id, _anchor=part.name)


def _form_page(form: PageForm, kind: Kind, record: Engagement, part: Part, row: PartRow | None) -> ResponseReturnValue:
    page = render_template(
        "parts/form.html",
        form=form,
        kind=kind,
        record=as_entry(record),
        part=part,
        row=row_of(row, part) if row else None,
        cancel=_section(kind, record.id, part),
    )
    return page, 422 if request.method == "POST" else 200
