"""The secret address of a person's calendar feed: made, made anew, switched off, and recognised."""

from __future__ import annotations

import hmac
import secrets

from sqlalchemy.orm import Session

from tracker.store.base import now
from tracker.store.user import User


def open_feed(session: Session, *, user: User) -> str:
    """Give an account a new feed and return its token; an address it had before is worthless from now on."""
    user.feed_token = secrets.token_urlsafe(32)
    user.changed_at = now()
    session.flush()
    return feed_token(user) or ""


def close_feed(session: Session, *, user: User) -> None:
    """Switch the feed of an account off."""
    user.feed_token = None
    user.changed_at = now()
    session.flush()


def feed_token(user: User) -> str | None:
    """Return what the address of the account's feed ends in, or None where it has none."""
    return f"{user.id}.{user.feed_token}" if user.feed_token else None


def feed_owner(session: Session, *, token: str) -> User | None:
    """Return whose feed `token` opens, or None. The secret is compared in a time that tells nothing of it."""
    user_id, _, secret = token.partition(".")
    known = session.get(User, int(user_id)) if user_id.isdecimal() and len(user_id) < 10 else None
    kept = (known.feed_token if known else None) or secrets.token_urlsafe(32)
    same = hmac.compare_digest(secret.encode(), kept.encode())
    return known if known and same and known.feed_token and known.deleted_at is None else None
