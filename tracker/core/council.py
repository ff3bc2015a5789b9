"""What a council asks of its city's international relations, answered on one page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tracker.core.changes import Changes
from tracker.core.counts import Count
from tracker.core.dashboard import Dashboard
from tracker.core.due import DueItem
from tracker.core.tenure import Holdings
from tracker.core.trips import Trips

SHOWN = 6


@dataclass(frozen=True, slots=True)
class Waiting:
    """Things of one sort that wait: how many, and the first of them; `later` are those whose day is still to come."""

    number: Count
    first: Sequence[DueItem]
    later: Count | None = None


@dataclass(frozen=True, slots=True)
class Council:
    """The content of the council's page.

    overdue, questions: the commitments past their day, and the questions without an answer
    proofs: how many passages prove each record that the page names
    """

    board: Dashboard
    changes: Changes
    holdings: Sequence[Holdings]
    trips: Trips
    overdue: Waiting
    questions: Waiting
    proofs: Mapping[int, int]
