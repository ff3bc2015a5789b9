"""Council reports as they were frozen."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base, now
from tracker.store.columns import Moment


class Report(Base):
    """A council report as it was frozen: what it was asked for, what it held, and the hash of its bytes."""

    __tablename__ = "report"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    asked: Mapped[dict[str, str]] = mapped_column(JSON)
    content: Mapped[dict[str, object]] = mapped_column(JSON)
    sha256: Mapped[str] = mapped_column(String(64))
    previous_sha256: Mapped[str] = mapped_column(String(64), default="")
    frozen_at: Mapped[datetime] = mapped_column(Moment, default=now)
