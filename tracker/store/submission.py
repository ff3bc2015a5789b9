"""Forms that were already sent: the same form sent twice must not make two records."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base, now
from tracker.store.columns import Moment


class Submission(Base):
    """A form's one-time token and the address that answered it."""

    __tablename__ = "submission"

    token: Mapped[str] = mapped_column(String(64), primary_key=True)
    answer: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment, default=now)
