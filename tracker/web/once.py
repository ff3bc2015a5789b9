"""A form sent twice is answered twice and acted on once."""

from __future__ import annotations

import secrets

from flask import redirect, request
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from tracker.store.submission import Submission
from tracker.web.gate import db

FIELD = "once"


def new_token() -> str:
    """Return a token for one form."""
    return secrets.token_urlsafe(24)


def answered_before() -> ResponseReturnValue | None:
    """Return the answer this very form got before, or None where it is new."""
    known = db().get(Submission, request.form.get(FIELD, "")[:64])
    return redirect(known.answer) if known else None


def answer_once(address: str) -> Response:
    """Redirect to `address`, and remember it as the answer to this form."""
    token = request.form.get(FIELD, "")[:64]
    if token:
        db().add(Submission(token=token, answer=address))
        db().flush()
    return redirect(address, code=303)
