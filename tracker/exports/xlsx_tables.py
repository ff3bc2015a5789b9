"""A table of a paper in a spreadsheet: what a column counts with stands beside the reader's own text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from xlsxwriter.worksheet import Worksheet

from tracker.core.text import latin_digits
from tracker.exports.blocks import Cell, Table
from tracker.exports.directions import bare
from tracker.exports.notes import grouped
from tracker.exports.widths import letters
from tracker.exports.xlsx_cells import Cells, Look, cited

_PLAIN: Look = {}
_HEAD = {"bold": True, "bottom": 1, "bg_color": "#EEF3F4"}
_TOTAL = {"bold": True, "top": 1}
_SEPARATORS = str.maketrans({"٬": "", ",": "", "٫": ".", " ": ""})
_DAY_WIDTH, _NOTES_WIDTH = 14, 45


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of the sheet: its heading, its width in letters, and how it is written of a row.

    typed: whether it holds what is counted with, not what is read
    """

    label: str
    width: int
    typed: bool
    of: Callable[[Sequence[Cell]], Cell]


def add_table(
    sheet: Worksheet, cells: Cells, table: Table, row: int, words: Callable[[str], str]
) -> tuple[int, list[int]]:
    """Write a table from `row` on, its head first, and return the row after it and the widths of its columns.

    words: says a word of the paper by its name
    """
    columns = _columns(table, words)
    for place, column in enumerate(columns):
        cells.text(sheet, row, place, column.label, _HEAD)
    notes = table.get("notes", {})
    further = len(columns)
    if notes:
        cells.text(sheet, row, further, words("further"), _HEAD)
    for number, line in enumerate(table["rows"]):
        row += 1
        _add_row(sheet, cells, columns, line, row)
        if told := notes.get(str(number)):
            cells.text(sheet, row, further, _told(told))
    if total := table.get("total"):
        row += 1
        _add_row(sheet, cells, columns, total, row, _TOTAL)
    return row + 1, [column.width for column in columns] + [_NOTES_WIDTH] * bool(notes)


def _add_row(
    sheet: Worksheet, cells: Cells, columns: Sequence[_Column], line: Sequence[Cell], row: int, look: Look = _PLAIN
) -> None:
    for place, column in enumerate(columns):
        cell = column.of(line)
        if column.typed and ("value" in cell or not cell["text"]):
            cells.value(sheet, row, place, cell.get("value"), look)
        else:
            cells.told(sheet, row, place, cell, look)


def _columns(table: Table, words: Callable[[str], str]) -> list[_Column]:
    columns: list[_Column] = []
    lines = [*table["rows"], *([table["total"]] if "total" in table else [])]
    for place, (column, width) in enumerate(zip(table["columns"], letters(table), strict=True)):
        held = [line[place] for line in lines if place < len(line)]
        counts = any("value" in cell for cell in held) and column["type"] != "text"
        alone = counts and column["type"] != "day" and all(_says_only_its_number(cell) for cell in held)
        columns.append(_Column(column["label"], width, alone, _at(place)))
        if counts and not alone:
            label = words("day" if column["type"] == "day" else "value").format(column=column["label"])
            columns.append(_Column(label, max(_DAY_WIDTH, len(label) + 4), True, _value_at(place)))
    if any(cell["text"] and cell.get("sources") for line in lines for cell in line):
        columns.append(_Column(words("sources"), _DAY_WIDTH, False, _sources))
    return columns


def _at(place: int) -> Callable[[Sequence[Cell]], Cell]:
    return lambda line: line[place] if place < len(line) else {"text": ""}


def _value_at(place: int) -> Callable[[Sequence[Cell]], Cell]:
    def value(line: Sequence[Cell]) -> Cell:
        cell = line[place] if place < len(line) else Cell(text="")
        return {"text": "", "value": cell["value"]} if "value" in cell else {"text": ""}

    return value


def _sources(line: Sequence[Cell]) -> Cell:
    return {"text": " ".join(cited(cell) for cell in line if cell["text"] and cell.get("sources"))}


def _says_only_its_number(cell: Cell) -> bool:
    """Say whether nothing is lost when a cell's number stands in place of its text.

    A cell without a number keeps its words ("unknown") in the same column: a sum passes over them.
    """
    if "value" not in cell:
        return True
    said = latin_digits(bare(cell["text"])).translate(_SEPARATORS)
    try:
        return float(said) == float(cell["value"])
    except ValueError:
        return False


def _told(notes: Sequence[Cell]) -> str:
    """Return the notes of a row as the lines of a cell."""
    return "\n".join(
        (f"{label}: " if label else "")
        + " · ".join(" ".join(filter(None, (note["text"], cited(note)))) for note in under)
        for label, under in grouped(notes)
    )
