"""Records in time, counted by the database, so that a register of any size can be laid out.

What a list shows that is asked for some days, is what touches these days here: a term from its first day to its last,
or on and on where it has none; anything else on its own days.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, case, func, literal_column, or_, select
from sqlalchemy.orm import Session

from tracker.core.kind import Kind, Shape
from tracker.core.lanes import NONE
from tracker.core.lifecycle import Tone
from tracker.core.marks import AHEAD
from tracker.core.strips import Slice, Spread, edges_of
from tracker.core.timeline_telling import Tally
from tracker.store.engagement import Engagement

Days = tuple[date, date]
_TABLE = Engagement.__table__
_FIRST, _LAST = _TABLE.c.first_day, _TABLE.c.last_day
_INDEXED = (_TABLE.c.kind, _TABLE.c.status, _TABLE.c.id)  # an order that costs nothing
_STARTS = func.coalesce(_FIRST, _LAST)


@dataclass(frozen=True)
class Laid:
    """Records of some kinds laid out in lanes; `pairs` are a record and a lane each, None: each kind is a lane."""

    kinds: tuple[Kind, ...]
    pairs: Select[tuple[int, str]] | None = None

    @cached_property
    def lanes(self) -> FromClause | None:
        """Return the pairs as a table, each of them once."""
        return None if self.pairs is None else self.pairs.distinct().subquery("lanes")

    def only(self, lanes: Collection[str], touched: ColumnElement[bool]) -> Laid:
        """Return the same without the pairs that do not matter to what is touched in some lanes."""
        if self.pairs is None:
            return self
        record, lane = self.pairs.selected_columns
        # That a record is in no lane is known only by looking for all of its lanes.
        matters = record.in_(select(_TABLE.c.id).where(touched)) if NONE in lanes else lane.in_(lanes)
        return replace(self, pairs=self.pairs.where(matters))

    @property
    def bars(self) -> list[str]:
        """Return the names of the kinds that last."""
        return [kind.name for kind in self.kinds if kind.shape is Shape.BAR]

    @property
    def lane(self) -> ColumnElement[str]:
        """Return the column that names the lane."""
        if self.lanes is None:
            return _TABLE.c.kind
        return func.coalesce(self.lanes.c.lane, NONE)

    @property
    def table(self) -> FromClause:
        """Return from where records and lanes are read."""
        if self.lanes is None:
            return _TABLE
        return _TABLE.outerjoin(self.lanes, self.lanes.c.engagement_id == _TABLE.c.id)

    @property
    def living(self) -> ColumnElement[bool]:
        """Return the condition that a record is one of them."""
        return and_(_TABLE.c.kind.in_([kind.name for kind in self.kinds]), _TABLE.c.deleted_at.is_(None))

    @property
    def dated(self) -> ColumnElement[bool]:
        """Return the condition that it has a date as well."""
        return and_(self.living, or_(_FIRST.is_not(None), _LAST.is_not(None)))

    def touching(self, days: Days) -> ColumnElement[bool]:
        """Return the condition that its time touches the days from the first to the last."""
        endless = and_(_LAST.is_(None), or_(_TABLE.c.kind.in_(self.bars), days[0] <= _FIRST))
        return and_(self.dated, days[1] >= _STARTS, or_(days[0] <= _LAST, endless))


def reach_of(session: Session, laid: Laid) -> Days | None:
    """Return the first and the last day of which anything is told, or None where nothing has a date."""
    days = session.execute(
        select(func.min(_FIRST), func.min(_LAST), func.max(_FIRST), func.max(_LAST)).where(laid.dated)
    ).one()
    earliest, latest = [day for day in days[:2] if day], [day for day in days[2:] if day]
    return (min(earliest), max(latest)) if earliest else None


def spreads_of(session: Session, laid: Laid, slices: Sequence[Slice]) -> dict[str, Spread]:
    """Return, lane by lane, how many records begin and end in which slice, in one pass over the register."""
    edges = edges_of(slices)
    after: ColumnElement[int] = literal_column(str(len(edges)))
    begin, end = (
        _place(_STARTS, edges),
        case(
            (_LAST.is_not(None), _place(_LAST, edges)),
            (_TABLE.c.kind.in_(laid.bars), after),
            else_=_place(_FIRST, edges),
        ),
    )
    counted = select(laid.lane.label("lane"), begin.label("begins"), end.label("ends"), func.count())
    rows = session.execute(counted.select_from(laid.table).where(laid.dated).group_by("lane", "begins", "ends"))
    counts: dict[str, list[tuple[int, int, int]]] = {}
    for lane, begins, ends, count in rows:
        counts.setdefault(lane, []).append((begins, ends, count))
    return {lane: Spread(tuple(slices), tuple(own)) for lane, own in counts.items()}


def _place(day: ColumnElement[Any], edges: Sequence[date], low: int = 0) -> ColumnElement[int]:
    """Return how many of the edges a day has reached, found by halves: a comparison for each doubling of the edges."""
    if not edges:
        return literal_column(str(low))
    middle = len(edges) // 2
    early, late = _place(day, edges[:middle], low), _place(day, edges[middle + 1 :], low + middle + 1)
    return case((day < edges[middle], early), else_=late)


def ids_by_lane(session: Session, laid: Laid, lanes: Collection[str], days: Days | None) -> dict[str, list[int]]:
    """Return the records with a date in some lanes, by lane; `days`: only those that touch them."""
    touched = laid.dated if days is None else laid.touching(days)
    laid = laid.only(lanes, touched)
    rows = session.execute(select(laid.lane, _TABLE.c.id).select_from(laid.table).where(touched, laid.lane.in_(lanes)))
    found: dict[str, list[int]] = {}
    for lane, id in rows:
        found.setdefault(lane, []).append(id)
    return found


def undated_of(session: Session, laid: Laid, most: int) -> tuple[list[int], int]:
    """Return the records without a date, `most` of them, and how many there are."""
    undated = and_(laid.living, _FIRST.is_(None), _LAST.is_(None))
    count = session.scalar(select(func.count()).select_from(_TABLE).where(undated)) or 0
    ids = session.scalars(select(_TABLE.c.id).where(undated).order_by(*_INDEXED).limit(most)) if count else ()
    return list(ids), count


def tally(session: Session, kinds: Sequence[Kind], today: date) -> tuple[Tally, int]:
    """Return what runs, ends and has happened, and how many records have a date."""
    laid = Laid(tuple(kinds))
    soon = and_(today <= _LAST, today + AHEAD >= _LAST)
    rows = session.execute(
        select(_TABLE.c.kind, _TABLE.c.status, func.count(), func.count(case((soon, 1))))
        .where(laid.dated)
        .group_by(_TABLE.c.kind, _TABLE.c.status)
    ).all()
    running = _current(kinds)
    current = [(count, ending) for kind, status, count, ending in rows if status in running.get(kind, ())]
    held = sum(count for kind, _, count, _ in rows if kind not in laid.bars)
    return Tally(sum(n for n, _ in current), sum(n for _, n in current), held), sum(count for _, _, count, _ in rows)


def _current(kinds: Sequence[Kind]) -> Mapping[str, set[str]]:
    return {
        kind.name: {state.name for state in kind.lifecycle.states if state.tone is Tone.CURRENT}
        for kind in kinds
        if kind.shape is Shape.BAR
    }
