"""One change to many records: all of them or none, each logged by itself, taken back as a whole.

A change is said in one word: ``status:signed``, ``type:friendship`` (a field of choices; where it holds several, one
more), or ``trash``.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.actions.parts import settle_record
from tracker.core.fields import FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message, Refusal
from tracker.kinds.entries import entry_of
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.base import now
from tracker.store.bulk_edit import BulkEdit
from tracker.store.engagement import Engagement

MOST = 500
TRASH = "trash"
_TRASHED = "deleted_at"


def change_many(
    session: Session, *, kind: Kind, ids: Sequence[int], change: str, registry: Registry = REGISTRY
) -> BulkEdit | None:
    """Make one change to the records of `kind` with these ids; None where all of them stood so already.

    Raises Refusal where nothing is chosen, the change is none, or a record cannot take it; then none has it.
    """
    records = _living(session, kind, ids, registry)
    name, value = _understood(kind, change)
    rows: list[list[Any]] = []
    for record in records:
        before = getattr(record, name)
        after = _after(kind, name, before, value)
        if before != after:
            _set(session, kind, record, name, after, registry)
            rows.append([record.id, before, record.version])
    if not rows:
        return None
    made = BulkEdit(user_id=session.info.get("user_id"), field=name, rows=rows)
    session.add(made)
    session.flush()
    return made


def undo_change(session: Session, *, made: BulkEdit, registry: Registry = REGISTRY) -> int:
    """Take a change back from all its records, and return how many they are.

    Raises Refusal, naming them, where records changed since; then all stay as they are.
    """
    if made.undone_at is not None:
        raise Refusal(N_("This is undone already."))
    wanted = select(Engagement).where(Engagement.id.in_([row[0] for row in made.rows]))
    records = {record.id: record for record in session.scalars(wanted)}
    changed = [records[id] for id, _, version in made.rows if id in records and records[id].version != version]
    if changed or len(records) < len(made.rows):
        titles = tuple(entry_of(one, registry=registry, quotes=False).title for one in changed)
        raise Refusal(N_("These changed since, so nothing was undone: {records}.", records=titles))
    for id, before, _ in made.rows:
        record = records[id]
        _set(session, registry[record.kind], record, made.field, before, registry)
    made.undone_at = now()
    session.flush()
    return len(records)


def _living(session: Session, kind: Kind, ids: Sequence[int], registry: Registry) -> Sequence[Engagement]:
    if not ids:
        raise Refusal(N_("Choose the records first."))
    if len(ids) > MOST:
        raise Refusal(N_("Choose at most {most} records at once.", most=MOST))
    model = registry.model(kind.name)
    query = select(model).where(model.id.in_(ids), model.deleted_at.is_(None)).order_by(model.id)
    records = session.scalars(query).all()
    if len(records) < len(set(ids)):
        raise Refusal(N_("Some of the chosen records are gone: look at the list again."))
    return records


def _understood(kind: Kind, change: str) -> tuple[str, str]:
    name, _, value = change.partition(":")
    if change == TRASH:
        return _TRASHED, TRASH
    if name == "status" and value in {state.name for state in kind.lifecycle.states}:
        return name, value
    for field in kind.fields:
        if field.name == name and value in {choice.name for choice in field.choices}:
            return name, value
    raise Refusal(N_("Choose what to change."))


def _after(kind: Kind, name: str, before: Any, value: str) -> object:
    if name == _TRASHED:
        return now()
    if name != "status" and kind.field(name).type is FieldType.CHOICES:
        return before if value in before else [*before, value]
    return value


def _set(session: Session, kind: Kind, record: Engagement, name: str, value: Any, registry: Registry) -> None:
    if name == _TRASHED:
        record.deleted_at = value if isinstance(value, datetime) else None
    else:
        setattr(record, name, value)
        record.changed_at = now()
    session.flush()
    if name == _TRASHED:
        return
    _check(kind, record, registry)
    settle_record(session, record=record, registry=registry)
    if getattr(record, name) != value:
        raise Refusal(
            N_("In “{record}” this follows from its acts: add an act there.", record=_title(record, registry))
        )


def _check(kind: Kind, record: Engagement, registry: Registry) -> None:
    if kind.check is None:
        return
    values: dict[str, object] = {field.name: getattr(record, field.name, None) for field in kind.fields}
    values |= {field.name: record.entities(field.name) for field in kind.references} | {"status": record.status}
    try:
        kind.check(values)
    except Refusal as refusal:
        title = _title(record, registry)
        raise Refusal(N_("“{record}”: {reason}", record=title, reason=refusal.message)) from refusal


def _title(record: Engagement, registry: Registry) -> Message:
    return entry_of(record, registry=registry, quotes=False).title
