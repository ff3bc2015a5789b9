"""Who travels to whom in a tie: the visits of the city and those of its counterpart."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from tracker.kinds.attendance import HOST, Attendance
from tracker.kinds.contacts import happened, records_with_the_parties
from tracker.kinds.meeting import Meeting
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement


def visits_of(session: Session, tie: int, *, registry: Registry = REGISTRY) -> tuple[int, int]:
    """Return how often the city travelled and how often the counterpart did, by records that say who travelled."""
    found = session.execute(_directions(registry), {"ties": [tie]}).all()
    hosted = sum(direction == "visiting" or capacity == HOST for direction, capacity in found)
    travelled = sum(direction == "outgoing" or capacity not in (None, "", HOST) for direction, capacity in found)
    return travelled, hosted


@cache
def _directions(registry: Registry) -> Select[str | None, str | None]:
    """Return the query for who travelled, by the records of what happened with the parties of the `ties`."""
    shared = records_with_the_parties(registry)
    meetings, attendances = Meeting.__table__, Attendance.__table__
    return (
        select(meetings.c.direction, attendances.c.capacity)
        .select_from(shared)
        .join(Engagement, Engagement.id == shared.c.record)
        .outerjoin(meetings, meetings.c.id == Engagement.id)
        .outerjoin(attendances, attendances.c.id == Engagement.id)
        .where(Engagement.deleted_at.is_(None), happened(registry))
    )
