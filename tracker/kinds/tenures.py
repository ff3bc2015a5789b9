"""The places that the city holds and somebody fills, of every kind that declares them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from tracker.core.counts import Count, Place
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone
from tracker.core.tenure import Held, Holdings, Tenure, held_of, in_order
from tracker.kinds.finding import records_with_ids
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_by_record
from tracker.store.engagement import Engagement
from tracker.store.holding import holders_on


def read_holdings(session: Session, *, today: date, limit: int, registry: Registry = REGISTRY) -> list[Holdings]:
    """Return what the city holds of each kind that declares it, the `limit` places whose term ends next first."""
    return list(_read(session, today, limit, registry))


def _read(session: Session, today: date, limit: int, registry: Registry) -> Iterator[Holdings]:
    for kind in registry:
        if kind.tenure:
            numbers = {tone: _count(session, kind, tone) for tone in (Tone.CURRENT, Tone.AHEAD)}
            yield Holdings(
                kind.tenure.question,
                numbers[Tone.CURRENT],
                numbers[Tone.AHEAD],
                kind.many,
                in_order(_places(session, kind, kind.tenure, today, limit, registry)),
            )


def _count(session: Session, kind: Kind, tone: Tone) -> Count:
    query = select(func.count()).where(*_standing(kind, tone)).select_from(Engagement)
    return Count(session.scalar(query) or 0, Place(kind.name, {"tone": tone.value, "sort": "end"}))


def _places(
    session: Session, kind: Kind, tenure: Tenure, today: date, limit: int, registry: Registry
) -> Iterator[Held]:
    query = select(Engagement.id).where(*_standing(kind, Tone.CURRENT))
    order = (Engagement.last_day.is_(None), Engagement.last_day, Engagement.id)
    ids = session.scalars(query.order_by(*order).limit(limit)).all()
    entries: Sequence[Entry] = list(records_with_ids(session, ids, registry=registry).values())
    terms = rows_by_record(session, kind.part(tenure.part), ids)
    asked = [tenure.incumbent(one.involved, one.details, terms.get(one.id, []), today).asks_for for one in entries]
    holders = holders_on(session, {office: today for office in asked if office})
    for one in entries:
        yield held_of(one, tenure, terms=terms.get(one.id, []), holders=holders, today=today)


def _standing(kind: Kind, tone: Tone) -> tuple[ColumnElement[bool], ...]:
    states = [state.name for state in kind.lifecycle.states if state.tone is tone]
    return Engagement.kind == kind.name, Engagement.deleted_at.is_(None), Engagement.status.in_(states)
