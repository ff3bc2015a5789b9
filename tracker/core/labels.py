"""Labels beside their marks, none upon another.

The weightiest label is placed first, at the first of eight places around its mark at which it covers neither a label
nor a mark; one that finds no place is left out, for a label that cannot be read helps nobody. Everything is in pixels,
`y` runs upward, and the same marks always get the same labels.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

CELL = 64.0  # pixels; boxes are looked for in the cells that they touch


class Side(StrEnum):
    """Where a label stands, seen from its mark."""

    RIGHT = "middle right"
    LEFT = "middle left"
    ABOVE = "top center"
    BELOW = "bottom center"
    ABOVE_RIGHT = "top right"
    BELOW_RIGHT = "bottom right"
    ABOVE_LEFT = "top left"
    BELOW_LEFT = "bottom left"


RIGHTWARD = (
    Side.RIGHT, Side.ABOVE_RIGHT, Side.BELOW_RIGHT, Side.ABOVE, Side.BELOW, Side.LEFT, Side.ABOVE_LEFT, Side.BELOW_LEFT,
)  # fmt: skip
LEFTWARD = (
    Side.LEFT, Side.ABOVE_LEFT, Side.BELOW_LEFT, Side.ABOVE, Side.BELOW, Side.RIGHT, Side.ABOVE_RIGHT, Side.BELOW_RIGHT,
)  # fmt: skip
UPRIGHT = (
    Side.BELOW, Side.ABOVE, Side.RIGHT, Side.LEFT, Side.BELOW_RIGHT, Side.BELOW_LEFT, Side.ABOVE_RIGHT, Side.ABOVE_LEFT,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    left: float
    bottom: float
    right: float
    top: float

    def meets(self, other: Box) -> bool:
        """Say whether both have some room in common; touching is none."""
        return (
            self.left < other.right and other.left < self.right and self.bottom < other.top and other.bottom < self.top
        )

    def holds(self, other: Box) -> bool:
        """Say whether the other lies wholly within."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.bottom <= other.bottom
            and other.top <= self.top
        )


@dataclass(frozen=True, slots=True)
class Labelled:
    """A mark with its label: where and how wide the mark is, how far from its middle the label begins, and its room.

    sides: where the label may stand, the best first
    """

    x: float
    y: float
    mark: float
    away: float
    width: float
    height: float
    sides: tuple[Side, ...] = RIGHTWARD

    @property
    def mark_box(self) -> Box:
        """Return the room of the mark."""
        half = self.mark / 2
        return Box(self.x - half, self.y - half, self.x + half, self.y + half)

    def label_box(self, side: Side) -> Box:
        """Return the room of the label on one side of the mark."""
        upright, _, sideways = side.value.partition(" ")
        left = {"right": self.x + self.away, "left": self.x - self.away - self.width}
        bottom = {"top": self.y + self.away, "bottom": self.y - self.away - self.height}
        return self._box(left.get(sideways, self.x - self.width / 2), bottom.get(upright, self.y - self.height / 2))

    def _box(self, left: float, bottom: float) -> Box:
        return Box(left, bottom, left + self.width, bottom + self.height)


def place_labels(marks: Sequence[Labelled], *, within: Box | None = None) -> dict[int, Side]:
    """Return by a mark's position where its label stands; what finds no place is not among them.

    marks:  the weightiest first
    within: what no label may leave
    """
    taken = _Taken()
    for number, mark in enumerate(marks):
        taken.add(mark.mark_box, number)
    placed: dict[int, Side] = {}
    for number, mark in enumerate(marks):
        if mark.width <= 0:
            continue
        for side in mark.sides:
            box = mark.label_box(side)
            if (within is None or within.holds(box)) and not taken.meets(box, but=number):
                taken.add(box, -1)
                placed[number] = side
                break
    return placed


class _Taken:
    """The boxes that are taken, found by the cells of a grid."""

    def __init__(self) -> None:
        self._cells: defaultdict[tuple[int, int], list[tuple[Box, int]]] = defaultdict(list)

    def add(self, box: Box, owner: int) -> None:
        for cell in _cells(box):
            self._cells[cell].append((box, owner))

    def meets(self, box: Box, *, but: int) -> bool:
        return any(
            owner != but and box.meets(other) for cell in _cells(box) for other, owner in self._cells.get(cell, ())
        )


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(math.floor(box.left / CELL), math.floor(box.right / CELL) + 1):
        for row in range(math.floor(box.bottom / CELL), math.floor(box.top / CELL) + 1):
            yield column, row
