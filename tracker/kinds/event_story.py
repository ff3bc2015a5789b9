"""What the register knows of an event beyond its sheet: what it is part of, who took part, which figures are told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.entry import Entry, Quote
from tracker.core.part import Part, Row
from tracker.kinds.parts.claim import CLAIMS
from tracker.kinds.parts.delegate import DELEGATES
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_by_record
from tracker.store.entity import Event


@dataclass(frozen=True, slots=True)
class Told:
    """A row of a record that has to do with an event, with the passages that prove it."""

    entry: Entry
    row: Row
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class EventStory:
    """An event among others: the larger one and the smaller ones, the delegates, and the claims about it."""

    umbrellas: tuple[Event, ...]
    within_it: tuple[Event, ...]
    delegates: tuple[Told, ...]
    claims: tuple[Told, ...]


def sub_events(session: Session, event: Event) -> list[Event]:
    """Return the events that an event is the umbrella of, the earliest first."""
    query = select(Event).where(Event.umbrella_id == event.id, Event.deleted_at.is_(None))
    return list(session.scalars(query.order_by(Event.first_day.is_(None), Event.first_day, Event.id)))


def story_of(session: Session, event: Event, *, entries: Sequence[Entry], registry: Registry = REGISTRY) -> EventStory:
    """Return the story of an event; `entries` are the records that involve it or its smaller events."""
    travels = [entry for entry in entries if DELEGATES in registry[entry.kind].parts]
    return EventStory(
        umbrellas=tuple(_above(event)),
        within_it=tuple(sub_events(session, event)),
        delegates=tuple(_told(session, travels, DELEGATES)),
        claims=tuple(_told(session, travels, CLAIMS)),
    )


def _above(event: Event) -> list[Event]:
    found: list[Event] = []
    one = event.umbrella
    while one is not None and one not in found:
        found.append(one)
        one = one.umbrella
    return found[::-1]


def _told(session: Session, entries: Sequence[Entry], part: Part) -> list[Told]:
    rows = rows_by_record(session, part, [entry.id for entry in entries])
    return [
        Told(entry, row, tuple(quote for quote in entry.quotes if quote.field == row.proof))
        for entry in entries
        for row in rows.get(entry.id, [])
    ]
