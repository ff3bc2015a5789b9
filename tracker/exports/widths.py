"""How wide the columns of a table are, by what stands in them."""

from __future__ import annotations

from tracker.exports.blocks import Table
from tracker.exports.directions import bare

_NARROWEST, _WIDEST = 4, 60
_EDGES = 4  # what the blanks at the sides of a cell take, in letters
_LINE = 105  # letters of a table on a line of the page
_ENOUGH_ROWS = 200  # the first rows tell enough of the others


def letters(table: Table) -> list[int]:
    """Return how many letters each column wants to hold on a line: the longest there are, within reason."""
    wanted = [len(bare(column["label"])) for column in table["columns"]]
    for row in table["rows"][:_ENOUGH_ROWS]:
        for place, cell in enumerate(row[: len(wanted)]):
            lines = bare(cell["text"]).split("\n")
            length = max(map(len, lines)) + sum(3 + len(number) for number in cell.get("sources", ()))
            wanted[place] = max(wanted[place], length)
    return [min(max(length, _NARROWEST), _WIDEST) + _EDGES for length in wanted]


def shares(table: Table) -> list[float]:
    """Return the part of the paper's width of each column: short ones have what they want, long ones what is left."""
    wanted = letters(table)
    most = max(wanted)
    while most > _LINE // len(wanted) and sum(min(length, most) for length in wanted) > _LINE:
        most -= 1
    taken = [min(length, most) for length in wanted]
    return [length / sum(taken) for length in taken]
