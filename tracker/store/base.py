"""The common ground of every table: names for constraints, versions, and the marks of time."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from tracker.store.columns import Moment

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def now() -> datetime:
    """Return the present moment, in UTC."""
    return datetime.now(UTC)


class Base(DeclarativeBase):
    """The mother of all tables. Constraints carry names, so that both databases can change them later."""

    metadata = MetaData(naming_convention=NAMES)


class Editable:
    """Something that people edit: every change to it is logged, and it is never really deleted.

    `__logged__` is what the listener in `tracker.store.change` looks for. Each class adds its own `version` column and
    names it to its mapper, so that two people's saves cannot overwrite each other.
    """

    __logged__ = True
    unlogged_columns = frozenset(
        {"id", "version", "created_at", "changed_at", "search_key", "search_text", "first_day", "last_day"}
    )

    created_at: Mapped[datetime] = mapped_column(Moment, default=now)
    changed_at: Mapped[datetime] = mapped_column(Moment, default=now, index=True)
    deleted_at: Mapped[datetime | None] = mapped_column(Moment)
