"""What records are called, also many at once: for whatever names another record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload, with_polymorphic

from tracker.core.entry import Linked
from tracker.core.fields import FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement, Involvement


def linked_records(session: Session, ids: Iterable[int], *, registry: Registry = REGISTRY) -> dict[int, Linked]:
    """Return the records with these ids, living or not, in a constant number of queries."""
    wanted = set(ids)
    if not wanted:
        return {}
    any_record = with_polymorphic(Engagement, [registry.model(kind.name) for kind in registry])
    query = (
        select(any_record)
        .where(any_record.id.in_(wanted), any_record.kind.in_([kind.name for kind in registry]))
        .options(selectinload(any_record.involvements).joinedload(Involvement.entity))
    )
    return {one.id: linked(one, registry=registry) for one in session.scalars(query)}


def linked(record: Engagement, *, registry: Registry = REGISTRY) -> Linked:
    """Return one record as others name it."""
    return Linked(kind=record.kind, id=record.id, title=title_of(record, registry=registry))


def title_of(record: Engagement, *, registry: Registry = REGISTRY) -> Message:
    """Return what a record is called."""
    kind = registry[record.kind]
    involved = tuple(link.entity.as_involved(link.role) for link in record.involvements)
    return kind.titled(involved, choice_labels(kind, record))


def choice_labels(kind: Kind, record: Engagement) -> dict[str, Message]:
    """Return what the choices of a record are called, by field; a choice not made is "unknown"."""
    return labels_of(kind, {name: getattr(record, name) for name in _choices(kind)})


def labels_of(kind: Kind, values: Mapping[str, object]) -> dict[str, Message]:
    """Return what these choices, by field, are called."""
    labels = {}
    for name in _choices(kind):
        value = values.get(name)
        labels[name] = kind.field(name).label_of(str(value)) if value else N_("unknown")
    return labels


def _choices(kind: Kind) -> list[str]:
    return [field.name for field in kind.fields if field.type is FieldType.CHOICE]
