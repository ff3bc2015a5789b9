"""A paper as a spreadsheet: a sheet a section, with what can be counted as numbers and days.

The same paper is the same bytes on any day. Nothing in it is ever taken for a formula or a link that nobody meant.
"""

from __future__ import annotations

import io
from collections.abc import Collection, Mapping
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from tracker.exports.blocks import Paper
from tracker.exports.directions import bare
from tracker.exports.marked import fingerprints
from tracker.exports.packing import day_of
from tracker.exports.printable import printable
from tracker.exports.words import word
from tracker.exports.xlsx_cells import Cells
from tracker.exports.xlsx_sheet import SectionSheet

_OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_LONGEST_NAME = 31
_LONGEST_PROPERTY = 255
_TITLE = {"bold": True, "font_size": 16}
_TITLE_HEIGHT = 28
_FIRST_WIDTH = 90
_A4 = 9


def xlsx_file(content: Mapping[str, Any]) -> bytes:
    """Return a `Paper` as XLSX."""
    paper: Paper = printable(content)
    file = io.BytesIO()
    book = Workbook(file, _OPTIONS)
    book.set_properties(_properties(paper))
    cells = Cells(book, rtl=paper["direction"] == "rtl", persian=paper["language"] == "fa")
    names: list[str] = []
    for title in (word(paper, "contents"), *(section["title"] for section in paper["sections"])):
        names.append(sheet_name(title, taken=names))
    first, *others = [_sheet(book, name, paper) for name in names]
    _write_first(first, cells, paper, names[1:])
    for sheet, section in zip(others, paper["sections"], strict=True):
        SectionSheet(sheet, cells, paper).write(section)
    book.close()
    return file.getvalue()


def _properties(paper: Paper) -> dict[str, object]:
    head = paper["head"]
    told = {"title": head["title"], "author": head.get("city", ""), "subject": head.get("period", "")}
    return {name: bare(text)[:_LONGEST_PROPERTY] for name, text in told.items()} | {"created": day_of(paper)}


def _sheet(book: Workbook, name: str, paper: Paper) -> Worksheet:
    sheet = book.add_worksheet(name)
    if paper["direction"] == "rtl":
        sheet.right_to_left()
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    # In a header, "&" begins an order; all of it may have 255 letters.
    sheet.set_header("&L" + bare(paper["head"]["title"])[:100].replace("&", "&&") + "&R&A")
    sheet.set_footer("&C&P")
    return sheet


def _write_first(sheet: Worksheet, cells: Cells, paper: Paper, names: Collection[str]) -> None:
    """Write the sheet before the sections: what stands on top of the paper, and where its sections are."""
    head, seal = paper["head"], paper.get("seal", {})
    sheet.set_column(0, 0, _FIRST_WIDTH)
    before = [*head.get("letterhead", ()), head.get("to", ""), head.get("session", "")]
    after = [head.get("period", ""), *(seal.get(name, "") for name in ("title", "corrects", "follows"))]
    after += [f"{word(paper, name)}: {value}" for name, value in fingerprints(paper).items()]
    row = 0
    for line in (*before, head["title"], *after):
        if line:
            title = line == head["title"]
            cells.text(sheet, row, 0, line, _TITLE if title else {}, wrap=not title)
            if title:
                sheet.set_row(row, _TITLE_HEIGHT)
            row += 1
    for name, section in zip(names, paper["sections"], strict=True):
        row += 1
        # The address of a place in the book doubles the apostrophes of a sheet's name.
        address = f"internal:'{name.replace(chr(39), chr(39) * 2)}'!A1"
        sheet.write_url(row, 0, address, string=bare(section["title"])[:_LONGEST_PROPERTY])
    if not names:
        cells.text(sheet, row + 1, 0, word(paper, "nothing"))
    cells.set_heights(sheet, [_FIRST_WIDTH])


def sheet_name(title: str, *, taken: Collection[str]) -> str:
    r"""Return a name that a sheet may have, and that none of `taken` is.

    A name has at most 31 letters, none of ``[]:*?/\``, no apostrophe at its ends, and "History" is the program's own;
    the two cases of a letter are one.
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
