"""The list of a kind."""

from __future__ import annotations

from flask import render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from tracker.actions.views import views_of
from tracker.core.access import Action
from tracker.core.kind import Kind
from tracker.core.messages import Refusal
from tracker.kinds.filters import choice_filters
from tracker.kinds.listing import list_records, sortable
from tracker.web.files import FORMATS
from tracker.web.gate import db, route
from tracker.web.records import blueprint
from tracker.web.records.asking import question
from tracker.web.records.files import as_file, formats
from tracker.web.records.found import registry


@route(blueprint, "/<kind:kind>/", allow=Action.READ)
def index(kind: Kind) -> ResponseReturnValue:
    """Show the records of a kind, or hand them over as a file."""
    if request.args.get("format") in FORMATS:
        return as_file(question(kind), request.args["format"])
    return list_page(kind)


def list_page(kind: Kind, *, refusal: Refusal | None = None) -> ResponseReturnValue:
    """Return the page of a list; where something was refused, it says so."""
    asking = question(kind)
    listing = list_records(db(), kind=kind, asked=asking.asked, registry=registry())
    page = render_template(
        "records/index.html",
        kind=kind,
        question=asking,
        asked=asking.asked,
        listing=listing,
        columns=[field for field in kind.fields if field.listed and not field.is_reference],
        sortable={field.name for field in sortable(kind)},
        filters=choice_filters(kind),
        files=formats(asking),
        views=views_of(db(), user_id=current_user.user_id, folder=kind.plural),
        refusal=refusal,
    )
    return page, 422 if refusal else 200
