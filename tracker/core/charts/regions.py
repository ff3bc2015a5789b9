"""Whether the ties are where the city wants them: by region of the world, with the city's priorities marked.

A tie with parties in several regions counts in each of them. A priority without any tie has a row all the same, for
that is what is asked.
"""

from __future__ import annotations

from collections import Counter as Times
from collections.abc import Collection, Iterable

from tracker.core.charts.tally import NO_AXIS, Axis, Counter, Tally, Untold, Value
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.regions import REGIONS, region_of

STATES = Axis(
    "state",
    N_("State"),
    (
        Value(Tone.CURRENT, N_("Current"), role="current"),
        Value(Tone.AHEAD, N_("Planned or in preparation"), role="ahead"),
        Value(Tone.PAUSED, N_("Suspended"), role="paused"),
        Value(Tone.OVER, N_("Over"), role="over"),
    ),
)


def compose_regions(entries: Iterable[Entry], *, kinds: Iterable[Kind], priorities: Collection[str]) -> Tally:
    """Return how many ties there are in each region by their state; `priorities` are those that the city wants."""
    needed = {kind.name: {field.name for field in kind.references if field.at_least} for kind in kinds if kind.tie}
    counter, times, nowhere = Counter(), Times[str](), []
    standing: list[set[str]] = []
    for entry in entries:
        if entry.kind in needed:
            regions = _regions(entry, needed[entry.kind])
            for region in regions:
                counter.add(entry, place=region, series=entry.state.tone)
                times[region] += 1
            if not regions:
                nowhere.append(entry)
            elif entry.state.tone is Tone.CURRENT:
                standing.append(regions)
    shown = [region for region in REGIONS if times[region.code] or region.code in priorities]
    shown.sort(key=lambda region: (region.code not in priorities, -times[region.code]))
    places = Axis(
        "region",
        N_("Region"),
        tuple(Value(one.code, one.label, note=_note(times[one.code], one.code in priorities)) for one in shown),
        noted=N_("Priority"),
    )
    untold = []
    if nowhere:
        told = NN_(
            "{n} tie belongs to no region, as one with a network",
            "{n} ties belong to no region, as those with networks",
            len(nowhere),
        )
        untold.append(Untold("nowhere", told, tuple(nowhere)))
    return Tally(
        _answer(standing, priorities),
        counter.counts(NO_AXIS, places, STATES),
        places,
        series=STATES,
        unit=N_("Number of ties"),
        untold=tuple(untold),
    )


def _regions(entry: Entry, roles: Collection[str]) -> set[str]:
    """Return the regions of the parties of a tie."""
    parties = (one for one in entry.involved if one.role in roles)
    found = (region_of(one.country or (one.within.country if one.within else None)) for one in parties)
    return {region for region in found if region}


def _note(ties: int, wanted: bool) -> Message:
    return N_("{n} · priority", n=ties) if wanted else N_("{n}", n=ties)


def _answer(standing: list[set[str]], priorities: Collection[str]) -> Message:
    ties = NN_("{n} current tie", "{n} current ties", len(standing))
    if not priorities:
        return N_("{ties} with a region; the city has named no priority yet.", ties=ties)
    inside = sum(bool(regions & set(priorities)) for regions in standing)
    reached = {region for regions in standing for region in regions}
    empty = sum(region not in reached for region in priorities)
    without = NN_("{n} priority has none", "{n} priorities have none", empty) if empty else N_("every priority has one")
    return N_(
        "{inside} of {ties} are in a region that the city wants; {empty}.", inside=inside, ties=ties, empty=without
    )
