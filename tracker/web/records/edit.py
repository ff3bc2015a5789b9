"""Editing a record, also when two people do so at once."""

from __future__ import annotations

from typing import Any

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.records import edit_record
from tracker.actions.versions import Conflict
from tracker.core.access import Action
from tracker.core.fields import FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.store.engagement import Engagement
from tracker.web.forms import PageForm, form_for
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.records import blueprint
from tracker.web.records.found import as_entry, find_record, registry
from tracker.web.records.saving import values_to_save


@route(blueprint, "/<kind:kind>/<id:record_id>/edit", allow=Action.RECORD, methods=("GET", "POST"))
def edit(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Show a record in a form, and save it; where somebody was quicker, show both versions and keep what was typed."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    record = find_record(kind, record_id)
    form = form_for(kind.fields, kind=kind, values=current_values(kind, record), version=record.version)
    theirs = None
    if form.validate_on_submit():
        try:
            edit_record(
                db(),
                record=record,
                version=seen_version(form),
                values=values_to_save(form, kind),
                registry=registry(),
            )
        except Conflict as conflict:
            db().rollback()
            record = find_record(kind, record_id)
            theirs = as_entry(record)
            form.refuse(conflict)
            # Saving again now means: I have seen the other version, and mine shall stand.
            form["version"].data = str(record.version)
        except Refusal as refusal:
            db().rollback()
            record = find_record(kind, record_id)
            form.refuse(refusal)
        else:
            tell(N_("The record is saved."))
            return answer_once(url_for("records.show", kind=kind, record_id=record_id))
    page = render_template("records/form.html", form=form, kind=kind, record=as_entry(record), theirs=theirs)
    return page, (409 if theirs else 422) if request.method == "POST" else 200


def current_values(kind: Kind, record: Engagement) -> dict[str, Any]:
    """Return the values of a record as its form shows them."""
    values: dict[str, Any] = {"status": record.status}
    for field in kind.fields:
        if field.is_reference:
            values[field.name] = record.entities(field.name)
        else:
            values[field.name] = getattr(record, f"{field.name}_id" if field.type is FieldType.RECORD else field.name)
    return values


def seen_version(form: PageForm) -> int:
    """Return the version that the person saw when they began to edit."""
    version = form["version"].data or ""
    return int(version) if version.isdecimal() and len(version) < 10 else 0
