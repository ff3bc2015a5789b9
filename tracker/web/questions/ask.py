"""Asking a question on a record."""

from __future__ import annotations

from flask import render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from tracker.actions.questions import ask_question
from tracker.core.access import Action
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.kinds.parts.council_item import COUNCIL_ITEMS
from tracker.store.base import now
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.parts.change import find_owner
from tracker.web.questions import blueprint
from tracker.web.questions.forms import WordsForm, section
from tracker.web.records.found import as_entry, registry


@route(blueprint, "/<kind:kind>/<id:record_id>/council/ask", allow=Action.ASK, methods=("GET", "POST"))
def ask(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Ask for a question on a record; who asks, and when, is known already."""
    if request.method == "POST" and (answered := answered_before()):
        return answered
    record = find_owner(kind, record_id, COUNCIL_ITEMS)
    form = WordsForm(N_("Your question"))
    if form.validate_on_submit():
        who, today = current_user.user_id, now().date()
        try:
            ask_question(
                db(), record=record, text=form.text.data or "", asked_by_id=who, today=today, registry=registry()
            )
        except Refusal as refusal:
            db().rollback()
            record = find_owner(kind, record_id, COUNCIL_ITEMS)
            form.refuse(refusal)
        else:
            tell(N_("Your question is asked. It stays in sight until it is answered."))
            return answer_once(section(kind, record_id))
    page = render_template("questions/ask.html", form=form, record=as_entry(record))
    return page, 422 if request.method == "POST" else 200
