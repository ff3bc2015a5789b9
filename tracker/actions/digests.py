"""Whose digest is due, what it tells, and keeping that it was sent."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.access import Action, Role, may
from tracker.core.digests import Digest, is_due
from tracker.core.news import News, Whom
from tracker.kinds.news import read_news
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.user import User


def due_digests(session: Session, *, now: datetime, registry: Registry = REGISTRY) -> list[tuple[User, News]]:
    """Return the accounts whose digest is due and that have something to be told, each with what is new for it.

    What somebody saw in the register meanwhile, or was told by the last digest, is not told.
    """
    wanted = select(User).where(User.digest != "", User.email != "", User.deleted_at.is_(None)).order_by(User.id)
    found = []
    for user in session.scalars(wanted):
        if user.digest in set(Digest) and is_due(Digest(user.digest), sent=user.digest_sent_at, now=now):
            seen = max(user.digest_sent_at or user.created_at, user.news_seen_at or user.created_at)
            whom = Whom(user.id, user.name, may(Role(user.role), Action.RECORD), seen)
            news = read_news(session, whom, now=now, registry=registry)
            if news.fresh:
                found.append((user, news))
    return found


def keep_sent(session: Session, *, user: User, at: datetime) -> None:
    """Keep that the digest of an account was sent, so that nothing in it is told again."""
    user.digest_sent_at = at
    session.flush()
