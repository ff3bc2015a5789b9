"""The one-page paper of a record, on screen and to carry along."""

from __future__ import annotations

from datetime import date

from flask import abort, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.dates import PartialDate
from tracker.core.kind import Kind
from tracker.core.record_paper import compose_record_paper, paper_for
from tracker.kinds.entries import entry_of, whole
from tracker.kinds.parts.claim import CLAIMS
from tracker.kinds.rows import rows_of
from tracker.web.gate import db, route
from tracker.web.reading import reader, register
from tracker.web.records import blueprint
from tracker.web.records.found import find_record, registry
from tracker.web.reports.one_page import answer_with


@route(blueprint, "/<kind:kind>/<id:record_id>/paper", allow=Action.READ)
def paper(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Show the paper of a record; ``format=pdf`` is the page to carry along."""
    record = find_record(kind, record_id, options=whole())
    rows = rows_of(db(), record.id, kind=kind)
    entry = entry_of(record, claims=rows.get(CLAIMS.name, ()), registry=registry())
    house = register() or abort(404)
    declared = paper_for(kind, entry, house.home_city_id) or abort(404)
    today = PartialDate.of_day(date.today(), reader().calendar)  # noqa: DTZ011 - the reader's own day
    page = compose_record_paper(declared, kind, entry, rows=rows, home=house.home_city.as_involved("home"), day=today)
    return answer_with(
        page,
        name=f"{kind.name}-{record.id}",
        back=url_for("records.show", kind=kind, record_id=record.id),
        back_label=entry.title,
    )
