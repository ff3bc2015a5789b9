"""The list of all charts that are shown on other sites, with the code to copy."""

from __future__ import annotations

from flask import render_template, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from tracker.core.access import Action
from tracker.language import Reader
from tracker.store.embedding import Embedding, all_embeddings
from tracker.web.embedding import blueprint
from tracker.web.embedding.glass import Glass
from tracker.web.embedding.shelf import SHELF
from tracker.web.gate import db, route
from tracker.web.kept import kept_content

AROUND, STEP, MOST = 240, 40, 2400  # pixels: the words around a chart, the steps of a frame, and the most of one


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


def height_of(embedding: Embedding) -> int:
    """Return how many pixels high a frame should be, for no frame grows with what it holds: as its chart is now."""
    chart = SHELF[embedding.chart]

    def drawn() -> int:
        shown = chart.show(Glass(embedding.filters))
        return int(shown.figure()["layout"].get("height") or 0) if shown.drawn else 0

    figure = kept_content(drawn, embedding.id, shared="frame")
    # In steps, so that a record more does not make every code that was copied look outdated.
    return max(chart.height, min(MOST, -(-(figure + AROUND) // STEP) * STEP)) if figure else chart.height


def code_of(embedding: Embedding) -> str:
    """Return what the city copies into the page of its site."""
    chart, height = SHELF[embedding.chart], height_of(embedding)
    code = Markup('<iframe src="{}" width="100%" height="{}" loading="lazy" style="border:0" title="{}"></iframe>')
    return str(code.format(address_of(embedding), height, Reader(embedding.language).say(chart.question)))
