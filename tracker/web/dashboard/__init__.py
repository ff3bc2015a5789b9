"""The first page, fit for the reader's role, and what its numbers lead to."""

from flask import Blueprint

blueprint = Blueprint("dashboard", __name__)

from tracker.web.dashboard import changes, home, trips  # noqa: E402, F401 - they register their pages here
