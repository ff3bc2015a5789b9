"""The one door through which every page is reached.

`route` declares a page together with who may use it, so no page can be added without saying so. The door also holds the
edge of the transaction: a GET looks at the database and can change nothing; a POST that answers well is committed, and
one that answers with an error is undone whole.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Blueprint, abort, current_app, g, make_response, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy.orm import Session

from tracker.core.access import Action, Role, may
from tracker.store.engine import Database

View = Callable[..., ResponseReturnValue]


def database() -> Database:
    """Return the application's database."""
    found: Database = current_app.extensions["database"]
    return found


def db() -> Session:
    """Return the request's session: one that writes for a POST, one that only looks for anything else."""
    if "session" not in g:
        g.session = database().writing() if request.method == "POST" else database().reading()
    session: Session = g.session
    return session


def close_session(_error: BaseException | None = None) -> None:
    """Let go of the request's session; what was not committed is undone."""
    session: Session | None = g.pop("session", None)
    if session is not None:
        session.close()


def visitor_role() -> Role | None:
    """Return the role of whoever asks, or None where nobody is signed in."""
    return Role(current_user.role) if current_user.is_authenticated else None


def may_record() -> bool:
    """Say whether whoever asks may change the register."""
    return may(visitor_role(), Action.RECORD)


def route(
    blueprint: Blueprint, rule: str, *, allow: Action, methods: tuple[str, ...] = ("GET",)
) -> Callable[[View], View]:
    """Declare a page at `rule`, which only those may use who may do `allow`."""

    def declare(view: View) -> View:
        @wraps(view)
        def guarded(**values: Any) -> ResponseReturnValue:
            if not may(visitor_role(), allow):
                return _turned_away()
            if current_user.is_authenticated:
                db().info["user_id"] = current_user.user_id
            response = make_response(view(**values))
            if request.method == "POST" and response.status_code < 400:
                db().commit()
            return response

        guarded.allow = allow  # type: ignore[attr-defined]
        blueprint.add_url_rule(rule, endpoint=view.__name__, view_func=guarded, methods=list(methods))
        return guarded

    return declare


def _turned_away() -> ResponseReturnValue:
    if current_user.is_authenticated:
        abort(403)
    back = request.full_path if request.method == "GET" else None
    return redirect(url_for("accounts.login", next=back))
