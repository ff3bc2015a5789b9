"""What the council asked, debated or resolved about a record."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.dates import PartialDate
from tracker.store.base import Base, Editable
from tracker.store.columns import PartialDateColumn


class CouncilItem(Editable, Base):
    """Something of the council's about a record: a session, a bill, a resolution, a question with its answer."""

    __tablename__ = "council_item"

    id: Mapped[int] = mapped_column(primary_key=True)
    engagement_id: Mapped[int | None] = mapped_column(ForeignKey("engagement.id"), index=True)
    type: Mapped[str] = mapped_column(String(20))
    number: Mapped[str] = mapped_column(String(60), default="")
    day: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    text: Mapped[str] = mapped_column(default="")
    answer: Mapped[str] = mapped_column(default="")
    asked_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
