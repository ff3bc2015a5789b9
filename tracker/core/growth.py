"""How a record stood on any past day: what a picture "as of 1398" may say of it, and how sure that is.

Where the status follows from dated acts, it is asked for the day on which an act may have changed it. Where a record
ran in stretches, the stretches tell. Else its own two days do, and where those leave open when something changed, the
answer says "perhaps". A record without a date stands in every year, as nobody knows when it began. Today, every record
stands as the register says.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.core.dates import PartialDate, date_in
from tracker.core.entry import Entry
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import State, Tone
from tracker.core.messages import N_
from tracker.core.part import Row, Rows
from tracker.core.spans import Span, edge, in_time

RUNNING = State("running", N_("Running"), Tone.CURRENT)
INTERRUPTED = State("interrupted", N_("Interrupted"), Tone.OVER)
PLANNED = State("planned", N_("Planned"), Tone.AHEAD)
ONE_DAY = timedelta(days=1)
NEVER = date.max


@dataclass(frozen=True, slots=True)
class Stand:
    """How a record stood on a day, and whether that is sure."""

    state: State
    sure: bool


@dataclass(frozen=True, slots=True)
class Phase:
    """A time from `first` on in which a record may have stood so; from `surely` on it did."""

    first: date
    state: State
    surely: date


@dataclass(frozen=True, slots=True)
class History:
    """The phases of a record up to today, the earliest first; `dated` says whether any day of it is known."""

    phases: tuple[Phase, ...]
    dated: bool = True

    def on(self, day: date) -> Stand | None:
        """Return how the record stood on `day`, or None where it had not begun."""
        place = bisect_right(self.phases, day, key=lambda phase: phase.first)
        if place == 0:
            return None
        phase = self.phases[place - 1]
        return Stand(phase.state, phase.surely <= day)

    @property
    def begun(self) -> date | None:
        """Return the first day on which it may have begun, or None where it has no date."""
        return self.phases[0].first if self.dated and self.phases[0].first != date.min else None


def history_of(
    entry: Entry, *, kind: Kind, today: date, rows: Rows | None = None, during: PartialDate | None = None
) -> History:
    """Return the history of a record.

    rows:   the rows of those parts from which its status follows
    during: the day of the event during which it was, for a record without a day of its own
    """
    rows = rows or {}
    stretches = [span for part in kind.parts if part.lasting for span in _spans(rows.get(part.name, ()))]
    if stretches:
        phases = _by_stretches(entry, in_time(stretches))
    elif kind.derive and any(rows.values()):
        phases = _by_acts(entry, kind, rows, today)
    else:
        phases = _by_own_days(entry, entry.start or during)
    if not phases:
        undated = entry.start is None and entry.end is None
        return History((Phase(date.min if undated else today, entry.state, today),), dated=not undated)
    past = [phase for phase in phases if phase.first <= today]
    if not past or past[-1].state != entry.state:
        past.append(Phase(today, entry.state, today))
    return History(tuple(past))


def _spans(rows: Sequence[Row]) -> Iterable[Span]:
    spans = (Span(date_in(row.values, "start"), date_in(row.values, "end")) for row in rows)
    return (span for span in spans if span.start or span.end)


def _by_stretches(entry: Entry, spans: Sequence[Span]) -> list[Phase]:
    state = entry.state if entry.state.tone is Tone.CURRENT else RUNNING
    ended = entry.state if entry.state.tone is Tone.OVER else INTERRUPTED
    phases = []
    before: PartialDate | None = None
    for span in spans:
        begun = _begun(span.start, state)
        if before:
            sure_end, end = edge(before)
            if begun.first > end + ONE_DAY:
                phases.append(_ended(before, INTERRUPTED))
            else:
                # Where one may have handed over to the next without a break, no break is claimed.
                begun = Phase(max(begun.first, sure_end + ONE_DAY), state, max(begun.surely, sure_end + ONE_DAY))
        phases.append(begun)
        before = span.end
    return [*phases, _ended(before, ended)] if before else phases


def _by_acts(entry: Entry, kind: Kind, rows: Rows, today: date) -> list[Phase]:
    """Ask for the status on every day on which a date of the rows may have changed it."""
    dates = [value for part in rows.values() for row in part for value in row.values.values()]
    dates += [entry.start, entry.end]
    known = [value for value in dates if isinstance(value, PartialDate)]
    turning: dict[date, date] = {}
    for value in known:
        turning[value.first] = max(edge(value)[1], turning.get(value.first, date.min))
        if value.last < NEVER:
            turning.setdefault(value.last + ONE_DAY, value.last + ONE_DAY)
    own = {**entry.details, "start": entry.start, "end": entry.end, "status": entry.state.name}
    phases: list[Phase] = []
    for day in sorted(day for day in turning if day <= today):
        name = kind.derive(own, rows, day).get("status") if kind.derive else None
        if isinstance(name, str) and (not phases or phases[-1].state.name != name):
            phases.append(Phase(day, kind.lifecycle.state(name), turning[day]))
    return phases


def _by_own_days(entry: Entry, start: PartialDate | None) -> list[Phase]:
    if start is None and entry.end is None:
        return []
    tone = entry.state.tone
    if entry.shape is Shape.DOT:
        return [_begun(start or entry.end, entry.state)]
    begun = _begun(start, RUNNING if tone in (Tone.OVER, Tone.PAUSED) else entry.state)
    if tone is Tone.OVER and entry.end:
        return [begun, _ended(entry.end, entry.state)] if start is None or start <= entry.end else [begun]
    # Since when it is paused or over, nobody wrote down.
    return [Phase(begun.first, begun.state, NEVER)] if tone in (Tone.OVER, Tone.PAUSED) else [begun]


def _begun(start: PartialDate | None, state: State) -> Phase:
    if start is None:
        return Phase(date.min, state, NEVER)
    first, last = edge(start)
    return Phase(first, state, last)


def _ended(end: PartialDate, state: State) -> Phase:
    first, last = edge(end)
    return Phase(first + ONE_DAY, state, last + ONE_DAY)


def histories_of(
    entries: Iterable[Entry],
    *,
    kinds: Iterable[Kind],
    today: date,
    rows: Mapping[int, Rows] | None = None,
    during: Mapping[int, PartialDate] | None = None,
) -> dict[int, History]:
    """Return the histories of records by their ids."""
    of_name = {kind.name: kind for kind in kinds}
    return {
        entry.id: history_of(
            entry,
            kind=of_name[entry.kind],
            today=today,
            rows=(rows or {}).get(entry.id),
            during=(during or {}).get(entry.id),
        )
        for entry in entries
    }


def history_of_span(span: Span, *, today: date) -> History:
    """Return the history of something that is no record and runs from the start of `span` on."""
    if span.start is None and span.end is None:
        return History((Phase(date.min, RUNNING, NEVER),), dated=False)
    begun = _begun(span.start, RUNNING)
    if begun.first > today:
        return History((Phase(today, PLANNED, today),))
    return History((begun,))
