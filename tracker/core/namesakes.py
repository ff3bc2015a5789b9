"""Which entries of the catalogue are likely the same, told from their spellings in all languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tracker.core.likeness import ALIKE, greatest_likeness, trigrams
from tracker.core.text import squash

# A trigram that so many names share ("may", of all mayors) tells nothing of any two of them.
COMMONEST = 150


@dataclass(frozen=True, slots=True)
class Spelled:
    """Something of the catalogue by all its spellings, its country and what it belongs to."""

    id: int
    type: str
    spellings: tuple[str, ...]
    country: str | None = None
    within: int | None = None


def likely_namesakes(things: Iterable[Spelled]) -> list[tuple[int, int]]:
    """Return pairs of ids, the smaller first, whose names are so alike that a person should look, the nearest first."""
    things = list(things)
    by_id = {thing.id: thing for thing in things}
    scored = {}
    for low, high in _candidates(things):
        score = namesake_score(by_id[low], by_id[high])
        if score >= ALIKE:
            scored[low, high] = score
    return sorted(scored, key=lambda pair: (-scored[pair], pair))


def namesake_score(one: Spelled, other: Spelled) -> float:
    """Return how likely two things are one: 0 where their type, country or belonging says that they are not."""
    if one.id == other.id or one.type != other.type:
        return 0.0
    if one.country and other.country and one.country != other.country:
        return 0.0
    if one.within and other.within and one.within != other.within:
        return 0.0
    return greatest_likeness(one.spellings, other.spellings)


def _candidates(things: list[Spelled]) -> Iterator[tuple[int, int]]:
    """Return pairs that share enough trigrams to be worth a closer look, so that not all are compared with all."""
    holders: dict[tuple[str, str], list[int]] = {}
    sizes: dict[int, int] = {}
    for thing in things:
        own = {gram for spelling in thing.spellings for gram in trigrams(squash(spelling))}
        sizes[thing.id] = min((len(trigrams(squash(one))) for one in thing.spellings if one), default=0)
        for gram in own:
            holders.setdefault((thing.type, gram), []).append(thing.id)
    shared: Counter[tuple[int, int]] = Counter()
    for ids in holders.values():
        if len(ids) <= COMMONEST:
            ids.sort()
            shared.update((low, high) for i, low in enumerate(ids) for high in ids[i + 1 :])
    for (low, high), count in shared.items():
        if count * 2 >= min(sizes[low], sizes[high]):
            yield low, high
