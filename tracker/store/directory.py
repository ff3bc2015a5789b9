"""The register's entities by what they are called, read once for whoever asks for many names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.fields import EntityType
from tracker.core.likeness import ALIKE, greatest_likeness
from tracker.core.text import squash
from tracker.store.entity import Entity


@dataclass(frozen=True, slots=True)
class Listed:
    """An entity as the directory lists it; its spellings are folded."""

    id: int
    type: str
    names: Mapping[str, str]
    spellings: tuple[str, ...]
    country: str | None
    catalogue_id: str | None


class Directory:
    """What the register's entities are called."""

    def __init__(self, session: Session) -> None:
        columns = (Entity.id, Entity.type, Entity.names, Entity.search_key, Entity.country, Entity.catalogue_id)
        living = select(*columns).where(Entity.deleted_at.is_(None)).order_by(Entity.id)
        self._listed: dict[int, Listed] = {}
        self._called: dict[tuple[str, str], list[Listed]] = defaultdict(list)
        self._from_catalogue: dict[tuple[str, str], Listed] = {}
        for id, type, names, key, country, catalogue_id in session.execute(living):
            one = Listed(id, type, names, tuple(filter(None, key.split("|"))), country, catalogue_id)
            self._listed[id] = one
            for spelling in set(one.spellings):
                self._called[type, spelling].append(one)
            if catalogue_id:
                self._from_catalogue[type, catalogue_id] = one

    def __getitem__(self, id: int) -> Listed:
        return self._listed[id]

    def called(self, name: str, *, types: Collection[EntityType]) -> Listed | None:
        """Return the one entity of `types` with exactly this name in some spelling; None where none or several have."""
        found = {one.id: one for type in types for one in self._called.get((type.value, squash(name)), ())}
        return next(iter(found.values())) if len(found) == 1 else None

    def from_catalogue(self, type: EntityType, key: str) -> Listed | None:
        """Return the entity that came from the gazetteer or the catalogue as `key`."""
        return self._from_catalogue.get((type.value, key))

    def resembling(self, name: str, *, type: EntityType) -> list[Listed]:
        """Return the entities of a type that are likely called so by another wording."""
        listed = (one for one in self._listed.values() if one.type == type.value)
        return [one for one in listed if greatest_likeness([name], one.spellings) >= ALIKE]
