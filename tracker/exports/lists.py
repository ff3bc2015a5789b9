"""The rows of a list as files: CSV, XLSX and JSON, written row by row, so that a long list needs no more memory.

Text is text: no cell ever becomes a formula, a link or a number that nobody meant.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime

from xlsxwriter import Workbook

Cell = str | int
Line = Mapping[str, Cell]

_LONGEST_CELL = 32_767
_NOBODYS_DAY = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def csv_lines(columns: Iterable[str], rows: Iterable[Line]) -> Iterator[str]:
    """Return a CSV file piece by piece, with the mark by which spreadsheets know that it is UTF-8."""
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, fieldnames=list(columns))
    buffer.write("\ufeff")
    writer.writeheader()
    yield _taken(buffer)
    for row in rows:
        writer.writerow({key: _harmless(value) for key, value in row.items()})
        yield _taken(buffer)


def json_lines(rows: Iterable[Line]) -> Iterator[str]:
    """Return a JSON list of objects piece by piece."""
    before = "["
    for row in rows:
        yield before + "\n" + json.dumps(row, ensure_ascii=False)
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


def xlsx_file(columns: Mapping[str, str], rows: Iterable[Line], *, title: str, right_to_left: bool) -> io.BytesIO:
    """Return an XLSX file, open at its beginning.

    columns: the heads of the columns, by key
    title:   the name of the sheet
    """
    # The rows wait in a file of the writer's own; only what is packed already stays in memory.
    file = io.BytesIO()
    book = Workbook(file, _OPTIONS)
    book.set_properties({"created": _NOBODYS_DAY})
    sheet = book.add_worksheet(_sheet_name(title))
    if right_to_left:
        sheet.right_to_left()
    look = {"valign": "top", "text_wrap": True, "reading_order": 2 if right_to_left else 1}
    head, body = book.add_format({**look, "bold": True, "bottom": 1}), book.add_format(look)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(columns) - 1, 22)
    for place, label in enumerate(columns.values()):
        sheet.write_string(0, place, label, head)
    line = 0
    for line, row in enumerate(rows, start=1):
        for place, key in enumerate(columns):
            sheet.write_string(line, place, _short(str(row[key])), body)
    sheet.autofilter(0, 0, line, len(columns) - 1)
    sheet.repeat_rows(0)
    book.close()
    file.seek(0)
    return file


def _taken(buffer: io.StringIO) -> str:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text


def _harmless(value: Cell) -> Cell:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def _short(text: str) -> str:
    # A longer cell would be dropped without a word.
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…"


def _sheet_name(title: str) -> str:
    return "".join(letter for letter in title if letter not in "[]:*?/\\'")[:31] or "1"
