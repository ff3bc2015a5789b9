"""The city networks of the world, under the names by which articles know them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tracker.core.text import letters

NETWORKS = Path(__file__).parent / "networks.toml"


@dataclass(frozen=True, slots=True)
class CatalogueNetwork:
    """A network or platform: its id, names by language, other names."""

    id: str
    names: Mapping[str, str]
    aliases: tuple[str, ...]
    platform: bool


class Catalogue:
    """Networks by any of their names."""

    def __init__(self) -> None:
        entries = tomllib.loads(NETWORKS.read_text("utf-8"))
        self._networks = {
            id: CatalogueNetwork(
                id, {"en": one["en"], "fa": one["fa"]}, tuple(one["aliases"]), one.get("platform", False)
            )
            for id, one in entries.items()
        }
        self._named = {
            letters(name): network
            for network in self._networks.values()
            for name in (*network.names.values(), *network.aliases)
        }

    def __iter__(self) -> Iterator[CatalogueNetwork]:
        return iter(self._networks.values())

    def by_id(self, id: str) -> CatalogueNetwork | None:
        """Return the network with this id."""
        return self._networks.get(id)

    def keys(self) -> Iterable[str]:
        """Return all names, squashed."""
        return self._named.keys()

    def with_key(self, key: str) -> CatalogueNetwork | None:
        """Return the network one of whose names has the letters `key`."""
        return self._named.get(key)

    def search(self, query: str, *, limit: int = 10) -> list[CatalogueNetwork]:
        """Return networks one of whose names contains `query`."""
        wanted = letters(query)
        found = {network.id: network for key, network in self._named.items() if wanted and wanted in key}
        return list(found.values())[:limit]


@lru_cache(maxsize=1)
def load() -> Catalogue:
    """Return the catalogue, read once."""
    return Catalogue()
