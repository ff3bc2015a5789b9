"""Filling a gap with one value, and saying that one cannot be filled."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.actions.records import edit_record
from tracker.core.fields import Field, FieldType
from tracker.core.messages import N_, Refusal
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.base import now
from tracker.store.dismissal import Unknowable
from tracker.store.engagement import Engagement


def fill_field(
    session: Session, *, record: Engagement, version: int, field: Field, value: object, registry: Registry = REGISTRY
) -> None:
    """Give one field of a record its value; all others stay as they are.

    Raises Refusal where nothing is given, and what `edit_record` raises.
    """
    if value in (None, "", []):
        raise Refusal(N_("Write what is known, skip this question, or say that it cannot be known."), field=field.name)
    values = {**values_of(record, registry=registry), field.name: value}
    edit_record(session, record=record, version=version, values=values, registry=registry)


def values_of(record: Engagement, *, registry: Registry = REGISTRY) -> dict[str, object]:
    """Return the values of a record as `edit_record` takes them."""
    values: dict[str, object] = {"status": record.status}
    for field in registry[record.kind].fields:
        if field.is_reference:
            values[field.name] = record.entities(field.name)
        else:
            values[field.name] = getattr(record, f"{field.name}_id" if field.type is FieldType.RECORD else field.name)
    return values


def give_up_gap(session: Session, *, record: Engagement, name: str) -> None:
    """Say that a gap of a record cannot be filled, so that nobody is asked again."""
    known = _given_up(session, record, name)
    if known is None:
        session.add(Unknowable(engagement_id=record.id, name=name))
    else:
        known.deleted_at = None
    session.flush()


def ask_again(session: Session, *, record: Engagement, name: str) -> None:
    """Take that back: the gap is asked again."""
    known = _given_up(session, record, name)
    if known is not None and known.deleted_at is None:
        known.deleted_at = now()
        session.flush()


def _given_up(session: Session, record: Engagement, name: str) -> Unknowable | None:
    return session.scalar(select(Unknowable).where(Unknowable.engagement_id == record.id, Unknowable.name == name))
