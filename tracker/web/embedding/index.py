"""The list of all charts that are shown on other sites, with the code to copy."""

from __future__ import annotations

from flask import render_template, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from tracker.core.access import Action
from tracker.language import Reader
from tracker.store.embedding import Embedding, all_embeddings
from tracker.web.embedding import blueprint
from tracker.web.embedding.shelf import SHELF
from tracker.web.gate import db, route


@route(blueprint, "/settings/embeddings", allow=Action.EMBED)
def index() -> ResponseReturnValue:
    """List what is shown elsewhere, and what was."""
    return render_template(
        "embedding/index.html",
        embeddings=all_embeddings(db()),
        charts=SHELF,
        chart_url=lambda chart: url_for(chart.endpoint, **chart.values),
        code_of=code_of,
        address_of=address_of,
    )


def address_of(embedding: Embedding) -> str:
    """Return the address at which a chart is shown."""
    return url_for("embedding.framed", token=embedding.token, _external=True, lang=None, calendar=None)


def code_of(embedding: Embedding) -> str:
    """Return what the city copies into the page of its site."""
    chart = SHELF[embedding.chart]
    code = Markup('<iframe src="{}" width="100%" height="{}" loading="lazy" style="border:0" title="{}"></iframe>')
    return str(code.format(address_of(embedding), chart.height, Reader(embedding.language).say(chart.question)))
