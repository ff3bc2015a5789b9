"""Answering a question."""

from __future__ import annotations

from flask import abort, render_template, request
from flask.typing import ResponseReturnValue

from tracker.actions.questions import answer_question
from tracker.actions.versions import Conflict
from tracker.core.access import Action
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.kinds.parts.council_item import COUNCIL_ITEMS, CouncilItem
from tracker.kinds.rows import row_of
from tracker.store.base import now
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.parts.change import find_owner, find_row
from tracker.web.questions import blueprint
from tracker.web.questions.forms import WordsForm, section
from tracker.web.records.edit import seen_version
from tracker.web.records.found import as_entry, registry

ADDRESS = "/<kind:kind>/<id:record_id>/council/<id:row_id>/answer"


@route(blueprint, ADDRESS, allow=Action.RECORD, methods=("GET", "POST"))
def answer(kind: Kind, record_id: int, row_id: int) -> ResponseReturnValue:
    """Ask for the answer to a question."""
    if request.method == "POST" and (answered := answered_before()):
        return answered
    question = _question(kind, record_id, row_id)
    form = WordsForm(N_("Answer"), text=question.answer, version=str(question.version))
    if form.validate_on_submit():
        try:
            _answer(form, question)
        except Refusal as refusal:
            db().rollback()
            question = _question(kind, record_id, row_id)
            refusal.field = refusal.field and "text"
            form.refuse(refusal)
            if isinstance(refusal, Conflict):
                form["version"].data = str(question.version)
        else:
            tell(N_("The question is answered."))
            return answer_once(section(kind, record_id))
    row, record = row_of(question, COUNCIL_ITEMS), as_entry(question.engagement)
    page = render_template("questions/answer.html", form=form, record=record, row=row)
    return page, 422 if request.method == "POST" else 200


def _answer(form: WordsForm, question: CouncilItem) -> None:
    words, version, today = form.text.data or "", seen_version(form), now().date()
    answer_question(db(), question=question, version=version, answer=words, today=today, registry=registry())


def _question(kind: Kind, record_id: int, row_id: int) -> CouncilItem:
    find_owner(kind, record_id, COUNCIL_ITEMS)
    row = find_row(record_id, COUNCIL_ITEMS, row_id)
    if not isinstance(row, CouncilItem) or row.type != "question":
        abort(404)
    return row
