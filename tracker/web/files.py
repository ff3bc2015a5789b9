"""A list as a file: what it shows, row by row, in the reader's words, with every date also as EDTF."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from flask import Response, send_file, stream_with_context, url_for
from flask.typing import ResponseReturnValue

from tracker.core.dates import PartialDate
from tracker.core.edtf import to_edtf
from tracker.core.fields import Field, FieldType
from tracker.core.messages import N_, Message
from tracker.exports.lists import Cell, Line, csv_lines, json_lines, xlsx_file
from tracker.web.reading import reader

FORMATS = {"csv": "CSV", "xlsx": "XLSX", "json": "JSON"}
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def file_answer(
    lines: Iterable[Line], *, format: str, name: str, title: Message, columns: Mapping[str, Message]
) -> ResponseReturnValue:
    """Return `lines` in one of `FORMATS`.

    name: the file's, without its ending
    columns: the heads of the columns, by the keys of the lines
    """
    if format == "json":
        return Response(stream_with_context(json_lines(lines)), mimetype="application/json")
    if format == "xlsx":
        heads = {key: reader().say(label) for key, label in columns.items()}
        file = xlsx_file(
            heads, map(_in_own_digits, lines), title=reader().say(title), right_to_left=reader().direction == "rtl"
        )
        return send_file(file, mimetype=_XLSX, as_attachment=True, download_name=f"{name}.xlsx")
    answer = Response(stream_with_context(csv_lines(columns, lines)), mimetype="text/csv; charset=utf-8")
    answer.headers["Content-Disposition"] = f"attachment; filename={name}.csv"
    return answer


def file_addresses(endpoint: str, **values: Any) -> list[tuple[str, str]]:
    """Return the name and the address of each file of the list at `endpoint`."""
    return [(name, url_for(endpoint, format=format, **values)) for format, name in FORMATS.items()]


def columns_of(fields: Iterable[Field]) -> dict[str, Message]:
    """Return the heads of the columns that hold `fields`, by key; a date has two, in words and as EDTF."""
    columns = {}
    for field in fields:
        if field.type is FieldType.DATE:
            columns[f"{field.name}_text"] = field.label
            columns[field.name] = N_("{field} (EDTF)", field=field.label)
        else:
            columns[field.name] = field.label
    return columns


def cells_of(
    fields: Iterable[Field], printed: Callable[[Field], str], value: Callable[[Field], object]
) -> dict[str, Cell]:
    """Return the cells in those columns.

    printed, value: what a field holds, in the reader's words and as it is kept
    """
    cells: dict[str, Cell] = {}
    for field in fields:
        if field.type is FieldType.DATE:
            date = value(field)
            cells[f"{field.name}_text"] = printed(field)
            cells[field.name] = to_edtf(date) if isinstance(date, PartialDate) else ""
        else:
            cells[field.name] = printed(field)
    return cells


def _in_own_digits(line: Line) -> Line:
    return {key: reader().digits(str(value)) if isinstance(value, int) else value for key, value in line.items()}
