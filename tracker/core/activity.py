"""Whether anything happens in a tie, whatever it is in law: read from its contacts, never from its status.

A tie without a contact for as many months as the city says is quiet, later dormant. No field knows a right number, so
the city sets both. What is known of no contact at all is unknown, not dormant: it may only be badly recorded.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.core.dates import PartialDate
from tracker.core.messages import N_, NN_, Message

IN_YEARS = 60  # so many months are told in years


class Level(StrEnum):
    """How alive a tie is."""

    ACTIVE = "active"
    QUIET = "quiet"
    DORMANT = "dormant"
    UNKNOWN = "unknown"


LABELS: dict[Level, Message] = {
    Level.ACTIVE: N_("Active"),
    Level.QUIET: N_("Quiet"),
    Level.DORMANT: N_("Dormant"),
    Level.UNKNOWN: N_("Activity unknown"),
}


@dataclass(frozen=True, slots=True)
class Thresholds:
    """After how many months without a contact a tie is quiet, and dormant."""

    quiet: int = 18
    dormant: int = 36


@dataclass(frozen=True, slots=True)
class Contact:
    """Something that happened in a tie: when, what it was, and the id of the record that tells of it."""

    day: PartialDate
    what: Message
    record: int | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    """How alive a tie is, by its last contact; `months` is how many whole months ago that was."""

    level: Level
    last: Contact | None = None
    months: int | None = None

    @property
    def label(self) -> Message:
        """Return the level in words."""
        return LABELS[self.level]

    @property
    def why(self) -> Message:
        """Return the reason in a sentence."""
        if self.last is None or self.months is None:
            return N_("No contact with a date is recorded.")
        if self.months < 1:
            return N_("Last contact: {day}, {what}, less than a month ago.", day=self.last.day, what=self.last.what)
        if self.months >= IN_YEARS:
            return N_(
                "Last contact: {day}, {what}, {years} years ago.",
                day=self.last.day,
                what=self.last.what,
                years=self.months // 12,
            )
        return NN_(
            "Last contact: {day}, {what}, {n} month ago.",
            "Last contact: {day}, {what}, {n} months ago.",
            self.months,
            day=self.last.day,
            what=self.last.what,
        )


def activity_of(contacts: Iterable[Contact], *, today: date, thresholds: Thresholds) -> Activity:
    """Return how alive a tie is.

    A vague contact counts from the last day that it may mean; what lies ahead does not count.
    """
    had = [contact for contact in contacts if contact.day.first <= today]
    if not had:
        return Activity(Level.UNKNOWN)
    last = max(had, key=lambda contact: (min(contact.day.last, today), contact.day.first))
    months = months_between(min(last.day.last, today), today)
    if months >= thresholds.dormant:
        return Activity(Level.DORMANT, last, months)
    return Activity(Level.QUIET if months >= thresholds.quiet else Level.ACTIVE, last, months)


def months_between(start: date, end: date) -> int:
    """Return how many whole months lie between two days."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (end.day < start.day)
