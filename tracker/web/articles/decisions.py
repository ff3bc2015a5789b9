"""Deciding on proposals, each with one key or click, and back again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from tracker.actions.corroboration import join_suggestion
from tracker.actions.proposed import proposed_values, told_row
from tracker.actions.reviewing import accept_certain
from tracker.actions.suggestions import accept_suggestion, reject_suggestion, reopen_suggestion
from tracker.core.access import Action
from tracker.core.messages import N_, NN_, Message, Refusal
from tracker.kinds.titles import title_of
from tracker.store.directory import Directory
from tracker.store.engagement import Engagement
from tracker.store.entity import City
from tracker.store.suggestion import Decision, Suggestion
from tracker.web.articles import blueprint
from tracker.web.articles.found import find_article
from tracker.web.articles.likely import in_words
from tracker.web.articles.review import PLACE, suggestions_of
from tracker.web.forms import form_for
from tracker.web.gate import db, route
from tracker.web.notices import tell, warn
from tracker.web.once import answer_once, answered_before
from tracker.web.reading import register
from tracker.web.records.found import find_record, registry
from tracker.web.records.saving import values_to_save


@route(blueprint, f"{PLACE}/<id:suggestion_id>/accept", allow=Action.RECORD, methods=("POST",))
def accept(article_id: int, suggestion_id: int) -> ResponseReturnValue:
    """Make the record as it is proposed, with the cities that the person chose among namesakes."""
    suggestion = _suggestion(article_id, suggestion_id)
    if suggestion.decision != Decision.WAITING:
        return _back(article_id, suggestion_id)
    places = {
        int(name.removeprefix("place-")): value
        for name, value in request.form.items()
        if re.fullmatch(r"place-\d{1,3}", name)
    }
    try:
        record = accept_suggestion(db(), suggestion=suggestion, home_city=_home(), places=places, registry=registry())
    except Refusal as refusal:
        return _refused(refusal, article_id, suggestion_id)
    tell(N_("Recorded: {title}", title=_title(record)), undo=_undo(article_id, suggestion_id))
    return _on(article_id, suggestion_id)


@route(blueprint, f"{PLACE}/<id:suggestion_id>/join", allow=Action.RECORD, methods=("POST",))
def join(article_id: int, suggestion_id: int) -> ResponseReturnValue:
    """Let the article be further evidence for a record that is there."""
    suggestion = _suggestion(article_id, suggestion_id)
    if suggestion.decision != Decision.WAITING:
        return _back(article_id, suggestion_id)
    wanted = request.form.get("record", "")
    if not wanted.isdecimal() or len(wanted) > 9:
        abort(404)
    kind = registry()[suggestion.kind]
    record = find_record(kind, int(wanted))
    asked, directory = set(request.form.getlist("claim")), Directory(db())
    values = proposed_values(suggestion.payload, kind=kind, directory=directory)
    claims = {
        field.name: in_words(field, values.get(field.name), directory) for field in kind.fields if field.name in asked
    }
    try:
        join_suggestion(
            db(),
            suggestion=suggestion,
            record=record,
            fill=request.form.getlist("fill"),
            claims=claims,
            registry=registry(),
        )
    except Refusal as refusal:
        return _refused(refusal, article_id, suggestion_id)
    tell(N_("Added as evidence: {title}", title=_title(record)), undo=_undo(article_id, suggestion_id))
    return _on(article_id, suggestion_id)


@route(blueprint, f"{PLACE}/accept", allow=Action.RECORD, methods=("POST",))
def accept_all(article_id: int) -> ResponseReturnValue:
    """Make the records of those proposals that the person saw to be certain, and that still are."""
    seen = set(request.form.getlist("suggestion"))
    chosen = [one for one in suggestions_of(find_article(article_id)) if str(one.id) in seen]
    accepted = accept_certain(db(), suggestions=chosen, home_city=_home(), registry=registry())
    if not accepted:
        warn(N_("None of them is certain any more: look at each."))
        return redirect(url_for("articles.review", article_id=article_id), code=303)
    undo = url_for("articles.reopen_all", article_id=article_id, suggestion=[one.id for one in accepted])
    tell(NN_("{n} record was made.", "{n} records were made.", len(accepted)), undo=undo)
    return _on(article_id, accepted[-1].id)


@route(blueprint, f"{PLACE}/reopen", allow=Action.RECORD, methods=("POST",))
def reopen_all(article_id: int) -> ResponseReturnValue:
    """Take several decisions back at once: those that the address names."""
    ids = set(request.args.getlist("suggestion"))
    suggestions = [one for one in suggestions_of(find_article(article_id)) if str(one.id) in ids]
    for suggestion in suggestions:
        reopen_suggestion(db(), suggestion=suggestion, registry=registry())
    return _back(article_id, suggestions[0].id if suggestions else 0)


@route(blueprint, f"{PLACE}/<id:suggestion_id>/reject", allow=Action.RECORD, methods=("POST",))
def reject(article_id: int, suggestion_id: int) -> ResponseReturnValue:
    """Say that the proposal is no record."""
    suggestion = _suggestion(article_id, suggestion_id)
    if suggestion.decision == Decision.WAITING:
        reject_suggestion(db(), suggestion=suggestion)
        tell(N_("Rejected."), undo=_undo(article_id, suggestion_id))
    return _on(article_id, suggestion_id)


@route(blueprint, f"{PLACE}/<id:suggestion_id>/reopen", allow=Action.RECORD, methods=("POST",))
def reopen(article_id: int, suggestion_id: int) -> ResponseReturnValue:
    """Take a decision back."""
    try:
        reopen_suggestion(db(), suggestion=_suggestion(article_id, suggestion_id), registry=registry())
    except Refusal as refusal:
        return _refused(refusal, article_id, suggestion_id)
    return _back(article_id, suggestion_id)


@route(blueprint, f"{PLACE}/<id:suggestion_id>/edit", allow=Action.RECORD, methods=("GET", "POST"))
def correct(article_id: int, suggestion_id: int) -> ResponseReturnValue:
    """Show the proposal in the form of its kind, and make the record of what the person makes of it."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    suggestion = _suggestion(article_id, suggestion_id)
    kind = registry()[suggestion.kind]
    values = proposed_values(suggestion.payload, kind=kind, directory=Directory(db()))
    form = form_for(kind.fields, kind=kind, values=values)
    if form.validate_on_submit():
        try:
            accept_suggestion(
                db(),
                suggestion=suggestion,
                home_city=_home(),
                values=values_to_save(form, kind),
                registry=registry(),
            )
        except Refusal as refusal:
            db().rollback()
            suggestion = _suggestion(article_id, suggestion_id)
            form.refuse(refusal)
        else:
            tell(N_("The record is added."), undo=_undo(article_id, suggestion_id))
            return answer_once(_next_place(article_id, suggestion_id))
    told = told_row(suggestion.payload, kind)
    page = render_template("records/form.html", form=form, kind=kind, record=None, suggestion=suggestion, told=told)
    return page, 422 if request.method == "POST" else 200


def _suggestion(article_id: int, suggestion_id: int) -> Suggestion:
    suggestion = db().get(Suggestion, suggestion_id)
    if suggestion is None or suggestion.article_id != article_id or suggestion.kind not in registry():
        abort(404)
    return suggestion


def _home() -> City:
    house = register()
    if house is None:
        abort(404)
    return house.home_city


def _title(record: Engagement) -> Message:
    return title_of(record, registry=registry())


def _undo(article_id: int, suggestion_id: int) -> str:
    return url_for("articles.reopen", article_id=article_id, suggestion_id=suggestion_id)


def _refused(refusal: Refusal, article_id: int, suggestion_id: int) -> ResponseReturnValue:
    db().rollback()
    warn(refusal.message)
    return _back(article_id, suggestion_id)


def _back(article_id: int, suggestion_id: int) -> ResponseReturnValue:
    return redirect(url_for("articles.review", article_id=article_id, _anchor=f"s{suggestion_id}"), code=303)


def _on(article_id: int, suggestion_id: int) -> ResponseReturnValue:
    return redirect(_next_place(article_id, suggestion_id), code=303)


def _next_place(article_id: int, suggestion_id: int) -> str:
    """Return the address of the next proposal to decide: behind this one, else the first; at last the summary."""
    waiting = _waiting(article_id)
    following = next((id for id in waiting if id > suggestion_id), next(iter(waiting), None))
    anchor = f"s{following}" if following else "summary"
    return url_for("articles.review", article_id=article_id, _anchor=anchor)


def _waiting(article_id: int) -> Sequence[int]:
    query = select(Suggestion.id).where(
        Suggestion.article_id == article_id,
        Suggestion.decision == Decision.WAITING.value,
        Suggestion.kind.in_([kind.name for kind in registry()]),
    )
    return db().scalars(query.order_by(Suggestion.id)).all()
