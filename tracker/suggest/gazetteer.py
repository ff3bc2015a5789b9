"""The world's cities and countries, as far as an article may name them.

A name says little by itself: there are two Valladolids, and «دوشنبه» is a city and a Monday. So the gazetteer never
chooses; it tells all it knows under a name, the largest first, and leaves the choice to rules and to people.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock

from tracker.core.text import fold, letters

DATA = Path(__file__).parent / "data"


class GazetteerMissing(RuntimeError):
    """The tables were not built; the sentence says how to build them."""

    def __init__(self) -> None:
        super().__init__("The gazetteer is missing: run `make setup`, or `python -m tracker.suggest.gazetteer_build`.")


LARGE, SMALL = 120_000, 15_000  # inhabitants of a city whose bare name counts, and of one where something tells it
MUCH_LARGER = 3  # times as many people
BEGINNING = 3  # letters by which it is known how long a name that begins so may be; every case keeps as many


@dataclass(frozen=True, slots=True)
class Place:
    """A city of the gazetteer: its GeoNames id, names by language, country (ISO 3166), degrees and inhabitants."""

    id: str
    names: Mapping[str, str]
    country: str
    latitude: float
    longitude: float
    population: int


class Gazetteer:
    """Cities by any of their names, and countries by theirs."""

    def __init__(self) -> None:
        if not (DATA / "names.tsv.gz").exists():
            raise GazetteerMissing
        # Lines are taken apart only where asked for: one string needs a tenth of seven.
        self._rows = _lines("cities.tsv.gz")
        self._row_of = {row[: row.index("\t")]: number for number, row in enumerate(self._rows)}
        self._named = dict(line.split("\t") for line in _lines("names.tsv.gz"))
        self._longest = longest_by_beginning(self._named)
        self.countries = _countries()

    def by_id(self, id: str) -> Place | None:
        """Return the city with this GeoNames id."""
        number = self._row_of.get(id)
        return None if number is None else self._place(number)

    def called(self, name: str, near: frozenset[str] = frozenset()) -> list[Place]:
        """Return every city called so, in whatever spelling, the largest first.

        One in the countries `near` goes before one abroad that is not much larger: Bayonne of France, in French.
        """
        found = [self._place(number) for number in self._numbers(letters(name))]
        if not near or len(found) < 2:
            return found
        return sorted(found, key=lambda one: -one.population * (MUCH_LARGER if one.country in near else 1))

    def knows(self, key: str) -> bool:
        """Say whether any city's name has the letters `key`."""
        return key in self._named

    def longest(self, beginning: str) -> int:
        """Return how long the longest key is that begins with these letters, 0 where none does."""
        return self._longest.get(beginning, 0)

    def search(self, query: str, *, limit: int = 10) -> list[Place]:
        """Return cities whose names begin with `query`, exact matches first, then the largest."""
        wanted = letters(query)
        if len(wanted) < 2:
            return []
        exact = self._numbers(wanted)
        begun = {number for key in self._named if key.startswith(wanted) for number in self._numbers(key)}
        # Rows are sorted by size, so a row's number is its rank.
        return [self._place(number) for number in [*exact, *sorted(begun - set(exact))][:limit]]

    def _numbers(self, key: str) -> list[int]:
        """Return the rows of the cities whose names have the letters `key`."""
        return [int(number) for number in self._named.get(key, "").split()]

    def _place(self, number: int) -> Place:
        id, name, persian, country, place, population = self._rows[number].split("\t")
        latitude, longitude = map(float, place.split(","))
        names = {"en": name} | ({"fa": persian} if persian else {})
        return Place(id, names, country, latitude, longitude, int(population))


def longest_by_beginning(keys: Iterable[str]) -> dict[str, int]:
    """Return by its first letters how long the longest key is that begins with them; no reader need look further."""
    longest: dict[str, int] = {}
    for key in keys:
        beginning = key[:BEGINNING]
        longest[beginning] = max(longest.get(beginning, 0), len(key))
    return longest


def _lines(table: str) -> list[str]:
    return gzip.decompress((DATA / table).read_bytes()).decode("utf-8").split("\n")


def _countries() -> dict[str, str]:
    rows = (line.split("\t") for line in (DATA / "countries.tsv").read_text("utf-8").splitlines())
    return {fold(name): code for code, *names in rows for name in names}


def load() -> Gazetteer:
    """Return the gazetteer, read once, also where several threads ask for it at the same moment."""
    with _loading:
        return _read()


@lru_cache(maxsize=1)
def _read() -> Gazetteer:
    return Gazetteer()


_loading = Lock()
