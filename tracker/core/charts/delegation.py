"""How many days delegations were away: year by year, by whose money it was, and to which country they went.

A trip counts from its first day to its last, both included, however many people travelled. Where its days are not
known, the longest time that one of its members was away says how long it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from tracker.core.calendars import Calendar
from tracker.core.charts.few import OTHER, keep_few
from tracker.core.charts.tally import Axis, Counter, Label, Tally, Untold, Value
from tracker.core.charts.years import Year, untold_years, year_of, years_axis
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.names import Country
from tracker.core.part import Part, Rows
from tracker.core.travel import Travel, away_of, length_of

UNKNOWN = "-unknown"
COUNTRIES, PAYERS = 5, 4


@dataclass(frozen=True, slots=True)
class Trip:
    """A delegation's trip of known length."""

    entry: Entry
    days: int
    country: str
    payer: str


def compose_delegation(
    entries: Iterable[Entry],
    *,
    rows: Mapping[int, Rows],
    kinds: Iterable[Kind],
    home: int,
    calendar: Calendar,
    today: date,
) -> Tally:
    """Return how many days delegations were away in each year, until the present one.

    rows: those of each record's parts, by the record's id
    home: the id of the home city
    """
    by_name = {kind.name: kind for kind in kinds if kind.journey and any(part.away for part in kind.parts)}
    trips: list[tuple[Trip, Year]] = []
    endless, undated = [], []
    for entry in entries:
        kind = by_name.get(entry.kind)
        if kind is None or entry.state.tone is not Tone.CURRENT or not _went_out(kind, entry, home):
            continue
        own, year = rows.get(entry.id, {}), year_of(entry, calendar)
        days = length_of(entry.start, entry.end, away_of(row for several in own.values() for row in several))
        if not days:
            endless.append(entry)
        elif year is None:
            undated.append(entry)
        else:
            trips.append((Trip(entry, days, _country(entry), _payer(kind.parts, own)), year))
    countries = keep_few(_sums((trip.country, trip.days) for trip, _ in trips), most=COUNTRIES, apart=(UNKNOWN,))
    payers = keep_few(_sums((trip.payer, trip.days) for trip, _ in trips), most=PAYERS, apart=(UNKNOWN,))
    counter = Counter()
    for trip, year in trips:
        at = {"panel": payers[trip.payer], "place": year.key, "series": countries[trip.country]}
        counter.add(trip.entry, trip.days, **at)
    panels = Axis("payer", N_("Paid by"), _values(payers, _PAYERS, str))
    series = Axis("destination", N_("Destination"), _values(countries, _COUNTRIES, Country))
    places = years_axis((year.number for _, year in trips), calendar, until=today)
    untold = untold_years((trip.entry for trip, year in trips if year.vague), undated)
    if endless:
        told = NN_("The length of {n} trip is unknown", "The length of {n} trips is unknown", len(endless))
        untold = (Untold("endless", told, tuple(endless)), *untold)
    answer, counts = _answer(trips, calendar), counter.counts(panels, places, series)
    return Tally(answer, counts, places, panels, series, N_("Number of days"), untold=untold)


def _went_out(kind: Kind, entry: Entry, home: int) -> bool:
    return kind.journey is not None and kind.journey.travel(entry, home) is Travel.OUT


def _payer(parts: Iterable[Part], rows: Rows) -> str:
    spent = (part.spends(row.values) for part in parts if part.spends for row in rows.get(part.name, ()))
    payers = {one.payer for one in spent if one and one.payer}
    return " + ".join(sorted(payers)) or UNKNOWN


def _country(entry: Entry) -> str:
    """Return the country of the city where it was: a named one, or the host of its event."""
    cities = (one.within or one for one in entry.involved)
    return next((city.country for city in cities if city.country), UNKNOWN)


def _sums(amounts: Iterable[tuple[str, int]]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for key, amount in amounts:
        sums[key] = sums.get(key, 0) + amount
    return sums


_PAYERS: dict[str, Label] = {
    OTHER: N_("Other payers"),
    UNKNOWN: N_("Payer unknown"),
}
_COUNTRIES: dict[str, Label] = {OTHER: N_("Other destinations"), UNKNOWN: N_("Destination unknown")}


def _values(keys: Mapping[str, str], labels: Mapping[str, Label], named: Callable[[str], Label]) -> tuple[Value, ...]:
    return tuple(Value(key, labels.get(key) or named(key)) for key in dict.fromkeys(keys.values()))


def _answer(trips: list[tuple[Trip, Year]], calendar: Calendar) -> Message:
    if not trips:
        return N_("No trip is known from its first day to its last.")
    by_year = _sums((year.key, trip.days) for trip, year in trips)
    most = max(by_year, key=lambda year: (by_year[year], year))
    return N_(
        "{days} on {trips}, most of them in {year}: {most}.",
        days=NN_("{n} day", "{n} days", sum(by_year.values())),
        trips=NN_("{n} trip", "{n} trips", len(trips)),
        year=PartialDate(calendar, int(most)),
        most=NN_("{n} day", "{n} days", by_year[most]),
    )
