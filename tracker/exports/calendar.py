"""What is due as a calendar (iCalendar, RFC 5545) to which a calendar program subscribes.

Every thing is an event of one whole day with a name that stays, so that a program that fetches again moves it and does
not add it twice. There are no alarms: how loud a calendar is, is its owner's matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from tracker.core.due import DueItem
from tracker.core.messages import N_
from tracker.language import Reader

FETCH_EVERY = timedelta(hours=6)


def write_calendar(
    items: Iterable[DueItem], *, reader: Reader, name: str, address_of: Callable[[DueItem], str], at: datetime
) -> bytes:
    """Return the calendar file; `at` stamps those things of which no change is known. What has no day is left out."""
    calendar = empty_calendar("What is due", name=name, every=FETCH_EVERY)
    for item in items:
        if item.day is not None:
            calendar.add_component(_event(item, item.day, reader, address_of(item), at))
    return bytes(calendar.to_ical())


def empty_calendar(product: str, *, name: str, every: timedelta) -> Calendar:
    """Return a calendar without events, which programs fetch again after `every`."""
    calendar = Calendar()
    calendar.add("prodid", f"-//Diplomacy register//{product}//")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", every, parameters={"VALUE": "DURATION"})
    return calendar


def whole_days(
    key: str, first: date, last: date, *, changed: datetime, summary: str, description: str, address: str
) -> Event:
    """Return an event of whole days, the last included, that takes nobody's time; its `key` stays."""
    event = Event()
    event.add("uid", f"{key}@diplomacy-register")
    event.add("dtstamp", changed.astimezone(UTC))
    event.add("dtstart", first)
    event.add("dtend", last + timedelta(days=1))
    event.add("summary", summary)
    event.add("description", description)
    event.add("url", address)
    event.add("transp", "TRANSPARENT")
    return event


def _event(item: DueItem, day: date, reader: Reader, address: str, at: datetime) -> Event:
    lines = [reader.say(item.entry.title) if item.row else "", reader.date(item.when) if item.when else ""]
    lines += [reader.say(item.deadline.note) if item.deadline.note else "", address]
    return whole_days(
        item.key,
        day,
        day,
        changed=item.entry.changed_at or at,
        summary=reader.say(N_("{sort}: {title}", sort=item.sort.label, title=item.title)),
        description="\n".join(filter(None, lines)),
        address=address,
    )
