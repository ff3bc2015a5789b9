"""What an attendance tells beyond its values: who travelled for how long, what it cost whom, and the trip report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from tracker.core.dates import PartialDate
from tracker.core.messages import NN_, Message
from tracker.core.names import Name
from tracker.core.part import Rows, Values
from tracker.core.travel import away_of, length_of
from tracker.core.trips import Total, totals_of
from tracker.kinds.parts.cost import COSTS, sums_of
from tracker.kinds.parts.delegate import DELEGATES, Delegate
from tracker.kinds.parts.document import DOCUMENTS
from tracker.store.engagement import Engagement


class Report(StrEnum):
    """How the report on a trip stands."""

    UNKNOWN = "unknown"  # neither due nor filed
    DUE = "due"
    LATE = "late"  # due, and not filed in time
    FILED = "filed"
    FILED_LATE = "filed late"


@dataclass(frozen=True, slots=True)
class Source:
    """The attendance whose delegation can be copied."""

    event: Name | None
    day: PartialDate | None


@dataclass(frozen=True, slots=True)
class Delegation:
    """A delegation in short. `days` counts the days out and back, both included, where both are known to the day.

    last: the attendance whose delegation can be copied, where this one has no members
    """

    heads: int
    out: PartialDate | None
    back: PartialDate | None
    days: int | None
    totals: Sequence[Total]
    permit: str
    due: PartialDate | None
    filed: PartialDate | None
    report: Report
    last: Source | None

    @property
    def people(self) -> Message:
        """Return the head-count in words."""
        return NN_("{n} person", "{n} people", self.heads)

    @property
    def length(self) -> Message | None:
        """Return the days in words, where they are known."""
        return None if self.days is None else NN_("{n} day", "{n} days", self.days)


def delegation_of(session: Session, record: Engagement, rows: Rows, today: date) -> Delegation:
    """Return the delegation of an attendance in short."""
    heads = len(rows[DELEGATES.name])
    due: PartialDate | None = getattr(record, "report_due")  # noqa: B009 - attendances have it, the parent does not
    filed: PartialDate | None = getattr(record, "report_filed")  # noqa: B009
    return Delegation(
        heads=heads,
        out=record.start,
        back=record.end,
        days=length_of(record.start, record.end, away_of(rows[DELEGATES.name])),
        totals=totals_of(sums_of(row.values for row in rows[COSTS.name])),
        permit=getattr(record, "permit_number"),  # noqa: B009
        due=due,
        filed=filed,
        report=report_state(due, filed, today),
        last=None if heads else _source(last_delegation(session, record)),
    )


def last_delegation(session: Session, record: Engagement) -> Engagement | None:
    """Return the city's latest attendance before this one that has a delegation; before any day where it has none."""
    has_members = exists().where(Delegate.engagement_id == Engagement.id, Delegate.deleted_at.is_(None))
    query = select(Engagement).where(
        Engagement.kind == record.kind,
        Engagement.home_city_id == record.home_city_id,
        Engagement.id != record.id,
        Engagement.deleted_at.is_(None),
        has_members,
    )
    if record.first_day:
        query = query.where(or_(Engagement.first_day.is_(None), Engagement.first_day <= record.first_day))
    order = (Engagement.first_day.is_(None), Engagement.first_day.desc(), Engagement.id.desc())
    return session.scalar(query.order_by(*order).limit(1))


def _source(last: Engagement | None) -> Source | None:
    if last is None:
        return None
    return Source(next((event.name for event in last.entities("event")), None), last.start)


def report_state(due: PartialDate | None, filed: PartialDate | None, today: date) -> Report:
    """Return how a trip report stands: it is late only where no reading of its dates would have been in time."""
    if filed:
        return Report.FILED_LATE if due and filed.first > due.last else Report.FILED
    if due is None:
        return Report.UNKNOWN
    return Report.LATE if today > due.last else Report.DUE


def filed_by_document(values: Values, rows: Rows, _today: date) -> dict[str, object]:
    """Return the day on which the trip report was filed, where a document is that report and nobody wrote the day."""
    reports = [row for row in rows.get(DOCUMENTS.name, ()) if row.values["type"] == "report"]
    if values.get("report_filed") or not reports:
        return {}
    first = min(row.values["created_at"] for row in reports)  # type: ignore[type-var]
    return {"report_filed": PartialDate.of_day(first.date())}  # type: ignore[attr-defined]
