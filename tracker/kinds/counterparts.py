"""How things stand with a counterpart, read in a constant number of queries beside the records that involve it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from tracker.core.counterpart import Counterpart, Promise, compose_counterpart
from tracker.core.entry import Entry
from tracker.kinds.contacts import activity_with
from tracker.kinds.mentions import Mention
from tracker.kinds.parts.commitment import COMMITMENTS
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_of_all
from tracker.store.entity import Entity
from tracker.store.register import Register


def counterpart_of(
    session: Session,
    entity: Entity,
    entries: Sequence[Entry],
    mentions: Sequence[Mention],
    *,
    house: Register,
    today: date,
    registry: Registry = REGISTRY,
) -> Counterpart:
    """Return how things stand with `entity`.

    entries:  the records that involve it
    mentions: the rows that name it
    """
    rows = rows_of_all(session, {entry.id: entry.kind for entry in entries}, kinds=registry)
    # What was promised to it may stand in a record that involves it in no other way.
    named = [Promise(one.row, one.entry) for one in mentions if one.part.name == COMMITMENTS.name]
    own = [Promise(row, one) for one in entries for row in rows.get(one.id, {}).get(COMMITMENTS.name, ())]
    return compose_counterpart(
        entity.as_involved("subject"),
        entries,
        kinds=registry,
        rows=rows,
        promises=[*own, *named],
        home=house.home_city.as_involved("home"),
        activity=activity_with(session, entity.id, today=today, registry=registry),
        today=today,
    )
