"""The questions of the whole register: those without an answer first."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tracker.core.dates import date_in
from tracker.kinds.across import Placed, rows_everywhere
from tracker.kinds.parts.council_item import COUNCIL_ITEMS, CouncilItem, is_open
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement


def all_questions(session: Session, *, registry: Registry = REGISTRY) -> list[Placed]:
    """Return every question: what waits for an answer first, the longest waiting on top; then the latest answered."""
    placed = rows_everywhere(session, COUNCIL_ITEMS, registry=registry)
    questions = [one for one in placed if one.row.values["type"] == "question"]
    waiting = [one for one in questions if is_open(one.row.values)]
    answered = [one for one in questions if not is_open(one.row.values)]
    waiting.sort(key=lambda one: (_day(one, "day"), one.row.id))
    answered.sort(key=lambda one: (_day(one, "answered"), one.row.id), reverse=True)
    return waiting + answered


def count_unanswered(session: Session) -> int:
    """Return how many questions on living records wait for an answer."""
    query = (
        select(func.count())
        .select_from(CouncilItem)
        .join(Engagement, Engagement.id == CouncilItem.engagement_id)
        .where(
            CouncilItem.type == "question",
            func.trim(CouncilItem.answer) == "",
            CouncilItem.deleted_at.is_(None),
            Engagement.deleted_at.is_(None),
        )
    )
    return session.scalar(query) or 0


def _day(one: Placed, field: str) -> str:
    day = date_in(one.row.values, field)
    return day.first.isoformat() if day else ""
