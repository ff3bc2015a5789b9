"""What the further charts are composed of, read from the register when a chart first asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sqlalchemy.orm import Session

from tracker.core.activity import Contact, Thresholds
from tracker.core.calendars import Calendar
from tracker.core.entry import Entry
from tracker.core.lifecycle import Tone
from tracker.core.part import Row
from tracker.kinds.contacts import contacts_of
from tracker.kinds.outlines import every_outline
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_of_all
from tracker.store.register import the_register


@dataclass
class Material:
    """The register, as one reader's charts need it; nothing is read twice, and nothing that no chart asks for."""

    session: Session
    calendar: Calendar
    today: date
    kinds: Registry = REGISTRY

    @cached_property
    def entries(self) -> list[Entry]:
        """Return every living record with what proves it."""
        return every_outline(self.session, whole=True, registry=self.kinds)

    @cached_property
    def records(self) -> dict[int, Entry]:
        """Return every living record by its id."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def rows(self) -> dict[int, dict[str, list[Row]]]:
        """Return the rows of every record's parts, by its id and the name of the part."""
        return rows_of_all(self.session, {entry.id: entry.kind for entry in self.entries}, kinds=self.kinds)

    @cached_property
    def ties(self) -> list[Entry]:
        """Return the ties that stand: neither over nor still ahead."""
        of_ties = {kind.name for kind in self.kinds if kind.tie}
        standing = (Tone.CURRENT, Tone.PAUSED)
        return [entry for entry in self.entries if entry.kind in of_ties and entry.state.tone in standing]

    @cached_property
    def contacts(self) -> dict[int, list[Contact]]:
        """Return the dated contacts of each tie that stands."""
        return contacts_of(self.session, [tie.id for tie in self.ties], registry=self.kinds)

    @property
    def home(self) -> int:
        """Return the id of the home city."""
        house = the_register(self.session)
        return house.home_city_id if house else 0

    @property
    def priorities(self) -> list[str]:
        """Return the regions in which the city wants its ties."""
        house = the_register(self.session)
        return house.priority_regions if house else []

    @property
    def thresholds(self) -> Thresholds:
        """Return when a tie counts as quiet, and when as dormant."""
        house = the_register(self.session)
        return Thresholds(house.quiet_months, house.dormant_months) if house else Thresholds()
