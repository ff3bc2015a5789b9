"""What a person said need not be asked again: a gap that nobody can fill, a likeness that is none."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base, Editable


class Unknowable(Editable, Base):
    """A gap of a record that cannot be filled. `name` is the field or the part."""

    __tablename__ = "unknowable"
    __table_args__ = (UniqueConstraint("engagement_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    engagement_id: Mapped[int] = mapped_column(ForeignKey("engagement.id"), index=True)
    name: Mapped[str] = mapped_column(String(30))
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
    unlogged_columns = Editable.unlogged_columns | {"engagement_id"}


class Distinct(Editable, Base):
    """Two rows of a table (``engagement`` or ``entity``) that look alike and are not the same; `low` < `high`."""

    __tablename__ = "distinct_pair"
    __table_args__ = (UniqueConstraint("table", "low", "high"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    table: Mapped[str] = mapped_column(String(20))
    low: Mapped[int]
    high: Mapped[int]
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
