"""Rows of parts as a file: the same rows that a list shows, each with the title of its record."""

from __future__ import annotations

from flask import url_for

from tracker.core.entry import Entry
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Row
from tracker.exports.lists import Cell
from tracker.web.files import cells_of, columns_of
from tracker.web.reading import reader
from tracker.web.records.found import registry
from tracker.web.values import printed_in_row


def row_columns(part: Part, more: dict[str, Message]) -> dict[str, Message]:
    """Return the heads of the columns for the rows of `part`, with `more` before their addresses."""
    return {"id": N_("Number"), "record": N_("Record"), **columns_of(part.fields), **more, "address": N_("Address")}


def row_cells(row: Row, record: Entry, more: dict[str, Cell]) -> dict[str, Cell]:
    """Return the cells of one row in those columns."""
    page = url_for("records.show", kind=registry()[record.kind], record_id=record.id, _external=True)
    return cells_beside(row, record.title, f"{page}#{row.proof.replace('.', '-')}", more)


def cells_beside(row: Row, about: Message, address: str, more: dict[str, Cell]) -> dict[str, Cell]:
    """Return the cells of a row in those columns, where `about` is what it is about and `address` where it stands."""
    fields = cells_of(
        row.part.fields, lambda field: printed_in_row(field, row), lambda field: row.values.get(field.name)
    )
    return {"id": row.id, "record": reader().say(about), **fields, **more, "address": address}
