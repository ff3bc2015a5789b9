"""What an article proposes."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate, Period
from tracker.core.messages import Message


@dataclass(frozen=True, slots=True)
class HomeCity:
    """The city whose register is kept: its names by language, and its country (ISO 3166)."""

    names: Mapping[str, str]
    country: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What is known of the article itself."""

    title: str
    language: str
    published: PartialDate | None
    outlet: str
    text: str


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody on the other side.

    name:  as the article writes it, in the nominative where its language has cases
    label: as gazetteer or catalogue write it
    type:  city, network, organisation or office; id: the gazetteer's or catalogue's
    role:  the reference field that it fills
    """

    name: str
    label: str
    type: str
    role: str
    id: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date, the words that say it, and the calendar of those words."""

    date: PartialDate | Period
    text: str
    calendar: Calendar

    @property
    def first(self) -> datetime.date | None:
        """Return the first day, as far as it is told."""
        start = self.date if isinstance(self.date, PartialDate) else self.date.start
        return start.first if start else None

    @property
    def last(self) -> datetime.date | None:
        """Return the last day, likewise."""
        end = self.date if isinstance(self.date, PartialDate) else self.date.end
        return end.last if end else None

    @property
    def coarseness(self) -> int:
        """Return 0 for a day or days, 1 for a month, 2 for a year."""
        if not isinstance(self.date, PartialDate):
            return 0
        return (self.date.day is None) + (self.date.month is None)


@dataclass(frozen=True, slots=True)
class EvidenceQuote:
    """A passage of the article and the field that it proves: ``text[start:end] == quote``."""

    field: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Figure:
    """How many of something, as the article writes it, and the passage that says so."""

    value: str
    of: str
    quote: EvidenceQuote


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One proposed record; `reason` says why it was made, `confidence` (0 to 1) how sure it is.

    figures: what is told in numbers of an event
    """

    kind: str
    fields: Mapping[str, object]
    parties: tuple[Party, ...]
    evidence: tuple[EvidenceQuote, ...]
    confidence: float
    reason: Message
    date: FoundDate | None = None
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A paragraph that gave no record, and why."""

    start: int
    end: int
    reason: Message


@dataclass(frozen=True, slots=True)
class Proposal:
    """All that an article proposes."""

    article: ArticleFacts
    suggestions: tuple[Suggestion, ...] = ()
    passed_over: tuple[PassedOver, ...] = field(default=())
