"""The people who sign in, and the places where they are signed in.

A cookie alone proves nothing here: it names a row, and signing out removes the row, so a copied cookie dies with it.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.store.base import Base, Editable, now
from tracker.store.columns import Moment


class User(Editable, Base):
    """Somebody with an account. `language` and `calendar` are empty until the person chooses.

    feed_token: what the address of the person's calendar feed ends in; None until a feed is asked for
    news_seen_at: until when the person has seen what is new
    email:      where the digest of news goes; empty where none is wanted
    digest:     how often it goes there, and empty for never; `digest_sent_at` is when it last did
    """

    __tablename__ = "user"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)
    password_hash: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(20))
    language: Mapped[str] = mapped_column(String(10), default="")
    calendar: Mapped[str] = mapped_column(String(20), default="")
    feed_token: Mapped[str | None] = mapped_column(String(64), unique=True)
    news_seen_at: Mapped[datetime | None] = mapped_column(Moment)
    email: Mapped[str] = mapped_column(String(254), default="")
    digest: Mapped[str] = mapped_column(String(10), default="")
    digest_sent_at: Mapped[datetime | None] = mapped_column(Moment)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
    unlogged_columns = Editable.unlogged_columns | {
        "password_hash", "language", "calendar", "feed_token", "news_seen_at", "email", "digest", "digest_sent_at",
    }  # fmt: skip


class SignIn(Base):
    """One browser in which somebody is signed in. `token_hash` is the SHA-256 of what its cookie holds."""

    __tablename__ = "sign_in"

    id: Mapped[int] = mapped_column(primary_key=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    since: Mapped[datetime] = mapped_column(Moment, default=now)
    until: Mapped[datetime] = mapped_column(Moment)

    user: Mapped[User] = relationship()


class FailedSignIn(Base):
    """An attempt to sign in that failed; counted so that guessing becomes slow whichever process answers."""

    __tablename__ = "failed_sign_in"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80), index=True)
    at: Mapped[datetime] = mapped_column(Moment, default=now)
