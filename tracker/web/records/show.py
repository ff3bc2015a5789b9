"""The page of a record: what is known, what proves it, and how it came to stand so."""

from __future__ import annotations

from flask import render_template
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.coverage import coverage_of
from tracker.core.entry import Quote
from tracker.core.kind import Kind
from tracker.core.record_paper import paper_for
from tracker.kinds.duplicates import records_like
from tracker.kinds.entries import entry_of, whole
from tracker.kinds.gaps import gaps_of
from tracker.kinds.holders import day_of, holders_beside
from tracker.kinds.parts.claim import CLAIMS
from tracker.kinds.rows import rows_of
from tracker.store.base import now
from tracker.web.beginnings import beginnings_beside
from tracker.web.gate import db, may_record, route
from tracker.web.records import blueprint
from tracker.web.records.found import find_record, registry
from tracker.web.records.told import history_of


@route(blueprint, "/<kind:kind>/<id:record_id>", allow=Action.READ)
def show(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Show a record with its evidence and its history."""
    record = find_record(kind, record_id, options=whole())
    rows = rows_of(db(), record.id, kind=kind)
    entry = entry_of(record, claims=rows.get(CLAIMS.name, ()), registry=registry())
    quotes: dict[str, list[Quote]] = {}
    for quote in entry.quotes:
        quotes.setdefault(quote.field, []).append(quote)
    return render_template(
        "records/show.html",
        kind=kind,
        record=entry,
        rows=rows,
        held=holders_beside(db(), entry, rows, day=day_of(record)),
        beginnings=beginnings_beside(entry),
        matters={matter.field: matter for matter in entry.matters if matter.field},
        quotes=quotes,
        covered=coverage_of(kind, entry),
        history=history_of(kind, record.id),
        gaps=gaps_of(db(), kind=kind, record_id=record.id, registry=registry()) if may_record() else [],
        likely=records_like(db(), entry=entry, kind=kind, registry=registry()) if may_record() else [],
        paper=paper_for(kind, entry, record.home_city_id),
        insight=registry().insight(db(), record, rows, today=now().date()),
    )
