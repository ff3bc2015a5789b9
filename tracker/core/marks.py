"""Where a record stands in time, and how sure that is.

A date that is known to the year only is not its first of January: the stretch that is certain and the stretch that is
merely possible are kept apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from tracker.core.entry import Entry
from tracker.core.kind import Shape
from tracker.core.lifecycle import Tone
from tracker.core.spans import Span, edge

AHEAD = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Mark:
    """A record in time. `certain_*` bound what surely belongs to it, `possible_*` what may."""

    entry: Entry
    possible_from: date
    certain_from: date
    certain_until: date
    possible_until: date
    open_end: bool

    @property
    def middle(self) -> date:
        """Return the day at which a dot stands."""
        return self.possible_from + (self.possible_until - self.possible_from) / 2


def marks_of(entry: Entry, stretches: Sequence[Span], today: date) -> tuple[Mark, ...]:
    """Return where a record with a date stands in time: a mark for each of its stretches, or one for all of it."""
    known = [one for one in stretches if one.start or one.end] if entry.shape is Shape.BAR else []
    if len(known) < 2:
        return (mark_of(entry, today),)
    # Only the last stretch may still run: where an earlier one has no end, it ended when the next one began.
    ends = [one.end or after.start for one, after in pairwise(known)] + [known[-1].end]
    return tuple(mark_of(replace(entry, start=one.start, end=end), today) for one, end in zip(known, ends, strict=True))


def mark_of(entry: Entry, today: date) -> Mark:
    """Return where a record with at least one date stands in time."""
    endless = entry.end is None and entry.shape is Shape.BAR
    open_end = endless and entry.state.tone is not Tone.OVER
    start, end = entry.start or entry.end, entry.end or entry.start
    if start is None or end is None:
        raise ValueError("a record without a date stands nowhere in time")
    possible_from, certain_from = edge(start)
    certain_until, possible_until = edge(end)
    if endless:
        # What is over, nobody knows since when, may have lasted until today, but not surely.
        possible_until = max(today, possible_until)
        certain_until = possible_until if open_end else certain_until
    if entry.shape is Shape.BAR and entry.start is None:
        # Only the end is known: how long it had lasted is not.
        possible_from, certain_from = certain_until - AHEAD, certain_until
    certain_from = min(certain_from, possible_until)
    return Mark(entry, possible_from, certain_from, max(certain_from, certain_until), possible_until, open_end)
