"""The page of a record: what is known, what proves it, and how it came to stand so."""

from __future__ import annotations

from collections.abc import Sequence

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.entry import Quote
from tracker.core.history import Step, tell
from tracker.core.kind import Kind
from tracker.kinds.duplicates import records_like
from tracker.kinds.rows import rows_of
from tracker.store.base import now
from tracker.store.log import names_in, steps_of
from tracker.web.gate import db, may_record, route
from tracker.web.records import blueprint
from tracker.web.records.found import as_entry, find_record, merged_into, registry


@route(blueprint, "/<kind:kind>/<id:record_id>", allow=Action.READ)
def show(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Show a record with its evidence and its history."""
    if moved := merged_into(record_id):
        return redirect(url_for("records.show", kind=kind, record_id=moved))
    record = find_record(kind, record_id)
    entry = as_entry(record)
    quotes: dict[str, list[Quote]] = {}
    for quote in entry.quotes:
        quotes.setdefault(quote.field, []).append(quote)
    steps = steps_of(db(), engagement_id=record.id)
    names = names_in(db(), mentioned(steps, kind))
    history = [tell(step, kind=kind, name_of=names.get) for step in steps]
    return render_template(
        "records/show.html",
        kind=kind,
        record=entry,
        rows=rows_of(db(), record.id, kind=kind),
        quotes=quotes,
        history=history,
        likely=records_like(db(), entry=entry, kind=kind, registry=registry()) if may_record() else [],
        insight=registry().insight(db(), record, today=now().date()),
    )


def mentioned(steps: Sequence[Step], kind: Kind) -> set[int]:
    """Return the ids of the entities that the steps name: lists in the record's own, single ones in its parts."""
    columns: dict[str, set[str]] = {"engagement": {field.name for field in kind.references}}
    for part in kind.parts:
        columns[part.table] = {part.column(field) for field in part.fields if field.is_reference}
    return {
        id
        for step in steps
        for name, sides in step.fields.items()
        if name in columns.get(step.table, ())
        for side in sides
        for id in (side if isinstance(side, list) else [side] if side else [])
    }
