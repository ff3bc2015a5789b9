"""Records in outline: what a chart draws of them and no more, read without building whole records.

A chart shows thousands at once; their titles, times and states stand in few columns.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from tracker.core.claims import matters_of
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType, FieldType
from tracker.core.kind import Kind
from tracker.core.names import Name
from tracker.kinds.parts.claim import CLAIMS
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_by_record
from tracker.kinds.titles import labels_of
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity

_RECORD, _LINK, _ENTITY = Engagement.__table__.c, Involvement.__table__.c, Entity.__table__.c
_OUTLINE = (
    _RECORD.id,
    _RECORD.kind,
    _RECORD.status,
    _RECORD.start,
    _RECORD.end,
    _RECORD.first_day,
    _RECORD.last_day,
)


def outlines_of(session: Session, ids: Collection[int], *, registry: Registry = REGISTRY) -> list[Entry]:
    """Return the records with these ids as entries, the earliest first, in a constant number of queries.

    They hold no proofs, of their details the choices alone, and not when they were changed.
    """
    if not ids:
        return []
    order = (_RECORD.first_day.is_(None), _RECORD.first_day, _RECORD.id)
    rows = session.execute(select(*_OUTLINE).where(_RECORD.id.in_(ids)).order_by(*order)).all()
    involved = _involved(session, ids)
    chosen = {kind.name: _chosen(session, kind, [row.id for row in rows if row.kind == kind.name], registry)
              for kind in registry}  # fmt: skip
    claims = rows_by_record(session, CLAIMS, ids)
    found = []
    for row in rows:
        kind = registry[row.kind]
        own = tuple(involved.get(row.id, ()))
        choices = chosen[row.kind].get(row.id, {})
        told = claims.get(row.id)
        found.append(
            Entry(
                kind=row.kind,
                id=row.id,
                title=kind.titled(own, labels_of(kind, choices)),
                state=kind.lifecycle.state(row.status),
                shape=kind.shape,
                start=row.start,
                end=row.end,
                first_day=row.first_day,
                last_day=row.last_day,
                involved=own,
                details=choices,
                matters=matters_of(told, {field.name: field.label for field in kind.fields}) if told else (),
            )
        )
    return found


def _chosen(session: Session, kind: Kind, ids: Collection[int], registry: Registry) -> dict[int, Mapping[str, object]]:
    """Return the choices of some records, by record and field."""
    own: Table = registry.model(kind.name).__table__  # type: ignore[assignment]
    names = [field.name for field in kind.fields if field.type is FieldType.CHOICE and field.name in own.c]
    if not names or not ids:
        return {}
    rows = session.execute(select(own.c.id, *(own.c[name] for name in names)).where(own.c.id.in_(ids)))
    return {row.id: dict(zip(names, row[1:], strict=True)) for row in rows}


def _involved(session: Session, ids: Collection[int]) -> dict[int, list[Involved]]:
    """Return who is involved in some records, in the order in which a record names them."""
    wanted = select(_LINK.engagement_id, _LINK.role, _LINK.entity_id).where(_LINK.engagement_id.in_(ids))
    links = session.execute(wanted.order_by(_LINK.engagement_id, _LINK.role, _LINK.position)).all()
    entities = _entities(session, {entity_id for _, _, entity_id in links})
    within = _entities(session, {one.within_id for one in entities.values() if one.within_id} - entities.keys())
    known = entities | within
    made: dict[tuple[str, int], Involved] = {}
    found: dict[int, list[Involved]] = {}
    for record_id, role, entity_id in links:
        if (role, entity_id) not in made:
            above = known.get(entities[entity_id].within_id)
            outer = _as_involved("within", above, None) if above else None
            made[role, entity_id] = _as_involved(role, entities[entity_id], outer)
        found.setdefault(record_id, []).append(made[role, entity_id])
    return found


def _entities(session: Session, ids: Collection[int]) -> dict[int, Any]:
    columns = (_ENTITY.id, _ENTITY.type, _ENTITY.names, _ENTITY.country, _ENTITY.within_id)
    return {row.id: row for row in session.execute(select(*columns).where(_ENTITY.id.in_(ids)))}


def _as_involved(role: str, row: Any, within: Involved | None) -> Involved:
    return Involved(role, EntityType(row.type), row.id, Name(row.names), row.country, within)
