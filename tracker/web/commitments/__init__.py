"""Commitments: all of them in one list, and closing one with what proves that it was kept."""

from flask import Blueprint

from tracker.core.part import Row
from tracker.kinds.parts.commitment import is_overdue
from tracker.store.base import now

blueprint = Blueprint("commitments", __name__)

from tracker.web.commitments import close, index  # noqa: E402, F401 - they register their pages here


@blueprint.app_template_test("overdue")
def overdue(row: Row) -> bool:
    """Say whether a commitment should have been kept by now."""
    return is_overdue(row.values, now().date())
