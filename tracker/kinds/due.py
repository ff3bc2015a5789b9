"""What is due in the register, in a constant number of queries, whatever its kinds and parts declare.

What is due is found without names, for much of it is only counted; names are read for what is shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from tracker.core.calendars import Calendar
from tracker.core.due import PLAN, DueItem, DueList, arrange_due, compose_due
from tracker.core.entry import Entry
from tracker.core.part import Part, Row
from tracker.kinds.dueable import count_forgotten, dueable_records, dueable_rows, forgotten_plans
from tracker.kinds.finding import records_with_ids
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_by_record


def due_items(session: Session, *, today: date, registry: Registry = REGISTRY) -> tuple[DueItem, ...]:
    """Return what is due in the register, the earliest first; its records and rows have no names yet."""
    plans = [one for kind in registry for one in forgotten_plans(session, kind, today=today)]
    return _composed(session, plans, today, registry)


def due_in_rows(session: Session, *, today: date, registry: Registry = REGISTRY) -> tuple[DueItem, ...]:
    """Return what is due in the rows of records alone, such as commitments and questions, the earliest first."""
    entries, rows = _rows(session, registry)
    return compose_due(entries.values(), kinds=registry, rows=rows, today=today)


def first_due(
    session: Session, *, today: date, until: date, most: int, calendar: Calendar, registry: Registry = REGISTRY
) -> DueList:
    """Return the first of what is late or due until a day, as a page shows it, and how much there is of it.

    Plans whose day has passed may be a great many; only those are read that can be among the first.
    """
    plans: list[Entry] = []
    left = 0
    for kind in registry:
        plans += forgotten_plans(session, kind, today=today, most=most)
        left += count_forgotten(session, kind, today=today)
    items = _composed(session, plans, today, registry)
    left -= sum(item.sort is PLAN for item in items)
    first = arrange_due(items, calendar=calendar, until=until, most=most)
    return named_list(session, replace(first, late=first.late + left, total=first.total + left), registry=registry)


def _composed(session: Session, plans: Iterable[Entry], today: date, registry: Registry) -> tuple[DueItem, ...]:
    entries, rows = _rows(session, registry)
    entries |= {entry.id: entry for entry in plans}
    # Where a record has both something due and rows, more is known of it here.
    for kind in registry:
        entries |= {entry.id: entry for entry in dueable_records(session, kind, registry=registry)}
    return compose_due(entries.values(), kinds=registry, rows=rows, today=today)


def _rows(session: Session, registry: Registry) -> tuple[dict[int, Entry], list[tuple[int, list[Row]]]]:
    entries: dict[int, Entry] = {}
    rows: list[tuple[int, list[Row]]] = []
    for part in _parts(registry):
        for entry, own in dueable_rows(session, part, registry=registry):
            entries[entry.id] = entry
            rows.append((entry.id, own))
    return entries, rows


def named_items(session: Session, items: Iterable[DueItem], *, registry: Registry = REGISTRY) -> tuple[DueItem, ...]:
    """Return `items` with the names of their records and rows."""
    items = tuple(items)
    entries = records_with_ids(session, sorted({item.entry.id for item in items}), registry=registry)
    rows: dict[tuple[str, int], Row] = {}
    for part in _parts(registry):
        ids = {item.entry.id for item in items if item.row and item.row.part.name == part.name}
        for own in rows_by_record(session, part, ids).values():
            rows |= {(part.name, row.id): row for row in own}
    return tuple(
        replace(item, entry=entries[item.entry.id], row=rows[item.row.part.name, item.row.id] if item.row else None)
        for item in items
    )


def named_list(session: Session, due: DueList, *, registry: Registry = REGISTRY) -> DueList:
    """Return what a page shows of what is due, with the names of its records and rows."""
    named = iter(named_items(session, due.items, registry=registry))
    return replace(
        due,
        overdue=tuple(next(named) for _ in due.overdue),
        months=tuple(replace(month, items=tuple(next(named) for _ in month.items)) for month in due.months),
    )


def _parts(registry: Registry) -> list[Part]:
    return list({part.name: part for kind in registry for part in kind.parts if part.due}.values())
