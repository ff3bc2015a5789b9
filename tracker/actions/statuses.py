"""Letting the calendar act: a term ends without anybody touching the record."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.actions.parts import settle_by
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_by_record
from tracker.store.base import now
from tracker.store.engagement import Engagement


def refresh_statuses(session: Session, *, today: date | None = None, registry: Registry = REGISTRY) -> int:
    """Settle every record whose values follow from its parts as of `today`, and return how many changed.

    It reads a constant number of times for each kind, and writes only what has changed; the history says that the
    system did it.
    """
    day = today or now().date()
    changed = 0
    for kind in registry:
        if kind.derive is None:
            continue
        model = registry.model(kind.name)
        records = session.scalars(select(model).where(Engagement.deleted_at.is_(None))).all()
        ids = [record.id for record in records]
        parts = {part.name: rows_by_record(session, part, ids) for part in kind.parts}
        for record in records:
            rows = {name: found.get(record.id, []) for name, found in parts.items()}
            changed += settle_by(record, kind=kind, rows=rows, today=day)
    session.flush()
    return changed
