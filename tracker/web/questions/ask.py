"""Asking a question on a record, and answering it."""

from __future__ import annotations

from flask import abort, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from wtforms import HiddenField, TextAreaField
from wtforms.validators import Length

from tracker.actions.questions import answer_question, ask_question
from tracker.actions.versions import Conflict
from tracker.core.access import Action
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message, Refusal
from tracker.kinds.parts.council_item import COUNCIL_ITEMS, CouncilItem
from tracker.kinds.rows import row_of
from tracker.store.base import now
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.parts.change import find_owner, find_row
from tracker.web.questions import blueprint
from tracker.web.reading import reader
from tracker.web.records.edit import seen_version
from tracker.web.records.found import as_entry, registry

LONGEST = 4_000


class WordsForm(PageForm):
    """One text: the question, or its answer."""

    version = HiddenField()
    text = TextAreaField(validators=[Length(max=LONGEST)], render_kw={"rows": 5})

    def __init__(self, label: Message, **values: object) -> None:
        super().__init__(data=values)
        self.text.label.text = reader().say(label)


@route(blueprint, "/<kind:kind>/<id:record_id>/council/ask", allow=Action.ASK, methods=("GET", "POST"))
def ask(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Ask for a question on a record; who asks, and when, is known already."""
    if request.method == "POST" and (answered := answered_before()):
        return answered
    record = find_owner(kind, record_id, COUNCIL_ITEMS)
    form = WordsForm(N_("Your question"))
    if form.validate_on_submit():
        text, today = form.text.data or "", now().date()
        try:
            ask_question(
                db(), record=record, text=text, asked_by_id=current_user.user_id, today=today, registry=registry()
            )
        except Refusal as refusal:
            db().rollback()
            record = find_owner(kind, record_id, COUNCIL_ITEMS)
            form.refuse(refusal)
        else:
            tell(N_("Your question is asked. It stays in sight until it is answered."))
            return answer_once(_section(kind, record_id))
    page = render_template("questions/ask.html", form=form, kind=kind, record=as_entry(record))
    return page, 422 if request.method == "POST" else 200


@route(
    blueprint, "/<kind:kind>/<id:record_id>/council/<id:row_id>/answer", allow=Action.RECORD, methods=("GET", "POST")
)
def answer(kind: Kind, record_id: int, row_id: int) -> ResponseReturnValue:
    """Ask for the answer to a question."""
    if request.method == "POST" and (answered := answered_before()):
        return answered
    question = _question(kind, record_id, row_id)
    form = WordsForm(N_("Answer"), text=question.answer, version=str(question.version))
    if form.validate_on_submit():
        words, version = form.text.data or "", seen_version(form)
        try:
            answer_question(
                db(), question=question, version=version, answer=words, today=now().date(), registry=registry()
            )
        except Refusal as refusal:
            db().rollback()
            question = _question(kind, record_id, row_id)
            refusal.field = "text" if refusal.field else None
            form.refuse(refusal)
            if isinstance(refusal, Conflict):
                form["version"].data = str(question.version)
        else:
            tell(N_("The question is answered."))
            return answer_once(_section(kind, record_id))
    row, record = row_of(question, COUNCIL_ITEMS), as_entry(question.engagement)
    page = render_template("questions/answer.html", form=form, kind=kind, record=record, row=row)
    return page, 422 if request.method == "POST" else 200


def _question(kind: Kind, record_id: int, row_id: int) -> CouncilItem:
    find_owner(kind, record_id, COUNCIL_ITEMS)
    row = find_row(record_id, COUNCIL_ITEMS, row_id)
    if not isinstance(row, CouncilItem) or row.type != "question":
        abort(404)
    return row


def _section(kind: Kind, record_id: int) -> str:
    return url_for("records.show", kind=kind, record_id=record_id, _anchor=COUNCIL_ITEMS.name)
