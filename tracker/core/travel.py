"""Who travelled for what a record tells: the city, its counterpart, or neither.

Each kind that can tell declares how; where a record does not say it, the place where it was held may.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

from tracker.core.dates import PartialDate, Precision

if TYPE_CHECKING:
    from tracker.core.entry import Entry, Involved
    from tracker.core.part import Row


class Travel(StrEnum):
    """Who travelled."""

    OUT = "out"  # the city
    IN = "in"  # the counterpart, to the city
    NEITHER = "neither"  # they met online, or where neither is at home
    UNKNOWN = "unknown"


Travels = Callable[["Entry", int], Travel]  # of a record, given the id of the home city


def held_at(entry: Entry, *, place: str = "", event: str = "") -> Involved | None:
    """Return the city where a record's meeting was held: the one named as `place`, or the host of its `event`."""
    named = next((one for one in entry.involved if place and one.role == place), None)
    return named or next((one.within for one in entry.involved if event and one.role == event and one.within), None)


def is_at_home_in(one: Involved, city: int) -> bool:
    """Say whether somebody is a city, or belongs to it as its mayor's office does."""
    return city in (one.id, one.within.id if one.within else None)


def days_between(out: PartialDate | None, back: PartialDate | None) -> int | None:
    """Return how many days lie between two days, both included, or None where one is not known to the day."""
    if out is None or back is None or not out.precision is back.precision is Precision.DAY:
        return None
    return (back.first - out.first).days + 1


def length_of(out: PartialDate | None, back: PartialDate | None, away: Iterable[int] = ()) -> int | None:
    """Return how many days a trip took, from its first day to its last; None where nothing tells.

    away: for how many days those who travelled were away; the longest of them tells where the days themselves do not
    """
    days = days_between(out, back)
    return days if days and days > 0 else max(away, default=None)


def away_of(rows: Iterable[Row]) -> Iterator[int]:
    """Yield for how many days those of whom rows tell were away, where that is known."""
    for row in rows:
        if row.part.away and (days := row.part.away(row.values)):
            yield days
