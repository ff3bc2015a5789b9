"""The rows of one part over all records, such as every commitment of the register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.entry import Entry
from tracker.core.part import Part, Row
from tracker.kinds.entries import entries_of
from tracker.kinds.registry import REGISTRY, Registry, part_model
from tracker.kinds.rows import rows_by_record
from tracker.store.engagement import Engagement

PAGE = 25


@dataclass(frozen=True, slots=True)
class Placed:
    """A row, and the id of the record to which it belongs."""

    record_id: int
    row: Row


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of rows with their records, and how many rows there are in all."""

    rows: Sequence[tuple[Row, Entry]]
    total: int
    page: int

    @property
    def pages(self) -> int:
        """Return how many pages the whole list has, at least one."""
        return max(1, -(-self.total // PAGE))


def rows_everywhere(session: Session, part: Part, *, registry: Registry = REGISTRY) -> list[Placed]:
    """Return the living rows of `part` in all living records, in a constant number of queries."""
    model = part_model(part)
    living = select(Engagement.id).where(
        Engagement.deleted_at.is_(None),
        Engagement.kind.in_([kind.name for kind in registry if part in kind.parts]),
        Engagement.id.in_(select(model.engagement_id).where(model.deleted_at.is_(None))),
    )
    found = rows_by_record(session, part, session.scalars(living).all())
    return [Placed(record_id, row) for record_id, rows in found.items() for row in rows]


def leaf_of(session: Session, placed: Sequence[Placed], *, page: int, registry: Registry = REGISTRY) -> Leaf:
    """Return one page of rows with their records."""
    start = (max(page, 1) - 1) * PAGE
    return Leaf(with_records(session, placed[start : start + PAGE], registry=registry), len(placed), max(page, 1))


def with_records(
    session: Session, placed: Iterable[Placed], *, registry: Registry = REGISTRY
) -> list[tuple[Row, Entry]]:
    """Return rows with their records as entries, in the order in which they came."""
    rows = list(placed)
    query = select(Engagement).where(Engagement.id.in_({one.record_id for one in rows}))
    entries = {entry.id: entry for entry in entries_of(session, query, registry=registry)}
    return [(one.row, entries[one.record_id]) for one in rows]
