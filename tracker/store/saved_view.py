"""Views of a list that a person keeps: what is asked for stands in the address, so a view is an address with a name."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base


class SavedView(Base):
    """One person's named view of the list in `folder`; `query` is the address's part after the question mark."""

    __tablename__ = "saved_view"
    __table_args__ = (UniqueConstraint("user_id", "folder", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    folder: Mapped[str] = mapped_column(String(30))
    name: Mapped[str] = mapped_column(String(80))
    query: Mapped[str]
