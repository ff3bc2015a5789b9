"""Cities, networks, events, people and the rest of whom records speak of, and the picker that finds them."""

from flask import Blueprint

blueprint = Blueprint("catalogue", __name__)

from tracker.web.catalogue import brief, change, index, pick, show  # noqa: E402, F401 - they register their pages here
