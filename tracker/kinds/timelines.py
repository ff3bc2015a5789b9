"""The timeline of a register of any size: what can be told apart is read, the rest is counted.

Reading costs by what is shown. So the register is counted first, in one pass, and only the lanes that hold few records
in the time that is looked at are read record by record.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from tracker.core.calendars import Calendar
from tracker.core.kind import Kind
from tracker.core.lanes import Division
from tracker.core.strips import slices_between
from tracker.core.timeline import Timeline, compose_timeline, stretches_of
from tracker.kinds.divisions import lay_out
from tracker.kinds.outlines import outlines_of
from tracker.kinds.registry import Registry
from tracker.kinds.rows import rows_of_all
from tracker.kinds.times import Days, ids_by_lane, reach_of, spreads_of, undated_of

MOST_MARKS = 1500  # as many as a browser draws in a moment, each in up to nine pieces
MOST_IN_LANE = 250  # as many rows as anybody scrolls past


def timeline_of(
    session: Session,
    *,
    registry: Registry,
    kinds: Sequence[Kind],
    today: date,
    calendar: Calendar,
    division: Division = Division.KIND,
    home_country: str | None = None,
    window: Days | None = None,
    most: int = MOST_IN_LANE,
) -> Timeline:
    """Return the timeline of the register, or of some of its kinds.

    window: the days that are looked at; None: all of them
    most:   how many records of a lane are told one by one
    """
    headings, laid = lay_out(session, division, kinds, home_country=home_country)
    told = reach_of(session, laid)
    reach = (told[0], max(told[1], today)) if told else None
    undated, without = undated_of(session, laid, most)
    seen = _within(window, reach or (today, today))
    spreads = spreads_of(session, laid, slices_between(*seen, calendar)) if reach else {}
    most = min(most, MOST_MARKS // max(len(spreads), 1))
    whole = all(spread.total <= most for spread in spreads.values())
    counted = {} if whole else {lane: one.strip() for lane, one in spreads.items() if one.touching > most}
    apart = [lane for lane, one in spreads.items() if lane not in counted and (whole or one.touching)]
    ids = ids_by_lane(session, laid, apart, None if whole else seen) if apart else {}
    every = {id for some in ids.values() for id in some}
    entries = outlines_of(session, [*every, *undated], registry=registry)
    lasting = rows_of_all(session, {one.id: one.kind for one in entries}, kinds=kinds, lasting=True)
    timeline = compose_timeline(
        entries,
        kinds=kinds,
        today=today,
        stretches=stretches_of(kinds, lasting),
        lanes=[(heading, ids.get(heading.key, ())) for heading in headings],
        strips=counted,
        reach=None if whole else reach,
        window=window,
    )
    return replace(timeline, without=without)


def _within(window: Days | None, reach: Days) -> Days:
    """Return the days of the window in which there is anything, or all of it where there is nothing."""
    if window is None:
        return reach
    first, last = max(window[0], reach[0]), min(window[1], reach[1])
    return (first, last) if first <= last else window
