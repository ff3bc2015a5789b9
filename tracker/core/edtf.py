"""Dates as machines exchange them: EDTF, levels 0 and 1 (ISO 8601-2:2019), always in the Gregorian calendar.

EDTF knows one calendar. A Solar Hijri month or year therefore leaves as the interval of its days, ``1386`` as
``2007-03-21/2008-03-19``; read back, such an interval is a `Period`, for nothing in it says that it once was a year.
"""

from __future__ import annotations

import re
from datetime import date

from tracker.core.calendars import Calendar
from tracker.core.dates import DateError, PartialDate, Period, Precision
from tracker.core.messages import N_

_POINT = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)", re.ASCII)
OPEN = ("", "..")


def to_edtf(when: PartialDate | Period) -> str:
    """Return `when` as EDTF."""
    if isinstance(when, Period):
        start = _edge(when.start, when.start.first) if when.start else ".."
        end = _edge(when.end, when.end.last) if when.end else ".."
        return f"{start}/{end}"
    if when.calendar is Calendar.GREGORIAN or when.precision is Precision.DAY:
        return _edge(when, when.first)
    mark = "~" if when.about else ""
    return f"{when.first}{mark}/{when.last}{mark}"


def _edge(point: PartialDate, day: date) -> str:
    mark = "~" if point.about else ""
    if point.calendar is Calendar.GREGORIAN:
        return point.code.removeprefix("gregorian:")
    return f"{day}{mark}"


def from_edtf(text: str) -> PartialDate | Period:
    """Return what `text` says. Raises DateError for anything but a year, month, day or an interval of them."""
    start, slash, end = text.strip()[:60].partition("/")
    if not slash:
        return _point(start)
    return Period(None if start in OPEN else _point(start), None if end in OPEN else _point(end))


def _point(text: str) -> PartialDate:
    match = _POINT.fullmatch(text)
    if match is None:
        raise DateError(N_("Write the date as 2024, 2024-06 or 2024-06-17."))
    year, month, day, mark = match.groups()
    return PartialDate(
        Calendar.GREGORIAN, int(year), int(month) if month else None, int(day) if day else None, bool(mark)
    )
