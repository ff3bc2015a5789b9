"""How well claims are covered by sources.

A claim is a value that a record's own fields hold. It has a source where a passage of an article proves it, an
independent one where that outlet's grade says so, and two where passages of two outlets do; two articles of one outlet
are one source.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from tracker.core.independence import INDEPENDENT_GRADES

if TYPE_CHECKING:
    from tracker.core.entry import Entry
    from tracker.core.fields import Field
    from tracker.core.kind import Kind


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many claims there are, and how many have a source, an independent one, and two."""

    claims: int = 0
    sourced: int = 0
    independent: int = 0
    twice: int = 0

    def __add__(self, other: Coverage) -> Coverage:
        return Coverage(
            self.claims + other.claims,
            self.sourced + other.sourced,
            self.independent + other.independent,
            self.twice + other.twice,
        )

    @property
    def shares(self) -> tuple[int, int, int]:
        """Return the three counts in per cent of the claims, rounded down so that 100 means all."""
        return tuple(100 * count // max(self.claims, 1) for count in (self.sourced, self.independent, self.twice))  # type: ignore[return-value]


class Proof(StrEnum):
    """How well one claim is proven, from the best downwards."""

    TWO = "two"  # by two outlets or more
    INDEPENDENT = "independent"  # by one, which is independent
    ONE = "one"  # by one, which is not, or of which nobody knows
    NONE = "none"


def coverage_of(kind: Kind, entry: Entry) -> Coverage:
    """Return how well one record is covered."""
    sources, independent = _sources(kind, entry)
    named = [some for some in sources.values() if some]
    return Coverage(len(sources), len(named), len(independent), sum(len(some) > 1 for some in named))


def proofs_of(kind: Kind, entry: Entry) -> dict[str, Proof]:
    """Return how well each claim of a record is proven, by the name of its field."""
    sources, independent = _sources(kind, entry)
    return {
        field: Proof.TWO
        if len(some) > 1
        else Proof.INDEPENDENT
        if field in independent
        else Proof.ONE
        if some
        else Proof.NONE
        for field, some in sources.items()
    }


def _sources(kind: Kind, entry: Entry) -> tuple[dict[str, set[str]], set[str]]:
    """Return the sources of each claim of a record, and the claims of which one is independent."""
    sources: dict[str, set[str]] = {field.name: set() for field in kind.claims if _holds(entry, field)}
    independent = set()
    for quote in entry.quotes:
        if quote.field in sources:
            sources[quote.field].add(quote.source)
            if quote.independence in INDEPENDENT_GRADES:
                independent.add(quote.field)
    return sources, independent


def _holds(entry: Entry, field: Field) -> bool:
    if field.is_reference:
        return any(one.role == field.name for one in entry.involved)
    return entry.details.get(field.name) not in (None, "", [])
