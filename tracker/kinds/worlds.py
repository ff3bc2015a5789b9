"""The map of a register of any size: cities are counted by the database, and the first records of each are read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Subquery,
    and_,
    case,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Session

from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.kind import Kind
from tracker.core.lifecycle import BY_WEIGHT
from tracker.core.names import Name
from tracker.core.world import Known, World, compose_world, in_order, lay_out
from tracker.kinds.outlines import every_outline, outlines_of
from tracker.kinds.ranks import ranks_of
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity
from tracker.store.places import places_of_cities

MOST_SPOTS = 150  # as many as can be told from each other, each with its way
TOLD = 4  # records of a city that its mark tells
ROWS = 400  # of the table
_RECORD, _LINK, _ENTITY = Engagement.__table__, Involvement.__table__, Entity.__table__


def world_of(
    session: Session,
    *,
    home: Involved,
    kinds: Sequence[Kind],
    country: str | None = None,
    most: int = MOST_SPOTS,
    rows: int = ROWS,
    registry: Registry = REGISTRY,
) -> World:
    """Return the map of the records of some kinds, with the first `rows` lines of its table."""
    known = in_order(_known(session, _pairs(kinds, home.id), kinds))
    world = lay_out(
        known,
        home=home,
        places=places_of_cities(session),
        kinds=[kind.name for kind in kinds],
        most=most,
        country=country,
    )
    singly = [spot.id for spot in world.spots if not spot.cities]
    drawn = _first_of(session, _pairs(kinds, home.id, singly), TOLD)
    listed = _first_of(session, _pairs(kinds, home.id, _enough(known, country, rows)), rows)
    wanted = {id for found in (drawn, listed) for ids in found.values() for id in ids}
    entries = {one.id: one for one in outlines_of(session, sorted(wanted), registry=registry)}
    table = [(one.city, entries[id]) for one in known for id in listed.get(one.city.id, ())]
    return replace(
        world,
        spots=tuple(replace(one, entries=_told(entries, drawn.get(one.id, ()))) for one in world.spots),
        records=tuple(table[:rows]),
    )


def whole_world(
    session: Session,
    *,
    home: Involved,
    kinds: Sequence[Kind],
    country: str | None = None,
    registry: Registry = REGISTRY,
) -> World:
    """Return the map with every city and every record, as its files hold it."""
    names = [kind.name for kind in kinds]
    entries = [one for one in every_outline(session, registry=registry) if one.kind in names]
    return compose_world(entries, home=home, places=places_of_cities(session), kinds=names, country=country)


def kinds_on_map(session: Session, *, home_id: int, registry: Registry = REGISTRY) -> list[Kind]:
    """Return the kinds of which a record names a city."""
    named = [exists(select(_pairs([kind], home_id).c.city)) for kind in registry]
    found = session.execute(select(*named)).one() if named else ()
    return [kind for kind, there in zip(registry, found, strict=True) if there]


def _pairs(kinds: Sequence[Kind], home_id: int, among: Collection[int] | None = None) -> Subquery:
    """Return every record with every city that it names, also through an office or an event, and whether it ties it.

    among: the only cities that matter
    """
    above = _ENTITY.alias("above")
    city_type, ranks = EntityType.CITY.value, ranks_of(kinds)
    city = case((_ENTITY.c.type == city_type, _ENTITY.c.id), (above.c.type == city_type, above.c.id))
    # The host of an event and the place of a signing are where it happened, not whom it ties.
    tied = and_(_ENTITY.c.type != EntityType.EVENT.value, _LINK.c.role != "place")
    table = (
        _LINK.join(_ENTITY, _ENTITY.c.id == _LINK.c.entity_id)
        .outerjoin(above, above.c.id == _ENTITY.c.within_id)
        .join(_RECORD, _RECORD.c.id == _LINK.c.engagement_id)
        .join(ranks, and_(ranks.c.kind == _RECORD.c.kind, ranks.c.status == _RECORD.c.status))
    )
    columns = (
        city.label("city"),
        _RECORD.c.id.label("record"),
        _RECORD.c.first_day.label("first_day"),
        ranks.c.rank.label("rank"),
        case((tied, 1), else_=0).label("tied"),
    )
    wanted = [_RECORD.c.deleted_at.is_(None), city.is_not(None), city != home_id]
    if among is not None:
        # What leads to a few cities is found by an index, and the city then told from what belongs to it.
        within = or_(_ENTITY.c.id.in_(among), _ENTITY.c.within_id.in_(among))
        wanted += [_LINK.c.entity_id.in_(select(_ENTITY.c.id).where(within)), city.in_(among)]
    return select(*columns).select_from(table).where(*wanted).subquery("pairs")


def _known(session: Session, pairs: Subquery, kinds: Sequence[Kind]) -> Iterable[Known]:
    counted = (
        select(
            pairs.c.city,
            func.count(pairs.c.record.distinct()).label("records"),
            func.max(pairs.c.tied).label("tied"),
            func.coalesce(func.min(case((pairs.c.tied == 1, pairs.c.rank))), func.min(pairs.c.rank)).label("rank"),
        )
        .group_by(pairs.c.city)
        .subquery()
    )
    query = select(counted, _ENTITY.c.names, _ENTITY.c.country).join(_ENTITY, _ENTITY.c.id == counted.c.city)
    for row in session.execute(query):
        place, tone = divmod(row.rank, len(BY_WEIGHT))
        city = Involved("city", EntityType.CITY, row.city, Name(row.names), row.country)
        yield Known(city, row.records, kinds[place].name, BY_WEIGHT[tone], bool(row.tied))


def _enough(known: Iterable[Known], country: str | None, rows: int) -> list[int]:
    """Return the first cities that fill the table together."""
    found: list[int] = []
    for one in known:
        if rows <= 0:
            break
        if not country or one.city.country == country:
            found.append(one.city.id)
            rows -= one.count
    return found


def _first_of(session: Session, pairs: Subquery, most: int) -> dict[int, list[int]]:
    """Return the first records of some cities, by city: those that tie it, then the others, each the earliest first."""
    order: list[ColumnElement[Any]] = [
        func.max(pairs.c.tied).desc(),
        pairs.c.first_day.is_(None),
        pairs.c.first_day,
        pairs.c.record,
    ]
    ranked = (
        select(
            pairs.c.city,
            pairs.c.record,
            func.row_number().over(partition_by=pairs.c.city, order_by=order).label("place"),
        )
        .group_by(pairs.c.city, pairs.c.record, pairs.c.first_day)
        .subquery()
    )
    query = select(ranked.c.city, ranked.c.record).where(ranked.c.place <= most)
    found: dict[int, list[int]] = {}
    for city, record in session.execute(query.order_by(ranked.c.city, ranked.c.place)):
        found.setdefault(city, []).append(record)
    return found


def _told(entries: dict[int, Entry], ids: Iterable[int]) -> tuple[Entry, ...]:
    return tuple(entries[id] for id in ids)
