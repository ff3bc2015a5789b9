"""Articles: archiving them, reading them, tying passages to records, and deciding what they propose."""

from flask import Blueprint

blueprint = Blueprint("articles", __name__)

from tracker.web.articles import (  # noqa: E402, F401 - pages register here
    capture,
    decisions,
    describe,
    differences,
    downloads,
    evidence,
    index,
    review,
    show,
    text,
)
