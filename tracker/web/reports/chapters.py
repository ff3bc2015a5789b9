"""Which chapters a report has and in which order, as the address says it: ``order=a&order=b&show=b``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.core.chapters.contents import Offered

UP, DOWN = "up", "down"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A chapter, and whether the report has it."""

    offered: Offered
    shown: bool


def chosen_chapters(offered: Iterable[Offered], *, order: Sequence[str], show: Iterable[str]) -> list[Chosen]:
    """Return the chapters in the order that was asked for; without one, all of them in the usual order.

    A chapter that the order does not know (a kind of record that is newer than it) stands last, and is shown.
    """
    known = {one.name: one for one in offered}
    names = list(dict.fromkeys(name for name in order if name in known))
    shown = set(show) if names else set(known)
    shown |= set(known) - set(names)
    return [Chosen(known[name], name in shown) for name in (*names, *(name for name in known if name not in names))]


def moved(chapters: Sequence[Chosen], move: str) -> list[Chosen]:
    """Return the chapters with one of them a place higher or lower: ``travel.up``; anything else moves nothing."""
    name, _, way = move.rpartition(".")
    ordered = list(chapters)
    place = next((place for place, one in enumerate(ordered) if one.offered.name == name), None)
    other = None if place is None else place + {UP: -1, DOWN: 1}.get(way, 0)
    if place is not None and other is not None and 0 <= other < len(ordered):
        ordered[place], ordered[other] = ordered[other], ordered[place]
    return ordered
