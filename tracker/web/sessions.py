"""Sessions of those who are signed in. A page for anybody has none: it reads no cookie and sets none, whoever asks.

Otherwise an administrator's cookie would be renewed in an answer that caches may keep and hand to others.
"""

from __future__ import annotations

from flask import Flask, Request
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface

FOR_ANYBODY = ("/embed/", "/public/", "/robots.txt")


class Sessions(SecureCookieSessionInterface):
    """Flask's own sessions, but for the public page and the pages that other sites frame."""

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        """Return what the cookie holds, or an empty session for a page that anybody gets alike."""
        if request.path.startswith(FOR_ANYBODY):
            return self.session_class()
        return super().open_session(app, request)
