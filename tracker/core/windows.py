"""The times to which a chart is narrowed by one click: as people speak of them, in the reader's calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.core.calendars import YEARS, Calendar, from_day
from tracker.core.dates import PartialDate
from tracker.core.messages import N_, Message


@dataclass(frozen=True, slots=True)
class Window:
    """A time by its words, from its first day to its last."""

    label: Message
    first: date
    last: date


def windows_at(today: date, calendar: Calendar, *, reported: PartialDate | None = None) -> tuple[Window, ...]:
    """Return the times that are offered on a day, the longest first.

    reported: until when the council was told last
    """
    year, month, _ = from_day(calendar, today)
    this_year, this_month = PartialDate(calendar, year), PartialDate(calendar, year, month)
    tenth = PartialDate(calendar, max(year - 9, YEARS[calendar].start))
    found = [
        Window(N_("Ten years"), tenth.first, this_year.last),
        Window(N_("This year"), this_year.first, this_year.last),
        Window(N_("This month"), this_month.first, this_month.last),
    ]
    if reported and reported.last < today:
        found.append(Window(N_("Since the last report"), reported.last, today))
    return tuple(sorted(found, key=lambda one: one.first))
