"""Values that differ by source.

A newspaper counts eight sister cities, a council nineteen: both are kept, each with who says so. What claims speak of
is a *matter*; where its living claims differ, it is disputed. At most one claim of a matter is preferred, and is what a
reader sees first. A superlative ("only", "first") is true on the day it was claimed, and perhaps no longer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.core.dates import PartialDate, date_in
from tracker.core.messages import N_, Message
from tracker.core.text import fold

if TYPE_CHECKING:
    from tracker.core.part import Row

PART = "claims"  # the part whose rows are claims
PREFERRED, NORMAL, DEPRECATED = "preferred", "normal", "deprecated"
DOUBTFUL = "low"  # the confidence of a claim that is hardly believed


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: a value, who asserts it, and how far the register follows. `proof` names it in evidence."""

    value: str
    by: str
    rank: str
    superlative: bool
    claimed: PartialDate | None
    proof: str
    doubtful: bool = False
    note: str = ""

    @property
    def stands(self) -> bool:
        """Whether the claim still counts."""
        return self.rank != DEPRECATED

    @property
    def attributed(self) -> Message:
        """Return the value and whose it is."""
        if self.by:
            return N_("{value} by {source}", value=self.value, source=self.by)
        return N_("{value} by an unnamed source", value=self.value)

    @property
    def told(self) -> Message:
        """Return the claim with all that a reader should know of it: its day, that it is uncertain, the caution."""
        told = N_("{claim}, uncertain", claim=self.dated) if self.doubtful else self.dated
        return N_("{claim} ({note})", claim=told, note=self.note) if self.note else told

    @property
    def dated(self) -> Message:
        """Return the attributed value; a superlative with the day on which it was claimed."""
        if self.superlative and self.claimed:
            return N_("{claim} (claimed: {day}; may have changed since)", claim=self.attributed, day=self.claimed)
        if self.claimed:
            return N_("{claim} (claimed: {day})", claim=self.attributed, day=self.claimed)
        return self.attributed


@dataclass(frozen=True, slots=True)
class Matter:
    """What claims speak of: a field of the record, or something in words, and the claims, the preferred one first."""

    field: str
    subject: Message
    claims: tuple[Claim, ...]

    @property
    def preferred(self) -> Claim | None:
        """Return the claim that is shown at the field."""
        return next((claim for claim in self.claims if claim.rank == PREFERRED), None)

    @property
    def disputed(self) -> bool:
        """Whether claims that stand differ."""
        return len({fold(claim.value) for claim in self.claims if claim.stands}) > 1

    @property
    def contested(self) -> bool:
        """Whether a reader should look twice: sources differ, or a superlative may have passed."""
        return self.disputed or any(claim.superlative and claim.stands for claim in self.claims)

    @property
    def told(self) -> Message:
        """Return what is said of it, in one sentence."""
        views = tuple(claim.told for claim in self.claims if claim.stands)
        if self.disputed:
            return N_("{subject}: disputed: {views}", subject=self.subject, views=views)
        return N_("{subject}: {views}", subject=self.subject, views=views)

    def differs_from(self, value: str) -> bool:
        """Say whether the preferred claim says another thing than `value`, which the record holds itself."""
        return bool(value and self.preferred and fold(value) != fold(self.preferred.value))


def subject_key(values: Mapping[str, object]) -> tuple[str, str]:
    """Return that by which two claims speak of the same matter: the field, or the folded words."""
    field = str(values.get("field") or "")
    return field, "" if field else fold(str(values.get("subject") or ""))


def matters_of(rows: Sequence[Row], labels: Mapping[str, Message]) -> tuple[Matter, ...]:
    """Return the matters of a record's claims, in the order in which they were first claimed.

    labels: what the record's fields are called, by name
    """
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        groups.setdefault(subject_key(row.values), []).append(row)
    return tuple(_matter(field, group, labels) for (field, _), group in groups.items())


def _matter(field: str, rows: Sequence[Row], labels: Mapping[str, Message]) -> Matter:
    subject = labels.get(field) or N_("{text}", text=str(rows[0].values.get("subject") or field))
    claims = sorted((_claim(row) for row in rows), key=lambda claim: (PREFERRED, NORMAL, DEPRECATED).index(claim.rank))
    return Matter(field, subject, tuple(claims))


def _claim(row: Row) -> Claim:
    rank = str(row.values.get("rank") or NORMAL)
    return Claim(
        value=str(row.values["value"]),
        by=str(row.values.get("asserted_by") or ""),
        rank=rank if rank in (PREFERRED, DEPRECATED) else NORMAL,
        superlative=bool(row.values.get("superlative")),
        claimed=date_in(row.values, "claimed"),
        proof=row.proof,
        doubtful=row.values.get("confidence") == DOUBTFUL,
        note=str(row.values.get("note") or ""),
    )
