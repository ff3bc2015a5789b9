"""What a person reads when something cannot be done: what happened, and what to do next. Never a traceback."""

from __future__ import annotations

import logging

from flask import Flask, render_template
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from sqlalchemy.orm.exc import StaleDataError
from werkzeug.exceptions import HTTPException

from tracker.core.messages import N_, Message, Refusal

log = logging.getLogger(__name__)

SENTENCES: dict[int, tuple[Message, Message]] = {
    400: (N_("This request cannot be understood"), N_("Go back and try again.")),
    403: (N_("This page is not for your role"), N_("Ask an administrator if you need it.")),
    404: (N_("There is nothing at this address"), N_("Check the address, or start from the first page.")),
    405: (N_("This page cannot be used in this way"), N_("Go back and use the buttons on the page.")),
    409: (N_("Somebody else changed this meanwhile"), N_("Go back, reload the page and make your change again.")),
    413: (N_("The file is too large"), N_("Send at most 16 MB, or paste the text of the article.")),
    500: (
        N_("Something went wrong here"),
        N_("Nothing was changed. Try again; if it fails again, tell an administrator."),
    ),
}  # fmt: skip


def error_page(code: int, *, happened: Message | None = None, advice: Message | None = None) -> ResponseReturnValue:
    """Return the page for an error, with the sentences of its code unless others are given."""
    usual_happened, usual_advice = SENTENCES.get(code, SENTENCES[400])
    page = render_template(
        "errors/error.html", code=code, happened=happened or usual_happened, advice=advice or usual_advice
    )
    return page, code


def handle_errors(app: Flask) -> None:
    """Give every error its page."""

    @app.errorhandler(HTTPException)
    def http_error(error: HTTPException) -> ResponseReturnValue:
        return error_page(error.code or 500)

    @app.errorhandler(CSRFError)
    def stale_form(_error: CSRFError) -> ResponseReturnValue:
        return error_page(
            400,
            happened=N_("This form is too old to be sent"),
            advice=N_("Go back, reload the page and send it again."),
        )

    @app.errorhandler(Refusal)
    def refused(error: Refusal) -> ResponseReturnValue:
        return error_page(422, happened=error.message, advice=N_("Go back and correct it."))

    @app.errorhandler(StaleDataError)
    def overtaken(_error: StaleDataError) -> ResponseReturnValue:
        return error_page(409)

    @app.errorhandler(Exception)
    def unexpected(error: Exception) -> ResponseReturnValue:
        log.exception("An unexpected error", exc_info=error)
        return error_page(500)
