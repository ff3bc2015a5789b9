"""Arrears: which dues of a membership are late, and how much is owed in each currency."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tracker.core.dates import date_in

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Arrears:
    """What is owed. `owed` is the sum in each currency; `unknown` counts the late dues whose amount nobody wrote."""

    late: tuple[Values, ...]
    owed: tuple[tuple[str, Decimal], ...]
    unknown: int


def arrears_of(dues: Sequence[Values], today: date) -> Arrears:
    """Return what is owed on `today` of the dues of a membership."""
    late = tuple(values for values in dues if is_late(values, today))
    owed: dict[str, Decimal] = {}
    for values in late:
        if isinstance(amount := values.get("amount"), Decimal):
            currency = str(values.get("currency") or "")
            owed[currency] = owed.get(currency, Decimal(0)) + amount
    return Arrears(late, tuple(sorted(owed.items())), sum(values.get("amount") is None for values in late))


def is_late(values: Values, today: date) -> bool:
    """Say whether dues are unpaid and their day has surely passed; without a day, the end of their year counts."""
    day = date_in(values, "due") or date_in(values, "year")
    return values.get("paid") is None and day is not None and day.last < today
