"""What is due in the register, in a constant number of queries, whatever its kinds and parts declare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from sqlalchemy.orm import Session

from tracker.core.due import DueItem, compose_due
from tracker.core.entry import Entry
from tracker.core.part import Row
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import all_rows


def due_items(
    session: Session, entries: Iterable[Entry], *, today: date, registry: Registry = REGISTRY
) -> tuple[DueItem, ...]:
    """Return what is due in `entries` (all of the register, as a rule), the earliest first."""
    return compose_due(entries, kinds=registry, rows=_rows(session, registry), today=today)


def _rows(session: Session, registry: Registry) -> Iterator[tuple[int, Sequence[Row]]]:
    parts = {part.name: part for kind in registry for part in kind.parts if part.due}
    for part in parts.values():
        yield from all_rows(session, part).items()
