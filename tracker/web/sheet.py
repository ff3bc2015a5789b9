"""Rows of parts as a file: the same rows that a list shows, for a spreadsheet or a program."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from flask import Response, jsonify, request
from flask.typing import ResponseReturnValue

from tracker.core.dates import PartialDate
from tracker.core.edtf import to_edtf
from tracker.core.entry import Entry
from tracker.core.part import Row
from tracker.web.reading import reader
from tracker.web.values import printed_in_row

Cells = dict[str, str | int]


def page_asked() -> int:
    """Return the number of the page that the address asks for."""
    page = request.args.get("page", "1")
    return max(int(page), 1) if page.isdecimal() and len(page) < 8 else 1


def row_cells(row: Row, record: Entry) -> Cells:
    """Return a row of a part with the title of its record, field by field; dates as EDTF."""
    cells: Cells = {"id": row.id, "record": reader().say(record.title)}
    for field in row.part.fields:
        value = row.values.get(field.name)
        cells[field.name] = to_edtf(value) if isinstance(value, PartialDate) else printed_in_row(field, row)
    return cells


def sheet_answer(rows: Sequence[Mapping[str, str | int]], name: str, format: str) -> ResponseReturnValue:
    """Return `rows` as JSON, or as CSV that spreadsheets open without taking a cell for a formula."""
    if format == "json":
        return jsonify(list(map(dict, rows)))
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, fieldnames=list(rows[0]) if rows else ["id"])
    writer.writeheader()
    writer.writerows({key: _harmless(value) for key, value in row.items()} for row in rows)
    answer = Response("\ufeff" + text.getvalue(), mimetype="text/csv; charset=utf-8")
    answer.headers["Content-Disposition"] = f"attachment; filename={name}.csv"
    return answer


def _harmless(value: str | int) -> str | int:
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
