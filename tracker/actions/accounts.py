"""Accounts and signing in."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from tracker.core.access import Role
from tracker.core.messages import N_, Refusal
from tracker.store.base import now
from tracker.store.user import FailedSignIn, SignIn, User

SHORTEST_PASSWORD = 10
LONGEST_NAME = 80
STAYS = timedelta(days=14)
TRIES = 8
TRIES_WITHIN = timedelta(minutes=15)

_hasher = PasswordHasher()


def add_user(session: Session, *, name: str, password: str, role: Role) -> User:
    """Open an account. Raises Refusal for a name that is taken, empty or too long, or a password that is too short."""
    name = name.strip()
    if not name:
        raise Refusal(N_("Give a name to sign in with."), field="name")
    if len(name) > LONGEST_NAME:
        raise Refusal(N_("A name has at most {longest} letters.", longest=LONGEST_NAME), field="name")
    if session.scalar(select(User.id).where(func.lower(User.name) == name.lower())):
        raise Refusal(N_("Somebody signs in as {name} already: choose another name.", name=name), field="name")
    user = User(name=name, role=role.value, password_hash=_hash(password))
    session.add(user)
    session.flush()
    return user


def change_password(session: Session, *, user: User, current: str, password: str) -> None:
    """Give an account a new password and end every sign-in it has.

    Raises Refusal where `current` is not its password, or the new one is too short.
    """
    if not _matches(user.password_hash, current):
        raise Refusal(N_("This is not your present password."), field="current")
    user.password_hash = _hash(password)
    user.changed_at = now()
    session.execute(delete(SignIn).where(SignIn.user_id == user.id))
    session.flush()


def sign_in(session: Session, *, name: str, password: str) -> tuple[User, str] | None:
    """Return the account and a new token for its cookie, or None where name or password is wrong.

    Raises Refusal where the name was tried too often within a quarter of an hour. A failed try is counted, so the
    caller commits whatever the answer is.
    """
    name = name.strip()[:LONGEST_NAME]
    since = now() - TRIES_WITHIN
    tried = session.scalar(
        select(func.count()).select_from(FailedSignIn).where(FailedSignIn.name == name.lower(), FailedSignIn.at > since)
    )
    if (tried or 0) >= TRIES:
        raise Refusal(N_("Too many attempts: wait a quarter of an hour, then try again."))
    user = session.scalar(select(User).where(func.lower(User.name) == name.lower(), User.deleted_at.is_(None)))
    if not _matches(user.password_hash if user else _nobody(), password) or user is None:
        session.add(FailedSignIn(name=name.lower()))
        session.flush()
        return None
    token = secrets.token_urlsafe(32)
    session.execute(delete(SignIn).where(SignIn.until < now()))
    session.execute(delete(FailedSignIn).where(FailedSignIn.at < since))
    session.add(SignIn(token_hash=_token_hash(token), user=user, until=now() + STAYS))
    session.flush()
    return user, token


def signed_in_user(session: Session, *, token: str) -> User | None:
    """Return whom the token signs in, or None where it was signed out or has run out."""
    return session.scalar(
        select(User)
        .join(SignIn, SignIn.user_id == User.id)
        .where(SignIn.token_hash == _token_hash(token), SignIn.until > now(), User.deleted_at.is_(None))
    )


def sign_out(session: Session, *, token: str) -> None:
    """Make the token worthless, in whichever browser it is."""
    session.execute(delete(SignIn).where(SignIn.token_hash == _token_hash(token)))


def keep_preferences(session: Session, *, user: User, language: str, calendar: str) -> None:
    """Keep the language and the calendar in which an account reads."""
    user.language, user.calendar = language, calendar
    user.changed_at = now()
    session.flush()


def _hash(password: str) -> str:
    if len(password) < SHORTEST_PASSWORD:
        raise Refusal(N_("A password has at least {shortest} letters.", shortest=SHORTEST_PASSWORD), field="password")
    return _hasher.hash(password)


@cache
def _nobody() -> str:
    """Return what is verified where the name is unknown, so that the answer takes as long as for a known one."""
    return _hasher.hash(secrets.token_urlsafe())


def _matches(password_hash: str, password: str) -> bool:
    try:
        return _hasher.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


def _token_hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
