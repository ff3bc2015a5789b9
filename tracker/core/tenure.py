"""Places that the city holds and somebody fills for a term: who, until when, and when it is decided anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.core.counts import Count
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Involved
from tracker.core.messages import N_, NN_, Message
from tracker.core.part import Row, Values

SOON = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Incumbent:
    """Who fills a place on a day: the office, the person (each None where unknown), and the last day of the term.

    election: when it is decided anew, where that is known
    """

    office: Involved | None = None
    person: Involved | None = None
    until: PartialDate | None = None
    election: PartialDate | None = None

    @property
    def asks_for(self) -> int | None:
        """Return the id of the office whose holder is the person, where only the office is named."""
        return self.office.id if self.office and not self.person else None


@dataclass(frozen=True, slots=True)
class Tenure:
    """What a kind declares whose records are such places.

    question:  what is asked about all of them
    part:      the part whose rows are the terms
    incumbent: returns who fills a record's place on a day, by whom it involves, its values and its terms
    """

    question: Message
    part: str
    incumbent: Callable[[Sequence[Involved], Values, Sequence[Row], date], Incumbent]


@dataclass(frozen=True, slots=True)
class Held:
    """A place that the city holds, who fills it, and how many days are left (None: the end is unknown)."""

    entry: Entry
    incumbent: Incumbent
    days_left: int | None

    @property
    def soon(self) -> bool:
        """Whether the term ends within a year."""
        return self.days_left is not None and self.days_left <= SOON.days


@dataclass(frozen=True, slots=True)
class Holdings:
    """The places of one kind that the city holds, and those on the way; the first of them, the nearest end first.

    told: says how many places there are, in the middle of a sentence
    """

    question: Message
    total: Count
    ahead: Count
    told: Callable[[int], Message]
    first: Sequence[Held]


def held_of(
    entry: Entry, tenure: Tenure, *, terms: Sequence[Row], holders: Mapping[int, Involved], today: date
) -> Held:
    """Return a place with who fills it today; `holders` are those who hold the offices, by office."""
    found = tenure.incumbent(entry.involved, entry.details, terms, today)
    if found.asks_for in holders:
        found = Incumbent(found.office, holders[found.asks_for or 0], found.until, found.election)
    return Held(entry, found, (found.until.last - today).days if found.until else None)


def in_order(places: Iterable[Held]) -> tuple[Held, ...]:
    """Return places, those whose term ends next first; an unknown end stands last."""
    return tuple(sorted(places, key=lambda one: (one.days_left is None, one.days_left or 0, one.entry.id)))


def answer_of_holdings(holdings: Holdings) -> Message:
    """Return what the city holds and which term ends next, in a sentence."""
    if not holdings.total:
        return N_("The city holds none today.")
    held = N_("The city holds {places}", places=holdings.told(holdings.total))
    if holdings.ahead:
        held = N_("{held}, on the way: {places}", held=held, places=holdings.told(holdings.ahead))
    ending = next((one for one in holdings.first if one.days_left is not None), None)
    if ending is None:
        return N_("{held}; no term has a known end.", held=held)
    left = ending.days_left or 0
    if left < 0:
        return N_("{held}; a term has ended: {day}.", held=held, day=ending.incumbent.until)
    days = NN_("in {n} day", "in {n} days", left) if left else N_("today")
    return N_("{held}; the next term ends {days}: {day}.", held=held, days=days, day=ending.incumbent.until)
