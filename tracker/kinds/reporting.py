"""The council report of the register: its records with their parts, read in a constant number of queries."""

from __future__ import annotations

from sqlalchemy.orm import Session

from tracker.core.dates import PartialDate
from tracker.core.report import Report, compose_report
from tracker.kinds.entries import all_entries
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_of_all
from tracker.store.register import Register


def report_on(
    session: Session, register: Register, *, since: PartialDate, until: PartialDate, registry: Registry = REGISTRY
) -> Report:
    """Return the report on the time from `since` to `until`. Raises Refusal where the end lies before the beginning."""
    entries = all_entries(session, registry=registry)
    return compose_report(
        entries,
        kinds=registry,
        home=register.home_city.name,
        home_id=register.home_city_id,
        since=since,
        until=until,
        rows=rows_of_all(session, {entry.id: entry.kind for entry in entries}, kinds=registry),
    )
