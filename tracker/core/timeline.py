"""The content of the timeline: what stands where, in which lane. Screen and paper draw the same content.

A register of any size has a timeline: where a lane would hold more records than can be told apart, it tells how many
there were when, and the time that is looked at decides what can be told apart.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.core.dates import date_in
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.lanes import Heading, Lane, headings_of, rows_of
from tracker.core.marks import AHEAD, Mark, marks_of
from tracker.core.part import Rows
from tracker.core.spans import Span
from tracker.core.strips import Strip

Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Timeline:
    """All lanes, the days from which to which they reach, how many records have a date, and those without one.

    undated: the records without a date, as far as they are told; `without` says how many there are
    window:  the days that are asked for, where not all of them are
    partial: whether more can be told apart when less time is looked at, so that a look at other days asks anew
    """

    lanes: tuple[Lane, ...]
    first: date
    last: date
    today: date
    dated: int
    undated: tuple[Entry, ...] = ()
    without: int = 0
    window: Days | None = None
    partial: bool = False

    @property
    def marks(self) -> list[Mark]:
        """Return every mark."""
        return [mark for lane in self.lanes for row in lane.rows for mark in row.marks]

    @property
    def strips(self) -> list[tuple[Lane, Strip]]:
        """Return the lanes that only tell how many records they hold."""
        return [(lane, lane.strip) for lane in self.lanes if lane.strip]


def compose_timeline(
    entries: Iterable[Entry],
    *,
    kinds: Iterable[Kind],
    today: date,
    stretches: Mapping[int, Sequence[Span]] | None = None,
    lanes: Iterable[tuple[Heading, Collection[int]]] | None = None,
    strips: Mapping[str, Strip] | None = None,
    reach: Days | None = None,
    window: Days | None = None,
) -> Timeline:
    """Return the timeline of `entries`; a lane that holds nothing is left out.

    stretches: by record, the parts of its time, the earliest first, where it ran with interruptions
    lanes:     the headings in order, each with the ids of its records; None: a lane for each of `kinds`
    strips:    by the key of a heading, what a lane tells of records that are not among `entries`
    reach:     the days from which to which the register reaches, where `entries` are not all of it
    window:    the days that are looked at
    """
    entries, kinds, stretches, strips = list(entries), list(kinds), stretches or {}, strips or {}
    dated = [entry for entry in entries if entry.start or entry.end]
    drawn = {entry.id: marks_of(entry, stretches.get(entry.id, ()), today) for entry in dated}
    every = [mark for marks in drawn.values() for mark in marks]
    first = min([mark.possible_from for mark in every] + ([reach[0]] if reach else []), default=today - AHEAD)
    last = max([today + AHEAD, *(mark.possible_until for mark in every), *([reach[1]] if reach else [])])
    length = window[1] - window[0] if window and strips else last - first
    found = []
    for heading, ids in by_kind(kinds, dated) if lanes is None else lanes:
        rows = rows_of([drawn[id] for id in ids if id in drawn], length)
        if rows or heading.key in strips:
            found.append(Lane(heading, rows, strips.get(heading.key)))
    undated = tuple(entry for entry in entries if not entry.start and not entry.end)
    return Timeline(
        tuple(found), first, last, today, len(dated), undated, len(undated), window=window, partial=reach is not None
    )


def by_kind(kinds: Iterable[Kind], entries: Iterable[Entry]) -> list[tuple[Heading, list[int]]]:
    """Return a lane for each kind: its heading and the ids of its records."""
    ids: dict[str, list[int]] = {}
    for entry in entries:
        ids.setdefault(entry.kind, []).append(entry.id)
    return [(heading, ids.get(heading.key, [])) for heading in headings_of(kinds)]


def stretches_of(kinds: Iterable[Kind], rows: Mapping[int, Rows]) -> dict[int, list[Span]]:
    """Return the stretches that the rows of lasting parts name, by record, the earliest first."""
    found: dict[int, list[Span]] = {}
    lasting = {part.name for kind in kinds for part in kind.parts if part.lasting}
    for record_id, parts in rows.items():
        for name in lasting & parts.keys():
            spans = [Span(date_in(row.values, "start"), date_in(row.values, "end")) for row in parts[name]]
            found[record_id] = sorted(spans, key=lambda span: span.possible)
    return found
