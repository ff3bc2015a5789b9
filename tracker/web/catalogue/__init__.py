"""Cities, networks, events, people and the rest of whom records speak of, and the picker that finds them."""

from flask import Blueprint

blueprint = Blueprint("catalogue", __name__)

from tracker.web.catalogue import brief, change, holdings, index, pick, remove, show  # noqa: E402, F401 - pages register here
