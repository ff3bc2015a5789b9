"""Deciding what an article proposes: accept, edit or reject, each with one key or click, and back again."""

from __future__ import annotations

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from tracker.actions.suggestions import accept_suggestion, proposed_values, reject_suggestion, reopen_suggestion
from tracker.core.access import Action
from tracker.core.messages import N_, Message, Refusal
from tracker.kinds.entries import entry_of
from tracker.store.suggestion import Decision, Suggestion
from tracker.web.articles import blueprint
from tracker.web.articles.found import find_article
from tracker.web.articles.passages import Mark, shown
from tracker.web.articles.proposal import shown_proposal
from tracker.web.forms import form_for
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.reading import register
from tracker.web.records.found import registry
from tracker.web.records.saving import values_to_save

PLACE = "/articles/<id:article_id>/review"


@route(blueprint, PLACE, allow=Action.RECORD)
def review(article_id: int) -> ResponseReturnValue:
    """Show the article beside what it proposes."""
    article = find_article(article_id)
    query = select(Suggestion).where(Suggestion.article_id == article_id).order_by(Suggestion.id)
    suggestions = [shown_proposal(one) for one in db().scalars(query) if one.kind in registry()]
    marks = [Mark(quote.start, quote.end, quote.id) for one in suggestions for quote in one.quotes]
    return render_template(
        "articles/review.html",
        article=article,
        suggestions=suggestions,
        paragraphs=shown(article.text, marks),
        reasons={one["start"]: Message(one["reason"]) for one in article.passed_over},
        waiting=sum(one.decision == Decision.WAITING for one in suggestions),
    )


def _suggestion(article_id: int, suggestion_id: int) -> Suggestion:
    suggestion = db().get(Suggestion, suggestion_id)
    if suggestion is None or suggestion.article_id != article_id or suggestion.kind not in registry():
        abort(404)
    return suggestion


def _back(article_id: int, suggestion_id: int) -> ResponseReturnValue:
    return redirect(url_for("articles.review", article_id=article_id, _anchor=f"s{suggestion_id}"), code=303)


@route(blueprint, f"{PLACE}/<id:suggestion_id>/accept", allow=Action.RECORD, methods=("POST",))
def accept(article_id: int, suggestion_id: int) -> ResponseReturnValue:
    """Make the record as it is proposed."""
    suggestion = _suggestion(article_id, suggestion_id)
    if suggestion.decision == Decision.ACCEPTED:
        return _back(article_id, suggestion_id)
    house = register()
    if house is None:
        abort(404)
    record = accept_suggestion(db(), suggestion=suggestion, home_city=house.home_city, registry=registry())
    title = entry_of(record, registry=registry()).title
    undo = url_for("articles.reopen", article_id=article_id, suggestion_id=suggestion_id)
    tell(N_("Recorded: {title}", title=title), undo=undo)
    return _back(article_id, suggestion_id)


@route(blueprint, f"{PLACE}/<id:suggestion_id>/reject", allow=Action.RECORD, methods=("POST",))
def reject(article_id: int, suggestion_id: int) -> ResponseReturnValue:
    """Say that the proposal is no record."""
    suggestion = _suggestion(article_id, suggestion_id)
    if suggestion.decision == Decision.WAITING:
        reject_suggestion(db(), suggestion=suggestion)
    return _back(article_id, suggestion_id)


@route(blueprint, f"{PLACE}/<id:suggestion_id>/reopen", allow=Action.RECORD, methods=("POST",))
def reopen(article_id: int, suggestion_id: int) -> ResponseReturnValue:
    """Take a decision back."""
    reopen_suggestion(db(), suggestion=_suggestion(article_id, suggestion_id))
    return _back(article_id, suggestion_id)


@route(blueprint, f"{PLACE}/<id:suggestion_id>/edit", allow=Action.RECORD, methods=("GET", "POST"))
def correct(article_id: int, suggestion_id: int) -> ResponseReturnValue:
    """Show the proposal in the form of its kind, and make the record of what the person makes of it."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    suggestion = _suggestion(article_id, suggestion_id)
    kind = registry()[suggestion.kind]
    form = form_for(kind.fields, kind=kind, values=proposed_values(db(), suggestion=suggestion, kind=kind))
    house = register()
    if form.validate_on_submit() and house:
        try:
            values = values_to_save(form, kind)
            accept_suggestion(
                db(), suggestion=suggestion, home_city=house.home_city, values=values, registry=registry()
            )
        except Refusal as refusal:
            db().rollback()
            suggestion = _suggestion(article_id, suggestion_id)
            form.refuse(refusal)
        else:
            tell(N_("The record is added."))
            return answer_once(url_for("articles.review", article_id=article_id, _anchor=f"s{suggestion_id}"))
    page = render_template("records/form.html", form=form, kind=kind, record=None, suggestion=suggestion)
    return page, 422 if request.method == "POST" else 200
