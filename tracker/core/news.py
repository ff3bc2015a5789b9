"""What is new for one reader: answers, questions, promises that come due, changes in what he recorded, frozen reports.

An item became news at a moment; whoever has looked since then has seen it. Nothing is marked one by one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from tracker.core.deadline import Sort
from tracker.core.entry import Entry
from tracker.core.messages import N_, NN_, Message

RECENT = timedelta(days=30)  # what is older is no news, whether anybody looked or not
AHEAD = timedelta(days=14)  # so long before its day a promise is news
MOST = 20  # of each sort

ANSWERED = Sort("answered", N_("Your questions, answered"), icon="chat-left-text")
ASKED = Sort("asked", N_("Questions that wait for an answer"), icon="patch-question")
PROMISED = Sort("promised", N_("Commitments of yours that come due"), icon="check2-square")
PROPOSED = Sort("proposed", N_("Articles whose suggestions wait for a decision"), icon="file-earmark-text")
CHANGED = Sort("changed", N_("Changes in records that you made"), icon="pencil")
FROZEN = Sort("frozen", N_("Reports that were frozen"), icon="lock")
SORTS = (ANSWERED, ASKED, PROMISED, PROPOSED, CHANGED, FROZEN)


@dataclass(frozen=True, slots=True)
class Whom:
    """Whose news it is: the account, its name, whether it may record, and until when it has seen what is new."""

    user_id: int
    name: str
    records: bool
    seen: datetime


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is new.

    id:        of what it is about: a question, a commitment, an article; a report's number
    record_id: the record to which it belongs, where there is one; `entry` is that record, once it is named
    row:       the row of the record that it is about, by the name under which passages prove it
    """

    sort: Sort
    at: datetime
    id: int
    told: Message
    record_id: int | None = None
    row: str = ""
    pressing: bool = False
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class News:
    """What is new or was so lately, the newest first, and until when the reader has seen it."""

    items: tuple[Item, ...]
    seen: datetime

    @property
    def fresh(self) -> tuple[Item, ...]:
        """Return what the reader has not seen."""
        return tuple(item for item in self.items if item.at > self.seen)

    @property
    def groups(self) -> list[tuple[Sort, list[Item]]]:
        """Return the items by sort, in the order in which they matter."""
        found = [(sort, [item for item in self.items if item.sort is sort]) for sort in SORTS]
        return [(sort, items) for sort, items in found if items]

    @property
    def answer(self) -> Message:
        """Return in a sentence how much is new."""
        if not self.fresh:
            return N_("Nothing is new since you looked.")
        return NN_("{n} thing is new since you looked.", "{n} things are new since you looked.", len(self.fresh))


def comes_due(last: date, *, kept: datetime, today: date) -> tuple[datetime, bool] | None:
    """Return when a promise became news and whether it is late by now; None while its day is still far.

    last: the last day on which it can be kept
    kept: when it was entered
    """
    if last > today + AHEAD:
        return None
    late = last < today
    since = last + timedelta(days=1) if late else last - AHEAD
    return max(datetime.combine(since, time(), UTC), kept), late
