"""The queue of gaps: what the register's records should say and do not, asked one at a time.

Every declared gap becomes a condition on the table of its kind, so the whole queue is one query, whatever its length.
A gap leaves the queue when it is filled, or when somebody said that it cannot be known.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    Subquery,
    and_,
    bindparam,
    cast,
    exists,
    false,
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
    return session.scalar(select(func.count()).select_from(_queue(registry))) or 0


def next_gap(session: Session, *, after: tuple[int, str] | None = None, registry: Registry = REGISTRY) -> Found | None:
    """Return the first gap in the queue, or the first one behind `after` (a record and the name of its gap).

    The newest records come first, and the gaps of one record together, in the order in which its kind asks them.
    """
    rows = _queue(registry)
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
    return Found(kind, found.record_id, next(gap for gap, _ in _asked(registry, kind.name) if gap.name == found.name))


def gaps_of(session: Session, *, kind: Kind, record_id: int, registry: Registry = REGISTRY) -> list[Gap]:
    """Return the gaps that wait in one record, in the order in which its kind asks them."""
    found = session.execute(_waiting(registry, kind.name), {"record": record_id}).first()
    if found is None:
        return []
    return [gap for (gap, _), waits in zip(_asked(registry, kind.name), found[1:], strict=True) if waits]


def gaps_by_record(
    session: Session, record_ids: Collection[int], *, registry: Registry = REGISTRY
) -> dict[int, list[Found]]:
    """Return the gaps that wait in several records, by record, in one query."""
    found: dict[int, list[Found]] = {id: [] for id in record_ids}
    if not found:
        return found
    rows = _queue(registry)
    query = select(rows.c.kind, rows.c.record_id, rows.c.name).where(rows.c.record_id.in_(found)).order_by(rows.c.place)
    for kind, record_id, name in session.execute(query):
        gap = gap_called(kind=registry[kind], name=name, registry=registry)
        if gap is not None:
            found[record_id].append(Found(registry[kind], record_id, gap))
    return found


def gap_called(*, kind: Kind, name: str, registry: Registry = REGISTRY) -> Gap | None:
    """Return the gap of `kind` that is called `name`, or None where there is none."""
    return next((gap for gap, _ in _asked(registry, kind.name) if gap.name == name), None)


def _place(session: Session, record_id: int, name: str, registry: Registry) -> int:
    kind_name = session.scalar(select(Engagement.kind).where(Engagement.id == record_id))
    if kind_name is None or kind_name not in registry:
        return -1
    names = [gap.name for gap, _ in _asked(registry, kind_name)]
    return names.index(name) if name in names else -1


@cache
def _asked(registry: Registry, kind_name: str) -> tuple[tuple[Gap, ColumnElement[bool]], ...]:
    kind = registry[kind_name]
    declared = [(gap, _lacks(kind, gap, registry)) for gap in kind.gaps]
    known = {gap.name for gap in kind.gaps}
    return (*declared, *(asked for asked in registry.more_gaps(kind) if asked[0].name not in known))


@cache
def _queue(registry: Registry) -> Subquery:
    """Return the whole queue as a table."""
    lines = [_line("", literal(0), "", 0).where(false())]
    for kind in registry:
        model = registry.model(kind.name)
        lines += [
            _line(kind.name, model.id, gap.name, place).where(_is_asked(model, kind), lacks, ~_given_up(model, gap))
            for place, (gap, lacks) in enumerate(_asked(registry, kind.name))
        ]
    return union_all(*lines).subquery()


def _line(kind: str, record_id: Any, name: str, place: int) -> Select[str, int, str, int]:
    return select(
        literal(kind).label("kind"),
        record_id.label("record_id"),
        literal(name).label("name"),
        literal(place).label("place"),
    )


@cache
def _waiting(registry: Registry, kind_name: str) -> Select[*tuple[Any, ...]]:
    """Return the query that says of the record with the id `record`, gap by gap, whether it waits."""
    kind, model = registry[kind_name], registry.model(kind_name)
    waits = [and_(lacks, ~_given_up(model, gap)) for gap, lacks in _asked(registry, kind_name)]
    return select(model.id, *waits).where(model.id == bindparam("record"), _is_asked(model, kind))


def _is_asked(model: type[Engagement], kind: Kind) -> ColumnElement[bool]:
    """Return the condition that a record can be asked: what lies ahead is not known yet, what fell through never."""
    states = [
        state.name
        for state in kind.lifecycle.states
        if state.tone is not Tone.AHEAD and not (kind.shape is Shape.DOT and state.tone is Tone.OVER)
    ]
    return and_(model.deleted_at.is_(None), model.status.in_(states))


def _given_up(model: type[Engagement], gap: Gap) -> ColumnElement[bool]:
    said = exists().where(Unknowable.engagement_id == model.id, Unknowable.name == gap.name)
    return said.where(Unknowable.deleted_at.is_(None))


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
