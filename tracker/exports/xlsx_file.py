"""A paper as a spreadsheet: a sheet a section, with what can be counted as numbers and days.

The same paper is the same bytes on any day. Nothing in it is ever taken for a formula or a link that nobody meant.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from tracker.exports.blocks import Block, Cell, Column, Drawing, Paper, Passages, Section, Table
from tracker.exports.directions import bare
from tracker.exports.packing import day_of
from tracker.exports.pictures import DOTS_AN_INCH, pictures, size_of_png
from tracker.exports.printable import printable
from tracker.exports.words import word
from tracker.exports.xlsx_cells import Cells, cited
from tracker.exports.xlsx_tables import add_table

_OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_LONGEST_NAME = 31
_TITLE, _CAPTION, _SOFT = {"bold": True, "font_size": 16}, {"bold": True, "font_size": 12}, {"font_color": "#51646A"}
_TEXT_WIDTH, _WIDEST = 90, 45
_SCREEN, _ROW_HEIGHT = 96, 20  # the dots of a screen to an inch, and of them to an empty row
_A4 = 9


def xlsx_file(paper: Paper) -> bytes:
    """Return a paper as XLSX."""
    return _Writer(printable(paper)).written()


class _Writer:
    """Writes one paper into one book."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.file = io.BytesIO()
        self.book = Workbook(self.file, _OPTIONS)
        self.rtl = paper["direction"] == "rtl"
        self.cells = Cells(self.book, rtl=self.rtl, persian=paper["language"] == "fa")
        self.word: Callable[[str], str] = partial(word, paper)
        self.names: list[str] = []

    def written(self) -> bytes:
        head = self.paper["head"]
        self.book.set_properties(
            {
                "title": bare(head["title"])[:255],
                "author": bare(head.get("city", ""))[:255],
                "subject": bare(head.get("period", ""))[:255],
                "created": day_of(self.paper),
            }
        )
        first = self._sheet(self.word("contents"))
        sheets = [self._sheet(section["title"]) for section in self.paper["sections"]]
        self._write_head(first)
        for sheet, section in zip(sheets, self.paper["sections"], strict=True):
            self._write_section(sheet, section)
        self.book.close()
        return self.file.getvalue()

    def _sheet(self, title: str) -> Worksheet:
        name = sheet_name(title, taken=self.names)
        self.names.append(name)
        sheet = self.book.add_worksheet(name)
        if self.rtl:
            sheet.right_to_left()
        sheet.set_paper(_A4)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_header("&L" + bare(self.paper["head"]["title"]).replace("&", "&&")[:120] + "&R&A")
        sheet.set_footer("&C&P")
        return sheet

    def _write_head(self, sheet: Worksheet) -> None:
        head, seal = self.paper["head"], self.paper.get("seal", {})
        sheet.set_column(0, 0, _TEXT_WIDTH)
        lines = [*head.get("letterhead", ()), head.get("to", ""), head["title"], head.get("session", "")]
        lines += [head.get("period", ""), seal.get("title", ""), seal.get("corrects", ""), seal.get("follows", "")]
        lines.append(str(seal.get("previous", "")))
        row = 0
        for line in lines:
            if line:
                self.cells.text(sheet, row, 0, line, **(_TITLE if line == head["title"] else {}))
                row += 1
        row += 1
        for name, section in zip(self.names[1:], self.paper["sections"], strict=True):
            # The address of a place in the book doubles the apostrophes of a sheet's name.
            address = f"internal:'{name.replace(chr(39), chr(39) * 2)}'!A1"
            sheet.write_url(row, 0, address, string=bare(section["title"])[:255])
            row += 1

    def _write_section(self, sheet: Worksheet, section: Section) -> None:
        tables = [block for block in section["blocks"] if block["block"] == "table"]
        passages = [_table_of(block, self.word) for block in section["blocks"] if block["block"] == "passages"]
        first = next((table for table in [*tables, *passages] if table["rows"]), None)
        row, widths = 0, [_TEXT_WIDTH]
        self.cells.text(sheet, row, 0, section["title"], wrap=False, **_CAPTION)
        if first is not None:
            # The first table stands on top, so that its head stays in sight and its rows can be chosen from.
            if first["caption"]:
                self.cells.text(sheet, row, 0, f"{section['title']} · {first['caption']}", wrap=False, **_CAPTION)
            end, widths = add_table(sheet, self.cells, first, 1, self.word)
            sheet.freeze_panes(2, 0)
            sheet.repeat_rows(1)
            sheet.autofilter(1, 0, len(first["rows"]) + 1, len(widths) - 1)
            row = end
        row += 1
        for block in section["blocks"]:
            if block["block"] == "passages":
                block = _table_of(block, self.word)
            if block != first:
                row, more = self._write_block(sheet, block, row, alone=first is None)
                widths = [max(pair) for pair in _paired(widths, more)]
        if not section["blocks"]:
            self.cells.text(sheet, row, 0, section.get("nothing") or self.word("nothing"), **_SOFT)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width if first is None else min(width, _WIDEST))

    def _write_block(self, sheet: Worksheet, block: Block, row: int, *, alone: bool) -> tuple[int, list[int]]:
        """Write a block from `row` on, and return the row after it and the widths that it wants.

        alone: whether the first column is wide, because no table shares the sheet
        """
        text = partial(self.cells.text, sheet, wrap=alone)
        widths: list[int] = []
        if block["block"] == "table":
            text(row, 0, block["caption"], **_CAPTION)
            if block["rows"]:
                row, widths = add_table(sheet, self.cells, block, row + 1, self.word)
            else:
                text(row + 1, 0, self.word("nothing"), **_SOFT)
                row += 2
        elif block["block"] == "figures":
            for figure in block["figures"]:
                text(row, 0, figure["label"])
                self.cells.value(sheet, row, 1, figure.get("value"), bold=True)
                row += 1
        elif block["block"] == "drawing":
            row = self._write_drawing(sheet, block, row)
        elif block["block"] in ("sentences", "points"):
            if label := block.get("label"):
                text(row, 0, str(label), **_CAPTION)
                row += 1
            within = block.get("within") or []
            for place, line in enumerate(block["lines"]):
                self.cells.told(sheet, row, 0, _with_sources(line), wrap=alone)
                if place < len(within) and within[place]:
                    text(row, 1, within[place], **_SOFT)
                    widths = [0, _WIDEST]
                row += 1
        return row + 1, widths

    def _write_drawing(self, sheet: Worksheet, drawing: Drawing, row: int) -> int:
        self.cells.text(sheet, row, 0, drawing["caption"], wrap=False, **_CAPTION)
        self.cells.text(sheet, row + 1, 0, drawing["told"], wrap=False)
        row += 2
        for number, picture in enumerate(pictures(drawing, self.paper, format="png")):
            _, height = size_of_png(picture)
            options = {"image_data": io.BytesIO(picture), "description": bare(drawing["told"]), "object_position": 2}
            options["x_scale"] = options["y_scale"] = _SCREEN / DOTS_AN_INCH
            sheet.insert_image(row, 0, f"{drawing['drawing']}-{row}-{number}.png", options)
            row += int(height * _SCREEN / _ROW_HEIGHT) + 2
        return row


def sheet_name(title: str, *, taken: list[str]) -> str:
    """Return a name that a sheet may have, and that none of `taken` is.

    A name has at most 31 letters, none of ``[]:*?/\\``, no apostrophe at its ends, and "History" is the program's own;
    letters of both cases are one.
    """
    name = "".join(" " if letter in "[]:*?/\\" else letter for letter in bare(title))
    name = " ".join(name.split()).strip("' ")
    if not name or name.casefold() == "history":
        name = f"{name} {len(taken) + 1}".strip()
    used = {one.casefold() for one in taken}
    ending, number = "", 1
    while (made := _of_length(name, _LONGEST_NAME - len(ending)) + ending).casefold() in used:
        number += 1
        ending = f" ({number})"
    return made


def _of_length(name: str, most: int) -> str:
    # Letters beyond the first 65,536 signs count twice.
    while len(name.encode("utf-16-le")) // 2 > most:
        name = name[:-1]
    return name.rstrip("' ")


def _paired(one: list[int], other: list[int]) -> list[tuple[int, int]]:
    length = max(len(one), len(other))
    return list(zip(one + [0] * (length - len(one)), other + [0] * (length - len(other)), strict=True))


def _with_sources(line: Cell) -> Cell:
    text = " ".join(part for part in (line["text"], cited(line)) if part)
    return {**line, "text": text}


def _table_of(passages: Passages, words: Callable[[str], str]) -> Table:
    """Return the annex as a table, a passage a row."""
    names = ("number", "record", "passage", "article", "outlet", "origin", "published", "independence", "sha256")
    there = [name for name in names if any(passage.get(_KEYS.get(name, name)) for passage in passages["passages"])]
    rows = [[Cell(text=str(passage.get(_KEYS.get(name, name)) or "")) for name in there] for passage in passages["passages"]]  # fmt: skip
    columns = [Column(label=_LABELS.get(name) or words(name), type="text") for name in there]
    return {"block": "table", "caption": "", "columns": columns, "rows": rows}


_KEYS = {"passage": "quote"}
_LABELS: dict[str, Any] = {"sha256": "SHA-256"}
