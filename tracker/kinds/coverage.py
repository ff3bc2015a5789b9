"""How well the claims of the whole register are covered by sources, counted by the database in one query."""

from __future__ import annotations

from functools import cache, reduce
from operator import add

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    String,
    and_,
    case,
    cast,
    distinct,
    exists,
    false,
    func,
    literal,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from tracker.core.coverage import Coverage
from tracker.core.fields import Field
from tracker.core.independence import INDEPENDENT_GRADES
from tracker.core.kind import Kind
from tracker.kinds.gaps import is_empty
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.article import Article
from tracker.store.engagement import Engagement, Involvement
from tracker.store.evidence import Evidence

Counts = Select[int, int, int, int]


def read_coverage(session: Session, *, registry: Registry = REGISTRY) -> Coverage:
    """Return how well the living records of all kinds are covered."""
    return sum((Coverage(*row) for row in session.execute(_counts(registry))), Coverage())


@cache
def _counts(registry: Registry) -> CompoundSelect[int, int, int, int]:
    kinds = [kind for kind in registry if kind.claims]
    return union_all(*(_claims(registry, kind) for kind in kinds), *(_proven(registry, kind) for kind in kinds))


def _claims(registry: Registry, kind: Kind) -> Counts:
    """Return the query for the number of a kind's claims."""
    model = registry.model(kind.name)
    held = (case((_holds(model, field), 1), else_=0) for field in kind.claims)
    counted: ColumnElement[int] = func.coalesce(func.sum(reduce(add, held)), 0)
    return select(counted, literal(0), literal(0), literal(0)).where(model.deleted_at.is_(None))


def _proven(registry: Registry, kind: Kind) -> Counts:
    """Return the query for the numbers of a kind's claims that have a source, an independent one, and two."""
    model = registry.model(kind.name)
    source = case((Article.outlet != "", func.lower(Article.outlet)), else_="article " + cast(Article.id, String))
    independent = case((Article.independence.in_([*INDEPENDENT_GRADES]), 1), else_=0)
    holds = or_(false(), *(and_(Evidence.field == field.name, _holds(model, field)) for field in kind.claims))
    proven = (
        select(func.max(independent).label("independent"), func.count(distinct(source)).label("sources"))
        .select_from(Evidence)
        .join(Article, Article.id == Evidence.article_id)
        .join(model, model.id == Evidence.engagement_id)
        .where(Evidence.deleted_at.is_(None), model.deleted_at.is_(None), holds)
        .group_by(Evidence.engagement_id, Evidence.field)
        .subquery()
    )
    twice = func.sum(case((proven.c.sources > 1, 1), else_=0))
    return select(
        literal(0), func.count(), func.coalesce(func.sum(proven.c.independent), 0), func.coalesce(twice, 0)
    ).select_from(proven)


def _holds(model: type[Engagement], field: Field) -> ColumnElement[bool]:
    if field.is_reference:
        return exists().where(Involvement.engagement_id == model.id, Involvement.role == field.name)
    return ~is_empty(model, field)
