"""The rows of a record's parts: the forms that add, change, remove and restore them."""

from flask import Blueprint

blueprint = Blueprint("parts", __name__)

from tracker.web.parts import change, remove, shortcuts  # noqa: E402, F401 - they register their pages here
