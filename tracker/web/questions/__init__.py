"""Questions: a council member asks on a record, the staff answer, and what is unanswered stays in sight."""

from flask import Blueprint

from tracker.core.messages import Message
from tracker.core.part import Row, Values
from tracker.kinds.parts.council_item import is_open
from tracker.kinds.parts.council_item import place_in_report as in_report
from tracker.kinds.questions import count_unanswered
from tracker.web.gate import db

blueprint = Blueprint("questions", __name__)

from tracker.web.questions import answer, ask, index  # noqa: E402, F401 - they register their pages here


@blueprint.app_template_test("unanswered")
def unanswered(row: Row) -> bool:
    """Say whether a council item waits for an answer."""
    return is_open(row.values)


@blueprint.app_template_global()
def place_in_report(values: Values) -> Message | None:
    """Return in which report a question was asked."""
    return in_report(values)


@blueprint.app_template_global()
def questions_waiting() -> int:
    """Return how many questions wait for an answer."""
    return count_unanswered(db())
