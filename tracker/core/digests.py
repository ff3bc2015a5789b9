"""How often somebody wants what is new by mail, and when the next letter is due."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from tracker.core.messages import N_, Message


class Digest(StrEnum):
    """How often the digest goes out; the empty one is never."""

    NEVER = ""
    DAILY = "daily"
    WEEKLY = "weekly"


LABELS: dict[Digest, Message] = {
    Digest.NEVER: N_("Never"),
    Digest.DAILY: N_("Every day"),
    Digest.WEEKLY: N_("Every week"),
}
# A little less than a day, so that a letter that went out late one day does not drift through the week.
_EVERY = {Digest.DAILY: timedelta(hours=23), Digest.WEEKLY: timedelta(days=7, hours=-1)}


def is_due(digest: Digest, *, sent: datetime | None, now: datetime) -> bool:
    """Say whether the next letter is due, where the last one was `sent` then."""
    every = _EVERY.get(digest)
    return every is not None and (sent is None or now - sent >= every)
