"""The page that another site frames, and its figure: no sign-in, no cookie, no way into the register."""

from __future__ import annotations

from flask import Response, current_app, g, jsonify, make_response, render_template, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from tracker.core.access import Action
from tracker.language import LANGUAGES, Reader
from tracker.store.embedding import Embedding, embedding_called
from tracker.web.charts.twins import written
from tracker.web.embedding import blueprint
from tracker.web.embedding.glass import Glass
from tracker.web.embedding.shelf import SHELF
from tracker.web.gate import db, route
from tracker.web.reading import reader
from tracker.web.security import framed_by

MINUTES = 5
KEPT = {"Cache-Control": f"public, max-age={MINUTES * 60}"}


@route(blueprint, "/embed/<token>", allow=Action.ENTER)
def framed(token: str) -> ResponseReturnValue:
    """Show a chart to whoever has its address; its sites alone may frame it."""
    embedding = embedding_called(db(), token)
    if embedding is None or not _is_shown(embedding):
        return _gone(embedding)
    _read_as(embedding)
    chart = SHELF[embedding.chart]
    page = render_template(
        "embedding/framed.html",
        chart=chart,
        shown=chart.show(Glass(embedding.filters)),
        only=chart.only(embedding.filters),
        source=url_for("embedding.figure", token=token, lang=None, calendar=None),
        cell=_cell,
    )
    return Response(page, headers={**framed_by(embedding.sites), **KEPT})


@route(blueprint, "/embed/<token>/figure.json", allow=Action.ENTER)
def figure(token: str) -> ResponseReturnValue:
    """Return the figure of a chart that is shown."""
    embedding = embedding_called(db(), token)
    if embedding is None or not _is_shown(embedding):
        return _gone(embedding)
    _read_as(embedding)
    answer = jsonify(SHELF[embedding.chart].show(Glass(embedding.filters)).figure())
    answer.headers.update(KEPT)
    return answer


def _is_shown(embedding: Embedding) -> bool:
    return embedding.deleted_at is None and embedding.chart in SHELF


def _gone(embedding: Embedding | None) -> ResponseReturnValue:
    """Say that there is nothing; the sites that showed a chart may still frame that it is gone."""
    answer = make_response(render_template("embedding/gone.html"), 404)
    answer.headers.update(framed_by(embedding.sites) if embedding else {})
    return answer


def _read_as(embedding: Embedding) -> None:
    """Write for those who read the city's site, whoever asks: in its language, by the calendar of that language."""
    language = embedding.language
    names = current_app.extensions["settings"].country_names
    g.reader = Reader(language=language, calendar=LANGUAGES[language].calendar, countries=names)


def _cell(value: object) -> Markup:
    """Return a cell of the table in words that lead nowhere; several things stand below each other."""
    if isinstance(value, tuple):
        return Markup("").join(Markup("<div>{}</div>").format(_cell(one)) for one in value)
    return Markup('<bdi dir="{}">{}</bdi>').format("auto" if value else reader().direction, written(value))
