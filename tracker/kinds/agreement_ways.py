"""What a step of revival or closing means for the agreement: signing again renews it, closing ends it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.kinds.agreement_status import keep_what_was
from tracker.kinds.parts.act import Act
from tracker.kinds.parts.step import Step
from tracker.store.engagement import Engagement
from tracker.store.part import PartRow

ACT_OF_STEP = {"re_signing": "renewed", "closing": "terminated"}


def act_on_step(session: Session, record: Engagement, row: PartRow) -> None:
    """Add the act for which a step stands, unless the agreement has it already.

    Taking the step off again leaves the act: an act is a fact of its own, and is removed by whoever says so.
    """
    if not isinstance(row, Step) or row.type not in ACT_OF_STEP or row.deleted_at is not None or row.day is None:
        return
    type = ACT_OF_STEP[row.type]
    query = select(Act).where(Act.engagement_id == record.id, Act.type == type, Act.deleted_at.is_(None))
    if any(act.day == row.day for act in session.scalars(query)):
        return
    act = Act(type=type, day=row.day, number=row.number, condition=row.note or _reason(session, record))
    act.engagement_id = record.id
    session.add(act)
    session.flush()
    keep_what_was(session, record, act)


def _reason(session: Session, record: Engagement) -> str:
    query = select(Step.note).where(Step.engagement_id == record.id, Step.type == "reason", Step.deleted_at.is_(None))
    return session.scalar(query.order_by(Step.id.desc()).limit(1)) or ""
