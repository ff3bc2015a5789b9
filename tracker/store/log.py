"""Reading the change log."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from tracker.core.history import Step
from tracker.core.names import Name
from tracker.store.change import Change
from tracker.store.engagement import Engagement
from tracker.store.entity import Entity
from tracker.store.user import User

# How many of the newest changes tell one state of the register from another. On a server two people's changes get their
# numbers in one order and may be kept in another, so the newest number alone would hide the one that comes late.
NEWEST = 1000


def state_of(session: Session) -> tuple[int, ...]:
    """Return numbers that differ after every logged change, for whoever keeps something until the next one."""
    newest = select(Change.id).order_by(Change.id.desc()).limit(NEWEST).subquery()
    count, first, last = session.execute(
        select(func.count(), func.coalesce(func.min(newest.c.id), 0), func.coalesce(func.max(newest.c.id), 0))
    ).one()
    return count, first, last


def steps_of(session: Session, *, engagement_id: int) -> list[Step]:
    """Return the changes to one record, its parts and its evidence, the newest first."""
    query = (
        select(Change, User.name)
        .outerjoin(User, User.id == Change.user_id)
        .where(Change.engagement_id == engagement_id, Change.table != "suggestion")
        .order_by(Change.id.desc())
    )
    return [step_of(change, who) for change, who in session.execute(query)]


def step_of(change: Change, who: str | None) -> Step:
    """Return a change of the log, made by `who`, as history tells it."""
    return Step(
        at=change.at,
        who=who,
        table=change.table,
        act=change.act,
        fields=change.fields,
        id=change.id,
        engagement_id=change.engagement_id,
        row_id=change.row_id,
    )


def latest_steps(
    session: Session, *, user_id: int | None, kind: str, kinds: Collection[str], limit: int, offset: int
) -> tuple[list[Step], bool]:
    """Return changes to records and to the catalogue, the newest first, and whether there are more.

    user_id: only what this account did
    kind:    only what was done to records of this kind; empty for all `kinds` and the catalogue
    """
    query = select(Change, User.name).outerjoin(User, User.id == Change.user_id)
    query = query.outerjoin(Engagement, Engagement.id == Change.engagement_id).where(Change.table != "suggestion")
    if kind:
        query = query.where(Engagement.kind == kind)
    else:
        query = query.where(or_(Engagement.kind.in_(kinds), Change.table == Entity.__tablename__))
    if user_id is not None:
        query = query.where(Change.user_id == user_id)
    rows = session.execute(query.order_by(Change.id.desc()).offset(offset).limit(limit + 1)).all()
    return [step_of(change, who) for change, who in rows[:limit]], len(rows) > limit


def step_called(session: Session, change_id: int) -> Step | None:
    """Return one change of the log, or None where there is none of that number."""
    query = select(Change, User.name).outerjoin(User, User.id == Change.user_id).where(Change.id == change_id)
    found = session.execute(query).first()
    return step_of(found[0], found[1]) if found else None


def names_in(session: Session, ids: Iterable[int]) -> dict[int, Name]:
    """Return the names of entities by id."""
    if not (wanted := set(ids)):
        return {}
    rows = session.execute(select(Entity.id, Entity.names).where(Entity.id.in_(wanted)))
    return {id: Name(names) for id, names in rows}
