"""What changed since the council was last told: which records are new, which stand otherwise, which know more.

The council was last told by the last frozen report. It told what was recorded by the day on which it was frozen, of the
time until its last day; so what was recorded after the earlier of the two was not in it, or not as it is now.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from tracker.core.counts import CHANGES, REPORT, Count, Place
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry
from tracker.core.lifecycle import State
from tracker.core.messages import N_, NN_, Message

LATELY = timedelta(days=90)


class Novelty(StrEnum):
    """What is new about a record, the most telling first."""

    ADDED = "added"
    MOVED = "moved"  # it stands otherwise
    TOUCHED = "touched"  # a value, a passage or a row was added or corrected


LABELS: dict[Novelty, Message] = {
    Novelty.ADDED: N_("New"),
    Novelty.MOVED: N_("With another status"),
    Novelty.TOUCHED: N_("Completed or corrected"),
}


@dataclass(frozen=True, slots=True)
class Since:
    """From when on changes count: since the report of this `number`, on the time until `until`, or else lately.

    asked: whether the reader named the day
    """

    moment: datetime
    number: int | None = None
    until: PartialDate | None = None
    asked: bool = False

    @property
    def day(self) -> PartialDate:
        """Return the day on which that begins."""
        return PartialDate.of_day(self.moment.date())

    @property
    def told(self) -> Message:
        """Return since when, in words."""
        if self.asked:
            return N_("Since {day}", day=self.day)
        if self.number is None:
            return N_("In the last {n} days (no report is frozen yet)", n=LATELY.days)
        report = Count(self.number, Place(REPORT, {"number": str(self.number)}))
        return N_("Since report No. {number}, which reaches to {day}", number=report, day=self.until)


def since_report(*, number: int, until: PartialDate, frozen_at: datetime) -> Since:
    """Return from when on changes count after a frozen report."""
    after = datetime.combine(until.last, time(), UTC) + timedelta(days=1)
    return Since(min(after, frozen_at), number, until)


def since_day(day: date) -> Since:
    """Return from when on changes count where the reader names the day."""
    return Since(datetime.combine(day, time(), UTC), asked=True)


def since_lately(now: datetime) -> Since:
    """Return from when on changes count where no report was ever frozen."""
    return Since(now - LATELY)


@dataclass(frozen=True, slots=True)
class Changed:
    """A record that changed; `path` are the states that it went through, where it stands otherwise."""

    entry: Entry
    novelty: Novelty
    at: datetime
    path: tuple[State, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """How many records changed, by what is new about them, and the first of these."""

    since: Since
    counts: Mapping[Novelty, Count]
    first: Sequence[Changed]

    @property
    def total(self) -> int:
        """Return how many records changed."""
        return sum(self.counts.values())


def counts_of(numbers: Mapping[Novelty, int], since: Since) -> dict[Novelty, Count]:
    """Return numbers of records that changed since then; they lead to the list of these changes."""
    asked = {"since": since.moment.date().isoformat()} if since.asked else {}
    return {one: Count(numbers.get(one, 0), Place(CHANGES, {**asked, "what": one.value})) for one in Novelty}


def answer_of_changes(changes: Changes) -> Message:
    """Return what changed, in a sentence."""
    added, moved, touched = (changes.counts[one] for one in Novelty)
    parts = []
    if added:
        parts.append(NN_("{n} new record", "{n} new records", added))
    if moved:
        parts.append(NN_("{n} record with another status", "{n} records with another status", moved))
    if touched:
        parts.append(NN_("{n} record completed or corrected", "{n} records completed or corrected", touched))
    if not parts:
        return N_("{since}: nothing changed.", since=changes.since.told)
    return N_("{since}: {changes}.", since=changes.since.told, changes=tuple(parts))
