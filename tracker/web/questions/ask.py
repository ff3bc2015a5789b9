"""Asking a question: on a record, on a section of a frozen report, or once more after an answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flask import abort, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from tracker.actions.questions import About, ask_again, ask_question
from tracker.core.access import Action
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message, Refusal
from tracker.kinds.parts.council_item import COUNCIL_ITEMS, place_in_report
from tracker.kinds.rows import row_of
from tracker.store.base import now
from tracker.store.report import Report, report_with
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.parts.change import find_owner
from tracker.web.questions import blueprint
from tracker.web.questions.forms import WordsForm, place_of, section
from tracker.web.questions.found import find_question
from tracker.web.records.found import as_entry, registry


@route(blueprint, "/<kind:kind>/<id:record_id>/council/ask", allow=Action.ASK, methods=("GET", "POST"))
def ask(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Ask for a question on a record; who asks, and when, is known already.

    The address may name the report in which the reader stands, and the section: ``?report=3&section=travel``.
    """
    if request.method == "POST" and (answered := answered_before()):
        return answered
    entry = as_entry(find_owner(kind, record_id, COUNCIL_ITEMS))
    report = _report(request.args.get("report", type=int))
    place = _in_report(report, request.args.get("section", "")) if report else About()

    def put(text: str) -> str:
        _ask(replace(place, record=find_owner(kind, record_id, COUNCIL_ITEMS)), text)
        return section(kind, record_id)

    back = url_for("records.show", kind=kind, record_id=record_id)
    return _page(put, about=entry.title, back=back, place=_told(place))


@route(blueprint, "/reports/<id:number>/ask", allow=Action.ASK, methods=("GET", "POST"))
def ask_on_report(number: int) -> ResponseReturnValue:
    """Ask for a question on a section of a frozen report: ``?section=travel``; without one, on all of it."""
    if request.method == "POST" and (answered := answered_before()):
        return answered
    report = _report(number) or abort(404)
    place = _in_report(report, request.args.get("section", ""))

    def put(text: str) -> str:
        _ask(place, text)
        return url_for("reports.show", number=number, _anchor="questions")

    return _page(put, about=_told(place) or abort(404), back=url_for("reports.show", number=number))


@route(blueprint, "/questions/<id:question_id>/again", allow=Action.ASK, methods=("GET", "POST"))
def again(question_id: int) -> ResponseReturnValue:
    """Ask a question again, whose answer is shown."""
    if request.method == "POST" and (answered := answered_before()):
        return answered
    question = find_question(question_id)
    row = row_of(question, COUNCIL_ITEMS)
    record = as_entry(question.engagement) if question.engagement_id is not None else None
    place = place_in_report(row.values)

    def put(text: str) -> str:
        ask_again(
            db(),
            question=find_question(question_id),
            text=text,
            asked_by_id=current_user.user_id,
            today=now().date(),
            registry=registry(),
        )
        return place_of(question)

    about = record.title if record else place
    return _page(put, about=about or abort(404), back=place_of(question), place=place if record else None, before=row)


def _page(put: Callable[[str], str], *, about: Message, back: str, **beside: object) -> ResponseReturnValue:
    """Ask for a text and `put` it, which returns where it is read afterwards."""
    form = WordsForm(N_("Your question"))
    if form.validate_on_submit():
        try:
            address = put(form.text.data or "")
        except Refusal as refusal:
            db().rollback()
            form.refuse(refusal)
        else:
            tell(N_("Your question is asked. It stays in sight until it is answered."))
            return answer_once(address)
    page = render_template("questions/ask.html", form=form, about=about, back=back, **beside)
    return page, 422 if request.method == "POST" else 200


def _ask(about: About, text: str) -> None:
    who, today = current_user.user_id, now().date()
    ask_question(db(), about=about, text=text, asked_by_id=who, today=today, registry=registry())


def _report(number: int | None) -> Report | None:
    return report_with(db(), number) if number and 0 < number < 2**31 else None


def _in_report(report: Report, name: str) -> About:
    """Return where in a report a question is asked; a section that it does not have is none."""
    titles = {one["name"]: one["title"] for one in report.content.get("sections", ()) if "name" in one}
    known = name if name in titles else ""
    return About(report=report.number, section=known, section_title=titles.get(known, ""))


def _told(about: About) -> Message | None:
    return place_in_report({"report_number": about.report, "section_title": about.section_title})
