"""Two records side by side: merged into one, or kept apart for good."""

from __future__ import annotations

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.gaps import values_of
from tracker.actions.merging import call_distinct, call_likely, merge_records
from tracker.core.access import Action
from tracker.core.entry import Entry
from tracker.core.fields import FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message, Refusal
from tracker.kinds.rows import rows_of
from tracker.store.engagement import Engagement
from tracker.web.duplicates import blueprint
from tracker.web.duplicates.rows import Comparison, Side, seen_versions
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.reading import reader
from tracker.web.records.found import as_entry, find_record, registry
from tracker.web.values import printed

PLACE = "/duplicates/<kind:kind>/<id:record_id>/<id:other_id>"


@route(blueprint, PLACE, allow=Action.RECORD, methods=("GET", "POST"))
def merge(kind: Kind, record_id: int, other_id: int) -> ResponseReturnValue:
    """Show two records field by field, and make one of them as chosen."""
    kept, other = _both(kind, record_id, other_id)
    refused: Message | None = None
    if request.method == "POST":
        try:
            values = _chosen(kind, kept, other)
            merge_records(db(), kept=kept, other=other, versions=seen_versions(), values=values, registry=registry())
        except Refusal as refusal:
            db().rollback()
            kept, other = _both(kind, record_id, other_id)
            refused = refusal.message
        else:
            tell(N_("The two records are one now. The other one is in the trash."))
            return redirect(url_for("records.show", kind=kind, record_id=record_id), code=303)
    page = _page(kind, kept, other, refused)
    return page, 422 if request.method == "POST" else 200


@route(blueprint, f"{PLACE}/distinct", allow=Action.RECORD, methods=("POST",))
def distinct(kind: Kind, record_id: int, other_id: int) -> ResponseReturnValue:
    """Keep that the two are not the same."""
    _both(kind, record_id, other_id)
    call_distinct(db(), table=Engagement.__tablename__, ids=(record_id, other_id))
    undo = url_for("duplicates.likely", kind=kind, record_id=record_id, other_id=other_id)
    tell(N_("These two will not be mentioned again."), undo=undo)
    return redirect(url_for("duplicates.index"), code=303)


@route(blueprint, f"{PLACE}/likely", allow=Action.RECORD, methods=("POST",))
def likely(kind: Kind, record_id: int, other_id: int) -> ResponseReturnValue:
    """Take that back."""
    _both(kind, record_id, other_id)
    call_likely(db(), table=Engagement.__tablename__, ids=(record_id, other_id))
    return redirect(url_for("duplicates.merge", kind=kind, record_id=record_id, other_id=other_id), code=303)


def _both(kind: Kind, record_id: int, other_id: int) -> tuple[Engagement, Engagement]:
    if record_id == other_id:
        abort(404)
    return find_record(kind, record_id), find_record(kind, other_id)


def _compared(kind: Kind, kept: Entry, other: Entry) -> list[Comparison]:
    say = reader().say
    rows = [Comparison("status", say(N_("Status")), say(kept.state.label), say(other.state.label))]
    for field in kind.fields:
        several = field.type in (FieldType.REFERENCES, FieldType.CHOICES)
        rows.append(Comparison(field.name, say(field.label), printed(field, kept), printed(field, other), several))
    return [row for row in rows if row.kept or row.other]


def _chosen(kind: Kind, kept: Engagement, other: Engagement) -> dict[str, object]:
    mine, theirs = values_of(kept, registry=registry()), values_of(other, registry=registry())
    values = dict(mine)
    for row in _compared(kind, as_entry(kept), as_entry(other)):
        if row.chosen is Side.OTHER:
            values[row.name] = theirs[row.name]
        elif row.chosen is Side.BOTH:
            both = [*(mine[row.name] or []), *(theirs[row.name] or [])]  # type: ignore[misc]
            values[row.name] = [one for i, one in enumerate(both) if one not in both[:i]]
    return values


def _page(kind: Kind, kept: Engagement, other: Engagement, refused: Message | None) -> str:
    mine, theirs = as_entry(kept), as_entry(other)
    rows = rows_of(db(), other.id, kind=kind)
    return render_template(
        "duplicates/records.html",
        kind=kind,
        kept=mine,
        other=theirs,
        versions=(kept.version, other.version),
        rows=_compared(kind, mine, theirs),
        moved=[(part, len(rows[part.name])) for part in kind.parts if rows[part.name]],
        refused=refused,
    )
