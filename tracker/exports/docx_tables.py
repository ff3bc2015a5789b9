"""Tables of a paper in a Word document: they go the paper's way, repeat their heads and keep each row on one page."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.exports.blocks import Cell, Table
from tracker.exports.directions import bare
from tracker.exports.docx_text import Element, Setting, add
from tracker.exports.notes import grouped
from tracker.exports.widths import shares

TEXT_WIDTH = 9638  # of A4 between margins of two centimetres, in twentieths of a point


def add_table(parent: Element, table: Table, setting: Setting) -> None:
    """Add a table with its rows, the notes under them, and its total."""
    columns = table["columns"]
    made = _begun(
        parent,
        setting,
        [round(TEXT_WIDTH * share) for share in shares(table)],
        table["caption"],
        total="total" in table,
    )
    head = _row(made, head=True)
    for column in columns:
        setting.paragraph(_cell(head), "TableHead", text=column["label"])
    notes = table.get("notes", {})
    for number, row in enumerate(table["rows"]):
        told = grouped(notes.get(str(number), ()))
        _add_row(made, row, setting, goes_on=bool(told))
        for place, (label, lines) in enumerate(told, start=1):
            _add_notes(made, label, lines, setting, across=len(columns), goes_on=place < len(told))
    if total := table.get("total"):
        _add_row(made, total, setting)


def add_numbers(parent: Element, figures: Sequence[dict[str, str]], setting: Setting) -> None:
    """Add large numbers side by side, each with its word under it, at most six to a row."""
    across = min(6, len(figures))
    made = _begun(parent, setting, [TEXT_WIDTH // across] * across, "", style="TableNormal")
    for start in range(0, len(figures), across):
        row = _row(made)
        for place in range(start, start + across):
            cell = _cell(row)
            shown = figures[place] if place < len(figures) else {"text": "", "label": ""}
            setting.paragraph(cell, "Number", text=shown["text"])
            setting.paragraph(cell, "TableText", text=shown["label"])


def _begun(
    parent: Element,
    setting: Setting,
    widths: Sequence[int],
    caption: str,
    *,
    style: str = "PaperTable",
    total: bool = False,
) -> Element:
    made = add(parent, "tbl")
    properties = add(made, "tblPr")
    add(properties, "tblStyle", val=style)
    if setting.rtl:
        add(properties, "bidiVisual")
    add(properties, "tblW", w=sum(widths), type="dxa")
    add(properties, "tblLayout", type="fixed")
    add(
        properties,
        "tblLook",
        val="0060" if total else "0020",
        firstRow=1,
        lastRow=int(total),
        firstColumn=0,
        lastColumn=0,
        noHBand=1,
        noVBand=1,
    )
    if caption:
        # What a screen reader says of the table before it reads it.
        add(properties, "tblCaption", val=bare(caption))
    grid = add(made, "tblGrid")
    for width in widths:
        add(grid, "gridCol", w=width)
    return made


def _row(table: Element, *, head: bool = False) -> Element:
    row = add(table, "tr")
    properties = add(row, "trPr")
    add(properties, "cantSplit")
    if head:
        add(properties, "tblHeader")
    return row


def _cell(row: Element, *, across: int = 1, follows: bool = False, goes_on: bool = False) -> Element:
    """Add a cell.

    across:  how many columns it takes
    follows: whether it belongs to the row above, so that no line stands between
    goes_on: whether the row below belongs to it
    """
    cell = add(row, "tc")
    properties = add(cell, "tcPr")
    if across > 1:
        add(properties, "gridSpan", val=across)
    if follows or goes_on:
        borders = add(properties, "tcBorders")
        if follows:
            add(borders, "top", val="nil")
        if goes_on:
            add(borders, "bottom", val="nil")
    return cell


def _add_row(table: Element, cells: Sequence[Cell], setting: Setting, *, goes_on: bool = False) -> None:
    row = _row(table)
    for cell in cells:
        # A row stays on the page of what is said under it.
        paragraph = setting.paragraph(_cell(row, goes_on=goes_on), "TableLead" if goes_on else "TableText")
        setting.cell(paragraph, cell)


def _add_notes(
    table: Element, label: str, lines: Sequence[Cell], setting: Setting, *, across: int, goes_on: bool
) -> None:
    """Add what stands under a heading as a row of its own, so that many notes go on over the page."""
    cell = _cell(_row(table), across=across, follows=True, goes_on=goes_on)
    for place, line in enumerate(lines):
        paragraph = setting.paragraph(cell, "TableNote")
        if label and place == 0:
            setting.words(paragraph, f"{label}: ", look="Soft")
        setting.cell(paragraph, line)
