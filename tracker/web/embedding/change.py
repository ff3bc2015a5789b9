"""Letting a chart be shown on other sites, changing on which, and taking it back."""

from __future__ import annotations

from typing import Any

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy.orm.exc import StaleDataError

from tracker.actions.embeddings import add_embedding, change_embedding, show_embedding_again, withdraw_embedding
from tracker.core.access import Action
from tracker.core.messages import N_, Refusal
from tracker.core.sites import sites_of
from tracker.store.embedding import Embedding
from tracker.web.embedding import blueprint
from tracker.web.embedding.forms import EmbeddingForm
from tracker.web.embedding.shelf import SHELF, Embeddable
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.reading import reader


@route(blueprint, "/settings/embeddings/new", allow=Action.EMBED, methods=("GET", "POST"))
def new() -> ResponseReturnValue:
    """Ask where a chart may be shown, and let it be shown there; its address says which chart, and what of it."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    chart = SHELF.get(request.args.get("chart", "")) or abort(404)
    filters, form = chart.asked(request.args), EmbeddingForm(data={"language": reader().language})
    if form.validate_on_submit():
        try:
            add_embedding(
                db(),
                chart=chart.name,
                filters=filters,
                language=form.language.data,
                sites=sites_of(form.sites.data or ""),
                made_by_id=current_user.user_id,
            )
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            tell(N_("The chart can be shown: copy its code into the page of the city's site."))
            return answer_once(url_for("embedding.index"))
    return _form(form, chart, filters)


@route(blueprint, "/settings/embeddings/<id:embedding_id>", allow=Action.EMBED, methods=("GET", "POST"))
def change(embedding_id: int) -> ResponseReturnValue:
    """Change where a chart may be shown, and in which language."""
    embedding = _found(embedding_id)
    chart = SHELF.get(embedding.chart) or abort(404)
    form = EmbeddingForm(
        data={
            "language": embedding.language,
            "sites": "\n".join(embedding.sites),
            "version": embedding.version,
        }
    )
    if form.validate_on_submit():
        if form.version.data != str(embedding.version):
            raise StaleDataError
        try:
            sites = sites_of(form.sites.data or "")
            change_embedding(db(), embedding=embedding, language=form.language.data, sites=sites)
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            tell(N_("This is saved; pages that were fetched just now may show the chart as it was for some minutes."))
            return redirect(url_for("embedding.index"), code=303)
    return _form(form, chart, embedding.filters)


@route(blueprint, "/settings/embeddings/<id:embedding_id>/withdraw", allow=Action.EMBED, methods=("POST",))
def withdraw(embedding_id: int) -> ResponseReturnValue:
    """Let a chart be shown no more."""
    embedding = _found(embedding_id)
    withdraw_embedding(db(), embedding=embedding)
    undo = url_for("embedding.again", embedding_id=embedding.id)
    tell(N_("The chart is shown no more; pages that were fetched just now may hold it for some minutes."), undo=undo)
    return redirect(url_for("embedding.index"), code=303)


@route(blueprint, "/settings/embeddings/<id:embedding_id>/again", allow=Action.EMBED, methods=("POST",))
def again(embedding_id: int) -> ResponseReturnValue:
    """Take back that a chart was withdrawn."""
    show_embedding_again(db(), embedding=_found(embedding_id))
    tell(N_("The chart is shown again, at the address that it had."))
    return redirect(url_for("embedding.index"), code=303)


def _found(embedding_id: int) -> Embedding:
    return db().get(Embedding, embedding_id) or abort(404)


def _form(form: EmbeddingForm, chart: Embeddable, filters: dict[str, list[str]]) -> ResponseReturnValue:
    asked: dict[str, Any] = {**chart.values, **filters}
    page = render_template(
        "embedding/form.html",
        form=form,
        chart=chart,
        only=chart.only(filters),
        here=url_for(chart.endpoint, **asked),
    )
    return page, 422 if form.errors else 200
