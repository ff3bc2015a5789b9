"""Trips: where delegations went, for how many days, what it cost, and whose money that was."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal

from tracker.core.amounts import Money
from tracker.core.counts import Count
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.travel import Travel, Travels, length_of

YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Journey:
    """Who travelled for the records of a kind, which of them are trips of the city, and where they say so.

    to:      the field that names where the trip went: a place, or an event, which knows its host city
    costs:   the part whose rows are what was paid
    people:  the part whose rows are those who travelled, where it has one
    by:      the field whose choices say who travelled
    said:    what they say of it
    judged:  tells of a record that does not say so, given the id of the home city
    unsaid:  whether such a record is a trip all the same, unless it took place at home
    during:  the field that is filled where the record is part of another trip
    """

    to: str
    costs: str
    people: str = ""
    by: str = ""
    said: Mapping[str, Travel] = field(default_factory=dict)
    judged: Travels | None = None
    unsaid: bool = True
    during: str = ""

    def travel(self, entry: Entry, home: int) -> Travel:
        """Return who travelled for a record; `home` is the id of the home city."""
        said = self.said.get(str(entry.details.get(self.by) or ""))
        return said or (self.judged(entry, home) if self.judged else Travel.UNKNOWN)

    def saying(self, *travels: Travel) -> list[str]:
        """Return the choices that say one of these."""
        return [name for name, travel in self.said.items() if travel in travels]


@dataclass(frozen=True, slots=True)
class Total:
    """How much was paid in one currency, and by whom; a payer without a name is unknown."""

    currency: str
    amount: Decimal
    payers: Sequence[tuple[str, Decimal]]

    @property
    def money(self) -> Money:
        """Return it as an amount of money."""
        return Money(self.amount, self.currency)


def totals_of(sums: Mapping[tuple[str, str], Decimal]) -> list[Total]:
    """Return costs by currency, and in each by payer, the largest first.

    sums: what was paid, by currency and payer
    """
    payers: dict[str, dict[str, Decimal]] = {}
    for (currency, payer), amount in sums.items():
        payers.setdefault(currency, {})[payer] = amount
    return [
        Total(currency, sum(paid.values(), Decimal(0)), sorted(paid.items(), key=lambda one: (-one[1], one[0])))
        for currency, paid in sorted(payers.items())
    ]


@dataclass(frozen=True, slots=True)
class Trip:
    """One trip: its record, where it went, how many travelled (0: unknown), and what it cost in each currency.

    away: for how many days those who travelled were away, where that is known
    """

    entry: Entry
    place: Involved | None
    people: int
    sums: Mapping[tuple[str, str], Decimal]
    away: tuple[int, ...] = ()

    @property
    def days(self) -> int | None:
        """Return how many days it took, where that is known."""
        return length_of(self.entry.start, self.entry.end, self.away)

    @property
    def totals(self) -> list[Total]:
        """Return what it cost, currency by currency."""
        return totals_of(self.sums)


def destination(entry: Entry, journey: Journey) -> Involved | None:
    """Return where a trip went, or None where its record does not say."""
    named = next((one for one in entry.involved if one.role == journey.to), None)
    if named is None or named.type is not EntityType.EVENT:
        return named
    return named.within or named


def is_trip(entry: Entry, journey: Journey, *, home: int) -> bool:
    """Say whether a record is a trip of the city: it took place, says so, and did not lead to its own streets."""
    if entry.state.tone is not Tone.CURRENT:
        return False
    said = journey.said.get(str(entry.details.get(journey.by) or ""))
    if said is not Travel.OUT and (said or not journey.unsaid):
        return False
    if any(one.role == journey.during for one in entry.involved):
        return False
    named = (one for one in entry.involved if one.role == journey.to)
    return not any(home in (one.id, one.within.id if one.within else None) for one in named)


@dataclass(frozen=True, slots=True)
class Trips:
    """The trips of a time, the newest first.

    number: how many there are, shown or not
    lately: whether they are those of the last year; otherwise there was none, and these are the newest from before
    """

    number: Count
    trips: Sequence[Trip]
    lately: bool = True

    @property
    def days(self) -> int:
        """Return how many days they took together, as far as that is known."""
        return sum(trip.days or 0 for trip in self.trips)

    @property
    def undated(self) -> int:
        """Return of how many the days are unknown."""
        return sum(trip.days is None for trip in self.trips)

    @property
    def unpriced(self) -> int:
        """Return of how many no cost is recorded."""
        return sum(not trip.sums for trip in self.trips)

    @property
    def totals(self) -> list[Total]:
        """Return what they cost together, each currency by itself."""
        return totals_of(added(trip.sums for trip in self.trips))


def added(sums: Iterable[Mapping[tuple[str, str], Decimal]]) -> dict[tuple[str, str], Decimal]:
    """Return several sums by currency and payer as one."""
    found: dict[tuple[str, str], Decimal] = {}
    for one in sums:
        for key, amount in one.items():
            found[key] = found.get(key, Decimal(0)) + amount
    return found


def answer_of_trips(trips: Trips) -> Message:
    """Return how many trips there were, how long and at what cost, in a sentence."""
    if not trips.number:
        return N_("No trip is recorded.")
    if not trips.lately:
        return N_(
            "In the last twelve months none is recorded; before that {trips}.",
            trips=NN_("{n} trip", "{n} trips", trips.number),
        )
    told = N_("{trips} in the last twelve months", trips=NN_("{n} trip", "{n} trips", trips.number))
    return told_with_days_and_costs(trips, told)


def told_with_days_and_costs(trips: Trips, told: Message) -> Message:
    """Return `told` with the days and the costs of trips, and of how many neither is known."""
    if trips.days:
        days = NN_("{n} day", "{n} days", trips.days)
        if trips.undated:
            days = NN_("at least {n} day", "at least {n} days", trips.days)
        told = N_("{trips}, {days} in all", trips=told, days=days)
    totals = trips.totals
    if not totals:
        return N_("{trips}; no cost is recorded.", trips=told)
    told = N_("{trips}, at {costs}", trips=told, costs=tuple(one.money for one in totals))
    if not trips.unpriced:
        return N_("{trips}.", trips=told)
    return N_(
        "{trips}; {unpriced}.",
        trips=told,
        unpriced=NN_("the cost of {n} is unknown", "the costs of {n} are unknown", trips.unpriced),
    )
