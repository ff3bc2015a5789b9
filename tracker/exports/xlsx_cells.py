"""Cells of a spreadsheet: what is text stays text, what counts is counted, and either runs the right way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from math import ceil
from types import MappingProxyType
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from tracker.exports.blocks import Cell
from tracker.exports.directions import MARKS, bare, runs_of

Look = Mapping[str, Any]

_PLAIN: Look = MappingProxyType({})
_LINE, _HIGHEST = 15, 409  # in points; no row may be higher
_USUAL_WIDTH = 8
_LETTER = 0.9  # of a letter in the middle, where a width counts digits
LONGEST = 32_767  # a longer cell would be dropped without a word
_TONES = {"ahead": "#7A5C00", "current": "#0B6B3A", "paused": "#A2480B", "over": "#5D6A70"}
_SOFT = "#51646A"
# Spreadsheets counted 1900 as a leap year, so a day before its March is told apart by no two of them alike.
_FIRST_DAY = date(1900, 3, 1)


class Cells:
    """Writes cells of a book for one reader, and remembers the formats that it has made."""

    def __init__(self, book: Workbook, *, rtl: bool, persian: bool) -> None:
        self.book = book
        self.rtl = rtl
        # On every machine of an office, and drawn for Persian as well as for Latin letters.
        self.look = {"valign": "top", "font_name": "Tahoma", "font_size": 10}
        # The code asks for Persian digits (03) and the locale of Iran (0429); the number itself stays a number.
        self.number = "[$-3000429]#,##0" if persian else "#,##0"
        self._formats: dict[tuple[tuple[str, Any], ...], Format] = {}
        self._wrapped: list[tuple[int, int, str]] = []

    def text(
        self, sheet: Worksheet, row: int, column: int, text: str, look: Look = _PLAIN, *, wrap: bool = True
    ) -> None:
        """Write text as text, whatever it begins with, going its own way."""
        shown, rtl = shown_in_cell(text, rtl=self.rtl)
        if wrap:
            self._wrapped.append((row, column, shown))
        more: dict[str, Any] = {"text_wrap": wrap, "reading_order": 2 if rtl else 1}
        if shown.startswith(("=", "+", "-", "@")):
            # So that it stays text when somebody opens the cell and leaves it again.
            more["quote_prefix"] = True
        sheet.write_string(row, column, shown, self._format(look, more))

    def told(
        self, sheet: Worksheet, row: int, column: int, cell: Cell, look: Look = _PLAIN, *, wrap: bool = True
    ) -> None:
        """Write what a cell says, in the colour of its state."""
        tone = cell.get("tone")
        colour = "#A2480B" if cell.get("pressing") else _TONES.get(tone or "", _SOFT if cell.get("soft") else "")
        more: Look = {"font_color": colour} if colour else {}
        self.text(sheet, row, column, cell["text"] or cited(cell), {**look, **more}, wrap=wrap)

    def value(self, sheet: Worksheet, row: int, column: int, value: float | str | None, look: Look = _PLAIN) -> None:
        """Write what a cell counts with: a number, or a day; leave the cell empty where there is neither."""
        if isinstance(value, str):
            day = date.fromisoformat(value)
            if day >= _FIRST_DAY:
                format = self._format(look, {"num_format": "yyyy-mm-dd", "align": "left"})
                sheet.write_datetime(row, column, datetime.combine(day, time()), format)
        elif value is None:
            sheet.write_blank(row, column, None, self._format(look, {}))
        else:
            code = self.number if float(value).is_integer() else f"{self.number}.00"
            sheet.write_number(row, column, value, self._format(look, {"num_format": code}))

    def set_heights(self, sheet: Worksheet, widths: Sequence[int]) -> None:
        """Make the rows of a sheet that is written as high as their texts need in columns of these widths."""
        lines: dict[int, int] = {}
        for row, column, text in self._wrapped:
            width = widths[column] if column < len(widths) else _USUAL_WIDTH
            needed = sum(ceil(len(bare(line)) * _LETTER / width) or 1 for line in text.split("\n"))
            lines[row] = max(lines.get(row, 1), needed)
        for row, needed in lines.items():
            if needed > 1:
                sheet.set_row(row, min(needed * _LINE, _HIGHEST))
        self._wrapped.clear()

    def _format(self, look: Look, more: Look) -> Format:
        whole = {**self.look, **look, **more}
        key = tuple(sorted(whole.items()))
        if key not in self._formats:
            self._formats[key] = self.book.add_format(whole)
        return self._formats[key]


def shown_in_cell(text: str, *, rtl: bool) -> tuple[str, bool]:
    """Return text as a cell takes it, and whether it goes right to left.

    Where it all goes one way, it needs no mark, so that it can be searched, sorted and counted as it is; only a number
    that stands first in a Persian text takes one, since LibreOffice looks there and not at the cell's own direction.
    """
    runs = runs_of(text, rtl=rtl)
    if len({run.rtl for run in runs}) == 1:
        mark = MARKS[True] if runs[0].rtl and text[0].isdigit() and not bare(text).isdigit() else ""
        return _short(mark + bare(text)), runs[0].rtl
    return _short("".join(run.text for run in runs)), rtl


def cited(cell: Cell) -> str:
    """Return the numbers of a cell's sources: [1] [2]."""
    return " ".join(f"[{number}]" for number in cell.get("sources", ()))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
