"""What the public would see with what is decided now, record by record, before anybody else sees it."""

from __future__ import annotations

from flask import render_template, request
from flask.typing import ResponseReturnValue

from tracker.actions.publishing import begun_publication
from tracker.core.access import Action
from tracker.web.gate import db, route
from tracker.web.paging import page_asked, pages_of
from tracker.web.public.door import register_with
from tracker.web.publishing import blueprint
from tracker.web.records.found import registry

PAGE = 10


@route(blueprint, "/settings/public/preview", allow=Action.PUBLISH)
def preview() -> ResponseReturnValue:
    """Show the records of a kind with all that the public would see of them."""
    publication = begun_publication(db(), registry=registry())
    public = register_with(publication)
    counts, number = public.count(), page_asked()
    filled = [kind for kind in public.kinds if counts[kind.name]]
    chosen = next((kind for kind in filled if kind.name == request.args.get("kind")), filled[0] if filled else None)
    return render_template(
        "publishing/preview.html",
        publication=publication,
        kinds_shown=[(kind, counts[kind.name]) for kind in filled],
        chosen=chosen,
        records=public.page(chosen, first=(number - 1) * PAGE, most=PAGE) if chosen else [],
        number=number,
        pages=pages_of(counts[chosen.name], PAGE) if chosen else 1,
    )
