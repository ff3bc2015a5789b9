"""Published records as a calendar (iCalendar, RFC 5545): what happened on which day, and which terms begin and end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from tracker.core.dates import PartialDate, Precision
from tracker.core.kind import Shape
from tracker.core.messages import N_
from tracker.core.public_record import PublicRecord
from tracker.exports.calendar import empty_calendar, whole_days
from tracker.language import Reader

FETCH_EVERY = timedelta(days=1)
UNCHANGED = datetime(2000, 1, 1, tzinfo=UTC)  # of which no change is known
Days = tuple[str, date, date, str]


def write_public_calendar(
    records: Iterable[PublicRecord], *, reader: Reader, name: str, address_of: Callable[[PublicRecord], str]
) -> bytes:
    """Return the calendar file; what is not known to the day stands in no calendar."""
    calendar = empty_calendar("Public page", name=name, every=FETCH_EVERY)
    for record in records:
        for what, first, last, title in _days(record, reader):
            key, changed = f"public-{record.kind.name}-{record.id}-{what}", record.changed_at or UNCHANGED
            address = address_of(record)
            calendar.add_component(
                whole_days(key, first, last, changed=changed, summary=title, description=address, address=address)
            )
    return bytes(calendar.to_ical())


def _days(record: PublicRecord, reader: Reader) -> Iterator[Days]:
    start, end, title = _day(record.entry.start), _day(record.entry.end), reader.say(record.title)
    if record.kind.shape is Shape.DOT:
        if start:
            yield "day", start, end if end and end >= start else start, title
        return
    if start:
        yield "start", start, start, reader.say(N_("Begins: {title}", title=record.title))
    if end:
        yield "end", end, end, reader.say(N_("Ends: {title}", title=record.title))


def _day(when: PartialDate | None) -> date | None:
    return when.first if when and when.precision is Precision.DAY and not when.about else None
