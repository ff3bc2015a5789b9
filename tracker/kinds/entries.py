"""Records as plain entries, whatever their kind: what charts, dashboards, reports and lists are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session, object_session, selectin_polymorphic, selectinload
from sqlalchemy.sql.base import ExecutableOption

from tracker.core.claims import matters_of
from tracker.core.entry import Entry, Linked, Quote
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind
from tracker.core.part import Row
from tracker.kinds.parts.claim import CLAIMS
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_by_record
from tracker.kinds.titles import choice_labels, linked_records
from tracker.store.article import Article
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity
from tracker.store.evidence import Evidence

# What a quote tells of its article; the text stays where it is.
_ARTICLE_FACTS = (
    Article.title,
    Article.outlet,
    Article.origin,
    Article.published,
    Article.language,
    Article.independence,
    Article.sha256,
)


def all_entries(
    session: Session, *, registry: Registry = REGISTRY, quotes: bool = True, withheld: bool = True
) -> list[Entry]:
    """Return every living record of the register, the earliest first.

    quotes:   whether what proves them is wanted
    withheld: whether those are wanted that the public must not see
    """
    query = select_records(registry=registry)
    if not withheld:
        query = query.where(Engagement.withheld.is_(False))
    return entries_of(session, query, registry=registry, quotes=quotes)


def entries_involving(session: Session, entity: Entity, *, registry: Registry = REGISTRY) -> list[Entry]:
    """Return every living record that involves `entity` or what belongs to it, the earliest first."""
    ids = select(Entity.id).where(or_(Entity.id == entity.id, Entity.within_id == entity.id))
    ids = ids.where(Entity.deleted_at.is_(None))
    involving = select(Involvement.engagement_id).where(Involvement.entity_id.in_(ids))
    query = select_records(registry=registry).where(Engagement.id.in_(involving))
    return entries_of(session, query, registry=registry)


def select_records(*, registry: Registry = REGISTRY) -> Select[Engagement]:
    """Return the query for every living record of a known kind, the earliest first."""
    return (
        select(Engagement)
        .where(Engagement.deleted_at.is_(None), Engagement.kind.in_([kind.name for kind in registry]))
        .order_by(Engagement.first_day.is_(None), Engagement.first_day, Engagement.id)
    )


def entries_of(
    session: Session,
    query: Select[Engagement],
    *,
    registry: Registry = REGISTRY,
    quotes: bool = True,
    links: bool = True,
) -> list[Entry]:
    """Return the records that `query` finds as entries, in a constant number of queries.

    quotes: whether what proves them is wanted
    links: whether the records that they name are wanted
    """
    loaded = query.options(*whole(quotes=quotes))
    if query.column_descriptions[0]["entity"] is Engagement:
        loaded = loaded.options(selectin_polymorphic(Engagement, [registry.model(kind.name) for kind in registry]))
    records = session.scalars(loaded).all()
    named = {id for record in records for id in _named_records(record, registry[record.kind])} if links else ()
    linked = linked_records(session, named, registry=registry)
    claims = rows_by_record(session, CLAIMS, [record.id for record in records]) if records else {}
    return [
        entry_of(record, claims=claims.get(record.id, []), registry=registry, linked=linked, quotes=quotes)
        for record in records
    ]


@cache
def whole(*, quotes: bool = True) -> tuple[ExecutableOption, ...]:
    """Return how a query for records loads all that an entry tells; `quotes` says whether its proofs are wanted."""
    involved = selectinload(Engagement.involvements).joinedload(Involvement.entity).joinedload(Entity.within)
    proofs = selectinload(Engagement.evidence).joinedload(Evidence.article, innerjoin=True)
    return (involved, proofs.load_only(*_ARTICLE_FACTS)) if quotes else (involved,)


def entry_of(
    record: Engagement,
    *,
    claims: Sequence[Row] = (),
    registry: Registry = REGISTRY,
    linked: Mapping[int, Linked] | None = None,
    quotes: bool = True,
) -> Entry:
    """Return one record as an entry.

    claims: what its sources claim of it
    linked: the records that it names, where they were read already
    quotes: whether what proves it is wanted
    """
    kind = registry[record.kind]
    session = object_session(record)
    if linked is None and session is not None:
        linked = linked_records(session, _named_records(record, kind), registry=registry)
    links = linked or {}
    involved = tuple(link.entity.as_involved(link.role) for link in record.involvements)
    return Entry(
        kind=kind.name,
        id=record.id,
        title=kind.titled(involved, choice_labels(kind, record)),
        state=kind.lifecycle.state(record.status),
        shape=kind.shape,
        start=record.start,
        end=record.end,
        first_day=record.first_day,
        last_day=record.last_day,
        involved=involved,
        quotes=tuple(_quotes(record.evidence)) if quotes else (),
        details={field.name: _detail(record, field, links) for field in kind.fields if not field.is_reference},
        changed_at=record.changed_at,
        matters=matters_of(claims, {field.name: field.label for field in kind.fields}),
    )


def _named_records(record: Engagement, kind: Kind) -> set[int]:
    fields = [field for field in kind.fields if field.type is FieldType.RECORD]
    return {id for field in fields if (id := getattr(record, f"{field.name}_id")) is not None}


def _detail(record: Engagement, field: Field, linked: Mapping[int, Linked]) -> object:
    if field.type is FieldType.RECORD:
        return linked.get(getattr(record, f"{field.name}_id"))
    return getattr(record, field.name)


def _quotes(evidence: Iterable[Evidence]) -> Sequence[Quote]:
    return [
        Quote(
            id=one.id,
            field=one.field,
            text=one.quote,
            article_id=one.article_id,
            article_title=one.article.title,
            outlet=one.article.outlet,
            published=one.article.published,
            language=one.article.language,
            origin=one.article.origin,
            independence=one.article.independence,
            sha256=one.article.sha256,
        )
        for one in evidence
        if one.deleted_at is None
    ]
