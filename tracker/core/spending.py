"""What a row of a record says was spent, and for what came of it: declared by the parts that hold either."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from tracker.core.messages import Message


@dataclass(frozen=True, slots=True)
class Spending:
    """An amount that was paid: for what, in which currency, and whose money it was where that is known."""

    purpose: Message | str
    amount: Decimal
    currency: str
    payer: str = ""


class Outcome(StrEnum):
    """What came of a record, from the best downwards."""

    KEPT = "kept"  # a commitment that was kept
    TOLD = "told"  # a result in words
    PROMISED = "promised"  # a commitment that is still open
    NONE = "none"  # nothing that is recorded


Spends = Callable[[Mapping[str, object]], Spending | None]
Yields = Callable[[Mapping[str, object]], Outcome | None]
