"""The timeline in words: its answer in a sentence, what it leaves untold, and the same as a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.core.dates import PartialDate, Period
from tracker.core.entry import Entry
from tracker.core.kind import Shape
from tracker.core.lifecycle import Tone
from tracker.core.marks import AHEAD, Mark
from tracker.core.messages import N_, NN_, Message
from tracker.core.timeline import Timeline
from tracker.core.twin import Counted, Twin, TwinRow, time_of


@dataclass(frozen=True, slots=True)
class Tally:
    """How many ties run today, how many of those end within a year, and how many things have happened when."""

    running: int
    ending: int
    held: int


def tally_of(timeline: Timeline) -> Tally:
    """Return what the marks of a timeline amount to; a term with interruptions counts once."""
    bars = {mark.entry.id: mark for mark in timeline.marks if mark.entry.shape is Shape.BAR}
    running = [mark for mark in bars.values() if mark.entry.state.tone is Tone.CURRENT]
    ending = [mark for mark in running if timeline.today <= mark.possible_until and not mark.open_end]
    soon = sum(mark.possible_until <= timeline.today + AHEAD for mark in ending)
    held = {mark.entry.id for mark in timeline.marks if mark.entry.shape is Shape.DOT}
    return Tally(len(running), soon, len(held))


def answer_of(tally: Tally) -> Message:
    """Return in one sentence what the timeline shows."""
    return N_(
        "{running}, {ending} within a year; {held}.",
        running=NN_("{n} tie runs today", "{n} ties run today", tally.running),
        ending=NN_("{n} ends", "{n} end", tally.ending),
        held=NN_("{n} thing has happened on a known date", "{n} things have happened on a known date", tally.held),
    )


def note_of(timeline: Timeline) -> Message | None:
    """Return the sentence that says what is counted and how to see it one by one; None where nothing is counted."""
    counted = sum(strip.records for _, strip in timeline.strips)
    if not counted:
        return None
    return N_(
        "{records} are shown as counts, because they are too many to be told apart. A count leads to its records; a"
        " shorter time or fewer kinds show them one by one.",
        records=NN_("{n} record", "{n} records", counted),
    )


def twin_of_timeline(timeline: Timeline, *, column: Message = N_("Kind")) -> Twin:  # noqa: B008 - it never changes
    """Return the timeline as a table: every record once, by lane and time, those without a date last.

    Of what is counted it tells the numbers. `column` says what the lanes are.
    """
    marks: dict[int, list[Mark]] = {}
    for mark in timeline.marks:
        marks.setdefault(mark.entry.id, []).append(mark)
    rows: list[TwinRow] = []
    for lane in timeline.lanes:
        label = lane.heading.label
        ids = dict.fromkeys(mark.entry.id for row in lane.rows for mark in row.marks)
        rows += [_row(label, marks.pop(id)) for id in ids if id in marks]
        for cell in lane.strip.cells if lane.strip else ():
            rows.append(TwinRow((label, Counted(lane.heading.key, cell), cell.slice.when, None)))
    rows += [TwinRow((None, entry, None, entry.state), entry) for entry in timeline.undated]
    return Twin((column, N_("Record"), N_("When"), N_("Status")), tuple(rows))


def _row(label: Message, marks: list[Mark]) -> TwinRow:
    entry = marks[0].entry
    return TwinRow((label, entry, _times(marks), entry.state), entry)


def _times(marks: Iterable[Mark]) -> object:
    """Return when a record was: one time, or all of them where it ran with interruptions."""
    # A record may stand in several lanes, with the same marks in each.
    entries: list[Entry] = []
    for mark in marks:
        if mark.entry not in entries:
            entries.append(mark.entry)
    times: list[PartialDate | Period] = []
    for entry in entries:
        time = time_of(entry)
        times += time if isinstance(time, tuple) else [time] if time else []
    return times[0] if len(times) == 1 else tuple(times) or None
