"""The question that an address means."""

from __future__ import annotations

from flask import abort

from tracker.kinds.parts.council_item import CouncilItem
from tracker.web.gate import db


def find_question(question_id: int) -> CouncilItem:
    """Return the living question of this id, or answer 404."""
    found = db().get(CouncilItem, question_id)
    if found is None or found.type != "question" or found.deleted_at is not None:
        abort(404)
    if found.engagement_id is not None and found.engagement.deleted_at is not None:
        abort(404)
    return found
