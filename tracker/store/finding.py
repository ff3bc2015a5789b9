"""Finding what a person means by a few letters, in whichever spelling and alphabet they type."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from tracker.core.fields import EntityType
from tracker.core.names import Name
from tracker.core.text import fold, squash
from tracker.store.entity import Entity


def find_entities(session: Session, *, types: Collection[EntityType], query: str, limit: int = 20) -> list[Entity]:
    """Return entities of `types` whose names contain `query`, those that begin with it first.

    Both sides are folded, so ي finds ی, a lost half-space finds the compound, and São finds Sao.
    """
    wanted = fold(query)
    found = select(Entity).where(Entity.deleted_at.is_(None), Entity.type.in_([type.value for type in types]))
    if not wanted:
        return list(session.scalars(found.order_by(Entity.search_key).limit(limit)))
    joined = squash(query)
    matches = Entity.search_key.contains(wanted, autoescape=True) | Entity.search_key.contains(joined, autoescape=True)
    begins = Entity.search_key.contains("|" + wanted, autoescape=True)
    ranked = found.where(matches).order_by(case((begins, 0), else_=1), Entity.search_key)
    return list(session.scalars(ranked.limit(limit)))


def first_names(session: Session, *, types: Collection[EntityType], limit: int) -> list[tuple[int, Name]]:
    """Return the ids and names of entities of `types`, in the order of their names, for a plain list."""
    wanted = select(Entity.id, Entity.names).where(Entity.deleted_at.is_(None), Entity.type.in_([*types]))
    return [(id, Name(forms)) for id, forms in session.execute(wanted.order_by(Entity.search_key).limit(limit))]


def entity_called(session: Session, *, types: Collection[EntityType], name: str) -> Entity | None:
    """Return the one entity of `types` with exactly this name in some spelling, or None where none or several have."""
    key = f"|{squash(name)}|"
    query = select(Entity).where(
        Entity.deleted_at.is_(None),
        Entity.type.in_([type.value for type in types]),
        Entity.search_key.contains(key, autoescape=True),
    )
    found = list(session.scalars(query.limit(2)))
    return found[0] if len(found) == 1 else None
