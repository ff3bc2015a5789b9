"""Travel: which delegations went where, for how many days, at what cost, on whose money, and with what result."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.core.amounts import Money
from tracker.core.chapters.blocks import Cell, Chapter, Column, Stretch, Table
from tracker.core.chapters.material import Material
from tracker.core.counts import Count, Place
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.messages import N_, NN_
from tracker.core.part import Rows
from tracker.core.trips import Journey, Trip, Trips, added, destination, is_trip, told_with_days_and_costs

TITLE = N_("Travel")
COLUMNS = (
    Column(N_("Trip"), room=6),
    Column(N_("Destination"), room=4),
    Column(N_("When"), "day", room=4),
    Column(N_("Days"), "number", room=2),
    Column(N_("Travellers"), "number", room=2),
    Column(N_("Cost"), "money", room=4),
    Column(N_("Payer"), room=4),
)


def travel_chapter(material: Material) -> Chapter:
    """Return the trips of the time, the earliest first, with who travelled and what came of it below each."""
    found = [
        (kind, kind.journey, entry)
        for kind in material.kinds
        if kind.journey
        for entry in material.of(kind, inside=True)
        if is_trip(entry, kind.journey, home=material.home_id)
    ]
    found.sort(key=lambda one: (one[2].first_day is None, str(one[2].first_day), one[2].id))
    if not found:
        return Chapter("travel", TITLE, (), nothing=N_("No trip is recorded in this period."))
    trips = [_trip(kind, journey, entry, material) for kind, journey, entry in found]
    notes = {
        place: told
        for place, (kind, journey, entry) in enumerate(found)
        if (told := tuple(_notes(kind, journey, entry, material)))
    }
    table = Table(TITLE, COLUMNS, tuple(_row(trip, material) for trip in trips), notes)
    number = Count(len(trips), Place("travel"))
    period = N_("{trips} in this period", trips=NN_("{n} trip", "{n} trips", number))
    return Chapter("travel", TITLE, (table,), headline=told_with_days_and_costs(Trips(number, trips), period))


def _trip(kind: Kind, journey: Journey, entry: Entry, material: Material) -> Trip:
    rows: Rows = material.rows.get(entry.id, {})
    spends = kind.part(journey.costs).spends
    spent = [spends(row.values) for row in rows.get(journey.costs, ())] if spends else []
    sums = added({(one.currency, one.payer): one.amount} for one in spent if one)
    return Trip(entry, destination(entry, journey), len(rows.get(journey.people, ())), sums)


def _row(trip: Trip, material: Material) -> tuple[Cell, ...]:
    entry = trip.entry
    payers = tuple(dict.fromkeys(payer for _, payer in sorted(trip.sums)))
    named = tuple(payer or N_("payer unknown") for payer in payers)
    costs = tuple(Money(one.amount, one.currency) for one in trip.totals)
    unknown = Cell(N_("unknown"), soft=True)
    return (
        Cell(entry.title, sources=material.annex.cite(entry, ""), entry=entry),
        Cell(trip.place.name) if trip.place else unknown,
        Cell(Stretch(entry.start, entry.end, dot=True)) if entry.start or entry.end else unknown,
        Cell(trip.days) if trip.days else unknown,
        Cell(trip.people) if trip.people else unknown,
        (Cell(costs[0] if len(costs) == 1 else costs)) if costs else unknown,
        Cell(named) if named else Cell(""),
    )


def _notes(kind: Kind, journey: Journey, entry: Entry, material: Material) -> Iterable[Cell]:
    if journey.people:
        label = kind.part(journey.people).label_plural
        for row in material.rows.get(entry.id, {}).get(journey.people, ()):
            yield Cell(row.title, label=label, sources=material.annex.cite(entry, row.proof))
    if kind.result:
        heading, result = kind.field(kind.result).label, str(entry.details.get(kind.result) or "").strip()
        if result:
            yield Cell(result, label=heading, sources=material.annex.cite(entry, kind.result))
        else:
            yield Cell(N_("no result recorded"), label=heading, pressing=True)
