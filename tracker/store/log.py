"""Reading the change log."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.history import Step
from tracker.core.names import Name
from tracker.store.change import Change
from tracker.store.entity import Entity
from tracker.store.user import User


def steps_of(session: Session, *, engagement_id: int) -> list[Step]:
    """Return the changes to one record, its parts and its evidence, the newest first."""
    query = (
        select(Change, User.name)
        .outerjoin(User, User.id == Change.user_id)
        .where(Change.engagement_id == engagement_id, Change.table != "suggestion")
        .order_by(Change.id.desc())
    )
    return [
        Step(at=change.at, who=who, table=change.table, act=change.act, fields=change.fields)
        for change, who in session.execute(query)
    ]


def names_in(session: Session, ids: Iterable[int]) -> dict[int, Name]:
    """Return the names of entities by id."""
    rows = session.execute(select(Entity.id, Entity.names).where(Entity.id.in_(set(ids))))
    return {id: Name(names) for id, names in rows}
