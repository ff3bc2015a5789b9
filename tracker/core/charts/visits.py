"""Whether the city visits as often as it is visited: visits out above the line and visits in below it, year by year.

Only what took place counts. Who travelled is told by the kinds that know; what is not known is told as a number.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tracker.core.calendars import Calendar
from tracker.core.charts.tally import NO_AXIS, Axis, Counter, Tally, Untold, Value
from tracker.core.charts.years import Year, untold_years, year_of, years_axis
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_
from tracker.core.travel import Travel

DIRECTIONS = Axis(
    "direction",
    N_("Direction"),
    (
        Value(Travel.OUT, N_("The city travelled"), role="second"),
        Value(Travel.IN, N_("The city received"), role="first", below=True),
    ),
)


def compose_visits(
    entries: Iterable[Entry], *, kinds: Iterable[Kind], home: int, calendar: Calendar, today: date
) -> Tally:
    """Return how often the city travelled and how often it received somebody in each year; `home` is its id."""
    journeys = {kind.name: kind.journey for kind in kinds}
    by_travel: dict[Travel, list[Entry]] = {travel: [] for travel in Travel}
    for entry in entries:
        journey = journeys.get(entry.kind)
        if journey and entry.state.tone is Tone.CURRENT:
            by_travel[journey.travel(entry, home)].append(entry)
    counter, undated = Counter(), []
    dated: list[tuple[Entry, Year]] = []
    for travel in (Travel.OUT, Travel.IN):
        for entry in by_travel[travel]:
            year = year_of(entry, calendar)
            if year:
                counter.add(entry, place=year.key, series=travel)
                dated.append((entry, year))
            else:
                undated.append(entry)
    places = years_axis((year.number for _, year in dated), calendar, until=today)
    out, received = (len(by_travel[travel]) for travel in (Travel.OUT, Travel.IN))
    answer = N_(
        "The city travelled {out} and received {in}.",
        **{"out": NN_("{n} time", "{n} times", out), "in": NN_("{n} time", "{n} times", received)},
    )
    return Tally(
        answer,
        counter.counts(NO_AXIS, places, DIRECTIONS),
        places,
        series=DIRECTIONS,
        unit=N_("Number of visits"),
        untold=(*_untold(by_travel), *untold_years((entry for entry, year in dated if year.vague), undated)),
    )


def _untold(by_travel: dict[Travel, list[Entry]]) -> Iterable[Untold]:
    if unknown := tuple(by_travel[Travel.UNKNOWN]):
        told = NN_("Who travelled is unknown for {n} record", "Who travelled is unknown for {n} records", len(unknown))
        yield Untold("unknown", told, unknown)
    if neither := tuple(by_travel[Travel.NEITHER]):
        told = NN_(
            "{n} meeting was online or where neither is at home",
            "{n} meetings were online or where neither is at home",
            len(neither),
        )
        yield Untold("neither", told, neither)
