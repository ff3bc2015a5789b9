"""What the first page tells: how the register stands in numbers, and the few records that a reader should see now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from tracker.core.coverage import Coverage
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone

SOON = timedelta(days=365)
SHOWN = 8


@dataclass(frozen=True, slots=True)
class Figure:
    """How many records of a kind are current."""

    kind: Kind
    count: int
    total: int


@dataclass(frozen=True, slots=True)
class Some:
    """The first of several records, and how many there are."""

    entries: tuple[Entry, ...]
    total: int

    @property
    def more(self) -> int:
        """Return how many are not among the first."""
        return self.total - len(self.entries)


@dataclass(frozen=True, slots=True)
class Dashboard:
    """The content of the first page."""

    figures: tuple[Figure, ...]
    ending: Some
    unsourced: Some
    changed: Some
    coverage: Coverage

    @property
    def sourced_share(self) -> float | None:
        """Return which share of the records an article proves, or None where there are none."""
        total = sum(figure.total for figure in self.figures)
        return (total - self.unsourced.total) / total if total else None


def count_figures(counts: Mapping[tuple[str, str], int], *, kinds: Iterable[Kind]) -> tuple[Figure, ...]:
    """Return the figures of `kinds`.

    counts: how many records there are, by the names of their kind and state
    """
    return tuple(
        Figure(
            kind,
            sum(counts.get((kind.name, one.name), 0) for one in kind.lifecycle.states if one.tone is Tone.CURRENT),
            sum(counts.get((kind.name, one.name), 0) for one in kind.lifecycle.states),
        )
        for kind in kinds
    )
