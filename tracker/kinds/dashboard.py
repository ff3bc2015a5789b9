"""The content of the first page: everything is counted by the database, and only what is shown is read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, or_, select
from sqlalchemy.orm import Session

from tracker.core.counts import Count, Place
from tracker.core.dashboard import SHOWN, SOON, Dashboard, Some, count_figures
from tracker.core.kind import Kind
from tracker.kinds.coverage import read_coverage
from tracker.kinds.entries import select_records
from tracker.kinds.filters import ends_between, has_evidence
from tracker.kinds.finding import newest_records, records_with_ids
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement


def read_dashboard(session: Session, *, today: date, registry: Registry = REGISTRY) -> Dashboard:
    """Return what the first page tells on the day `today`, in a constant number of queries."""
    counting = select(Engagement.kind, Engagement.status, func.count()).where(Engagement.deleted_at.is_(None))
    rows = session.execute(counting.group_by(Engagement.kind, Engagement.status))
    figures = count_figures({(kind, status): count for kind, status, count in rows}, kinds=registry)
    latest = tuple(newest_records(session, limit=SHOWN, registry=registry))
    until = today + SOON
    ends = or_(false(), *(and_(Engagement.kind == kind.name, ends_between(kind, today, until)) for kind in registry))
    return Dashboard(
        figures=figures,
        ending=_some(session, ends, _ending(until), Engagement.last_day, registry=registry),
        unsourced=_some(session, ~has_evidence(), _unsourced, registry=registry),
        changed=Some(latest, len(latest)),
        coverage=read_coverage(session, registry=registry),
    )


def _ending(until: date) -> Callable[[Kind], Place]:
    return lambda kind: Place(kind.name, {"ends": until.isoformat()})


def _unsourced(kind: Kind) -> Place:
    return Place(kind.name, {"unsourced": "1"})


def _some(
    session: Session, condition: ColumnElement[bool], place: Callable[[Kind], Place], *first: Any, registry: Registry
) -> Some:
    found = select_records(registry=registry).where(condition)
    counting = found.order_by(None).with_only_columns(Engagement.kind, func.count(Engagement.id))
    numbers = dict(session.execute(counting.group_by(Engagement.kind)).all())
    if first:
        found = found.order_by(None).order_by(*first, Engagement.id)
    # A database sorts narrow rows much faster than whole records.
    ids = session.scalars(found.with_only_columns(Engagement.id).limit(SHOWN)).all()
    entries = records_with_ids(session, ids, registry=registry)
    return Some(
        tuple(entries[id] for id in ids),
        sum(numbers.values()),
        tuple((kind, Count(numbers.get(kind.name, 0), place(kind))) for kind in registry),
    )
