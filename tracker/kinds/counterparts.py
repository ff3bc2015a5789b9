"""How things stand with a counterpart, read in a constant number of queries beside the records that involve it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from tracker.core.counterpart import Counterpart, compose_counterpart, liveliest, ties_to_ask
from tracker.core.entry import Entry
from tracker.kinds.contacts import activities
from tracker.kinds.parts.commitment import COMMITMENTS
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_of_all
from tracker.store.entity import Entity
from tracker.store.register import Register


def counterpart_of(
    session: Session,
    entity: Entity,
    entries: Sequence[Entry],
    *,
    house: Register,
    today: date,
    registry: Registry = REGISTRY,
) -> Counterpart:
    """Return how things stand with `entity`; `entries` are the records that involve it, one at least."""
    asked = ties_to_ask(entries)
    return compose_counterpart(
        entity.as_involved("subject"),
        entries,
        kinds=registry,
        rows=rows_of_all(session, {entry.id: entry.kind for entry in entries}, kinds=registry),
        promises=COMMITMENTS.name,
        home=house.home_city.as_involved("home"),
        activity=liveliest(activities(session, asked, today=today, registry=registry).values()),
        today=today,
    )
