"""Which chapters a report can have, in their usual order: some in every report, others as kinds and parts declare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tracker.core.chapters import annex, attention, changed, drawn, held, outlook, press, resting, summary, travel
from tracker.core.kind import Kind, Shape
from tracker.core.messages import Message


@dataclass(frozen=True, slots=True)
class Offered:
    """A chapter that a report can have."""

    name: str
    title: Message


def offered_chapters(kinds: Iterable[Kind]) -> tuple[Offered, ...]:
    """Return the chapters: how things stand, what happened, what was promised and asked, what is ahead, the proofs."""
    kinds = tuple(kinds)
    return tuple(_offered(kinds))


def _offered(kinds: Sequence[Kind]) -> Iterator[Offered]:
    lasting = [kind for kind in kinds if kind.shape is Shape.BAR]
    happening = [kind for kind in kinds if kind.shape is Shape.DOT]
    yield Offered("summary", summary.TITLE)
    yield Offered("changes", changed.TITLE)
    yield Offered("attention", attention.TITLE)
    yield from (Offered(kind.name, kind.label_plural) for kind in lasting)
    yield Offered("resting", resting.TITLE)
    yield Offered("tenure", held.TITLE)
    yield from _gathered(lasting, apart=True, happening=happening)
    yield Offered("travel", travel.TITLE)
    yield from (Offered(kind.name, kind.label_plural) for kind in happening)
    yield from _gathered(kinds, apart=False, happening=happening)
    yield Offered("press", press.TITLE)
    yield Offered("outlook", outlook.TITLE)
    yield Offered("network", drawn.NETWORK)
    yield Offered("timeline", drawn.TIMELINE)
    yield Offered(annex.NAME, annex.TITLE)


def _gathered(kinds: Iterable[Kind], *, apart: bool, happening: Iterable[Kind]) -> Iterator[Offered]:
    """Yield the parts that are told together; with `apart`, those of lasting kinds alone, else all the others."""
    shared = {part.name for kind in happening for part in kind.parts}
    told = {part.name: part.gathered.title for kind in kinds for part in kind.parts if part.gathered}
    yield from (Offered(name, title) for name, title in told.items() if (name not in shared) is apart)
