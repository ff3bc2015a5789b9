"""What a list can be asked for, drawn from the declaration of its kind.

Every list is filtered by its words, its state, its sources, its time, whom it involves, and by each field whose values
are choices. What only one kind can be asked for, such as the activity of its ties, stands in the registry's `EXTRAS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import ColumnElement, Select, String, and_, cast, exists, func, or_, select
from sqlalchemy.orm import Session

from tracker.core.dates import PartialDate
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Tone
from tracker.kinds.extra import Extra
from tracker.kinds.registry import EXTRAS, REGISTRY, Registry
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity
from tracker.store.evidence import Evidence
from tracker.store.searching import holds_words


@dataclass(frozen=True, slots=True)
class Asked:
    """What a list is asked for; every part of it stands in the address.

    choices: by field (or extra filter), the value that it must have
    involves: the id of whom the record must involve, itself or by what belongs to it
    tone: how its state must read at a glance
    ends: the day by which it must end, from today on
    since, until: the days that the record's time must touch
    """

    query: str = ""
    status: str = ""
    tone: Tone | None = None
    ends: PartialDate | None = None
    unsourced: bool = False
    choices: Mapping[str, str] = field(default_factory=dict)
    involves: int | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None
    sort: str = "-start"
    page: int = 1


def choice_filters(kind: Kind) -> tuple[Field | Extra, ...]:
    """Return what a list of `kind` offers to choose from, beside its states."""
    fields = (one for one in kind.fields if one.type in (FieldType.CHOICE, FieldType.CHOICES))
    return (*fields, *EXTRAS.get(kind.name, ()))


def conditions(
    session: Session, *, kind: Kind, asked: Asked, today: date, registry: Registry = REGISTRY
) -> list[ColumnElement[bool]]:
    """Return all that a record must fulfil to stand in the list; the query joins the kind's own table."""
    found = [Engagement.kind == kind.name, Engagement.deleted_at.is_(None)]
    if asked.status:
        found.append(Engagement.status == asked.status)
    if asked.tone:
        found.append(Engagement.status.in_(_states(kind, asked.tone)))
    if asked.ends:
        found.append(ends_between(kind, today, asked.ends.last))
    if asked.unsourced:
        found.append(~has_evidence())
    if asked.query.strip():
        found.append(holds_words(Engagement.search_text, asked.query))
    if asked.involves:
        found.append(_involves(asked.involves))
    for one in choice_filters(kind):
        value = asked.choices.get(one.name)
        if value:
            found.append(
                one.condition(session, value, today) if isinstance(one, Extra) else _has(registry, kind, one, value)
            )
    return [*found, *_touches(kind, asked)]


def ends_between(kind: Kind, first: date, last: date) -> ColumnElement[bool]:
    """Return the condition that a record of `kind` ends from one day to another."""
    # A dot that is over is simply over; only terms and plans can end.
    tones = (Tone.CURRENT, Tone.AHEAD) if kind.shape is Shape.BAR else (Tone.AHEAD,)
    return and_(Engagement.status.in_(_states(kind, *tones)), Engagement.last_day.between(first, last))


def _states(kind: Kind, *tones: Tone) -> list[str]:
    return [state.name for state in kind.lifecycle.states if state.tone in tones]


def has_evidence() -> ColumnElement[bool]:
    """Return the condition that a record has at least one living piece of evidence."""
    return exists().where(Evidence.engagement_id == Engagement.id, Evidence.deleted_at.is_(None))


def column_of(registry: Registry, kind: Kind, field: Field) -> ColumnElement[object]:
    """Return the column that keeps a field, in the kind's own table or in that of all records."""
    own, common = registry.model(kind.name).__table__.c, Engagement.__table__.c
    found: ColumnElement[object] = own[field.name] if field.name in own else common[field.name]
    return found


def _has(registry: Registry, kind: Kind, field: Field, value: str) -> ColumnElement[bool]:
    column = column_of(registry, kind, field)
    if field.type is FieldType.CHOICES:
        # A list is kept as JSON, in which a name stands between quotation marks in both databases.
        return cast(column, String).contains(f'"{value}"', autoescape=True)
    return column == value


def _involves(entity_id: int) -> ColumnElement[bool]:
    return Engagement.id.in_(_involving(entity_id))


def _involving(entity_id: int) -> Select[int]:
    own = select(Entity.id).where(or_(Entity.id == entity_id, Entity.within_id == entity_id))
    return select(Involvement.engagement_id).where(Involvement.entity_id.in_(own))


def records_involving(session: Session, entity_id: int) -> set[int]:
    """Return the ids of the records that involve an entity or what belongs to it, living or not."""
    return set(session.scalars(_involving(entity_id)))


def _touches(kind: Kind, asked: Asked) -> list[ColumnElement[bool]]:
    """Return the conditions that the record's time touches the asked one; what happens once does not last."""
    first, last = Engagement.first_day, Engagement.last_day
    found: list[ColumnElement[bool]] = []
    if asked.since:
        open_end = and_(last.is_(None), first.is_not(None)) if kind.shape is Shape.BAR else first >= asked.since.first
        found.append(or_(last >= asked.since.first, open_end))
    if asked.until:
        found.append(func.coalesce(first, last) <= asked.until.last)
    return found
