"""The strip that stands for a lane with too many records: a bar for each part of its time, as high as it holds many."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tracker.core.lanes import Lane
from tracker.core.messages import NN_
from tracker.core.strips import Cell
from tracker.figures.drawn import drawn_lines
from tracker.figures.timeline_marks import MILLISECONDS
from tracker.language import Reader

CellAddressOf = Callable[[str, Cell], str]
HIGH = 2.4  # rows that the highest bar takes
_LOWEST = 0.12


def strip_trace(
    lane: Lane, cells: tuple[Cell, ...], bottom: float, *, reader: Reader, address_of: CellAddressOf, room: float
) -> dict[str, Any]:
    """Return the strip of a lane, standing on `bottom`.

    room: how many letters a bar has room for
    """
    numbers = [reader.number(cell.count) for cell in cells]
    most = max(cell.count for cell in cells)
    highs = [max(_LOWEST, HIGH * cell.count / most) for cell in cells]
    return {
        "type": "bar",
        "orientation": "h",
        "base": [cell.slice.first.isoformat() for cell in cells],
        "x": [((cell.slice.last - cell.slice.first).days + 1) * MILLISECONDS for cell in cells],
        "y": [round(bottom - high / 2, 3) for high in highs],
        "width": [round(high, 3) for high in highs],
        "marker": {
            "color": f"role:{lane.heading.role}",
            "opacity": 0.85,
            "line": {"width": 1, "color": "role:paper"},
        },
        "customdata": [address_of(lane.heading.key, cell) for cell in cells],
        "hovertext": [drawn_lines(cell_lines(lane, cell, reader), reader) for cell in cells],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "text": numbers,
        # Numbers on some bars only would look as if the others had none.
        "textposition": "inside" if max(map(len, numbers)) <= room else "none",
        "insidetextanchor": "middle",
        "textangle": 0,
        "insidetextfont": {"color": "role:paper"},
    }


def cell_lines(lane: Lane, cell: Cell, reader: Reader) -> tuple[str, ...]:
    """Return what a bar of the strip says."""
    count = NN_("{n} record", "{n} records", cell.count)
    return reader.say(lane.heading.label, isolate=True), reader.printed(cell.slice.when), reader.say(count)
