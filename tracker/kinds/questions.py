"""All questions of the council, on records and on sections of reports, those that nobody has answered first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from tracker.core.dates import date_in
from tracker.core.entry import Entry
from tracker.core.messages import Message
from tracker.core.part import Row
from tracker.kinds.across import PAGE
from tracker.kinds.finding import records_with_ids
from tracker.kinds.parts.council_item import COUNCIL_ITEMS, CouncilItem, is_open, place_in_report
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import row_of
from tracker.store.engagement import Engagement

OPEN, ANSWERED = "open", "answered"


@dataclass(frozen=True, slots=True)
class Question:
    """A question, its record where it is about one, and the question that it asks again."""

    row: Row
    record_id: int | None
    entry: Entry | None = None
    before: Row | None = None

    @property
    def is_open(self) -> bool:
        """Say whether nobody has answered it yet."""
        return is_open(self.row.values)

    @property
    def place(self) -> Message | None:
        """Return in which report, and where in it, it was asked."""
        return place_in_report(self.row.values)


def find_questions(
    session: Session,
    *,
    state: str = "",
    asked_by: int | None = None,
    report: int | None = None,
    registry: Registry = REGISTRY,
) -> list[Question]:
    """Return the living questions: those that wait first, the longest waiting on top; then the latest answered.

    state:    only those that are "open" or "answered"
    asked_by: only those of this account
    report:   only those that were asked in the report of this number
    """
    query = select(CouncilItem).outerjoin(Engagement, Engagement.id == CouncilItem.engagement_id)
    query = query.where(*_living(registry))
    if state in (OPEN, ANSWERED):
        query = query.where(_unanswered() if state == OPEN else ~_unanswered())
    if asked_by is not None:
        query = query.where(CouncilItem.asked_by_id == asked_by)
    if report is not None:
        query = query.where(CouncilItem.report_number == report)
    found = [Question(row_of(one, COUNCIL_ITEMS), one.engagement_id) for one in session.scalars(query)]
    waiting = sorted((one for one in found if one.is_open), key=lambda one: (_day(one, "day"), one.row.id))
    answered = [one for one in found if not one.is_open]
    answered.sort(key=lambda one: (_day(one, "answered"), one.row.id), reverse=True)
    return waiting + answered


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the questions with their records, and how many there are in all."""

    questions: Sequence[Question]
    total: int
    page: int

    @property
    def pages(self) -> int:
        """Return how many pages the whole list has, at least one."""
        return max(1, -(-self.total // PAGE))


def page_of(session: Session, found: Sequence[Question], *, page: int, registry: Registry = REGISTRY) -> Page:
    """Return one page of questions with their records."""
    start = (max(page, 1) - 1) * PAGE
    return Page(with_records(session, found[start : start + PAGE], registry=registry), len(found), max(page, 1))


def with_records(session: Session, found: Iterable[Question], *, registry: Registry = REGISTRY) -> list[Question]:
    """Return questions with their records and the questions that they ask again, in a constant number of queries."""
    found = list(found)
    ids = sorted({one.record_id for one in found if one.record_id is not None})
    entries = records_with_ids(session, ids, registry=registry)
    followed = {id for one in found if isinstance(id := one.row.values["follows_id"], int)}
    query = select(CouncilItem).where(CouncilItem.id.in_(followed), CouncilItem.deleted_at.is_(None))
    before = {one.id: row_of(one, COUNCIL_ITEMS) for one in session.scalars(query)} if followed else {}
    return [
        Question(
            one.row,
            one.record_id,
            entries[one.record_id] if one.record_id is not None else None,
            before.get(one.row.values["follows_id"]),  # type: ignore[call-overload]
        )
        for one in found
    ]


def questions_on_reports(session: Session) -> list[tuple[Message, Row]]:
    """Return the questions that are about no record, each with the place in a report where it was asked."""
    query = select(CouncilItem).where(CouncilItem.engagement_id.is_(None), *_questions()).order_by(CouncilItem.id)
    rows = [row_of(one, COUNCIL_ITEMS) for one in session.scalars(query)]
    return [(place, row) for row in rows if (place := place_in_report(row.values))]


def count_unanswered(session: Session) -> int:
    """Return how many living questions wait for an answer."""
    query = (
        select(func.count())
        .select_from(CouncilItem)
        .outerjoin(Engagement, Engagement.id == CouncilItem.engagement_id)
        .where(_unanswered(), *_questions(), Engagement.deleted_at.is_(None))
    )
    return session.scalar(query) or 0


def _living(registry: Registry) -> tuple[ColumnElement[bool], ...]:
    kinds = [kind.name for kind in registry if COUNCIL_ITEMS in kind.parts]
    of_record = or_(CouncilItem.engagement_id.is_(None), Engagement.kind.in_(kinds))
    return (*_questions(), Engagement.deleted_at.is_(None), of_record)


def _questions() -> tuple[ColumnElement[bool], ...]:
    return CouncilItem.type == "question", CouncilItem.deleted_at.is_(None)


def _unanswered() -> ColumnElement[bool]:
    return func.trim(CouncilItem.answer) == ""


def _day(one: Question, field: str) -> date:
    day = date_in(one.row.values, field)
    return day.first if day else date.min
