"""The record that an address means."""

from __future__ import annotations

from collections.abc import Sequence

from flask import abort, current_app, redirect, request, url_for
from sqlalchemy import select
from sqlalchemy.sql.base import ExecutableOption

from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.kinds.entries import entries_of
from tracker.kinds.registry import Registry
from tracker.store.engagement import Engagement
from tracker.web.gate import db

Options = Sequence[ExecutableOption]


def registry() -> Registry:
    """Return the kinds this application knows."""
    found: Registry = current_app.extensions["registry"]
    return found


def find_record(kind: Kind, record_id: int, *, deleted: bool = False, options: Options = ()) -> Engagement:
    """Return the record of `kind` with this id, or answer 404; the address of one that was merged away leads on.

    deleted: whether the one that is wanted lies in the trash
    options: what to load with it
    """
    record = db().scalar(select(registry().model(kind.name)).where(Engagement.id == record_id).options(*options))
    if record is None:
        abort(404)
    if (record.deleted_at is not None) != deleted:
        heir = record.merged_into_id if request.method == "GET" else None
        abort(redirect(url_for("records.show", kind=kind, record_id=heir)) if heir else 404)
    return record


def as_entry(record: Engagement) -> Entry:
    """Return the record as an entry, whoever it involves and whatever proves it loaded at once."""
    model = registry().model(record.kind)
    (entry,) = entries_of(db(), select(model).where(model.id == record.id), registry=registry())
    return entry
