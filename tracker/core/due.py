"""What falls due: dues, terms, elections, reports, promises, questions, and plans whose day has passed.

A kind or a part declares what falls due in its records or rows; this module only knows that a deadline has a sort, a
day and a place where it is settled. The list of what is due is composed from records and rows as plain values.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from tracker.core.calendars import Calendar, from_day
from tracker.core.dates import PartialDate
from tracker.core.deadline import Deadline, Sort
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, Message
from tracker.core.part import Row

PLAN = Sort("plan", N_("Plan whose day has passed"), icon="calendar-event")
SOON = timedelta(days=90)


class When(StrEnum):
    """When things are due, seen from a day."""

    LATE = "late"
    SOON = "soon"
    LATER = "later"


WHEN: dict[When, Message] = {
    When.LATE: N_("Overdue"),
    When.SOON: N_("Within 90 days"),
    When.LATER: N_("Later"),
}


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing that is due: of which sort, on which day (None: the day is not known), in which record or row."""

    deadline: Deadline
    entry: Entry
    row: Row | None
    overdue: bool

    @property
    def sort(self) -> Sort:
        """Return what sort of thing it is."""
        return self.deadline.sort

    @property
    def when(self) -> PartialDate | None:
        """Return the date by which it is due, as exactly as that is known."""
        return self.deadline.date

    @property
    def day(self) -> date | None:
        """Return the last day on which it can be settled in time."""
        return self.deadline.date.last if self.deadline.date else None

    @property
    def title(self) -> Message:
        """Return what is due, in words."""
        return self.row.title if self.row else self.entry.title

    @property
    def key(self) -> str:
        """Return a word that stays the same as long as the thing is due, by which calendars know it again."""
        place = f"{self.row.part.name}-{self.row.id}" if self.row else "record"
        return f"{self.sort.name}-{self.entry.id}-{place}"


def when_due(item: DueItem, today: date) -> When:
    """Return when something is due, seen from `today`."""
    if item.overdue or item.day is None:
        return When.LATE
    return When.SOON if item.day <= today + SOON else When.LATER


def compose_due(
    entries: Iterable[Entry], *, kinds: Iterable[Kind], rows: Iterable[tuple[int, Sequence[Row]]], today: date
) -> tuple[DueItem, ...]:
    """Return what is due in `entries` and in the rows of their parts, the earliest first.

    rows: (record, its rows of one part), for every part in which something can fall due
    """
    known = {entry.id: entry for entry in entries}
    by_name = {kind.name: kind for kind in kinds}
    items = [item for entry in known.values() for item in _of_record(entry, by_name[entry.kind], today)]
    for record_id, own in rows:
        if record_id in known:
            items += _of_rows(known[record_id], own, today)
    # A record may say of itself what one of its rows says too; the row is nearer to the matter.
    told = {_matter(item) for item in items if item.row}
    items = [item for item in items if item.row or _matter(item) not in told]
    return tuple(sorted(items, key=lambda item: (item.day or date.min, item.sort.name, item.entry.id, item.key)))


def _matter(item: DueItem) -> tuple[str, int, date | None]:
    return item.sort.name, item.entry.id, item.day


def _of_record(entry: Entry, kind: Kind, today: date) -> Iterable[DueItem]:
    last = entry.end or entry.start
    if entry.state.tone is Tone.AHEAD and last and last.last < today:
        yield _item(Deadline(PLAN, last, field="status"), entry, None, today)
    if kind.due:
        values = {**entry.details, "start": entry.start, "end": entry.end, "status": entry.state.name}
        for deadline in kind.due(values):
            if _still_counts(deadline, entry):
                yield _item(deadline, entry, None, today)


def _of_rows(entry: Entry, rows: Sequence[Row], today: date) -> Iterable[DueItem]:
    for row in rows:
        others = [other.values for other in rows if other is not row]
        deadline = row.part.due(row.values, others) if row.part.due else None
        if deadline and _still_counts(deadline, entry):
            yield _item(deadline, entry, row, today)


def _still_counts(deadline: Deadline, entry: Entry) -> bool:
    return deadline.sort.outlives or entry.state.tone is not Tone.OVER


def _item(deadline: Deadline, entry: Entry, row: Row | None, today: date) -> DueItem:
    return DueItem(deadline, entry, row, deadline.date is None or deadline.date.last < today)


@dataclass(frozen=True, slots=True)
class DueMonth:
    """What is due in one month of a calendar."""

    month: PartialDate
    items: tuple[DueItem, ...]


@dataclass(frozen=True, slots=True)
class DueList:
    """What is due as a page shows it: what is late first, then month by month.

    late:  how many things are late, shown or not
    total: how many things there are to show; a short list shows only the first of them
    later: how many things are due later than the list goes
    """

    overdue: tuple[DueItem, ...]
    months: tuple[DueMonth, ...]
    late: int
    total: int
    later: int = 0

    @property
    def items(self) -> tuple[DueItem, ...]:
        """Return what it shows, in its order."""
        return (*self.overdue, *(item for month in self.months for item in month.items))

    @property
    def hidden(self) -> int:
        """Return how many things a short list leaves out."""
        return self.total - len(self.items)


def arrange_due(
    items: Iterable[DueItem],
    *,
    calendar: Calendar,
    until: date | None = None,
    sort: str = "",
    first: int = 0,
    most: int | None = None,
) -> DueList:
    """Return `items` in the order in which they are read.

    until: leaves out what is due later
    sort:  leaves out all other sorts
    first: how many come before those that are shown
    most:  how many are shown
    """
    items = [item for item in items if not sort or item.sort.name == sort]
    ahead = [item for item in items if not item.overdue and item.day]
    near = [item for item in ahead if until is None or (item.day and item.day <= until)]
    late = [item for item in items if item.overdue]
    shown = [*late, *near][first:][:most]
    overdue = max(0, len(late) - first)
    by_month = groupby(shown[overdue:], lambda item: _month(item, calendar))
    return DueList(
        overdue=tuple(shown[:overdue]),
        months=tuple(DueMonth(month, tuple(group)) for month, group in by_month),
        late=len(late),
        total=len(late) + len(near),
        later=len(ahead) - len(near),
    )


def _month(item: DueItem, calendar: Calendar) -> PartialDate:
    year, month, _ = from_day(calendar, item.day or date.min)
    return PartialDate(calendar, year, month)
