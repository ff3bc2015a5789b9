"""What follows for an agreement from its acts: its status, its type, its first and its last day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.dates import date_in
from tracker.core.kind import Values
from tracker.core.legal_status import BRINGING, PREPARING, Act, Acts
from tracker.core.part import Row
from tracker.kinds.parts import act
from tracker.store.engagement import Engagement
from tracker.store.part import PartRow

AUTOMATIC = "automatic"


def acts_of(own: Values, rows: Mapping[str, Sequence[Row]]) -> Acts:
    """Return the acts of an agreement from its own values and the rows of its parts."""
    acts = [
        Act(
            type=str(row.values["type"]),
            day=date_in(row.values, "day"),
            until=date_in(row.values, "until"),
            becomes=str(row.values.get("becomes") or ""),
        )
        for row in rows.get(act.ACTS.name, ())
    ]
    return Acts(acts, end=date_in(own, "end"), automatic=own.get("renewal") == AUTOMATIC)


def follow_acts(own: Values, rows: Mapping[str, Sequence[Row]], today: date) -> Values:
    """Return the values that follow from the acts as of `today`; none where no act has a day.

    An agreement whose first act lies ahead keeps the status that it has.
    """
    acts = acts_of(own, rows)
    if not acts.dated:
        return {}
    standing = acts.on(today)
    followed: dict[str, object] = {}
    # A signing of which nobody knows the day came after what prepared it, whatever the calendar can say.
    signed_sometime = standing.state in PREPARING and any(one.type in BRINGING and not one.day for one in acts.all)
    if standing.state and not signed_sometime:
        followed["status"] = standing.state
    if standing.type:
        followed["type"] = standing.type
    begun = [day for day, one in acts.dated if one.type in ("signed", "in_force")]
    if begun:
        followed["start"] = begun[0]
    if standing.state == "terminated" and standing.by:
        followed["end"] = standing.by.day
    elif any(one.until for one in acts.all) and standing.term:
        followed["end"] = standing.term
    return followed


def keep_what_was(session: Session, record: Engagement, row: PartRow) -> None:
    """Let no act that is added or removed lose what the agreement was before.

    The first act of an agreement that was recorded with days of its own would otherwise be all that its history knows;
    so its beginning, its term and its type become an act too. And an end that came from a termination goes with it.
    """
    if not isinstance(row, act.Act):
        return
    if row.deleted_at is not None:
        if row.type == "terminated" and record.end == row.day:
            record.end = None
        return
    others = session.scalars(
        select(act.Act).where(act.Act.engagement_id == record.id, act.Act.id != row.id, act.Act.deleted_at.is_(None))
    ).all()
    if not others and _began_apart(record, row):
        session.add_all(_what_was(record, row))
        return
    _keep_type(record, row, others)
    began = next((one for one in (row, *others) if one.type in ("signed", "in_force") and one.day), None)
    if began and began.day and record.end and not any(one.until for one in (row, *others)):
        began.until = record.end if record.end.last >= began.day.first else None


def _began_apart(record: Engagement, row: act.Act) -> bool:
    """Whether the record's own beginning is an event of its own: a mere signing only says that day better."""
    if row.type in PREPARING and record.status not in PREPARING:
        return True
    if record.start is None or row.day is None or record.start.last >= row.day.first:
        return False
    return row.type != "signed" or row.becomes not in ("", getattr(record, "type", ""))


def _keep_type(record: Engagement, row: act.Act, others: Sequence[act.Act]) -> None:
    type = getattr(record, "type", "")
    dated = [one for one in others if one.day and row.day and one.day.first < row.day.first]
    if row.becomes and row.becomes != type and dated and not any(one.becomes for one in others):
        min(dated, key=lambda one: one.day.first if one.day else date.max).becomes = type


def _what_was(record: Engagement, row: act.Act) -> Iterable[act.Act]:
    """Return what the agreement was without `row`, as acts: how it began, and that it was ended."""
    type = record.status if record.status in (*BRINGING, *PREPARING) else "in_force"
    opening = act.Act(
        engagement_id=record.id,
        type="signed" if row.type == "in_force" else type,
        day=record.start,
        until=record.end if type in BRINGING else None,
        becomes=getattr(record, "type", ""),
    )
    yield opening
    if record.status == "terminated" and row.type in PREPARING and record.end:
        yield act.Act(engagement_id=record.id, type="terminated", day=record.end)
