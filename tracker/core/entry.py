"""A record as charts, dashboards and reports see it: plain values, whatever its kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from tracker.core.claims import Matter
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.core.kind import Shape
from tracker.core.lifecycle import State
from tracker.core.messages import Message
from tracker.core.names import Name


@dataclass(frozen=True, slots=True)
class Involved:
    """Somebody or something involved in a record, and as what (the name of the reference field)."""

    role: str
    type: EntityType
    id: int
    name: Name
    country: str | None = None  # ISO 3166 alpha-2, of a city
    within: Involved | None = None  # a body's network, an office's city, an event's host city


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage that proves a field of a record."""

    id: int
    field: str
    text: str
    article_id: int
    article_title: str
    outlet: str
    published: PartialDate | None
    language: str
    origin: str = ""  # whom the outlet quotes
    independence: str = ""
    sha256: str = ""  # of the article's bytes as they were archived

    @property
    def source(self) -> str:
        """Return what tells this source from others: its outlet, or, where that is unknown, the article."""
        return self.outlet.lower() or f"article {self.article_id}"


@dataclass(frozen=True, slots=True)
class Linked:
    """Another record, as a record names it."""

    kind: str
    id: int
    title: Message


@dataclass(frozen=True, slots=True)
class Entry:
    """One record.

    `title` is a message whose values may be `Name`s. `first_day` and `last_day` bound what is known of its time, for
    sorting; `last_day` is None where the end is open or unknown.
    """

    kind: str
    id: int
    title: Message
    state: State
    shape: Shape
    start: PartialDate | None
    end: PartialDate | None
    first_day: date | None
    last_day: date | None
    involved: tuple[Involved, ...] = ()
    quotes: tuple[Quote, ...] = ()
    details: Mapping[str, object] = field(default_factory=dict)  # the fields a report prints, by name
    changed_at: datetime | None = None
    matters: tuple[Matter, ...] = ()  # what sources claim of it

    @property
    def disputes(self) -> tuple[Matter, ...]:
        """Return the matters on which its sources differ."""
        return tuple(matter for matter in self.matters if matter.disputed)
