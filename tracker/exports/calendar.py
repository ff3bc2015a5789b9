"""What is due as a calendar (iCalendar, RFC 5545) to which a calendar program subscribes.

Every thing is an event of one whole day with a name that stays, so that a program that fetches again moves it and does
not add it twice. There are no alarms: how loud a calendar is, is its owner's matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event

from tracker.core.due import DueItem
from tracker.core.messages import N_
from tracker.language import Reader

FETCH_EVERY = timedelta(hours=6)


def write_calendar(
    items: Iterable[DueItem], *, reader: Reader, name: str, address_of: Callable[[DueItem], str], at: datetime
) -> bytes:
    """Return the calendar file; `at` stamps those things of which no change is known. What has no day is left out."""
    calendar = Calendar()
    calendar.add("prodid", "-//Diplomacy register//What is due//")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", FETCH_EVERY, parameters={"VALUE": "DURATION"})
    for item in items:
        if item.day is not None:
            calendar.add_component(_event(item, reader, address_of(item), at))
    return bytes(calendar.to_ical())


def _event(item: DueItem, reader: Reader, address: str, at: datetime) -> Event:
    event = Event()
    event.add("uid", f"{item.key}@diplomacy-register")
    event.add("dtstamp", (item.entry.changed_at or at).astimezone(UTC))
    event.add("dtstart", item.day)
    event.add("dtend", item.day + timedelta(days=1) if item.day else None)
    event.add("summary", reader.say(N_("{sort}: {title}", sort=item.sort.label, title=item.title)))
    lines = [reader.say(item.entry.title) if item.row else "", reader.date(item.when) if item.when else ""]
    lines += [reader.say(item.deadline.note) if item.deadline.note else "", address]
    event.add("description", "\n".join(filter(None, lines)))
    event.add("url", address)
    event.add("transp", "TRANSPARENT")
    return event
