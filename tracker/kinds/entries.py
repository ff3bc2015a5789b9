"""Records as plain entries, whatever their kind: what charts, dashboards, reports and lists are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectin_polymorphic, selectinload

from tracker.core.entry import Entry, Quote
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.article import Article
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity
from tracker.store.evidence import Evidence

# What a quote tells of its article; the text stays where it is.
_ARTICLE_FACTS = (Article.title, Article.outlet, Article.published, Article.language)


def all_entries(session: Session, *, registry: Registry = REGISTRY) -> list[Entry]:
    """Return every living record of the register, the earliest first, in a constant number of queries."""
    return entries_of(session, select_records(registry=registry), registry=registry)


def select_records(*, registry: Registry = REGISTRY) -> Select[Engagement]:
    """Return the query for every living record of a known kind, the earliest first."""
    return (
        select(Engagement)
        .where(Engagement.deleted_at.is_(None), Engagement.kind.in_([kind.name for kind in registry]))
        .order_by(Engagement.first_day.is_(None), Engagement.first_day, Engagement.id)
    )


def entries_of(
    session: Session, query: Select[Engagement], *, registry: Registry = REGISTRY, quotes: bool = True
) -> list[Entry]:
    """Return the records that `query` finds as entries, in a constant number of queries."""
    loaded = query.options(
        selectinload(Engagement.involvements).joinedload(Involvement.entity).joinedload(Entity.within)
    )
    if query.column_descriptions[0]["entity"] is Engagement:
        loaded = loaded.options(selectin_polymorphic(Engagement, [registry.model(kind.name) for kind in registry]))
    if quotes:
        loaded = loaded.options(
            selectinload(Engagement.evidence).selectinload(Evidence.article).load_only(*_ARTICLE_FACTS)
        )
    return [entry_of(record, registry=registry, quotes=quotes) for record in session.scalars(loaded)]


def entry_of(record: Engagement, *, registry: Registry = REGISTRY, quotes: bool = True) -> Entry:
    """Return one record as an entry."""
    kind = registry[record.kind]
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
        details={field.name: _detail(record, field) for field in kind.fields if not field.is_reference},
        changed_at=record.changed_at,
    )


def _detail(record: Engagement, field: Field) -> object:
    return getattr(record, f"{field.name}_id" if field.type is FieldType.RECORD else field.name)


def choice_labels(kind: Kind, record: Engagement) -> dict[str, Message]:
    """Return what the choices of a record are called, by field; a choice not made is "unknown"."""
    labels = {}
    for field in kind.fields:
        if field.type is FieldType.CHOICE:
            value = getattr(record, field.name)
            labels[field.name] = field.label_of(value) if value else N_("unknown")
    return labels


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
        )
        for one in evidence
        if one.deleted_at is None
    ]
