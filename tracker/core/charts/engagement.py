"""What the city has done, year by year: a panel for each kind of record, all on the same years.

What lasts counts in the year in which it began. What is planned stands apart, and what was called off is left out.
"""

from __future__ import annotations

from collections import Counter as Times
from collections.abc import Iterable
from datetime import date

from tracker.core.calendars import Calendar
from tracker.core.charts.tally import Axis, Counter, Tally, Untold, Value
from tracker.core.charts.years import Year, untold_years, year_of, years_axis
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_, Message

DONE, PLANNED = "done", "planned"
STATES = Axis("state", N_("State"), (Value(DONE, N_("Done")), Value(PLANNED, N_("Planned or in preparation"))))


def compose_engagement(entries: Iterable[Entry], *, kinds: Iterable[Kind], calendar: Calendar, today: date) -> Tally:
    """Return how many records of each kind began or happened in each year."""
    counter, years, undated, off = Counter(), [], [], []
    done: list[tuple[Entry, Year]] = []
    for entry in entries:
        year = year_of(entry, calendar)
        if entry.shape is Shape.DOT and entry.state.tone is Tone.OVER:
            off.append(entry)
        elif year is None:
            undated.append(entry)
        else:
            planned = entry.state.tone is Tone.AHEAD
            counter.add(entry, panel=entry.kind, place=year.key, series=PLANNED if planned else DONE)
            years.append((entry, year))
            if not planned:
                done.append((entry, year))
    present = {entry.kind for entry, _ in years}
    panels = Axis(
        "kind",
        N_("Kind"),
        tuple(Value(kind.name, kind.label_plural, role=kind.name) for kind in kinds if kind.name in present),
    )
    places = years_axis((year.number for _, year in years), calendar, until=today)
    untold = untold_years((entry for entry, year in years if year.vague), undated)
    if off:
        told = NN_(
            "{n} record was called off and is left out", "{n} records were called off and are left out", len(off)
        )
        untold += (Untold("off", told, tuple(off)),)
    counts = counter.counts(panels, places, STATES)
    return Tally(_answer(done, calendar), counts, places, panels, STATES, N_("Number of records"), untold=untold)


def _answer(done: list[tuple[Entry, Year]], calendar: Calendar) -> Message:
    if not done:
        return N_("Nothing that the city has done is dated yet.")
    times = Times(year.number for _, year in done)
    busiest = max(times, key=lambda year: (times[year], year))
    return N_(
        "{records} since {first}; the busiest year was {year} with {most}.",
        records=NN_("{n} record", "{n} records", len(done)),
        first=PartialDate(calendar, min(times)),
        year=PartialDate(calendar, busiest),
        most=NN_("{n} record", "{n} records", times[busiest]),
    )
