"""Holding a single record back from the public page. Whoever records may do that; to let it out again is to publish."""

from __future__ import annotations

from dataclasses import dataclass

from flask import redirect, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.publishing import hold_back, let_out
from tracker.core.access import Action
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.messages import N_
from tracker.store.engagement import Engagement
from tracker.store.publication import the_publication
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.public.addresses import public_record_url
from tracker.web.public.door import register_with
from tracker.web.publishing import blueprint
from tracker.web.records.found import find_record, registry


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a record is held back, whether the public page is there, and where it shows the record, if it does."""

    withheld: bool
    shown: bool
    address: str


def standing_of(entry: Entry) -> Standing:
    """Return how a record stands to the public page."""
    record, publication = db().get_one(Engagement, entry.id), the_publication(db())
    if publication is None or not publication.shown:
        return Standing(record.withheld, shown=False, address="")
    kind = registry()[entry.kind]
    known = register_with(publication).knows(kind, entry.id)
    return Standing(record.withheld, shown=True, address=public_record_url(entry, lang=None) if known else "")


@route(blueprint, "/<kind:kind>/<id:record_id>/withhold", allow=Action.RECORD, methods=("POST",))
def withhold(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Keep a record off the public page."""
    hold_back(db(), record=find_record(kind, record_id))
    tell(N_("The record is held back from the public page."))
    return redirect(url_for("records.show", kind=kind, record_id=record_id), code=303)


@route(blueprint, "/<kind:kind>/<id:record_id>/release", allow=Action.PUBLISH, methods=("POST",))
def release(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Let a record stand on the public page again."""
    let_out(db(), record=find_record(kind, record_id))
    tell(N_("The record may stand on the public page again."))
    return redirect(url_for("records.show", kind=kind, record_id=record_id), code=303)
