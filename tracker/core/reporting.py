"""How the rows of a part read in a report: as lines, each a sentence, the pressing ones marked.

A part declares which of its rows belong to a report and how they read, so a report knows no part by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from tracker.core.chapters.blocks import Cell, Column
from tracker.core.dates import PartialDate, date_in
from tracker.core.messages import Message

if TYPE_CHECKING:
    from tracker.core.part import Row


@dataclass(frozen=True, slots=True)
class Window:
    """The time that a report is on, both days included."""

    since: date
    until: date

    def may_hold(self, when: PartialDate | None) -> bool:
        """Say whether `when` may lie within; an unknown day may."""
        return when is None or (when.first <= self.until and when.last >= self.since)

    def is_past(self, when: PartialDate | None) -> bool:
        """Say whether `when` is surely over when the report's time ends."""
        return when is not None and when.last < self.until

    def is_begun(self, when: PartialDate | None) -> bool:
        """Say whether `when` may have begun when the report's time ends; an unknown day may."""
        return when is None or when.first <= self.until


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a report.

    pressing: whether it asks somebody to act, and so stands in front of the report too
    proof:    the name under which passages prove it (``acts.12``), where it is about one row
    """

    message: Message
    pressing: bool = False
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Pending:
    """What rows still wait for somebody (an open commitment, an unanswered question), under a common name."""

    label: Message
    holds: Callable[[Mapping[str, object]], bool]


@dataclass(frozen=True, slots=True)
class Group:
    """Some of the rows that are told together: what they have in common, and whether they ask somebody to act."""

    name: str
    label: Message
    holds: Callable[[Mapping[str, object], Window], bool]
    pressing: bool = False


@dataclass(frozen=True, slots=True)
class Gathered:
    """How the rows of a part are told for all records together, in a chapter of their own.

    groups:  in order; a row stands in the first one that holds it, and is left out where none does
    columns: beside the one that names the record
    cells:   what a row says in these columns
    told:    what it all amounts to in a sentence, from the rows of each group
    """

    title: Message
    groups: tuple[Group, ...]
    columns: tuple[Column, ...]
    cells: Callable[[Mapping[str, object]], tuple[Cell, ...]]
    told: Callable[[Mapping[str, Sequence[Mapping[str, object]]]], Message]


Reported = Callable[[Sequence["Row"], Window], Sequence[Line]]


def titles(rows: Sequence[Row], _window: Window) -> list[Line]:
    """Report every row by its title."""
    return [Line(row.title, proof=row.proof) for row in rows]


def titles_within(field: str) -> Reported:
    """Return the way to report by title the rows whose `field` may lie in the report's time."""

    def report(rows: Sequence[Row], window: Window) -> list[Line]:
        return titles([row for row in rows if window.may_hold(date_in(row.values, field))], window)

    return report
