"""The network of a large register, as it stands today: counted by the database, as the timeline and the map are.

One pass counts the records behind every counterpart. Only of those that are shown by themselves a few records are read,
and the days on which there was contact; a node of many is as alive as the last event with any of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import CompoundSelect, Row, and_, case, func, not_, or_, select, union
from sqlalchemy.orm import Session

from tracker.core.activity import Level, Thresholds
from tracker.core.calendars import Calendar, from_day
from tracker.core.dates import PartialDate
from tracker.core.entry import Involved
from tracker.core.fields import EntityType
from tracker.core.lifecycle import BY_WEIGHT
from tracker.core.names import Name
from tracker.core.network import NetworkChart
from tracker.core.network_counted import Sides, compose_counted, sides_of, those_in, with_entries
from tracker.core.network_told import twin_of_network
from tracker.core.network_years import Year, levels_on
from tracker.core.ties import COUNTERPARTS, MOST_TOLD, Behind, Tally
from tracker.core.twin import Twin
from tracker.kinds.contacts import PLACE, contacts_with, happened
from tracker.kinds.outlines import outlines_of
from tracker.kinds.ranks import ranks_of
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity
from tracker.store.register import Register

MOST_READ = 3000  # records that are read one by one, with all their years, in a moment
_RECORD, _LINK, _ENTITY = Engagement.__table__, Involvement.__table__, Entity.__table__


def is_large(session: Session, *, registry: Registry = REGISTRY) -> bool:
    """Say whether the register has too many records to read them all for a page."""
    living = (_RECORD.c.kind.in_([kind.name for kind in registry]), _RECORD.c.deleted_at.is_(None))
    return (session.scalar(select(func.count()).select_from(_RECORD).where(*living)) or 0) > MOST_READ


def first_year(session: Session, calendar: Calendar, today: date, *, registry: Registry = REGISTRY) -> int:
    """Return the year in which the earliest record began, as `calendar` counts."""
    living = (_RECORD.c.kind.in_([kind.name for kind in registry]), _RECORD.c.deleted_at.is_(None))
    first = session.scalar(select(func.min(_RECORD.c.first_day)).where(*living))
    return from_day(calendar, min(first or today, today))[0]


def network_of_today(
    session: Session,
    *,
    house: Register,
    calendar: Calendar,
    today: date,
    most: int,
    rows: int,
    country: str | None = None,
    column: bool = False,
    registry: Registry = REGISTRY,
) -> tuple[NetworkChart, Twin]:
    """Return the network of the home city as it stands today, and the first `rows` lines of its table.

    most:    so many nodes are drawn one by one
    country: the only country whose cities are wanted
    column:  whether all stand in one column
    """
    home, thresholds = house.home_city, Thresholds(house.quiet_months, house.dormant_months)
    found = _counterparts(session, home.id, country, registry)
    sides = sides_of(found, most=most, home_country=home.country, country=country, column=column)
    shown = those_in(sides)
    newest = _newest(session, [one.who.id for one in shown if not one.parts], home.id, registry)
    _enliven(session, shown, newest, thresholds, today, registry)
    listed = _listed(session, shown, home.id, rows, registry)
    wanted = {id for ids in listed for id in ids} | {id for one in shown if one.tally for id in one.tally.newest}
    entries = {entry.id: entry for entry in outlines_of(session, sorted(wanted), registry=registry)}
    chart = _chart(sides, house, calendar, today, column, registry)
    told = [[entries[id] for id in one.tally.newest] if one.tally else [] for one in shown]
    table = with_entries(chart, [[entries[id] for id in ids] for ids in listed])
    return with_entries(chart, told), twin_of_network(table, most=rows)


def _chart(
    sides: Sides, house: Register, calendar: Calendar, today: date, column: bool, registry: Registry
) -> NetworkChart:
    return compose_counted(
        sides,
        home=house.home_city.name,
        home_id=house.home_city_id,
        kinds=[kind.name for kind in registry],
        this_year=Year(from_day(calendar, today)[0], today),
        column=column,
    )


def _tied(home_id: int, among: Collection[int] | None = None) -> CompoundSelect[int, int]:
    """Return every record with every counterpart that it ties, itself or through an office, each pair once.

    among: the only counterparts that matter
    """
    above, city = _ENTITY.alias("above"), EntityType.CITY.value
    types = [one.value for one in COUNTERPARTS]
    links = _LINK.join(_ENTITY, _ENTITY.c.id == _LINK.c.entity_id)
    own = select(_LINK.c.engagement_id.label("record"), _ENTITY.c.id.label("whom")).select_from(links)
    outer = select(_LINK.c.engagement_id, above.c.id).select_from(links.join(above, above.c.id == _ENTITY.c.within_id))
    # The host of an event and the place of a signing are where it happened, not whom it ties.
    where = _LINK.c.role == PLACE
    own = own.where(_ENTITY.c.type.in_(types), not_(and_(_ENTITY.c.type == city, where)), _ENTITY.c.id != home_id)
    hosted = and_(above.c.type == city, or_(_ENTITY.c.type == EntityType.EVENT.value, where))
    outer = outer.where(above.c.type.in_(types), not_(hosted), above.c.id != home_id)
    if among is not None:
        own, outer = own.where(_ENTITY.c.id.in_(among)), outer.where(above.c.id.in_(among))
    return union(own, outer)


def _counterparts(session: Session, home_id: int, country: str | None, registry: Registry) -> dict[int, Behind]:
    """Return all counterparts of the home city by their ids, their records counted."""
    tied, ranks = _tied(home_id).subquery("tied"), ranks_of(list(registry))
    day = func.coalesce(_RECORD.c.last_day, _RECORD.c.first_day)
    counted = (
        select(
            tied.c.whom,
            func.count().label("records"),
            func.min(ranks.c.rank).label("rank"),
            func.max(_RECORD.c.id).label("newest"),
            func.max(case((happened(registry), day))).label("last"),
        )
        .select_from(
            tied.join(_RECORD, _RECORD.c.id == tied.c.record).join(
                ranks, and_(ranks.c.kind == _RECORD.c.kind, ranks.c.status == _RECORD.c.status)
            )
        )
        .where(_RECORD.c.deleted_at.is_(None))
        .group_by(tied.c.whom)
        .subquery()
    )
    columns = (_ENTITY.c.id, _ENTITY.c.type, _ENTITY.c.names, _ENTITY.c.country, _ENTITY.c.within_id)
    query = select(counted, *columns).join(_ENTITY, _ENTITY.c.id == counted.c.whom).order_by(_ENTITY.c.id)
    if country:
        query = query.where(_ENTITY.c.type == EntityType.CITY.value, _ENTITY.c.country == country)
    rows = session.execute(query).all()
    found = {row.id: _behind(row) for row in rows}
    for row in rows:
        if row.type == EntityType.BODY.value and row.within_id in found:
            found[row.id].under = row.within_id
    return found


def _behind(row: Row[*tuple[object, ...]]) -> Behind:
    place, tone = divmod(row.rank, len(BY_WEIGHT))
    who = Involved("", EntityType(row.type), row.id, Name(row.names), row.country)
    return Behind(who, tally=Tally(row.records, (place, tone), row.last, (row.newest,)))


def _newest(session: Session, whom: Collection[int], home_id: int, registry: Registry) -> dict[int, list[int]]:
    """Return the records of some counterparts that were recorded last, by counterpart, the oldest first."""
    return {id: ids[-MOST_TOLD:] for id, ids in _records(session, whom, home_id, registry).items()}


def _records(session: Session, whom: Collection[int], home_id: int, registry: Registry) -> dict[int, list[int]]:
    """Return all records of some counterparts, by counterpart, in the order in which they were recorded."""
    found: dict[int, list[int]] = {}
    if not whom:
        return found
    tied = _tied(home_id, whom).subquery("tied")
    living = (_RECORD.c.deleted_at.is_(None), _RECORD.c.kind.in_([kind.name for kind in registry]))
    query = select(tied.c.whom, tied.c.record).join(_RECORD, _RECORD.c.id == tied.c.record).where(*living)
    for one, record in session.execute(query.order_by(tied.c.record)):
        found.setdefault(one, []).append(record)
    return found


def _enliven(
    session: Session,
    shown: Iterable[Behind],
    newest: Mapping[int, Sequence[int]],
    thresholds: Thresholds,
    today: date,
    registry: Registry,
) -> None:
    """Say of everybody shown how alive the tie is, and which records are told."""
    contacts = contacts_with(session, newest.keys(), registry=registry)
    for one in shown:
        if one.tally is None:
            continue
        if one.parts:
            days = [PartialDate.of_day(one.tally.last, Calendar.GREGORIAN)] if one.tally.last else []
        else:
            days = [contact.day for contact in contacts.get(one.who.id, ())]
        level: Level = levels_on([today], days, thresholds)[0]
        one.tally = replace(one.tally, level=level, newest=tuple(newest.get(one.who.id, one.tally.newest)))


def _listed(session: Session, shown: Sequence[Behind], home_id: int, rows: int, registry: Registry) -> list[list[int]]:
    """Return for everybody shown the records that stand in the table, as long as it has room."""
    told: list[Behind] = []
    left = rows
    for one in shown:
        if left <= 0:
            break
        told.append(one)
        left -= one.count
    records = _records(session, [id for one in told for id in _ids(one)], home_id, registry)
    listed = [sorted({record for id in _ids(one) for record in records.get(id, ())}) for one in told]
    return [*listed, *([] for _ in shown[len(told) :])]


def _ids(one: Behind) -> Iterator[int]:
    yield from (part.who.id for part in one.parts) if one.parts else (one.who.id,)
