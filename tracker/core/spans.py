"""Times with vague edges: what surely lies in them, what may, and where two of them surely meet or surely do not.

A span runs from one partial date to another. Without an end it goes on; without a beginning nobody knows since when.
Of "1402 to 1405" the years between are certain and the outer two merely possible, so nothing is refused, and no gap is
claimed, because of a day that was never said.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.core.dates import PartialDate

ABOUT = timedelta(days=365)
ONE_DAY = timedelta(days=1)


def edge(point: PartialDate) -> tuple[date, date]:
    """Return the first and the last day that `point` may mean; "about" widens it by a year on each side."""
    if point.about:
        return max(point.first, date.min + ABOUT) - ABOUT, min(point.last, date.max - ABOUT) + ABOUT
    return point.first, point.last


@dataclass(frozen=True, slots=True)
class Span:
    """A time from `start` to `end`, as exact as its source."""

    start: PartialDate | None
    end: PartialDate | None

    @property
    def certain(self) -> tuple[date, date] | None:
        """Return the first and the last day that surely lie in it, or None where no day surely does."""
        if self.start is None and self.end is None:
            return None
        last = edge(self.end)[0] if self.end else date.max
        first = edge(self.start)[1] if self.start else last
        return (first, last) if first <= last else None

    @property
    def possible(self) -> tuple[date, date]:
        """Return the first and the last day that may lie in it."""
        return edge(self.start)[0] if self.start else date.min, edge(self.end)[1] if self.end else date.max

    def surely_holds(self, first: date, last: date) -> bool:
        """Say whether every day from `first` to `last` surely lies in it."""
        certain = self.certain
        return certain is not None and certain[0] <= first and last <= certain[1]

    def may_hold(self, day: date) -> bool:
        """Say whether `day` may lie in it."""
        first, last = self.possible
        return (self.start or self.end) is not None and first <= day <= last

    def is_over(self, day: date) -> bool:
        """Say whether it surely ended before `day`."""
        return self.end is not None and edge(self.end)[1] < day

    def is_ahead(self, day: date) -> bool:
        """Say whether it surely begins after `day`."""
        return self.start is not None and edge(self.start)[0] > day


def surely_overlap(one: Span, other: Span) -> bool:
    """Say whether two spans surely share more than the day on which one hands over to the other."""
    mine, theirs = one.certain, other.certain
    if mine is None or theirs is None:
        return False
    same_day = mine == theirs and mine[0] == mine[1]
    return same_day or max(mine[0], theirs[0]) < min(mine[1], theirs[1])


@dataclass(frozen=True, slots=True)
class Break:
    """A time that surely lies in no span: after one ended and before the next began, `days` long at least."""

    after: PartialDate
    before: PartialDate
    days: int


def in_time(spans: Iterable[Span]) -> list[Span]:
    """Return spans with the earliest first; one without a date stands first, as nobody knows since when it runs."""
    return sorted(spans, key=lambda span: span.possible)


def gaps_between(spans: Iterable[Span]) -> list[Break]:
    """Return the gaps between spans: only what is surely a gap."""
    gaps: list[Break] = []
    ending: PartialDate | None = None
    reached: date | None = None
    for span in in_time(spans):
        first, last = span.possible
        if span.start and ending and reached and first - reached > ONE_DAY:
            gaps.append(Break(ending, span.start, (first - reached).days - 1))
        if reached is None or last > reached:
            ending, reached = span.end, last
    return gaps
