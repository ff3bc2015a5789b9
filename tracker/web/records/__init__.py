"""The records of every kind: their lists, their pages, and the forms that make and change them."""

from flask import Blueprint

blueprint = Blueprint("records", __name__)

from tracker.web.records import add, bulk, edit, index, paper, pick, remove, show, views  # noqa: E402, F401 - they register their pages here
