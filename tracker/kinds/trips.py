"""The city's trips, of every kind whose records can be one, in a constant number of queries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, exists, false, func, or_, select
from sqlalchemy.orm import Session

from tracker.core.counts import TRIPS, Count, Place
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone
from tracker.core.part import Row
from tracker.core.travel import Travel, away_of
from tracker.core.trips import YEAR, Journey, Trip, Trips, destination
from tracker.kinds.filters import column_of
from tracker.kinds.finding import records_with_ids
from tracker.kinds.parts.cost import sums_of
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_by_record
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity

MOST = 500  # of so many trips the costs are added; a city that travels more asks for a shorter time


def trips_of_the_year(session: Session, *, today: date, newest: int, registry: Registry = REGISTRY) -> Trips:
    """Return the trips of the last year, or, where there was none, the `newest` trips from before."""
    since = today - YEAR
    found = read_trips(session, since=since, until=today, registry=registry)
    if found.number:
        return Trips(Count(found.number, Place(TRIPS, {"since": since.isoformat()})), found.trips)
    before = read_trips(session, limit=newest, registry=registry)
    return Trips(before.number, before.trips, lately=False)


def read_trips(
    session: Session,
    *,
    since: date | None = None,
    until: date | None = None,
    limit: int = MOST,
    registry: Registry = REGISTRY,
) -> Trips:
    """Return the trips that began from one day to another, the newest first."""
    wanted = [or_(false(), *(_of_kind(kind, kind.journey, registry) for kind in registry if kind.journey))]
    if since:
        wanted.append(Engagement.first_day >= since)
    if until:
        wanted.append(Engagement.first_day <= until)
    query = select(Engagement.id).where(Engagement.deleted_at.is_(None), *wanted)
    number = session.scalar(query.with_only_columns(func.count(Engagement.id))) or 0
    order = (Engagement.first_day.desc().nulls_last(), Engagement.id.desc())
    ids = session.scalars(query.order_by(*order).limit(limit)).all() if number else []
    entries = records_with_ids(session, ids, registry=registry) if ids else {}
    return Trips(Count(number, Place(TRIPS)), _trips(session, [entries[id] for id in ids], registry))


def _of_kind(kind: Kind, journey: Journey, registry: Registry) -> ColumnElement[bool]:
    done = [state.name for state in kind.lifecycle.states if state.tone is Tone.CURRENT]
    wanted = [Engagement.kind == kind.name, Engagement.status.in_(done)]
    if journey.unsaid and journey.by:
        wanted.append(~_says(registry, kind, journey.by, journey.saying(Travel.IN, Travel.NEITHER)))
    elif journey.by:
        wanted.append(_says(registry, kind, journey.by, journey.saying(Travel.OUT)))
    if journey.during:
        wanted.append(~_names(journey.during))
    # Nobody travels to an event in the city's own streets.
    home = or_(Entity.id == Engagement.home_city_id, Entity.within_id == Engagement.home_city_id)
    wanted.append(~_names(journey.to, Involvement.entity_id == Entity.id, home))
    return and_(*wanted)


def _names(role: str, *whom: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(Involvement.engagement_id == Engagement.id, Involvement.role == role, *whom)


def _says(registry: Registry, kind: Kind, name: str, values: Iterable[str]) -> ColumnElement[bool]:
    own = registry.model(kind.name).__table__
    column = column_of(registry, kind, kind.field(name))
    return exists().where(own.c.id == Engagement.id, column.in_(list(values)))


def _trips(session: Session, entries: Sequence[Entry], registry: Registry) -> list[Trip]:
    kinds = [(kind, kind.journey) for kind in registry if kind.journey]
    costs = _rows(session, entries, [(kind, journey.costs) for kind, journey in kinds])
    people = _rows(session, entries, [(kind, journey.people) for kind, journey in kinds if journey.people])
    journeys = {kind.name: journey for kind, journey in kinds}
    return [
        Trip(
            entry,
            destination(entry, journeys[entry.kind]),
            len(people.get(entry.id, ())),
            sums_of(row.values for row in costs.get(entry.id, ())),
            tuple(away_of(people.get(entry.id, ()))),
        )
        for entry in entries
    ]


def _rows(session: Session, entries: Iterable[Entry], parts: Iterable[tuple[Kind, str]]) -> dict[int, list[Row]]:
    """Return the rows of the parts in which each kind keeps something, by record; kinds may share a part."""
    kinds_of: dict[str, list[Kind]] = {}
    for kind, name in parts:
        kinds_of.setdefault(name, []).append(kind)
    found: dict[int, list[Row]] = {}
    for name, kinds in kinds_of.items():
        own = {kind.name for kind in kinds}
        ids = [entry.id for entry in entries if entry.kind in own]
        found |= rows_by_record(session, kinds[0].part(name), ids)
    return found
