"""Where everything of the network stands, from its order alone: the same on the next visit, and in every year.

Each row has one name and equal room, so that no label lies on another, however many there are. On a broad screen the
rows are shared by two sides that bow around the middle; on a narrow one all stand in one column below it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BOW = 1.15  # radians from the middle of a side to its end
AROUND = 0.7  # how far a tie across keeps from the middle
INDENT = 0.09  # by which what belongs to a node stands further out
Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a side: something called `key`, `depth` steps below what stands alone, or a heading."""

    key: str
    depth: int = 0
    heading: bool = False


def placed(sides: Sequence[Sequence[Row]]) -> dict[str, Place]:
    """Return the places of the rows of both sides, in the square from -1 to 1 around the middle."""
    most = max((len(rows) for rows in sides), default=0)
    found: dict[str, Place] = {}
    for side, rows in zip((-1, 1), sides, strict=True):
        heights = [
            1 - 2 * (number + (most - len(rows)) / 2) / (most - 1) if most > 1 else 0.0 for number in range(len(rows))
        ]
        above = 0.0
        for number, (row, y) in enumerate(zip(rows, heights, strict=True)):
            # A heading stands flush with what it names.
            level = heights[number + 1] if row.heading and number + 1 < len(rows) else y
            above = above if row.depth else 0.62 + 0.38 * math.cos(level * BOW) - 2 * INDENT
            found[row.key] = (side * (above + row.depth * INDENT), y)
    return found


def in_a_column(rows: Sequence[Row]) -> dict[str, Place]:
    """Return the places of all rows in one column below the middle, which stands at (0, 1)."""
    step = 2 / max(len(rows), 1)
    return {row.key: (1 - 2 * INDENT + row.depth * INDENT, 1 - step * (number + 1)) for number, row in enumerate(rows)}


def way(start: Place, end: Place, *, bent: float = 0.5, steps: int = 18) -> list[Place]:
    """Return a curve that leaves `start` and arrives level at `end`; `bent` is where across it turns."""
    turn = (start[0] + (end[0] - start[0]) * bent, end[1])
    return _curve(start, turn, end, steps)


def elbow(start: Place, end: Place) -> list[Place]:
    """Return the way from a node to what belongs to it, beside the labels between them."""
    return [start, (start[0], end[1]), end]


def detour(start: Place, end: Place, *, steps: int = 18) -> list[Place]:
    """Return a curve between two others: on one side inwards, away from labels; across, around the middle."""
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    if start[0] * end[0] > 0:
        return _curve(start, (x * 0.55, y), end, steps)
    turn = max(-1.0, min(1.0, y + (AROUND if y > -0.15 else -AROUND)))
    return _curve(start, (x, turn), end, steps)


def _curve(start: Place, turn: Place, end: Place, steps: int) -> list[Place]:
    points = []
    for number in range(steps + 1):
        t = number / steps
        weights = ((1 - t) ** 2, 2 * t * (1 - t), t**2)
        x, y = (sum(w * p for w, p in zip(weights, line, strict=True)) for line in zip(start, turn, end, strict=True))
        points.append((round(x, 4), round(y, 4)))
    return points


def longest(sides: Iterable[Sequence[Row]]) -> int:
    """Return how many rows the fuller side has."""
    return max((len(rows) for rows in sides), default=0)
