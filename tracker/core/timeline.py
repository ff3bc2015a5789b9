"""The content of the timeline: what stands where, and how sure that is.

Every term has a row of its own with its name beside it; what happened on a day shares rows, as many as keep the dots
apart. A date that is known to the year only is not drawn as its first of January: the stretch that is certain and the
stretch that is merely possible are kept apart. Screen and paper draw the same content.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from tracker.core.calendars import Calendar, from_day, to_day
from tracker.core.dates import date_in
from tracker.core.entry import Entry
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.part import Rows
from tracker.core.spans import Span, edge
from tracker.core.twin import Twin, TwinRow, time_of

AHEAD = timedelta(days=365)
APART = 0.022  # of the whole width; dots closer than this would hide each other
STEPS = (1, 2, 5, 10, 20, 25, 50, 100)
MOST_TICKS = 9


@dataclass(frozen=True, slots=True)
class Mark:
    """A record in time. `certain_*` bound what surely belongs to it, `possible_*` what may."""

    entry: Entry
    possible_from: date
    certain_from: date
    certain_until: date
    possible_until: date
    open_end: bool

    @property
    def middle(self) -> date:
        """Return the day at which a dot stands."""
        return self.possible_from + (self.possible_until - self.possible_from) / 2


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a lane: one term, perhaps in several stretches, or several dots."""

    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """The rows of one kind."""

    kind: Kind
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """All lanes, the days from which to which they reach, how many records they show, and those without a date."""

    lanes: tuple[Lane, ...]
    first: date
    last: date
    today: date
    dated: int
    undated: tuple[Entry, ...]

    @property
    def marks(self) -> list[Mark]:
        """Return every mark."""
        return [mark for lane in self.lanes for row in lane.rows for mark in row.marks]


def compose_timeline(
    entries: Iterable[Entry],
    *,
    kinds: Iterable[Kind],
    today: date,
    stretches: Mapping[int, Sequence[Span]] | None = None,
) -> Timeline:
    """Return the timeline of `entries`, with a lane for each of `kinds` that has any.

    stretches: by record, the parts of its time, the earliest first, where it ran with interruptions
    """
    entries, stretches = list(entries), stretches or {}
    dated = [entry for entry in entries if entry.start or entry.end]
    drawn = [_marks(entry, stretches.get(entry.id, ()), today) for entry in dated]
    every = [mark for marks in drawn for mark in marks]
    first = min((mark.possible_from for mark in every), default=today - AHEAD)
    last = max([today + AHEAD, *(mark.possible_until for mark in every)])
    lanes = []
    for kind in kinds:
        own = sorted((marks for marks in drawn if marks[0].entry.kind == kind.name), key=lambda m: m[0].possible_from)
        if own:
            bars = kind.shape is Shape.BAR
            rows = [Row(marks) for marks in own] if bars else _packed([one for (one,) in own], (last - first) * APART)
            lanes.append(Lane(kind, tuple(rows)))
    undated = tuple(entry for entry in entries if not entry.start and not entry.end)
    return Timeline(tuple(lanes), first, last, today, len(dated), undated)


def _marks(entry: Entry, stretches: Sequence[Span], today: date) -> tuple[Mark, ...]:
    """Return where a record with a date stands in time: a mark for each of its stretches, or one for all of it."""
    known = [one for one in stretches if one.start or one.end] if entry.shape is Shape.BAR else []
    if len(known) < 2:
        return (mark_of(entry, today),)
    # Only the last stretch may still run: where an earlier one has no end, it ended when the next one began.
    ends = [one.end or after.start for one, after in pairwise(known)] + [known[-1].end]
    return tuple(mark_of(replace(entry, start=one.start, end=end), today) for one, end in zip(known, ends, strict=True))


def stretches_of(kinds: Iterable[Kind], rows: Mapping[int, Rows]) -> dict[int, list[Span]]:
    """Return the stretches that the rows of lasting parts name, by record, the earliest first."""
    found: dict[int, list[Span]] = {}
    lasting = {part.name for kind in kinds for part in kind.parts if part.lasting}
    for record_id, parts in rows.items():
        for name in lasting & parts.keys():
            spans = [Span(date_in(row.values, "start"), date_in(row.values, "end")) for row in parts[name]]
            found[record_id] = sorted(spans, key=lambda span: span.possible)
    return found


def mark_of(entry: Entry, today: date) -> Mark:
    """Return where a record with at least one date stands in time."""
    endless = entry.end is None and entry.shape is Shape.BAR
    open_end = endless and entry.state.tone is not Tone.OVER
    start, end = entry.start or entry.end, entry.end or entry.start
    if start is None or end is None:
        raise ValueError("a record without a date stands nowhere in time")
    possible_from, certain_from = edge(start)
    certain_until, possible_until = edge(end)
    if endless:
        # What is over, nobody knows since when, may have lasted until today, but not surely.
        possible_until = max(today, possible_until)
        certain_until = possible_until if open_end else certain_until
    if entry.shape is Shape.BAR and entry.start is None:
        # Only the end is known: how long it had lasted is not.
        possible_from, certain_from = certain_until - AHEAD, certain_until
    certain_from = min(certain_from, possible_until)
    return Mark(entry, possible_from, certain_from, max(certain_from, certain_until), possible_until, open_end)


def _packed(marks: Sequence[Mark], apart: timedelta) -> list[Row]:
    rows: list[list[Mark]] = []
    for mark in marks:
        row = next((row for row in rows if mark.possible_from - row[-1].possible_until > apart), None)
        if row is None:
            rows.append([mark])
        else:
            row.append(mark)
    return [Row(tuple(row)) for row in rows]


def year_ticks(first: date, last: date, calendar: Calendar) -> list[tuple[date, int]]:
    """Return the beginnings of years from `first` to `last`, few enough to be read, with the year in `calendar`."""
    years = range(from_day(calendar, first)[0], from_day(calendar, last)[0] + 1)
    step = next((step for step in STEPS if len(years) / step <= MOST_TICKS), STEPS[-1])
    ticks = [(to_day(calendar, year, 1, 1), year) for year in years if year % step == 0 or len(years) <= 2]
    return [(day, year) for day, year in ticks if first <= day <= last]


def twin_of_timeline(timeline: Timeline) -> Twin:
    """Return the timeline as a table: every record once, by kind and time, those without a date last."""
    labels = {lane.kind.name: lane.kind.label for lane in timeline.lanes}
    # A term with interruptions is one record in several marks.
    entries = list({mark.entry.id: mark.entry for mark in timeline.marks}.values())
    rows = [
        TwinRow((labels.get(entry.kind), entry, time_of(entry), entry.state), entry)
        for entry in (*entries, *timeline.undated)
    ]
    return Twin((N_("Kind"), N_("Record"), N_("When"), N_("Status")), tuple(rows))


def answer_of_timeline(timeline: Timeline) -> Message:
    """Return in one sentence what the timeline shows."""
    bars = {mark.entry.id: mark for mark in timeline.marks if mark.entry.shape is Shape.BAR}
    running = [mark for mark in bars.values() if mark.entry.state.tone is Tone.CURRENT]
    ending = [mark for mark in running if timeline.today <= mark.possible_until and not mark.open_end]
    soon = sum(mark.possible_until <= timeline.today + AHEAD for mark in ending)
    held = {mark.entry.id for mark in timeline.marks if mark.entry.shape is Shape.DOT}
    return N_(
        "{running}, {ending} within a year; {held}.",
        running=NN_("{n} tie runs today", "{n} ties run today", len(running)),
        ending=NN_("{n} ends", "{n} end", soon),
        held=NN_("{n} thing has happened on a known date", "{n} things have happened on a known date", len(held)),
    )
