"""In which lanes the timeline lays out the register: by kind, by region of the world, or by network.

A record stands in the lane of every region and network with which it has to do: that of a city, of an office's city, of
an event's host, of a body's network. What is at home, in the home city's own country, is no counterpart abroad.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, FromClause, Select, String, case, cast, func, literal, select
from sqlalchemy.orm import Session

from tracker.core.fields import EntityType
from tracker.core.kind import Kind
from tracker.core.lanes import NONE, OTHERS, Division, Heading, headings_of
from tracker.core.messages import N_, Message
from tracker.core.names import Name
from tracker.core.regions import REGIONS
from tracker.kinds.times import Laid
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity

MOST_NETWORKS = 20
_LINK, _ENTITY, _RECORD = Involvement.__table__, Entity.__table__, Engagement.__table__


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
    region = case(*((country.in_(one.countries), literal(one.code)) for one in REGIONS))
    pairs = _pairs(above, region).where(region.is_not(None), country != (home_country or "")).subquery("lanes")
    headings = [Heading(one.code, one.label) for one in REGIONS]
    return [*headings, Heading(NONE, N_("At home or without a country"))], Laid(kinds, pairs)


def _by_network(session: Session, kinds: tuple[Kind, ...]) -> tuple[list[Heading], Laid]:
    above = _ENTITY.alias("above")
    network = case(
        (_ENTITY.c.type == EntityType.NETWORK.value, _ENTITY.c.id),
        (above.c.type == EntityType.NETWORK.value, above.c.id),
    )
    some = _pairs(above, network).where(network.is_not(None)).subquery()
    laid = Laid(kinds, some)
    most = session.execute(
        select(some.c.lane, func.count())
        .select_from(some.join(_RECORD, _RECORD.c.id == some.c.engagement_id))
        .where(laid.living)
        .group_by(some.c.lane)
        .order_by(func.count().desc(), some.c.lane)
        .limit(MOST_NETWORKS)
    ).all()
    ids = [id for id, _ in most]
    rows = session.execute(select(_ENTITY.c.id, _ENTITY.c.names).where(_ENTITY.c.id.in_(ids)))
    names = {row.id: row.names for row in rows}
    key = case((network.in_(ids), cast(network, String)), else_=literal(OTHERS))
    pairs = _pairs(above, key).where(network.is_not(None)).subquery("lanes")
    headings = [Heading(str(id), Message("{name}", {"name": Name(names[id])})) for id in ids]
    rest = [Heading(OTHERS, N_("Other networks")), Heading(NONE, N_("Without a network"))]
    return [*headings, *rest], Laid(kinds, pairs)


def _pairs(above: FromClause, lane: ColumnElement[object]) -> Select[tuple[int, object]]:
    """Return the query for pairs of a record and a lane; `above` is what the involved entity belongs to."""
    table = _LINK.join(_ENTITY, _ENTITY.c.id == _LINK.c.entity_id).outerjoin(above, above.c.id == _ENTITY.c.within_id)
    return select(_LINK.c.engagement_id, lane.label("lane")).select_from(table).distinct()
