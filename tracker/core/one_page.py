"""A paper of one page: what it is, what it is about, and a few chapters that are short enough.

It holds the most telling of everything and says how much more there is, so that it stays one page. The same chapters
and blocks make a council report, so that whatever writes the one writes the other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tracker.core.chapters.blocks import Block, Cell, Chapter, Points, Table
from tracker.core.dates import PartialDate
from tracker.core.messages import Message
from tracker.core.names import Name

FACTS = "facts"  # the chapter whose table has no heading: each row is a label and what is known


@dataclass(frozen=True, slots=True)
class Line:
    """A point, and what stands beside it."""

    cell: Cell
    beside: object = ""


@dataclass(frozen=True, slots=True)
class OnePage:
    """A paper as things stand on `day`.

    label:  what it is
    title:  what it is about
    beside: what stands under the title, piece by piece
    """

    label: Message
    title: Message
    beside: tuple[object, ...]
    home: Name
    day: PartialDate
    chapters: tuple[Chapter, ...]

    def shortened(self, most: int) -> OnePage:
        """Return the paper with at most `most` points in each chapter, and as many lines to be filled in by hand."""
        return replace(self, chapters=tuple(_shortened(chapter, most) for chapter in self.chapters))


def points_chapter(name: str, title: Message, lines: Iterable[Line], *, most: int) -> Chapter:
    """Return a chapter of at most `most` points; it has no block where there are none."""
    lines = tuple(lines)
    if not lines:
        return Chapter(name, title, ())
    points = Points(tuple(one.cell for one in lines), within=tuple(one.beside for one in lines))
    return _shortened(Chapter(name, title, (points,)), most)


def _shortened(chapter: Chapter, most: int) -> Chapter:
    return replace(chapter, blocks=tuple(_shorter(block, most) for block in chapter.blocks))


def _shorter(block: Block, most: int) -> Block:
    if isinstance(block, Points):
        left_out = max(0, len(block.lines) - most)
        return replace(
            block, lines=block.lines[:most], within=block.within[:most], more=block.more + left_out
        )  # fmt: skip
    if isinstance(block, Table) and all(cell.what == "" for row in block.rows for cell in row):
        return replace(block, rows=block.rows[:most])
    return block
