"""A list as a file: what it shows, row by row, in the reader's words, with every date also as EDTF."""

from __future__ import annotations

from collections.abc import Iterator

from flask import Response, send_file, stream_with_context, url_for
from flask.typing import ResponseReturnValue

from tracker.core.dates import PartialDate
from tracker.core.edtf import to_edtf
from tracker.core.entry import Entry
from tracker.core.fields import FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message
from tracker.exports.lists import Line, csv_lines, json_lines, xlsx_file
from tracker.kinds.listing import every_record
from tracker.web.gate import db
from tracker.web.reading import reader
from tracker.web.records.asking import Question
from tracker.web.records.found import registry
from tracker.web.values import printed

FORMATS = {"csv": "CSV", "xlsx": "XLSX", "json": "JSON"}
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def as_file(question: Question, format: str) -> ResponseReturnValue:
    """Return all rows of a list in one of `FORMATS`."""
    kind = question.kind
    found = every_record(db(), kind=kind, asked=question.asked, registry=registry())
    lines = (_line(kind, entry, proofs) for entry, proofs in found)
    if format == "json":
        return Response(stream_with_context(json_lines(lines)), mimetype="application/json")
    name = f"{kind.plural}.{format}"
    if format == "xlsx":
        heads = {key: reader().say(label) for key, label in _columns(kind).items()}
        title, rtl = reader().say(kind.label_plural), reader().direction == "rtl"
        file = xlsx_file(heads, map(_in_own_digits, lines), title=title, right_to_left=rtl)
        return send_file(file, mimetype=_XLSX, as_attachment=True, download_name=name)
    answer = Response(stream_with_context(csv_lines(_columns(kind), lines)), mimetype="text/csv; charset=utf-8")
    answer.headers["Content-Disposition"] = f"attachment; filename={name}"
    return answer


def _columns(kind: Kind) -> dict[str, Message]:
    """Return the keys of the columns and their heads; a date has two, in words and as EDTF."""
    columns = {"id": N_("Number"), "title": N_("Record"), "status": N_("Status (code)"), "status_text": N_("Status")}
    for field in kind.fields:
        if field.type is FieldType.DATE:
            columns[f"{field.name}_text"] = field.label
            columns[field.name] = N_("{field} (EDTF)", field=field.label)
        else:
            columns[field.name] = field.label
    return columns | {"sources": N_("Sources"), "address": N_("Address")}


def _line(kind: Kind, entry: Entry, proofs: int) -> Line:
    line: dict[str, str | int] = {"id": entry.id, "title": reader().say(entry.title), "status": entry.state.name}
    line["status_text"] = reader().say(entry.state.label)
    for field in kind.fields:
        if field.type is FieldType.DATE:
            line[f"{field.name}_text"] = printed(field, entry)
            date = getattr(entry, field.name) if field.name in ("start", "end") else entry.details.get(field.name)
            line[field.name] = to_edtf(date) if isinstance(date, PartialDate) else ""
        else:
            line[field.name] = printed(field, entry)
    line["sources"] = proofs
    line["address"] = url_for("records.show", kind=kind, record_id=entry.id, _external=True)
    return line


def _in_own_digits(line: Line) -> Line:
    return {key: reader().digits(str(value)) if isinstance(value, int) else value for key, value in line.items()}


def formats(question: Question) -> Iterator[tuple[str, str]]:
    """Return the name and the address of each file of a list."""
    return ((name, question.address(sort=question.asked.sort, format=format)) for format, name in FORMATS.items())
