"""One change made to many records at once, kept so that it can be taken back as a whole."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base, now
from tracker.store.columns import Moment


class BulkEdit(Base):
    """What was set on the rows of a list.

    field:     ``status``, a field of the kind, or ``deleted_at`` for the trash
    rows:      for each record its id, what `field` held before, and the record's version after the change
    undone_at: when it was taken back; a change is taken back once
    """

    __tablename__ = "bulk_edit"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment, default=now)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    field: Mapped[str] = mapped_column(String(30))
    rows: Mapped[list[list[Any]]] = mapped_column(JSON)
    undone_at: Mapped[datetime | None] = mapped_column(Moment)
