"""What changed since the council was last told, read from the change log in a constant number of queries."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, String, and_, case, cast, func, select
from sqlalchemy.orm import Session

from tracker.core.changes import Changed, Changes, Novelty, Since, counts_of, since_lately, since_report
from tracker.core.lifecycle import State
from tracker.kinds.finding import records_with_ids
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.change import Change
from tracker.store.engagement import Engagement
from tracker.store.report import newest_report

RANKS = {novelty: rank for rank, novelty in enumerate(Novelty)}


def since_last_told(session: Session, *, now: datetime) -> Since:
    """Return from when on changes count: since the last frozen report, or else lately."""
    report = newest_report(session)
    if report is None:
        return since_lately(now)
    return since_report(number=report.number, until=report.until, frozen_at=report.frozen_at)


def read_changes(
    session: Session,
    *,
    since: Since,
    what: Novelty | None = None,
    limit: int,
    offset: int = 0,
    registry: Registry = REGISTRY,
) -> Changes:
    """Return how many living records changed since then, and some of them: the most telling first, then the newest.

    what: only of what is new in this way
    """
    changed = (
        select(Change.engagement_id.label("id"), func.min(_rank()).label("rank"), func.max(Change.at).label("at"))
        .join(Engagement, Engagement.id == Change.engagement_id)
        .where(
            Change.at >= since.moment,
            Change.table != "suggestion",
            Engagement.deleted_at.is_(None),
            Engagement.kind.in_([kind.name for kind in registry]),
        )
        .group_by(Change.engagement_id)
        .subquery()
    )
    numbers: dict[int, int] = dict(session.execute(select(changed.c.rank, func.count()).group_by(changed.c.rank)).all())
    some = select(changed).order_by(changed.c.rank, changed.c.at.desc(), changed.c.id.desc())
    if what:
        some = some.where(changed.c.rank == RANKS[what])
    rows = session.execute(some.limit(limit).offset(offset)).all()
    entries = records_with_ids(session, [row.id for row in rows], registry=registry)
    paths = _paths(session, [row.id for row in rows if row.rank == RANKS[Novelty.MOVED]], since, registry)
    novelties = list(Novelty)
    return Changes(
        since,
        counts_of({novelty: numbers.get(rank, 0) for novelty, rank in RANKS.items()}, since),
        [Changed(entries[row.id], novelties[row.rank], row.at, paths.get(row.id, ())) for row in rows],
    )


def _of_record() -> ColumnElement[bool]:
    return Change.table == Engagement.__tablename__


def _moves() -> ColumnElement[bool]:
    # Fields are kept as JSON, in which a name stands between quotation marks in both databases.
    return and_(_of_record(), Change.act != "added", cast(Change.fields, String).contains('"status"'))


def _rank() -> ColumnElement[int]:
    """Return how telling a change is: a lower number tells more."""
    added = and_(_of_record(), Change.act == "added")
    return case((added, RANKS[Novelty.ADDED]), (_moves(), RANKS[Novelty.MOVED]), else_=RANKS[Novelty.TOUCHED])


def _paths(session: Session, ids: Collection[int], since: Since, registry: Registry) -> dict[int, tuple[State, ...]]:
    """Return the states that some records went through, the first one being that from which they came."""
    query = (
        select(Change.engagement_id, Engagement.kind, Change.fields)
        .join(Engagement, Engagement.id == Change.engagement_id)
        .where(Change.engagement_id.in_(ids), Change.at >= since.moment, _moves())
        .order_by(Change.id)
    )
    found: dict[int, tuple[State, ...]] = {}
    for id, kind, fields in session.execute(query):
        known = {state.name: state for state in registry[kind].lifecycle.states}
        steps = [known[name] for name in fields["status"] if name in known]
        found[id] = (*found.get(id, ()), *(steps[1:] if id in found else steps))
    return found
