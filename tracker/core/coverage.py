"""How well claims are covered by sources.

A claim is a value that a record's own fields hold. It has a source where a passage of an article proves it, an
independent one where that outlet's grade says so, and two where passages of two outlets do; two articles of one outlet
are one source.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
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


def coverage_of(kind: Kind, entry: Entry) -> Coverage:
    """Return how well one record is covered."""
    fields = {field.name for field in kind.claims if _holds(entry, field)}
    sources: dict[str, set[str]] = defaultdict(set)
    independent = set()
    for quote in entry.quotes:
        if quote.field in fields:
            sources[quote.field].add(quote.source)
            if quote.independence in INDEPENDENT_GRADES:
                independent.add(quote.field)
    return Coverage(len(fields), len(sources), len(independent), sum(len(some) > 1 for some in sources.values()))


def _holds(entry: Entry, field: Field) -> bool:
    if field.is_reference:
        return any(one.role == field.name for one in entry.involved)
    return entry.details.get(field.name) not in (None, "", [])
