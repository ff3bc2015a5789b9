"""Adding a record."""

from __future__ import annotations

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.records import add_record
from tracker.core.access import Action
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.web.forms import form_for
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.prefill import from_address
from tracker.web.reading import register
from tracker.web.records import blueprint
from tracker.web.records.found import registry
from tracker.web.records.saving import values_to_save


@route(blueprint, "/<kind:kind>/new", allow=Action.RECORD, methods=("GET", "POST"))
def new(kind: Kind) -> ResponseReturnValue:
    """Ask for a new record of a kind, and add it. The address may fill the form: ``?event=12&type=side``."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    form = form_for(kind.fields, kind=kind, values=from_address(kind.fields))
    house = register()
    if form.validate_on_submit() and house:
        try:
            values = values_to_save(form, kind)
            record = add_record(db(), kind=kind, home_city=house.home_city, values=values, registry=registry())
        except Refusal as refusal:
            db().rollback()
            form.refuse(refusal)
        else:
            tell(N_("The record is added. Tie it to the article that reports it."))
            return answer_once(url_for("records.show", kind=kind, record_id=record.id))
    page = render_template("records/form.html", form=form, kind=kind, record=None)
    return page, 422 if request.method == "POST" else 200
