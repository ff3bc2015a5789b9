"""In which lanes the timeline lays out the register: by kind, by region of the world, or by network.

A record stands in the lane of every region and network with which it has to do: that of a city, of an office's city, of
an event's host, of a body's network, of the network that organises an event. What is at home, in the home city's own
country, is no counterpart abroad.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Join,
    Select,
    String,
    case,
    cast,
    column,
    func,
    literal,
    select,
    values,
)
from sqlalchemy.orm import Session

from tracker.core.fields import EntityType
from tracker.core.kind import Kind
from tracker.core.lanes import NONE, OTHERS, Division, Heading, headings_of
from tracker.core.messages import N_, Message
from tracker.core.names import Name
from tracker.core.regions import REGIONS
from tracker.kinds.times import Laid
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity, Event

MOST_NETWORKS = 20
_NETWORKED = (EntityType.NETWORK, EntityType.BODY, EntityType.EVENT, EntityType.OFFICE)
_LINK, _ENTITY, _RECORD, _EVENT = Involvement.__table__, Entity.__table__, Engagement.__table__, Event.__table__


def lay_out(
    session: Session, division: Division, kinds: Sequence[Kind], *, home_country: str | None
) -> tuple[list[Heading], Laid]:
    """Return the headings of all lanes in order, and the records of `kinds` laid out in them."""
    kinds = tuple(kinds)
    if division is Division.REGION:
        return _by_region(kinds, home_country)
    if division is Division.NETWORK:
        return _by_network(session, kinds)
    return headings_of(kinds), Laid(kinds)


def _by_region(kinds: tuple[Kind, ...], home_country: str | None) -> tuple[list[Heading], Laid]:
    above = _ENTITY.alias("above")
    country = func.coalesce(_ENTITY.c.country, above.c.country)
    # A table of the countries is looked up; comparing with each of them in turn took most of the time.
    regions = _countries()
    table = _involved(above).join(regions, regions.c.country == country)
    pairs = _pairs(table, regions.c.lane, country != (home_country or ""))
    headings = [Heading(one.code, one.label) for one in REGIONS]
    return [*headings, Heading(NONE, N_("At home or without a country"))], Laid(kinds, pairs)


def _countries() -> FromClause:
    """Return the countries with their regions, as a table of this query."""
    rows = [(country, one.code) for one in REGIONS for country in one.countries]
    return values(column("country", String), column("lane", String), name="regions").data(rows).cte()


def _by_network(session: Session, kinds: tuple[Kind, ...]) -> tuple[list[Heading], Laid]:
    above, organiser = _ENTITY.alias("above"), _ENTITY.alias("organiser")
    network = case(*((one.c.type == EntityType.NETWORK.value, one.c.id) for one in (_ENTITY, above, organiser)))
    # Most involvements are of cities and people, of which none needs to be looked at.
    networked = (_ENTITY.c.type.in_([type.value for type in _NETWORKED]), network.is_not(None))
    table = _involved(above).outerjoin(_EVENT, _EVENT.c.id == _ENTITY.c.id)
    table = table.outerjoin(organiser, organiser.c.id == _EVENT.c.organiser_id)
    most = session.execute(
        select(network, func.count())
        .select_from(table.join(_RECORD, _RECORD.c.id == _LINK.c.engagement_id))
        .where(*networked, Laid(kinds).living)
        .group_by(network)
        .order_by(func.count().desc(), network)
        .limit(MOST_NETWORKS)
    ).all()
    ids = [id for id, _ in most]
    rows = session.execute(select(_ENTITY.c.id, _ENTITY.c.names).where(_ENTITY.c.id.in_(ids)))
    names = {row.id: row.names for row in rows}
    key = case((network.in_(ids), cast(network, String)), else_=literal(OTHERS))
    headings = [Heading(str(id), Message("{name}", {"name": Name(names[id])})) for id in ids]
    rest = [Heading(OTHERS, N_("Other networks")), Heading(NONE, N_("Without a network"))]
    return [*headings, *rest], Laid(kinds, _pairs(table, key, *networked))


def _involved(above: FromClause) -> Join:
    """Return every involvement with its entity and what that belongs to."""
    return _LINK.join(_ENTITY, _ENTITY.c.id == _LINK.c.entity_id).outerjoin(above, above.c.id == _ENTITY.c.within_id)


def _pairs(table: Join, lane: ColumnElement[str], *conditions: ColumnElement[bool]) -> Select[tuple[int, str]]:
    """Return the query for pairs of a record and a lane."""
    return select(_LINK.c.engagement_id, lane.label("lane")).select_from(table).where(*conditions)
