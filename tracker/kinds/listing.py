"""A page of a list: the records of a kind, filtered and sorted as the address asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, case, func, select
from sqlalchemy.orm import Session

from tracker.core.entry import Entry
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind
from tracker.kinds.entries import entries_of
from tracker.kinds.filters import Asked, column_of, conditions
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.base import now
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity
from tracker.store.evidence import Evidence

PAGE = 25
AT_ONCE = 500
_COUNTING = (
    select(Evidence.engagement_id, func.count()).where(Evidence.deleted_at.is_(None)).group_by(Evidence.engagement_id)
)
_COUNTING_SOME = _COUNTING.where(Evidence.engagement_id.in_(bindparam("ids", expanding=True)))
_SORTABLE = (FieldType.TEXT, FieldType.NUMBER, FieldType.MONEY, FieldType.CHOICE)


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a list, how many passages prove each of its records, and how many records there are in all."""

    entries: Sequence[Entry]
    proofs: dict[int, int]
    total: int
    asked: Asked

    @property
    def pages(self) -> int:
        """Return how many pages the whole list has, at least one."""
        return max(1, -(-self.total // PAGE))


def list_records(session: Session, *, kind: Kind, asked: Asked, registry: Registry = REGISTRY) -> Listing:
    """Return the page of living records of `kind` that is asked for, in a constant number of queries."""
    own = registry.model(kind.name)
    query, order = _filtered(session, kind, asked, registry), _order(kind, asked.sort, registry)
    page = query.order_by(*order).limit(PAGE).offset((max(asked.page, 1) - 1) * PAGE)
    if asked.query.strip():
        # Words are looked for in one pass, which also counts what it finds.
        rows = session.execute(page.with_only_columns(own.id, func.count().over())).all()
        ids, total = [id for id, _ in rows], rows[0][1] if rows else 0
    else:
        ids = list(session.scalars(page.with_only_columns(own.id)))
        total = session.scalar(query.with_only_columns(func.count(own.id))) or 0
    entries = _entries(
        session, own, ids, registry, links=any(field.type is FieldType.RECORD for field in kind.fields if field.listed)
    )
    return Listing(entries, count_proofs(session, ids), total, asked)


def every_record(
    session: Session, *, kind: Kind, asked: Asked, registry: Registry = REGISTRY
) -> Iterator[tuple[Entry, int]]:
    """Return all that a list shows over its pages with the number of passages, a few hundred in memory at a time."""
    own = registry.model(kind.name)
    query = _filtered(session, kind, asked, registry).with_only_columns(own.id)
    ids = session.scalars(query.order_by(*_order(kind, asked.sort, registry))).all()
    for place in range(0, len(ids), AT_ONCE):
        some = ids[place : place + AT_ONCE]
        proofs = count_proofs(session, some)
        yield from ((entry, proofs.get(entry.id, 0)) for entry in _entries(session, own, some, registry, links=True))


def _entries(
    session: Session, own: type[Engagement], ids: Sequence[int], registry: Registry, *, links: bool
) -> list[Entry]:
    # The ids were sorted by themselves, for a database sorts narrow rows much faster than whole records.
    found = entries_of(session, select(own).where(own.id.in_(ids)), registry=registry, quotes=False, links=links)
    by_id = {entry.id: entry for entry in found}
    return [by_id[id] for id in ids if id in by_id]


def count_proofs(session: Session, ids: Sequence[int] | None = None) -> dict[int, int]:
    """Return how many living passages prove each of these records, or each of all records that have any."""
    if ids is None:
        return dict(session.execute(_COUNTING).all())
    return dict(session.execute(_COUNTING_SOME, {"ids": ids}).all())


def is_sort(kind: Kind, key: str) -> bool:
    """Say whether a list of `kind` can be sorted by `key`, such as ``-start``."""
    return key.removeprefix("-") in {"status", "changed", *(field.name for field in sortable(kind))}


def sortable(kind: Kind) -> tuple[Field, ...]:
    """Return the columns by which a list of `kind` can be sorted, besides the state."""
    fields = (field for field in kind.fields if field.listed or field.name in ("start", "end"))
    return tuple(one for one in fields if one.name in ("start", "end") or one.is_reference or one.type in _SORTABLE)


def _filtered(session: Session, kind: Kind, asked: Asked, registry: Registry) -> Select[Engagement]:
    wanted = conditions(session, kind=kind, asked=asked, today=now().date(), registry=registry)
    return select(registry.model(kind.name)).where(*wanted)


def _order(kind: Kind, sort: str, registry: Registry) -> list[ColumnElement[Any]]:
    key = _key(kind, sort.removeprefix("-"), registry)
    # What has no value stands last, whichever way the list runs; said so, an index can still serve the order.
    if sort.startswith("-"):
        return [key.desc().nulls_last(), Engagement.id.desc()]
    return [key.asc().nulls_last(), Engagement.id.asc()]


def _key(kind: Kind, name: str, registry: Registry) -> ColumnElement[Any]:
    common = {"start": Engagement.first_day, "end": Engagement.last_day, "changed": Engagement.changed_at}
    if name in common:
        return common[name].expression
    if name == "status":
        return case({one.name: place for place, one in enumerate(kind.lifecycle.states)}, value=Engagement.status)
    field = kind.field(name)
    if field.is_reference:
        named = select(func.min(Entity.search_key)).join(Involvement, Involvement.entity_id == Entity.id)
        return named.where(Involvement.engagement_id == Engagement.id, Involvement.role == name).scalar_subquery()
    column = column_of(registry, kind, field)
    if field.type is FieldType.CHOICE:
        return case({one.name: place for place, one in enumerate(field.choices)}, value=column)
    return func.nullif(column, "") if field.type is FieldType.TEXT else column
