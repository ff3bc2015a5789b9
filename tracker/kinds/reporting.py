"""The council report of the register: its records with their parts, read in a constant number of queries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from tracker.core.changes import Changes, Since, since_day, since_report
from tracker.core.chapters.changed import MOST
from tracker.core.chapters.material import ANYTHING, Asked, Known
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Involved
from tracker.core.lifecycle import Tone
from tracker.core.part import Rows
from tracker.core.report import Report, compose_report
from tracker.kinds.changes import read_changes
from tracker.kinds.contacts import activities
from tracker.kinds.entries import all_entries
from tracker.kinds.parts.council_item import COUNCIL_ITEMS
from tracker.kinds.questions import questions_on_reports
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_of_all
from tracker.store.holding import holders_on
from tracker.store.register import Register
from tracker.store.report import Report as Frozen
from tracker.store.report import newest_report


def report_on(
    session: Session,
    register: Register,
    *,
    since: PartialDate,
    until: PartialDate,
    asked: Asked = ANYTHING,
    before: Frozen | None = None,
    registry: Registry = REGISTRY,
) -> Report:
    """Return the report on the time from `since` to `until`. Raises Refusal where the end lies before the beginning.

    before: the report since which changes count; without one they count since the first day of the time
    """
    entries = all_entries(session, registry=registry)
    rows = rows_of_all(session, {entry.id: entry.kind for entry in entries}, kinds=registry)
    last = until.last
    return compose_report(
        entries,
        kinds=registry,
        home=register.home_city.name,
        home_id=register.home_city_id,
        since=since,
        until=until,
        rows=rows,
        asked=asked,
        known=Known(
            activities=activities(session, _standing_ties(entries, registry), today=last, registry=registry),
            holders=_holders(session, entries, rows, last, registry),
            changes=_changes(session, before, since, registry),
            beside={COUNCIL_ITEMS.name: questions_on_reports(session)},
        ),
    )


def report_to_follow(session: Session) -> Frozen | None:
    """Return the report since which changes usually count: the last one that was frozen."""
    return newest_report(session)


def _changes(session: Session, before: Frozen | None, since: PartialDate, registry: Registry) -> Changes:
    counted: Since = since_day(since.first)
    if before:
        counted = since_report(number=before.number, until=before.until, frozen_at=before.frozen_at)
    return read_changes(session, since=counted, limit=MOST, registry=registry)


def _standing_ties(entries: Sequence[Entry], registry: Registry) -> list[int]:
    standing = (Tone.CURRENT, Tone.PAUSED)
    return [one.id for one in entries if registry[one.kind].tie and one.state.tone in standing]


def _holders(
    session: Session, entries: Sequence[Entry], rows: Mapping[int, Rows], today: date, registry: Registry
) -> dict[int, Involved]:
    """Return who holds the offices that fill the places of the city."""
    asked: dict[int, date] = {}
    for one in entries:
        tenure = registry[one.kind].tenure
        if tenure and one.state.tone is Tone.CURRENT:
            terms = rows.get(one.id, {}).get(tenure.part, ())
            office = tenure.incumbent(one.involved, one.details, terms, today).asks_for
            if office:
                asked[office] = today
    return holders_on(session, asked)
