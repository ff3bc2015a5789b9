"""Whoever is signed in, as Flask-Login wants to see them."""

from __future__ import annotations

from flask_login import UserMixin

from tracker.actions.accounts import signed_in_user
from tracker.store.user import User
from tracker.web.gate import db


class Visitor(UserMixin):
    """An account behind a browser. The cookie holds the sign-in's token, not the account's id."""

    def __init__(self, user: User, token: str) -> None:
        self.token = token
        self.user_id = user.id
        self.name = user.name
        self.role = user.role
        self.language = user.language
        self.calendar = user.calendar
        self.news_seen = user.news_seen_at or user.created_at

    def get_id(self) -> str:
        """Return what the cookie keeps."""
        return self.token


def visitor_with(token: str) -> Visitor | None:
    """Return who holds `token`, or None where it signs in nobody."""
    user = signed_in_user(db(), token=token)
    return Visitor(user, token) if user else None
