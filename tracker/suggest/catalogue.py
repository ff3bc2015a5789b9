"""The city networks of the world and the organisations that cities deal with, under the names that articles use."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tracker.core.text import letters, squash

NETWORKS = Path(__file__).parent / "networks.toml"
ORGANISATIONS = Path(__file__).parent / "organisations.toml"
_COMMA = re.compile("[,،]")
WORLD = "001"  # the code of the UN for the whole world: whose an international organisation is


@dataclass(frozen=True, slots=True)
class CatalogueNetwork:
    """A network or platform: its id, names by language, other names."""

    id: str
    names: Mapping[str, str]
    aliases: tuple[str, ...]
    platform: bool

    @property
    def key(self) -> str:
        """Return by what a network is known: its id, or, where no catalogue knows it, the letters of its name."""
        return self.id or squash(self.names["en"])


class Catalogue:
    """Networks and organisations by any of their names."""

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

        names = (name for network in self._networks.values() for name in (*network.names.values(), *network.aliases))
        self._before_comma = {letters(name[: comma.start()]) for name in names for comma in _COMMA.finditer(name)}

        organisations = tomllib.loads(ORGANISATIONS.read_text("utf-8")).values()
        self._organisations = {
            letters(name): one.get("country", WORLD) for one in organisations for name in one["names"]
        }

    def __iter__(self) -> Iterator[CatalogueNetwork]:
        return iter(self._networks.values())

    def by_id(self, id: str) -> CatalogueNetwork | None:
        """Return the network with this id."""
        return self._networks.get(id)

    def keys(self) -> Iterable[str]:
        """Return all names, squashed."""
        return self._named.keys() | self._organisations.keys()

    def country_of_organisation(self, key: str) -> str | None:
        """Return whose the organisation is that has the letters `key`: a country, or `WORLD`."""
        return self._organisations.get(key)

    def with_key(self, key: str) -> CatalogueNetwork | None:
        """Return the network one of whose names has the letters `key`."""
        return self._named.get(key)

    def goes_on(self, key: str) -> bool:
        """Say whether a network's name has a comma behind the letters `key`."""
        return key in self._before_comma

    def search(self, query: str, *, limit: int = 10) -> list[CatalogueNetwork]:
        """Return networks one of whose names contains `query`."""
        wanted = letters(query)
        found = {network.id: network for key, network in self._named.items() if wanted and wanted in key}
        return list(found.values())[:limit]


@lru_cache(maxsize=1)
def load() -> Catalogue:
    """Return the catalogue, read once."""
    return Catalogue()
