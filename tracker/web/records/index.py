"""The list of a kind."""

from __future__ import annotations

import csv
import io

from flask import Response, jsonify, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.dates import PartialDate
from tracker.core.edtf import to_edtf
from tracker.core.entry import Entry
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind
from tracker.kinds.listing import SORTS, Choice, every_record, list_records
from tracker.web.gate import db, route
from tracker.web.reading import reader
from tracker.web.records import blueprint
from tracker.web.records.found import registry
from tracker.web.values import printed


def asked() -> Choice:
    """Return what the address asks of the list."""
    page, sort = request.args.get("page", "1"), request.args.get("sort", "-start")
    return Choice(
        query=request.args.get("q", "")[:200],
        status=request.args.get("status", "")[:30],
        unsourced=request.args.get("unsourced") == "1",
        sort=sort if sort in SORTS else "-start",
        page=int(page) if page.isdecimal() and len(page) < 8 else 1,
    )


@route(blueprint, "/<kind:kind>/", allow=Action.READ)
def index(kind: Kind) -> ResponseReturnValue:
    """Show the records of a kind, or hand them over as a file."""
    choice = asked()
    if request.args.get("format") in ("csv", "json"):
        entries = every_record(db(), kind=kind, choice=choice, registry=registry())
        return _as_file(kind, entries, request.args["format"])
    listing = list_records(db(), kind=kind, choice=choice, registry=registry())
    columns = [field for field in kind.fields if field.listed]
    return render_template("records/index.html", kind=kind, listing=listing, columns=columns, choice=choice)


def _as_file(kind: Kind, entries: list[Entry], format: str) -> ResponseReturnValue:
    rows = [_row(kind, entry) for entry in entries]
    if format == "json":
        return jsonify(rows)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, fieldnames=list(rows[0]) if rows else ["id"])
    writer.writeheader()
    writer.writerows({key: _harmless(value) for key, value in row.items()} for row in rows)
    answer = Response("\ufeff" + text.getvalue(), mimetype="text/csv; charset=utf-8")
    answer.headers["Content-Disposition"] = f"attachment; filename={kind.plural}.csv"
    return answer


def _row(kind: Kind, entry: Entry) -> dict[str, str | int]:
    values: dict[str, str | int] = {"id": entry.id, "title": reader().say(entry.title), "status": entry.state.name}
    for field in kind.fields:
        values[field.name] = _cell(field, entry)
    values["sources"] = len(entry.quotes)
    values["address"] = url_for("records.show", kind=kind, record_id=entry.id, _external=True)
    return values


def _cell(field: Field, entry: Entry) -> str:
    if field.type is FieldType.DATE:
        date = getattr(entry, field.name) if field.name in ("start", "end") else entry.details.get(field.name)
        return to_edtf(date) if isinstance(date, PartialDate) else ""
    return str(printed(field, entry))


def _harmless(value: str | int) -> str | int:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
