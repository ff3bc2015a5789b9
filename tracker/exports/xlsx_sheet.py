"""A section of a paper on a sheet: its first table on top, its head in sight, and whatever else it says below."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from xlsxwriter.worksheet import Worksheet

from tracker.exports.blocks import Cell, Column, Drawing, Figures, Paper, Passages, Points, Section, Table
from tracker.exports.directions import bare
from tracker.exports.pictures import DOTS_AN_INCH, pictures, size_of_png
from tracker.exports.words import word
from tracker.exports.xlsx_cells import Cells, cited
from tracker.exports.xlsx_tables import add_table

_CAPTION: Mapping[str, Any] = {"bold": True, "font_size": 12}
_SOFT: Mapping[str, Any] = {"font_color": "#51646A"}
_ALONE, _WIDEST = 90, 45  # the widths of a column of text, alone on its sheet and beside others, in letters
_SCREEN, _ROW_HEIGHT = 96, 20  # the dots of a screen to an inch, and of them to an empty row
_OF_PASSAGES = {"quote": "passage"}  # words of other names than the parts of a passage have


class SectionSheet:
    """Writes one section, from the first row down."""

    def __init__(self, sheet: Worksheet, cells: Cells, paper: Paper) -> None:
        self.sheet = sheet
        self.cells = cells
        self.paper = paper
        self.word = partial(word, paper)
        self.row = 0
        self.widths: list[int] = []
        self.wrap = True

    def write(self, section: Section) -> None:
        """Write the section and set the widths of its columns."""
        blocks = [
            _as_table(block, self.paper) if block["block"] == "passages" else block for block in section["blocks"]
        ]
        first = next((block for block in blocks if block["block"] == "table" and block["rows"]), None)
        # Beside a table, text runs over the cells next to it, and its own column stays as wide as the table's.
        self.wrap = first is None
        if first is not None and first["block"] == "table":
            self._write_first(section["title"], first)
        else:
            self._line(section["title"], _CAPTION)
            self._wide([_ALONE])
        if not blocks:
            self._line(section.get("nothing") or self.word("nothing"), _SOFT)
        for block in blocks:
            if block is first:
                continue
            if block["block"] == "table":
                self._write_table(block)
            elif block["block"] == "sentences":
                self._write_lines(block["lines"])
            elif block["block"] == "points":
                self._write_points(block)
            elif block["block"] == "figures":
                self._write_figures(block)
            elif block["block"] == "drawing":
                self._write_drawing(block)
            self.row += 1
        widths = [width if self.wrap else min(width, _WIDEST) for width in self.widths]
        for column, width in enumerate(widths):
            self.sheet.set_column(column, column, width)
        self.cells.set_heights(self.sheet, widths)

    def _line(self, text: str, look: Mapping[str, Any]) -> None:
        self.cells.text(self.sheet, self.row, 0, text, look, wrap=self.wrap)
        self.row += 1

    def _wide(self, widths: Sequence[int]) -> None:
        """Make each column at least as wide as something asks for."""
        longer, shorter = sorted((self.widths, list(widths)), key=len, reverse=True)
        self.widths = [max(pair) for pair in zip(longer, shorter + [0] * (len(longer) - len(shorter)), strict=True)]

    def _write_first(self, title: str, table: Table) -> None:
        """Write the table that stands on top, so that its head stays in sight and its rows can be chosen from."""
        caption = table["caption"]
        self._line(f"{title} · {caption}" if caption and caption != title else title, _CAPTION)
        self.row, widths = add_table(self.sheet, self.cells, table, self.row, self.word)
        self._wide(widths)
        self.sheet.freeze_panes(2, 0)
        self.sheet.repeat_rows(1)
        self.sheet.autofilter(1, 0, len(table["rows"]) + 1, len(widths) - 1)
        self.row += 1

    def _write_table(self, table: Table) -> None:
        self._line(table["caption"], _CAPTION)
        if not table["rows"]:
            self._line(self.word("nothing"), _SOFT)
            return
        self.row, widths = add_table(self.sheet, self.cells, table, self.row, self.word)
        self._wide(widths)

    def _write_lines(self, lines: Sequence[Cell]) -> None:
        for line in lines:
            text = " ".join(part for part in (line["text"], cited(line)) if part)
            self.cells.told(self.sheet, self.row, 0, {**line, "text": text}, wrap=self.wrap)
            self.row += 1

    def _write_points(self, points: Points) -> None:
        if label := points.get("label"):
            self._line(label, _CAPTION)
        for place, within in enumerate(points.get("within", [])):
            if within:
                self.cells.text(self.sheet, self.row + place, 1, within, _SOFT, wrap=self.wrap)
                self._wide([0, _WIDEST])
        self._write_lines(points["lines"])

    def _write_figures(self, figures: Figures) -> None:
        for figure in figures["figures"]:
            self.cells.text(self.sheet, self.row, 0, figure["label"], wrap=self.wrap)
            self.cells.value(self.sheet, self.row, 1, figure.get("value"), {"bold": True})
            self.row += 1

    def _write_drawing(self, drawing: Drawing) -> None:
        self.cells.text(self.sheet, self.row, 0, drawing["told"], wrap=False)
        self.cells.text(self.sheet, self.row + 1, 0, drawing["caption"], _SOFT, wrap=False)
        self.row += 2
        for picture in pictures(drawing, self.paper, format="png"):
            options = {
                "image_data": io.BytesIO(picture),
                "description": bare(drawing["told"]),
                "x_scale": _SCREEN / DOTS_AN_INCH,
                "y_scale": _SCREEN / DOTS_AN_INCH,
            }
            self.sheet.insert_image(self.row, 0, f"{drawing['drawing']}-{self.row}.png", options)
            self.row += int(size_of_png(picture)[1] * _SCREEN / _ROW_HEIGHT) + 2


def _as_table(passages: Passages, paper: Paper) -> Table:
    """Return the annex as a table: a passage a row, and a column for whatever is known of any of them."""
    names = ("number", "record", "quote", "article", "outlet", "origin", "published", "independence", "sha256")
    known = [name for name in names if any(passage.get(name) for passage in passages["passages"])]
    columns: list[Column] = [
        {"label": "SHA-256" if name == "sha256" else word(paper, _OF_PASSAGES.get(name, name)), "type": "text"}
        for name in known
    ]
    rows: list[list[Cell]] = [
        [{"text": str(passage.get(name) or "")} for name in known] for passage in passages["passages"]
    ]
    return {"block": "table", "caption": "", "columns": columns, "rows": rows}
