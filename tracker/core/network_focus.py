"""The neighbourhood of one city, network or body: its records on one side, on the other those to whom it leads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from tracker.core.entry import Entry, Involved
from tracker.core.kind import Kind
from tracker.core.messages import NN_
from tracker.core.names import Name
from tracker.core.network import NetworkChart, Sketch, Wanted
from tracker.core.network_groups import Group, groups_of
from tracker.core.network_years import Past
from tracker.core.ties import Behind, gather, named_together, offices_in, tied

MOST_RECORDS = 40


def compose_neighbourhood(
    who: Involved,
    entries: Iterable[Entry],
    *,
    home: Involved,
    kinds: Sequence[Kind],
    past: Past | None = None,
    shown: int = 0,
    wanted: Wanted | None = None,
) -> NetworkChart:
    """Return the neighbourhood of `who`, in whose records `entries` it is involved, if only as the place."""
    wanted = wanted or Wanted()
    entries = [entry for entry in entries if any(one.id == who.id for one in tied(entry, home.id))]
    others = gather(entries, who.id)
    others.pop(home.id, None)
    links = [
        link
        for link in [*named_together(entries, home.id, dict(past.histories) if past else None), *(wanted.links or ())]
        if who.id in (link.one.id, link.other.id) and home.id not in (link.one.id, link.other.id)
    ]
    for link in links:
        other = link.other if link.one.id == who.id else link.one
        others.setdefault(other.id, Behind(other))
    known = {who.id: Behind(who), **others}
    people = offices_in(entries, home.id, known) if wanted.offices else {}
    for one in people.values():
        one.under = None if one.under == who.id else one.under
    sides = groups_of(others, people, home_country=None)
    # Its own ties to others are the records themselves, so that only what no record says is drawn as a link.
    own = Group(None, [(Behind(home, entries), 0)] if entries else [], named=False)
    right = [group for group in (own, *sides[0], *sides[1]) if group.lines]
    if past:
        # What was in contact with it was in contact with the home city.
        past = replace(past, contacts={**past.contacts, home.id: past.contacts.get(who.id, ())})
    sketch = Sketch([kind.name for kind in kinds], past, who.name, who.id, who.type, holders=wanted.holders)
    beside = [link for link in links if not isinstance(link.shown_by, Entry)]
    chart = sketch.chart(
        _records(entries, kinds), right, links=beside, column=wanted.column, shown=shown, entries=entries
    )
    undated = sum(1 for entry in entries if past and not past.histories[entry.id].dated)
    return replace(chart, undated=undated, around=home.name)


def _records(entries: Sequence[Entry], kinds: Iterable[Kind]) -> list[Group]:
    latest = sorted(entries, key=lambda one: (one.first_day or date.min, one.id), reverse=True)
    shown = {entry.id for entry in latest[:MOST_RECORDS]}
    groups = []
    for kind in kinds:
        own = [entry for entry in entries if entry.kind == kind.name]
        if not own:
            continue
        lines = [(_record(entry), 0) for entry in own if entry.id in shown]
        if rest := [entry for entry in own if entry.id not in shown]:
            title = NN_("{n} other", "{n} others", len(rest))
            lines.append((Behind(_nobody(-rest[0].id, rest), rest, title=title, record=True), 0))
        groups.append(Group(kind.label_plural, lines))
    return groups


def _record(entry: Entry) -> Behind:
    return Behind(_nobody(entry.id, [entry]), [entry], title=entry.title, record=True)


def _nobody(id: int, entries: Sequence[Entry]) -> Involved:
    first = entries[0].involved[0]
    return Involved(first.role, first.type, id, Name({}))
