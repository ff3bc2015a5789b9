"""The parent of all kinds of record.

What every record has stands here once: the city whose record it is, its state, its time, a summary, who is involved,
its evidence, and the trash. A kind adds its own columns in a table of its own, joined to this one.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from tracker.core.dates import PartialDate
from tracker.store.base import Base, Editable
from tracker.store.columns import PartialDateColumn
from tracker.store.entity import City, Entity

if TYPE_CHECKING:
    from tracker.store.evidence import Evidence


class Engagement(Editable, Base):
    """One record of the register.

    first_day, last_day: the days that bound what is known of its time (Gregorian), kept for sorting and filtering;
    last_day is None where the end is open or unknown.
    merged_into_id: the record that took over what this one held, where both were one
    search_text: the folded words of the record and of whom it involves, by which it is found.
    withheld: whether it stays off the public page, whatever is published of its kind
    """

    __tablename__ = "engagement"
    # They let records be laid out in time, and counted by kind and state, without being read.
    __table_args__ = (
        Index(None, "kind", "deleted_at", "first_day", "last_day", "status"),
        Index(None, "kind", "deleted_at", "status", "last_day", "first_day"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(30))
    home_city_id: Mapped[int] = mapped_column(ForeignKey("city.id"), index=True)
    status: Mapped[str] = mapped_column(String(30), index=True)
    start: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    end: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    first_day: Mapped[date | None] = mapped_column(index=True)
    last_day: Mapped[date | None] = mapped_column(index=True)
    summary: Mapped[str] = mapped_column(default="")
    search_text: Mapped[str] = mapped_column(default="", deferred=True)
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("engagement.id"))
    withheld: Mapped[bool] = mapped_column(default=False, server_default=false())
    version: Mapped[int] = mapped_column(default=1)

    home_city: Mapped[City] = relationship(foreign_keys=[home_city_id])
    involvements: Mapped[list[Involvement]] = relationship(
        back_populates="engagement",
        cascade="all, delete-orphan",
        order_by="(Involvement.role, Involvement.position)",
    )
    evidence: Mapped[list[Evidence]] = relationship(back_populates="engagement", order_by="Evidence.id")

    __mapper_args__ = {"polymorphic_on": "kind", "version_id_col": version}  # noqa: RUF012

    @validates("start", "end")
    def _keep_bounds(self, key: str, value: PartialDate | None) -> PartialDate | None:
        if key == "start":
            self.first_day = value.first if value else None
        else:
            self.last_day = value.last if value else None
        return value

    def entities(self, role: str) -> list[Entity]:
        """Return who is involved as `role`, in order."""
        return [link.entity for link in self.involvements if link.role == role]


class Involvement(Base):
    """Somebody's part in a record: the entity, and the reference field that it fills."""

    __tablename__ = "involvement"
    __table_args__ = (UniqueConstraint("engagement_id", "role", "entity_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    engagement_id: Mapped[int] = mapped_column(ForeignKey("engagement.id"))
    role: Mapped[str] = mapped_column(String(30))
    entity_id: Mapped[int] = mapped_column(ForeignKey("entity.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)

    engagement: Mapped[Engagement] = relationship(back_populates="involvements")
    entity: Mapped[Entity] = relationship()
