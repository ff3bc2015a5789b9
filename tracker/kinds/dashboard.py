"""The content of the first page: everything is counted by the database, and only what is shown is read."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, UnaryExpression, and_, false, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from tracker.core.dashboard import SHOWN, SOON, Dashboard, Some, count_figures
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Tone
from tracker.kinds.coverage import read_coverage
from tracker.kinds.entries import select_records
from tracker.kinds.filters import has_evidence
from tracker.kinds.finding import newest_records, records_with_ids
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement

Order = InstrumentedAttribute[date | None] | InstrumentedAttribute[int] | UnaryExpression[object]


def read_dashboard(session: Session, *, today: date, registry: Registry = REGISTRY) -> Dashboard:
    """Return what the first page tells on the day `today`, in a constant number of queries."""
    counting = select(Engagement.kind, Engagement.status, func.count()).where(Engagement.deleted_at.is_(None))
    rows = session.execute(counting.group_by(Engagement.kind, Engagement.status))
    figures = count_figures({(kind, status): count for kind, status, count in rows}, kinds=registry)
    latest = tuple(newest_records(session, limit=SHOWN, registry=registry))
    return Dashboard(
        figures=figures,
        ending=_some(session, _ends(registry, today), Engagement.last_day, registry=registry),
        unsourced=_some(session, ~has_evidence(), registry=registry),
        changed=Some(latest, len(latest)),
        coverage=read_coverage(session, registry=registry),
    )


def _ends(registry: Registry, today: date) -> ColumnElement[bool]:
    """Return the condition that a record ends within a year."""
    return or_(false(), *(_ends_of(kind, today) for kind in registry))


def _ends_of(kind: Kind, today: date) -> ColumnElement[bool]:
    # A dot that is over is simply over; only terms and plans can end.
    tones = (Tone.CURRENT, Tone.AHEAD) if kind.shape is Shape.BAR else (Tone.AHEAD,)
    states = [state.name for state in kind.lifecycle.states if state.tone in tones]
    soon = Engagement.last_day.between(today, today + SOON)
    return and_(Engagement.kind == kind.name, Engagement.deleted_at.is_(None), Engagement.status.in_(states), soon)


def _some(session: Session, condition: ColumnElement[bool], *first: Order, registry: Registry) -> Some:
    found = select_records(registry=registry).where(condition)
    total = session.scalar(found.order_by(None).with_only_columns(func.count(Engagement.id))) or 0
    if first:
        found = found.order_by(None).order_by(*first, Engagement.id)
    # A database sorts narrow rows much faster than whole records.
    ids = session.scalars(found.with_only_columns(Engagement.id).limit(SHOWN)).all()
    entries = records_with_ids(session, ids, registry=registry)
    return Some(tuple(entries[id] for id in ids), total)
