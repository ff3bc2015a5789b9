"""Who held an office when. An office outlives its holder, so a record names the office and asks here for the person."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from datetime import date
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from tracker.core.entry import Involved
from tracker.core.spans import Span
from tracker.store.entity import OfficeHolding

Days = tuple[date, date]
Key = TypeVar("Key", bound=Hashable)


def holdings_of(
    session: Session, *, offices: Collection[int] = (), people: Collection[int] = ()
) -> list[OfficeHolding]:
    """Return the living holdings of some offices and of some people, the latest first."""
    wanted = OfficeHolding.office_id.in_(offices) | OfficeHolding.person_id.in_(people)
    query = select(OfficeHolding).where(OfficeHolding.deleted_at.is_(None), wanted)
    found = session.scalars(query.options(joinedload(OfficeHolding.office), joinedload(OfficeHolding.person)))
    return sorted(found, key=lambda one: (span_of(one).possible, one.id), reverse=True)


def holders_on(session: Session, days: Mapping[int, date]) -> dict[int, Involved]:
    """Return who surely held each office (by its id) on a day of its own, in one query."""
    return holders_in(session, {office: (office, (day, day)) for office, day in days.items()})


def holders_in(session: Session, asked: Mapping[Key, tuple[int, Days]]) -> dict[Key, Involved]:
    """Return, for several questions in one query, who surely held an office from one day to another.

    asked: by any key of the caller's, an office's id with the first and the last day
    """
    if not asked:
        return {}
    holdings = holdings_of(session, offices={office for office, _ in asked.values()})
    answers: dict[Key, Involved] = {}
    for key, (office, (first, last)) in asked.items():
        held = [one for one in holdings if one.office_id == office and span_of(one).surely_holds(first, last)]
        if held:
            # On the day of a handover the new holder stands first.
            answers[key] = held[0].person.as_involved("holder")
    return answers


def span_of(holding: OfficeHolding) -> Span:
    """Return the time of a holding."""
    return Span(holding.start, holding.end)
