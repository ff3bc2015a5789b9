"""The few records and rows of a large register in which something can be due, with as much as says when.

They have no names: a name calls for whom a record involves, and most of what is due is only counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, func, inspect, not_, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from tracker.core.deadline import Dueable
from tracker.core.entry import Entry
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone
from tracker.core.messages import Message
from tracker.core.part import Part, Row
from tracker.kinds.gaps import is_empty
from tracker.kinds.registry import Registry, part_model
from tracker.store.engagement import Engagement
from tracker.store.part import PartRow

NAMELESS = Message("")
LONGEST = timedelta(days=366)  # between the first and the last day of the vaguest date
Model = type[Engagement] | type[PartRow]
_LAST_KNOWN = func.coalesce(Engagement.__table__.c.last_day, Engagement.__table__.c.first_day)


def dueable_records(session: Session, kind: Kind, *, registry: Registry) -> Iterator[Entry]:
    """Yield the records of `kind` in which something can be due by their own values, in one query."""
    if not kind.due:
        return
    model = registry.model(kind.name)
    fields = [one for one in kind.fields if _says_when(one) and one.name not in ("start", "end")]
    passed = [] if kind.dueable.over else _states(kind, Tone.OVER)
    dueable = and_(model.status.not_in(passed), _is_open(kind.dueable, model, kind.fields))
    query = select(model.id, model.status, model.start, model.end, *(_column(model, field) for field in fields))
    for id, status, start, end, *values in session.execute(query.where(model.deleted_at.is_(None), dueable)):
        details = {field.name: value for field, value in zip(fields, values, strict=True)}
        yield _nameless(kind, id, status, start=start, end=end, details=details)


def forgotten_plans(session: Session, kind: Kind, *, today: date, most: int | None = None) -> Iterator[Entry]:
    """Yield the records of `kind` that lie ahead though their day has passed, or `most` of them, the earliest."""
    own, day = Engagement.__table__.c, _LAST_KNOWN
    query = select(own.id, own.status, own.start, own.end).where(*_forgotten(kind, today))
    if most is not None:
        query = query.order_by(day, own.id).limit(most)
    for id, status, start, end in session.execute(query):
        if (end or start).last < today:
            yield _nameless(kind, id, status, start=start, end=end)


def count_forgotten(session: Session, kind: Kind, *, today: date) -> int:
    """Return how many records of `kind` lie ahead though their day has passed."""
    own = Engagement.__table__.c
    # Only of a beginning less than a year ago, which may be no more than a year, the days themselves must be asked.
    surely = or_(own.last_day.is_not(None), own.first_day < today - LONGEST)
    counted = select(func.count()).where(*_forgotten(kind, today), surely)
    vague = session.scalars(select(own.start).where(*_forgotten(kind, today), ~surely))
    return (session.scalar(counted) or 0) + sum(1 for start in vague if start.last < today)


def _forgotten(kind: Kind, today: date) -> tuple[ColumnElement[bool], ...]:
    own = Engagement.__table__.c
    living = own.kind == kind.name, own.deleted_at.is_(None)
    return *living, own.status.in_(_states(kind, Tone.AHEAD)), today > _LAST_KNOWN


def dueable_rows(session: Session, part: Part, *, registry: Registry) -> Iterator[tuple[Entry, list[Row]]]:
    """Yield the records that have a row of `part` in which something can be due, with all their rows of it."""
    model = part_model(part)
    fields = [field for field in part.fields if _says_when(field)]
    # The few open rows lead to their records; asked for states of records, a database would read all of them first.
    open_in = select(model.engagement_id).where(model.deleted_at.is_(None), _is_open(part.dueable, model, part.fields))
    query = (
        select(Engagement.id, Engagement.kind, Engagement.status, model.id, *(_column(model, one) for one in fields))
        .join(Engagement, Engagement.id == model.engagement_id)
        .where(model.deleted_at.is_(None), Engagement.deleted_at.is_(None), model.engagement_id.in_(open_in))
        .order_by(Engagement.id, model.id)
    )
    found: dict[int, tuple[Entry, list[Row]]] = {}
    for record_id, kind, status, id, *values in session.execute(query):
        if kind not in registry:
            continue
        if record_id not in found:
            found[record_id] = _nameless(registry[kind], record_id, status), []
        plain = {field.name: value for field, value in zip(fields, values, strict=True)}
        found[record_id][1].append(Row(part, id, 0, NAMELESS, plain))
    yield from found.values()


def _is_open(dueable: Dueable, model: Model, fields: Sequence[Field]) -> ColumnElement[bool]:
    by_name = {field.name: field for field in fields}
    conditions: list[ColumnElement[bool]] = []
    if dueable.by:
        conditions.append(or_(*(not_(is_empty(model, by_name[name])) for name in dueable.by)))
    if dueable.settled_as:
        column = _column(model, by_name[dueable.settled_by])
        conditions.append(or_(column.is_(None), column.not_in(dueable.settled_as)))
    elif dueable.settled_by:
        conditions.append(is_empty(model, by_name[dueable.settled_by]))
    return and_(true(), *conditions)


def _says_when(field: Field) -> bool:
    return not field.is_reference and field.type is not FieldType.RECORD


def _states(kind: Kind, tone: Tone) -> list[str]:
    return [state.name for state in kind.lifecycle.states if state.tone is tone]


def _column(model: Model, field: Field) -> InstrumentedAttribute[object]:
    column: InstrumentedAttribute[object] = inspect(model).column_attrs[field.name].class_attribute
    return column


def _nameless(kind: Kind, id: int, status: str, **known: object) -> Entry:
    state = kind.lifecycle.state(status)
    values = {"start": None, "end": None, "first_day": None, "last_day": None, **known}
    return Entry(kind=kind.name, id=id, title=NAMELESS, state=state, shape=kind.shape, **values)  # type: ignore[arg-type]
