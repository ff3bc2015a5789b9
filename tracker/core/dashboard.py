"""What the first page tells: to staff what is due and what lacks a source, to a council member how things stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone

SOON = timedelta(days=365)
LATE = timedelta(days=365)
LATELY = 8


@dataclass(frozen=True, slots=True)
class Figure:
    """How many records of a kind are current."""

    kind: Kind
    count: int
    total: int


@dataclass(frozen=True, slots=True)
class Dashboard:
    """The content of the first page."""

    figures: tuple[Figure, ...]
    due: tuple[Entry, ...]
    overdue: tuple[Entry, ...]
    unsourced: tuple[Entry, ...]
    changed: tuple[Entry, ...]
    sourced_share: float | None


def compose_dashboard(entries: Iterable[Entry], *, kinds: Iterable[Kind], today: date) -> Dashboard:
    """Return what the first page tells about `entries` on the day `today`."""
    entries = list(entries)
    current = [entry for entry in entries if entry.state.tone is Tone.CURRENT]
    figures = tuple(
        Figure(
            kind,
            sum(1 for entry in current if entry.kind == kind.name),
            sum(1 for entry in entries if entry.kind == kind.name),
        )
        for kind in kinds
    )
    ending = [entry for entry in entries if entry.end and entry.state.tone in (Tone.CURRENT, Tone.AHEAD)]
    # A dot that is over is simply over; only terms and plans can fall due.
    ending = [entry for entry in ending if entry.shape.value == "bar" or entry.state.tone is Tone.AHEAD]
    ending.sort(key=_last)
    unsourced = tuple(entry for entry in entries if not entry.quotes)
    changed = sorted((e for e in entries if e.changed_at), key=lambda e: (e.changed_at, e.id), reverse=True)
    return Dashboard(
        figures=figures,
        due=tuple(entry for entry in ending if today <= _last(entry) <= today + SOON),
        overdue=tuple(entry for entry in ending if today - LATE <= _last(entry) < today),
        unsourced=unsourced,
        changed=tuple(changed[:LATELY]),
        sourced_share=(len(entries) - len(unsourced)) / len(entries) if entries else None,
    )


def _last(entry: Entry) -> date:
    return entry.last_day or date.max
