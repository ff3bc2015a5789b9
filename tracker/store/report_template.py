"""Choices of chapters that a city keeps under a name, so that the report of every session is made alike."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base


class ReportTemplate(Base):
    """A named choice: which chapters there are in which order, the language and the calendars of the paper."""

    __tablename__ = "report_template"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)
    choice: Mapped[dict[str, Any]] = mapped_column(JSON)
