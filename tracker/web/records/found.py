"""The record that an address means."""

from __future__ import annotations

from flask import abort, current_app
from sqlalchemy import select

from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.kinds.entries import entries_of
from tracker.kinds.registry import Registry
from tracker.store.engagement import Engagement
from tracker.web.gate import db


def registry() -> Registry:
    """Return the kinds this application knows."""
    found: Registry = current_app.extensions["registry"]
    return found


def find_record(kind: Kind, record_id: int, *, deleted: bool = False) -> Engagement:
    """Return the record of `kind` with this id, or answer 404; one in the trash is found only where `deleted`."""
    query = select(registry().model(kind.name)).where(Engagement.id == record_id)
    record = db().scalar(query)
    if record is None or (record.deleted_at is not None) != deleted:
        abort(404)
    return record


def merged_into(record_id: int) -> int | None:
    """Return the record that took over what this one held, where it was merged away."""
    query = select(Engagement.merged_into_id).where(Engagement.id == record_id, Engagement.deleted_at.is_not(None))
    return db().scalar(query)


def as_entry(record: Engagement) -> Entry:
    """Return the record as an entry, whoever it involves and whatever proves it loaded at once."""
    (entry,) = entries_of(db(), select(Engagement).where(Engagement.id == record.id), registry=registry())
    return entry
