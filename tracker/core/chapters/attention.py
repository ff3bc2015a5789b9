"""What asks somebody to act, gathered from the records, also from those that are older than the report's time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.core.chapters.blocks import Cell, Chapter, Points
from tracker.core.entry import Entry
from tracker.core.messages import N_
from tracker.core.reporting import Line

TITLE = N_("What needs attention")


@dataclass(frozen=True, slots=True)
class Pressing:
    """Something that asks somebody to act, and the record in which it stands."""

    entry: Entry
    line: Line


def attention_chapter(pressing: Iterable[Pressing]) -> Chapter:
    """Return what asks somebody to act, each point with its record."""
    pressing = tuple(pressing)
    points = Points(
        tuple(Cell(one.line.message, pressing=True, entry=one.entry) for one in pressing),
        within=tuple(one.entry.title for one in pressing),
    )
    return Chapter("attention", TITLE, (points,) if pressing else (), nothing=N_("Nothing asks for attention."))
