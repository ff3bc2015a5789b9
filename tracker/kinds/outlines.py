"""Records in outline: what a chart draws of them and no more, read without building whole records.

A chart shows thousands at once; their titles, times and states stand in few columns.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select
from sqlalchemy.orm import Session

from tracker.core.claims import matters_of
from tracker.core.entry import Entry, Involved, Quote
from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.kind import Kind
from tracker.core.names import Name
from tracker.kinds.parts.claim import CLAIMS
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import PORTION, portions, rows_by_record
from tracker.kinds.titles import labels_of, linked_records
from tracker.store.article import Article
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity
from tracker.store.evidence import Evidence

_RECORD, _LINK, _ENTITY = Engagement.__table__.c, Involvement.__table__.c, Entity.__table__.c
_PROOF, _ARTICLE = Evidence.__table__.c, Article.__table__.c
_OUTLINE = (
    _RECORD.id,
    _RECORD.kind,
    _RECORD.status,
    _RECORD.start,
    _RECORD.end,
    _RECORD.first_day,
    _RECORD.last_day,
)


def outlines_of(
    session: Session, ids: Collection[int], *, whole: bool = False, registry: Registry = REGISTRY
) -> list[Entry]:
    """Return the records with these ids as entries, the earliest first, in a constant number of queries.

    They hold no proofs, of their details only the choices, and not when they were changed. A great many are read in
    portions.

    whole: whether their proofs and all their details are wanted too
    """
    found = [one for some in portions(ids) for one in _outlines(session, some, whole, registry)]
    if len(ids) > PORTION:
        found.sort(key=lambda one: (one.first_day is None, one.first_day or date.min, one.id))
    return found


def every_outline(session: Session, *, whole: bool = False, registry: Registry = REGISTRY) -> list[Entry]:
    """Return every living record of the register as an entry, the earliest first; `whole` as `outlines_of` takes it."""
    living = select(_RECORD.id).where(_RECORD.deleted_at.is_(None), _RECORD.kind.in_([kind.name for kind in registry]))
    return outlines_of(session, session.scalars(living).all(), whole=whole, registry=registry)


def outlines_involving(session: Session, entity: Entity, *, registry: Registry = REGISTRY) -> list[Entry]:
    """Return every living record that involves `entity` or what belongs to it, the earliest first."""
    own = select(_ENTITY.id).where(or_(_ENTITY.id == entity.id, _ENTITY.within_id == entity.id))
    involving = select(_LINK.engagement_id).where(_LINK.entity_id.in_(own.where(_ENTITY.deleted_at.is_(None))))
    living = (_RECORD.deleted_at.is_(None), _RECORD.kind.in_([kind.name for kind in registry]))
    ids = session.scalars(select(_RECORD.id).where(_RECORD.id.in_(involving), *living)).all()
    return outlines_of(session, ids, registry=registry)


def _outlines(session: Session, ids: Collection[int], whole: bool, registry: Registry) -> list[Entry]:
    order = (_RECORD.first_day.is_(None), _RECORD.first_day, _RECORD.id)
    rows = session.execute(select(*_OUTLINE).where(_RECORD.id.in_(ids)).order_by(*order)).all()
    involved = _involved(session, ids)
    held = {kind.name: _details(session, kind, [row.id for row in rows if row.kind == kind.name], whole, registry)
            for kind in registry}  # fmt: skip
    quotes = _quotes(session, ids) if whole else {}
    claims = rows_by_record(session, CLAIMS, ids)
    found = []
    for row in rows:
        kind = registry[row.kind]
        own = tuple(involved.get(row.id, ()))
        details = held[row.kind].get(row.id, {})
        told = claims.get(row.id)
        found.append(
            Entry(
                kind=row.kind,
                id=row.id,
                title=kind.titled(own, labels_of(kind, details)),
                state=kind.lifecycle.state(row.status),
                shape=kind.shape,
                start=row.start,
                end=row.end,
                first_day=row.first_day,
                last_day=row.last_day,
                involved=own,
                quotes=tuple(quotes.get(row.id, ())),
                details=details,
                matters=matters_of(told, {field.name: field.label for field in kind.fields}) if told else (),
            )
        )
    return found


def _details(
    session: Session, kind: Kind, ids: Collection[int], whole: bool, registry: Registry
) -> dict[int, Mapping[str, object]]:
    """Return the choices of some records, or all their fields, by record and field."""
    own: Table = registry.model(kind.name).__table__  # type: ignore[assignment]
    columns = {
        field.name: _column(own, field)
        for field in kind.fields
        if (whole and not field.is_reference) or field.type is FieldType.CHOICE
    }
    if not columns or not ids:
        return {}
    table = own.join(Engagement.__table__, _RECORD.id == own.c.id)
    query = select(own.c.id, *columns.values()).select_from(table).where(own.c.id.in_(ids))
    found: dict[int, dict[str, object]] = {
        row[0]: dict(zip(columns, row[1:], strict=True)) for row in session.execute(query)
    }
    for name in (field.name for field in kind.fields if field.type is FieldType.RECORD and whole):
        ids_of = {record: id for record, values in found.items() if isinstance(id := values[name], int)}
        named = linked_records(session, ids_of.values(), registry=registry)
        for record, values in found.items():
            values[name] = named.get(ids_of[record]) if record in ids_of else None
    return {**found}


def _column(own: Table, field: Field) -> ColumnElement[object]:
    """Return the column that keeps a field, in the kind's own table or in that of all records."""
    name = f"{field.name}_id" if field.type is FieldType.RECORD else field.name
    column: ColumnElement[object] = own.c[name] if name in own.c else _RECORD[name]
    return column


def _quotes(session: Session, ids: Collection[int]) -> dict[int, list[Quote]]:
    """Return what proves some records, by record; the texts of articles stay where they are."""
    table = Evidence.__table__.join(Article.__table__, _ARTICLE.id == _PROOF.article_id)
    columns = (
        _PROOF.id,
        _PROOF.field,
        _PROOF.quote,
        _PROOF.article_id,
        _ARTICLE.title,
        _ARTICLE.outlet,
        _ARTICLE.published,
        _ARTICLE.language,
        _ARTICLE.origin,
        _ARTICLE.independence,
        _ARTICLE.sha256,
    )
    wanted = (_PROOF.engagement_id.in_(ids), _PROOF.deleted_at.is_(None))
    query = select(_PROOF.engagement_id, *columns).select_from(table).where(*wanted).order_by(_PROOF.id)
    found: dict[int, list[Quote]] = {}
    for record, *facts in session.execute(query):
        found.setdefault(record, []).append(Quote(*facts))
    return found


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
