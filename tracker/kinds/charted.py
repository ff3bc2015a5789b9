"""What the further charts are composed of, read from the register when a chart first asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sqlalchemy.orm import Session

from tracker.core.calendars import Calendar
from tracker.core.entry import Entry
from tracker.kinds.entries import all_entries
from tracker.kinds.registry import REGISTRY, Registry


@dataclass
class Material:
    """The register, as one reader's charts need it; nothing is read twice, and nothing that no chart asks for."""

    session: Session
    calendar: Calendar
    today: date
    kinds: Registry = REGISTRY

    @cached_property
    def entries(self) -> list[Entry]:
        """Return every living record, without what proves it."""
        return all_entries(self.session, registry=self.kinds, quotes=False)
