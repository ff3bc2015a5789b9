"""What administrators set for the whole register."""

from flask import Blueprint

blueprint = Blueprint("house", __name__)

from tracker.web.house import letterhead, regions, rules, thresholds  # noqa: E402, F401 - they register their pages here
