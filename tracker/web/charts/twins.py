"""A chart's table on the page and as a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import cast

from flask import request
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from tracker.core.dates import PartialDate, Period
from tracker.core.edtf import to_edtf
from tracker.core.entry import Entry, Involved
from tracker.core.lifecycle import State
from tracker.core.messages import N_, Message
from tracker.core.names import Name
from tracker.core.twin import Counted, Link, Twin, TwinRow
from tracker.exports.lists import Cell
from tracker.web.files import file_answer
from tracker.web.reading import reader
from tracker.web.templating import entity_url, name, record_url, say


def shown(cell: object, address_of: Callable[[Counted], str] | None = None) -> Markup:
    """Return a cell as the page shows it, linked to what it names.

    address_of: where records lead that are told together
    """
    match cell:
        case None:
            return Markup("")
        case tuple():
            return Markup("").join(Markup("<div>{}</div>").format(shown(one)) for one in cell)
        case Counted():
            label = say(cell.label)
            return Markup('<a href="{}">{}</a>').format(address_of(cell), label) if address_of else label
        case Entry():
            return Markup('<a class="fw" href="{}">{}</a>').format(record_url(cell), say(cell.title))
        case Involved():
            return Markup('<a href="{}">{}</a>').format(entity_url(cell), name(cell.name))
        case State():
            return Markup('<span class="tone tone-{}">{}</span>').format(cell.tone, say(cell.label))
        case Link():
            return Markup('<a href="{}">{}</a>').format(cell.address, say(cell.text))
        case Name():
            return name(cell)
        case Message():
            return say(cell)
        case PartialDate() | Period():
            return Markup('<bdi dir="{}">{}</bdi>').format(reader().direction, reader().printed(cell))
    return Markup("<bdi>{}</bdi>").format(reader().printed(cell))


def written(cell: object) -> str:
    """Return a cell as a file holds it."""
    match cell:
        case None:
            return ""
        case tuple():
            return reader().list_of([written(one) for one in cell])
        case Counted():
            return reader().say(cell.label)
        case Entry():
            return reader().say(cell.title)
        case Involved():
            return reader().name(cell.name)
        case State():
            return reader().say(cell.label)
        case Link():
            return reader().say(cell.text)
    return reader().printed(cell)


def twin_file(twin: Twin, *, format: str, name: str, title: Message, proofs: Mapping[int, int]) -> ResponseReturnValue:
    """Return the table of a chart as a file: dates also as EDTF, and of each record its address and its sources.

    name:   the file's, without its ending
    proofs: how many passages prove each record
    """
    columns = dict(zip(twin.names, twin.columns, strict=True))
    columns |= {"edtf": Message("EDTF")}
    columns |= {"sources": N_("Sources"), "address": N_("Address")} if twin.of_records else {}
    lines = ({name: cell for name, cell in _line(twin, row, proofs).items() if name in columns} for row in twin.rows)
    return file_answer(lines, format=format, name=name, title=title, columns=columns)


def _line(twin: Twin, row: TwinRow, proofs: Mapping[int, int]) -> dict[str, Cell]:
    return {
        **{key: _kept(cell) for key, cell in zip(twin.names, row.cells, strict=True)},
        "edtf": next((edtf for cell in row.cells if (edtf := _edtf(cell))), ""),
        "sources": proofs.get(row.entry.id, 0) if row.entry else "",
        "address": request.host_url.rstrip("/") + record_url(row.entry) if row.entry else "",
    }


def _edtf(cell: object) -> str:
    """Return a time as EDTF, which has no word for several periods: they stand one after the other."""
    if isinstance(cell, tuple):
        return "; ".join(edtf for one in cell if (edtf := _edtf(one)))
    return to_edtf(cell) if isinstance(cell, PartialDate | Period) else ""


def _kept(cell: object) -> Cell:
    if isinstance(cell, Decimal):
        return int(cell) if cell == cell.to_integral_value() else str(cell)
    return cast("Cell", cell) if type(cell) is int else written(cell)
