"""What is due, late things first, and the way to settle each."""

from __future__ import annotations

from datetime import date

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action, may
from tracker.core.deadline import Sort
from tracker.core.due import WHEN, DueItem, When, arrange_due, when_due
from tracker.kinds.due import due_items, named_list
from tracker.kinds.filters import records_involving
from tracker.web.gate import db, route, visitor_role
from tracker.web.kept import kept_content
from tracker.web.paging import page_asked, pages_of
from tracker.web.reading import reader
from tracker.web.records.asking import whom_asked
from tracker.web.records.found import registry
from tracker.web.work import blueprint

PAGE = 50


@route(blueprint, "/due", allow=Action.READ)
def due() -> ResponseReturnValue:
    """List everything that is due, or one sort of it."""
    items = every_due()
    asked, whom = request.args.get("when", ""), whom_asked()
    if when := When(asked) if asked in set(When) else None:
        items = tuple(item for item in items if when_due(item, today()) is when)
    if whom:
        own = records_involving(db(), whom.id)
        items = tuple(item for item in items if item.entry.id in own)
    sorts: dict[str, Sort] = {item.sort.name: item.sort for item in items}
    counts = {name: sum(item.sort.name == name for item in items) for name in sorts}
    chosen = request.args.get("sort", "")[:30]
    page = page_asked()
    arranged = arrange_due(items, calendar=reader().calendar, sort=chosen, first=(page - 1) * PAGE, most=PAGE)
    return render_template(
        "work/due.html",
        due=named_list(db(), arranged, registry=registry()),
        sorts=sorts.values(),
        counts=counts,
        chosen=chosen,
        kept={"when": when.value if when else None, "involves": whom.id if whom else None},
        when=WHEN[when] if when else None,
        whom=whom,
        page=page,
        pages=pages_of(arranged.total, PAGE),
    )


def every_due() -> tuple[DueItem, ...]:
    """Return all that is due, which several pages share until something changes."""
    return kept_content(lambda: due_items(db(), today=today(), registry=registry()), shared="due")


def today() -> date:
    """Return the reader's own day."""
    return date.today()  # noqa: DTZ011


def due_url(item: DueItem) -> str:
    """Return the address of the row or form that settles `item`, or of the place that shows it to who only reads."""
    kind, record_id = registry()[item.entry.kind], item.entry.id
    row, deadline = item.row, item.deadline
    if not may(visitor_role(), Action.RECORD):
        return url_for("records.show", kind=kind, record_id=record_id, _anchor=row.part.name if row else None)
    if deadline.part:
        return url_for("parts.new", kind=kind, record_id=record_id, part=kind.part(deadline.part))
    anchor = deadline.field or None
    if row:
        return url_for("parts.edit", kind=kind, record_id=record_id, part=row.part, row_id=row.id, _anchor=anchor)
    return url_for("records.edit", kind=kind, record_id=record_id, _anchor=anchor)
