"""The work that waits: what is due, and what is not known yet. And what was done: the history of the register."""

from flask import Blueprint

blueprint = Blueprint("work", __name__)

from tracker.web.work import due, feed, gaps, history  # noqa: E402, F401 - they register their pages here
