"""The rows of a side-by-side page: what either side says of a field, and which of the two is to stay."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from flask import request


class Side(StrEnum):
    """Whose value stays."""

    KEPT = "kept"
    OTHER = "other"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One field on both sides. `several`: whether the values of both can stand together."""

    name: str
    label: str
    kept: str
    other: str
    several: bool = False

    @property
    def same(self) -> bool:
        """Say whether there is nothing to choose."""
        return self.kept == self.other

    @property
    def chosen(self) -> Side:
        """Return what the person chose, or what is likely: both where they can stand together, else what is known."""
        asked = request.form.get(f"take-{self.name}", "")
        if asked in set(Side) and (self.several or asked != Side.BOTH):
            return Side(asked)
        if self.several and self.kept and self.other:
            return Side.BOTH
        return Side.KEPT if self.kept or not self.other else Side.OTHER


def seen_versions() -> tuple[int, int]:
    """Return the versions of both sides that the person saw."""
    given = [request.form.get(name, "") for name in ("kept_version", "other_version")]
    kept, other = (int(one) if one.isdecimal() and len(one) < 10 else 0 for one in given)
    return kept, other
