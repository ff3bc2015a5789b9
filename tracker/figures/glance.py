"""A tally at a glance: bare columns without a word, small enough for a card, which the page itself draws.

All panels stand on top of each other where they can be compared; where they cannot, the first speaks for the rest.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.core.charts.tally import Tally
from tracker.figures.panels import look_of

WIDTH, HEIGHT, GAP = 240.0, 56.0, 0.25  # GAP is the part of a place that stays free


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a column, and the role of its colour; `pale` where its pattern would be too fine to be seen."""

    x: float
    y: float
    width: float
    height: float
    role: str
    pale: bool


def glance_of(tally: Tally, *, direction: str) -> list[Piece]:
    """Return the pieces of all columns; a place that is drawn to the other side of zero hangs below the line."""
    first = tally.panels.values[0].key if tally.panels.values else ""
    counts = [count for count in tally.counts if tally.shared or count.at[0] == first]
    present = {count.at[1] for count in counts}
    order = [value.key for value in tally.places.values if tally.shared or value.key in present]
    below = {value.key for value in tally.series.values if value.below}
    sums: dict[tuple[str, bool], float] = {}
    for count in counts:
        at = (count.at[1], count.at[2] in below)
        sums[at] = sums.get(at, 0) + float(count.amount)
    up = max((total for (_, under), total in sums.items() if not under), default=0)
    down = max((total for (_, under), total in sums.items() if under), default=0)
    if not up + down:
        return []
    step, scale = WIDTH / len(order), HEIGHT / (1 if tally.whole else up + down)
    zero = HEIGHT - (0 if tally.whole else down * scale)
    reached: dict[tuple[str, bool], float] = {}
    pieces = []
    for count in counts:
        at = (count.at[1], count.at[2] in below)
        height = float(count.amount) * scale / (sums[at] if tally.whole else 1)
        start = reached.get(at, 0.0)
        reached[at] = start + height
        place = order.index(count.at[1])
        x = (place if direction == "ltr" else len(order) - 1 - place) * step + step * GAP / 2
        y = zero + start if at[1] else zero - start - height
        look = look_of(tally, count.at[0], count.at[2])
        width = step * (1 - GAP)
        pieces.append(Piece(round(x, 2), round(y, 2), round(width, 2), round(height, 2), look.role, bool(look.pattern)))
    return pieces
