"""A deadline, as a kind or a part declares it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.core.calendars import Calendar, from_day, month_length, to_day
from tracker.core.dates import PartialDate
from tracker.core.messages import Message


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of thing that falls due.

    name:     its key in addresses
    outlives: whether it stays due when its record is over (arrears do, a term's end does not)
    """

    name: str
    label: Message
    icon: str
    outlives: bool = False


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something that falls due on a date, or waits since nobody knows when (None).

    note:  what a reader should know of it, such as whether a term renews itself
    field: the input of the record's or row's form that settles it
    part:  the part in which a new row settles it, where that is how it is done (a renewal is an act)
    """

    sort: Sort
    date: PartialDate | None
    note: Message | None = None
    field: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Dueable:
    """Which records or rows can have something due at all, so that a large register need not be read for a few of them.

    by:         the fields of which at least one is filled; none: whatever is filled
    settled_by: the field that says that it is settled
    settled_as: the values by which it says so; none: any value
    over:       whether something of a record that is over can be; rows of a record are asked whatever its state
    """

    by: tuple[str, ...] = ()
    settled_by: str = ""
    settled_as: tuple[str, ...] = ()
    over: bool = True


ANY = Dueable()


def months_before(day: date, months: int, *, calendar: Calendar) -> date:
    """Return the day `months` months before `day` as `calendar` counts them, never past the end of a month."""
    year, month, number = from_day(calendar, day)
    year, month = divmod(year * 12 + month - 1 - months, 12)
    return to_day(calendar, year, month + 1, min(number, month_length(calendar, year, month + 1)))
