"""Whose register this is, and how it reads unless a reader chooses otherwise."""

from __future__ import annotations

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from tracker.store.base import Base
from tracker.store.entity import City

ONE = 1  # the id of its only row


class Register(Base):
    """The one row that names the home city.

    quiet_months, dormant_months: after how many months without a contact a tie is quiet, and dormant
    priority_regions: the regions of the world (UN M49) in which the city wants its ties
    letterhead: the lines that stand on top of a report
    emblem:     the hash of the picture beside them, kept among the files of the instance, and its type
    """

    __tablename__ = "register"

    id: Mapped[int] = mapped_column(primary_key=True, default=ONE)
    home_city_id: Mapped[int] = mapped_column(ForeignKey("city.id"))
    language: Mapped[str] = mapped_column(String(10))
    calendar: Mapped[str] = mapped_column(String(20))
    quiet_months: Mapped[int] = mapped_column(default=18)
    dormant_months: Mapped[int] = mapped_column(default=36)
    priority_regions: Mapped[list[str]] = mapped_column(JSON, default=list)
    letterhead: Mapped[list[str]] = mapped_column(JSON, default=list)
    emblem: Mapped[str] = mapped_column(String(64), default="")
    emblem_type: Mapped[str] = mapped_column(String(10), default="")

    home_city: Mapped[City] = relationship(lazy="joined")


def the_register(session: Session) -> Register | None:
    """Return the register, or None before `tracker init`; a session reads it once."""
    found: Register | None = session.info.get(Register) or session.get(Register, ONE)
    session.info[Register] = found
    return found
