"""How alike two names are, whatever their alphabet and spelling.

Names are compared folded: equal, one inside the other at the borders of words, or sharing most of their trigrams. A
likeness is a hint for a person, who alone decides that two are one.
"""

from __future__ import annotations

from collections.abc import Iterable

from tracker.core.text import fold, squash

ALIKE = 0.7
CONTAINED = 0.8
SHORTEST = 5  # shorter names resemble each other by chance


def trigrams(text: str) -> frozenset[str]:
    """Return the runs of three letters in `text`, its ends marked."""
    marked = f"  {text} "
    return frozenset(marked[i : i + 3] for i in range(len(marked) - 2)) if text else frozenset()


def likeness(one: str, other: str) -> float:
    """Return how alike two names are: 1 for the same after folding, 0 for nothing in common."""
    folded, against = fold(one), fold(other)
    if not folded or not against:
        return 0.0
    if squash(one) == squash(other):
        return 1.0
    short, long = sorted((folded, against), key=len)
    if len(short) < SHORTEST:
        return 0.0
    if f" {short} " in f" {long} ":
        return CONTAINED
    mine, theirs = trigrams(squash(one)), trigrams(squash(other))
    return 2 * len(mine & theirs) / (len(mine) + len(theirs)) * 0.99


def greatest_likeness(ones: Iterable[str], others: Iterable[str]) -> float:
    """Return how alike the two nearest spellings of two things are."""
    others = list(others)
    return max((likeness(one, other) for one in ones for other in others), default=0.0)
