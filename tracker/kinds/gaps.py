"""The queue of gaps: what the register's records should say and do not, asked one at a time.

Every declared gap becomes a condition on the table of its kind, so the whole queue is one query, whatever its length.
A gap leaves the queue when it is filled, or when somebody said that it cannot be known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    String,
    and_,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy.orm import Session

from tracker.core.fields import Field, FieldType
from tracker.core.gap import Gap
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Tone
from tracker.kinds.registry import REGISTRY, Registry, part_model
from tracker.store.dismissal import Unknowable
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity
from tracker.store.part import PartRow


@dataclass(frozen=True, slots=True)
class Found:
    """One gap of one record."""

    kind: Kind
    record_id: int
    gap: Gap


def count_gaps(session: Session, *, registry: Registry = REGISTRY) -> int:
    """Return how many gaps wait."""
    queue = _queue(session, registry, registry)
    return 0 if queue is None else session.scalar(select(func.count()).select_from(queue.subquery())) or 0


def next_gap(session: Session, *, after: tuple[int, str] | None = None, registry: Registry = REGISTRY) -> Found | None:
    """Return the first gap in the queue, or the first one behind `after` (a record and the name of its gap).

    The newest records come first, and the gaps of one record together, in the order in which its kind asks them.
    """
    queue = _queue(session, registry, registry)
    if queue is None:
        return None
    rows = queue.subquery()
    query = select(rows.c.kind, rows.c.record_id, rows.c.name).order_by(rows.c.record_id.desc(), rows.c.place).limit(1)
    if after:
        record_id, name = after
        place = _place(session, record_id, name, registry)
        query = query.where(
            or_(rows.c.record_id < record_id, and_(rows.c.record_id == record_id, rows.c.place > place))
        )
    found = session.execute(query).first()
    if found is None:
        return None
    kind = registry[found.kind]
    return Found(
        kind, found.record_id, next(gap for gap, _ in _asked(session, kind, registry) if gap.name == found.name)
    )


def gaps_of(session: Session, *, kind: Kind, record_id: int, registry: Registry = REGISTRY) -> list[Gap]:
    """Return the gaps that wait in one record, in the order in which its kind asks them."""
    queue = _queue(session, registry, [kind])
    if queue is None:
        return []
    rows = queue.subquery()
    names = session.scalars(select(rows.c.name).where(rows.c.record_id == record_id).order_by(rows.c.place)).all()
    asked = {gap.name: gap for gap, _ in _asked(session, kind, registry)}
    return [asked[name] for name in names]


def gap_called(session: Session, *, kind: Kind, name: str, registry: Registry = REGISTRY) -> Gap | None:
    """Return the gap of `kind` that is called `name`, or None where there is none."""
    return next((gap for gap, _ in _asked(session, kind, registry) if gap.name == name), None)


def _place(session: Session, record_id: int, name: str, registry: Registry) -> int:
    kind_name = session.scalar(select(Engagement.kind).where(Engagement.id == record_id))
    if kind_name is None or kind_name not in registry:
        return -1
    names = [gap.name for gap, _ in _asked(session, registry[kind_name], registry)]
    return names.index(name) if name in names else -1


def _asked(session: Session, kind: Kind, registry: Registry) -> list[tuple[Gap, ColumnElement[bool]]]:
    declared = [(gap, _lacks(kind, gap, registry)) for gap in kind.gaps]
    known = {gap.name for gap in kind.gaps}
    return declared + [(gap, lacks) for gap, lacks in registry.more_gaps(session, kind) if gap.name not in known]


def _queue(session: Session, registry: Registry, kinds: Iterable[Kind]) -> CompoundSelect[Any] | None:
    branches = []
    for kind in kinds:
        model = registry.model(kind.name)
        for place, (gap, lacks) in enumerate(_asked(session, kind, registry)):
            given_up = exists().where(
                Unknowable.engagement_id == model.id, Unknowable.name == gap.name, Unknowable.deleted_at.is_(None)
            )
            branches.append(
                select(
                    literal(kind.name).label("kind"),
                    model.id.label("record_id"),
                    literal(gap.name).label("name"),
                    literal(place).label("place"),
                ).where(model.deleted_at.is_(None), model.status.in_(_asked_states(kind)), lacks, ~given_up)
            )
    return union_all(*branches) if branches else None


def _asked_states(kind: Kind) -> list[str]:
    """Return the states in which a record can be asked: what lies ahead is not known yet, what fell through never."""
    return [
        state.name
        for state in kind.lifecycle.states
        if state.tone is not Tone.AHEAD and not (kind.shape is Shape.DOT and state.tone is Tone.OVER)
    ]


def _lacks(kind: Kind, gap: Gap, registry: Registry) -> ColumnElement[bool]:
    model = registry.model(kind.name)
    part = next((part for part in kind.parts if part.name == gap.name), None)
    if part:
        rows = part_model(part)
        return ~exists().where(rows.engagement_id == model.id, rows.deleted_at.is_(None))
    field = kind.field(gap.name)
    return _names_nobody(model, field, gap) if field.is_reference else is_empty(model, field)


def _names_nobody(model: type[Engagement], field: Field, gap: Gap) -> ColumnElement[bool]:
    among = Entity.type == gap.wanted.value if gap.wanted else true()
    return ~(
        exists()
        .where(Involvement.engagement_id == model.id, Involvement.role == field.name)
        .where(Involvement.entity_id == Entity.id, among)
    )


def is_empty(model: type[Engagement | PartRow], field: Field) -> ColumnElement[bool]:
    """Return the condition that a record or a row says nothing in `field`."""
    column: ColumnElement[Any] = getattr(model, f"{field.name}_id" if field.type is FieldType.RECORD else field.name)
    if field.type is FieldType.CHOICES:
        return or_(column.is_(None), cast(column, String).in_(("[]", "null")))
    text = field.type in (FieldType.TEXT, FieldType.LONG_TEXT, FieldType.CHOICE)
    return or_(column.is_(None), column == "") if text else column.is_(None)
