"""Something promised in a clause or a meeting, and whether it was kept."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.dates import PartialDate
from tracker.store.base import Base, Editable
from tracker.store.columns import PartialDateColumn


class Commitment(Editable, Base):
    """Something promised in an agreement's clause or a meeting."""

    __tablename__ = "commitment"

    id: Mapped[int] = mapped_column(primary_key=True)
    engagement_id: Mapped[int] = mapped_column(ForeignKey("engagement.id"), index=True)
    text: Mapped[str]
    clause: Mapped[str] = mapped_column(default="")
    owner: Mapped[str] = mapped_column(default="")
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("entity.id"))
    due: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    status: Mapped[str] = mapped_column(String(20), default="open")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
