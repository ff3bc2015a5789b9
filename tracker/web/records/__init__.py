"""The records of every kind: their lists, their pages, and the forms that make and change them."""

from flask import Blueprint

blueprint = Blueprint("records", __name__)

from tracker.web.records import add, edit, index, remove, show  # noqa: E402, F401 - they register their pages here
