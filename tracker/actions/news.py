"""Keeping until when somebody has seen what is new, and how often it is sent by mail."""

from __future__ import annotations

import re
from datetime import datetime

from sqlalchemy.orm import Session

from tracker.core.messages import N_, Refusal
from tracker.store.base import now
from tracker.store.user import User

LONGEST_ADDRESS = 254
# A mail server says in the end whether an address is one; this only keeps out what surely is none, and line breaks.
_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]]+@[^\s@<>,;:\"()\[\]]+\.[^\s@<>,;:\"()\[\]]+")


def mark_news_seen(session: Session, *, user: User, until: datetime) -> None:
    """Keep that somebody has seen what was new until a moment, which lies neither ahead nor before the last one."""
    user.news_seen_at = max(min(until, now()), user.news_seen_at or user.created_at)
    user.changed_at = now()
    session.flush()


def keep_digest(session: Session, *, user: User, email: str, digest: str) -> None:
    """Keep where the digest of news goes and how often. Raises Refusal, naming the field, where it cannot go there."""
    email = email.strip()
    # "=?" would begin an encoded word, which no address holds and which a letter would decode into anything.
    is_one = email.isascii() and len(email) <= LONGEST_ADDRESS and "=?" not in email and _ADDRESS.fullmatch(email)
    if email and not is_one:
        raise Refusal(N_("This is no e-mail address: write it like name@example.org."), field="email")
    if digest and not email:
        raise Refusal(N_("Write the e-mail address to which the digest shall go."), field="email")
    if digest and not user.digest:
        # The first one tells what happens from now on.
        user.digest_sent_at = now()
    user.email, user.digest = email, digest
    user.changed_at = now()
    session.flush()
