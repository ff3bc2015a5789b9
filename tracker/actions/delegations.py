"""Copying a delegation from one attendance to another, and filing the report on its trip."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.actions.parts import add_row, remove_row
from tracker.core.dates import PartialDate
from tracker.core.messages import N_, Refusal
from tracker.kinds.attendance import Attendance
from tracker.kinds.parts.delegate import DELEGATES, Delegate
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.base import now
from tracker.store.engagement import Engagement
from tracker.store.part import PartRow


def copy_delegation(
    session: Session, *, source_id: int, record: Engagement, registry: Registry = REGISTRY
) -> list[PartRow]:
    """Let those who are in the delegation of the record `source_id` be members here too, and return the new rows.

    How many days each was away belongs to that trip and stays there. Raises Refusal where the delegation has members.
    """
    if _members(session, record.id):
        raise Refusal(N_("This delegation has members already: add the others one by one."))
    fields = [field.name for field in DELEGATES.fields if field.name != "days"]
    return [
        add_row(
            session,
            record=record,
            part=DELEGATES,
            values={name: getattr(member, name) for name in fields},
            registry=registry,
        )
        for member in _members(session, source_id)
    ]


def remove_members(session: Session, *, record: Engagement, ids: Sequence[int], registry: Registry = REGISTRY) -> None:
    """Take members off a delegation together; it does not matter if some are gone already."""
    for member in _members(session, record.id):
        if member.id in ids:
            remove_row(session, row=member, registry=registry)


def file_report(session: Session, *, record: Attendance, day: PartialDate | None) -> None:
    """Say on which day the trip report was filed; None says that it was not."""
    record.report_filed = day
    record.changed_at = now()
    session.flush()


def _members(session: Session, record_id: int) -> Sequence[Delegate]:
    query = select(Delegate).where(Delegate.engagement_id == record_id, Delegate.deleted_at.is_(None))
    return session.scalars(query.order_by(Delegate.id)).all()
