"""The content of the first page: everything is counted by the database, and only what is shown is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, or_, select
from sqlalchemy.orm import Session

from tracker.core.counts import Count, Place
from tracker.core.dashboard import SHOWN, SOON, Dashboard, Some, count_figures
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.kinds.coverage import read_coverage
from tracker.kinds.entries import select_records
from tracker.kinds.filters import ends_between, has_evidence
from tracker.kinds.finding import newest_ids, records_with_ids
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement


def read_dashboard(session: Session, *, today: date, registry: Registry = REGISTRY) -> Dashboard:
    """Return what the first page tells on the day `today`, in a constant number of queries."""
    counting = select(Engagement.kind, Engagement.status, func.count()).where(Engagement.deleted_at.is_(None))
    rows = session.execute(counting.group_by(Engagement.kind, Engagement.status))
    figures = count_figures({(kind, status): count for kind, status, count in rows}, kinds=registry)
    until = today + SOON
    ends = or_(false(), *(and_(Engagement.kind == kind.name, ends_between(kind, today, until)) for kind in registry))
    ending = _find(session, ends, Engagement.last_day, registry=registry)
    unsourced = _find(session, ~has_evidence(), registry=registry)
    latest = newest_ids(session, limit=SHOWN, registry=registry)
    # What several lists show is read in one go.
    entries = records_with_ids(session, {*ending.ids, *unsourced.ids, *latest}, registry=registry)
    return Dashboard(
        figures=figures,
        ending=ending.told(entries, registry, _ending(until)),
        unsourced=unsourced.told(entries, registry, _unsourced),
        changed=Some(tuple(entries[id] for id in latest), len(latest)),
        coverage=read_coverage(session, registry=registry),
    )


def _ending(until: date) -> Callable[[Kind], Place]:
    return lambda kind: Place(kind.name, {"ends": until.isoformat()})


def _unsourced(kind: Kind) -> Place:
    return Place(kind.name, {"unsourced": "1"})


@dataclass(frozen=True, slots=True)
class _Found:
    """The first of the records that fulfil a condition, and how many of each kind do."""

    ids: Sequence[int]
    numbers: Mapping[str, int]

    def told(self, entries: Mapping[int, Entry], registry: Registry, place: Callable[[Kind], Place]) -> Some:
        """Return them as a page shows them; `place` is the list of each kind that holds them all."""
        by_kind = tuple((kind, Count(self.numbers.get(kind.name, 0), place(kind))) for kind in registry)
        return Some(tuple(entries[id] for id in self.ids), sum(self.numbers.values()), by_kind)


def _find(session: Session, condition: ColumnElement[bool], *first: Any, registry: Registry) -> _Found:
    found = select_records(registry=registry).where(condition)
    counting = found.order_by(None).with_only_columns(Engagement.kind, func.count(Engagement.id))
    numbers = dict(session.execute(counting.group_by(Engagement.kind)).all())
    if first:
        found = found.order_by(None).order_by(*first, Engagement.id)
    # A database sorts narrow rows much faster than whole records.
    return _Found(session.scalars(found.with_only_columns(Engagement.id).limit(SHOWN)).all(), numbers)
