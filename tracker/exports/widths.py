"""How wide the columns of a table are, by what stands in them."""

from __future__ import annotations

from tracker.exports.blocks import Table
from tracker.exports.directions import bare

_NARROWEST, _WIDEST = 6, 60
_ENOUGH_ROWS = 200  # the first rows tell enough of the others


def letters(table: Table) -> list[int]:
    """Return how many letters each column wants to hold on a line: the longest there are, within reason."""
    wanted = [len(bare(column["label"])) for column in table["columns"]]
    for row in table["rows"][:_ENOUGH_ROWS]:
        for place, cell in enumerate(row[: len(wanted)]):
            length = len(bare(cell["text"])) + sum(3 + len(number) for number in cell.get("sources", ()))
            wanted[place] = max(wanted[place], length)
    return [min(max(length, _NARROWEST), _WIDEST) for length in wanted]


def shares(table: Table) -> list[float]:
    """Return the part of the paper's width that each column takes."""
    wanted = letters(table)
    return [length / sum(wanted) for length in wanted]
