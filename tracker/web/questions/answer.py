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
from tracker.kinds.questions import Question, with_records
from tracker.kinds.rows import row_of
from tracker.store.base import now
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.parts.change import find_owner, find_row
from tracker.web.questions import blueprint
from tracker.web.questions.forms import WordsForm, place_of
from tracker.web.questions.found import find_question
from tracker.web.records.edit import seen_version
from tracker.web.records.found import registry

ADDRESS = "/<kind:kind>/<id:record_id>/council/<id:row_id>/answer"


@route(blueprint, ADDRESS, allow=Action.RECORD, methods=("GET", "POST"))
def answer(kind: Kind, record_id: int, row_id: int) -> ResponseReturnValue:
    """Ask for the answer to a question on a record."""
    find_owner(kind, record_id, COUNCIL_ITEMS)
    find_row(record_id, COUNCIL_ITEMS, row_id)
    return _page(row_id)


@route(blueprint, "/questions/<id:question_id>/answer", allow=Action.RECORD, methods=("GET", "POST"))
def answer_any(question_id: int) -> ResponseReturnValue:
    """Ask for the answer to a question, whatever it is about."""
    return _page(question_id)


def _page(question_id: int) -> ResponseReturnValue:
    if request.method == "POST" and (answered := answered_before()):
        return answered
    question = find_question(question_id)
    form = WordsForm(N_("Answer"), text=question.answer, version=str(question.version))
    if form.validate_on_submit():
        try:
            _answer(form, question)
        except Refusal as refusal:
            db().rollback()
            question = find_question(question_id)
            refusal.field = refusal.field and "text"
            form.refuse(refusal)
            if isinstance(refusal, Conflict):
                form["version"].data = str(question.version)
        else:
            tell(N_("The question is answered."))
            return answer_once(place_of(question))
    bare = Question(row_of(question, COUNCIL_ITEMS), question.engagement_id)
    (asked,) = with_records(db(), [bare], registry=registry())
    about = asked.entry.title if asked.entry else asked.place
    page = render_template(
        "questions/answer.html", form=form, asked=asked, about=about or abort(404), back=place_of(question)
    )
    return page, 422 if request.method == "POST" else 200


def _answer(form: WordsForm, question: CouncilItem) -> None:
    words, version, today = form.text.data or "", seen_version(form), now().date()
    answer_question(db(), question=question, version=version, answer=words, today=today, registry=registry())
