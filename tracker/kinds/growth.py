"""How records stood in the past, and what ties others to each other: what the network needs beside the records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased, joinedload

from tracker.core.activity import Thresholds
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry
from tracker.core.fields import EntityType
from tracker.core.growth import histories_of, history_of_span
from tracker.core.messages import N_
from tracker.core.network_years import Past, years_until
from tracker.core.spans import Span
from tracker.core.ties import Holding, Link, asked_for
from tracker.kinds.contacts import contacts_of
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_of_all
from tracker.store.entity import Entity, Event, OfficeHolding
from tracker.store.holding import span_of
from tracker.store.register import the_register


def past_of(
    session: Session,
    entries: Sequence[Entry],
    *,
    home_id: int,
    calendar: Calendar,
    today: date,
    registry: Registry = REGISTRY,
) -> Past:
    """Return all that a picture of the past needs, in a constant number of queries."""
    rows = rows_of_all(session, {entry.id: entry.kind for entry in entries}, kinds=registry, deciding=True)
    during = days_of_events(session, entries)
    histories = histories_of(entries, kinds=registry, today=today, rows=rows, during=during)
    house = the_register(session)
    return Past(
        years=years_until(today, histories.values(), calendar),
        histories=histories,
        contacts=contact_days(session, entries, home_id=home_id, registry=registry),
        thresholds=Thresholds(house.quiet_months, house.dormant_months) if house else Thresholds(),
        during=during,
    )


def days_of_events(session: Session, entries: Iterable[Entry]) -> dict[int, PartialDate]:
    """Return the day of the event during which each record without a day of its own was."""
    during = {
        entry.id: one.id
        for entry in entries
        if entry.start is None and entry.end is None
        for one in entry.involved
        if one.type is EntityType.EVENT
    }
    if not during:
        return {}
    known = select(Event.id, Event.start).where(Event.id.in_(set(during.values())), Event.start.is_not(None))
    days = {id: day for id, day in session.execute(known) if day}
    return {record: days[event] for record, event in during.items() if event in days}


def contact_days(
    session: Session, entries: Iterable[Entry], *, home_id: int, registry: Registry = REGISTRY
) -> dict[int, list[PartialDate]]:
    """Return the days of contact with each counterpart, by its id.

    One record of each is asked for them: they are those of all that its parties are involved in.
    """
    asked = asked_for(entries, home_id=home_id, kinds=registry)
    found = contacts_of(session, set(asked.values()), registry=registry)
    return {counterpart: [contact.day for contact in found[record]] for counterpart, record in asked.items()}


def holdings_by_office(session: Session) -> dict[int, list[Holding]]:
    """Return who held each office when, the earliest first."""
    query = select(OfficeHolding).where(OfficeHolding.deleted_at.is_(None))
    query = query.options(joinedload(OfficeHolding.office), joinedload(OfficeHolding.person))
    found: dict[int, list[Holding]] = defaultdict(list)
    for one in session.scalars(query):
        found[one.office_id].append(
            Holding(one.office.as_involved("office"), one.person.as_involved("holder"), span_of(one))
        )
    return {office: sorted(held, key=lambda one: one.span.possible) for office, held in found.items()}


def links_among_others(session: Session, holdings: Mapping[int, Sequence[Holding]], *, today: date) -> list[Link]:
    """Return what ties cities and networks to each other beside the records.

    A city hosted the event of a network, and a person held offices in two of them.
    """
    return [*_hosts(session, today), *_people(holdings, today)]


def _hosts(session: Session, today: date) -> Iterable[Link]:
    host, organiser = aliased(Entity), aliased(Entity)
    query = (
        select(Event, host, organiser)
        .join(host, Event.within_id == host.id)
        .join(organiser, Event.organiser_id == organiser.id)
        .where(Event.deleted_at.is_(None), host.deleted_at.is_(None), organiser.deleted_at.is_(None))
        .order_by(Event.id)
    )
    for event, city, network in session.execute(query):
        why = N_("{event}: {network} in {city}", event=event.name, network=network.name, city=city.name)
        when = history_of_span(Span(event.start, event.start), today=today)
        yield Link(city.as_involved("host"), network.as_involved("organiser"), why, when, event.as_involved("event"))


def _people(holdings: Mapping[int, Sequence[Holding]], today: date) -> Iterable[Link]:
    by_person: dict[int, list[Holding]] = defaultdict(list)
    for held in holdings.values():
        for one in held:
            by_person[one.person.id].append(one)
    for offices in by_person.values():
        for place, one in enumerate(offices):
            for other in offices[place + 1 :]:
                mine, theirs = one.office.within, other.office.within
                if mine and theirs and mine.id != theirs.id:
                    why = N_(
                        "{person} held both: {one}, {other}",
                        person=one.person.name,
                        one=one.office.name,
                        other=other.office.name,
                    )
                    later = max((one.span, other.span), key=lambda span: span.possible)
                    yield Link(mine, theirs, why, history_of_span(Span(later.start, None), today=today), one.person)
