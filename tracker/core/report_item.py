"""A record in a report: its values as facts, and what its parts tell of the report's time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tracker.core.entry import Entry
from tracker.core.facts import facts_of, paragraphs_of
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message
from tracker.core.part import Rows
from tracker.core.reporting import Line, Window

Cite = Callable[[Entry, str], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Told:
    """A line under a record, and the numbers of the passages that prove it."""

    line: Line
    sources: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PartTold:
    """What one part of a record tells, under the part's name."""

    label: Message
    lines: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A record in the report, and the numbers of its passages in the annex."""

    entry: Entry
    sources: tuple[int, ...]
    facts: tuple[Message, ...] = ()
    paragraphs: tuple[str, ...] = ()
    parts: tuple[PartTold, ...] = ()

    @property
    def pressing(self) -> tuple[Line, ...]:
        """Return what in this record asks somebody to act."""
        return tuple(told.line for part in self.parts for told in part.lines if told.line.pressing)


def item_of(entry: Entry, kind: Kind, *, rows: Rows, window: Window, cite: Cite) -> Item:
    """Return a record with all that a report on `window` tells of it.

    cite: gives the numbers in the annex of what proves a row of the record, or all of it (``""``)
    """
    return Item(
        entry,
        cite(entry, ""),
        facts=facts_of(entry, kind),
        paragraphs=paragraphs_of(entry, kind),
        parts=tuple(_parts(entry, kind, rows, window, cite)),
    )


def _parts(entry: Entry, kind: Kind, rows: Rows, window: Window, cite: Cite) -> Iterable[PartTold]:
    remarks = (
        kind.remarks({**entry.details, "status": entry.state.name, "start": entry.start, "end": entry.end}, window)
        if kind.remarks
        else ()
    )
    if remarks:
        yield PartTold(N_("Remarks"), tuple(Told(line) for line in remarks))
    for part in kind.parts:
        own = rows.get(part.name, ())
        lines = part.reported(own, window) if part.reported and own else ()
        if lines:
            told = tuple(Told(line, cite(entry, line.proof) if line.proof else ()) for line in lines)
            yield PartTold(part.label_plural, told)


def totals_of(kind: Kind, rows: Iterable[Rows], window: Window) -> tuple[PartTold, ...]:
    """Return what the totalled parts of a kind tell for all its records together."""
    rows = list(rows)
    totals = []
    for part in kind.parts:
        together = [row for one in rows for row in one.get(part.name, ())]
        if part.totalled and part.reported and together:
            totals.append(PartTold(part.label_plural, tuple(Told(line) for line in part.reported(together, window))))
    return tuple(totals)


def pressing_of(kind: Kind, rows: Rows, window: Window) -> tuple[Line, ...]:
    """Return what still asks somebody to act in a record from before the report's time."""
    lines: list[Line] = []
    for part in kind.parts:
        waiting = [row for row in rows.get(part.name, ()) if part.pending and part.pending.holds(row.values)]
        if waiting and part.reported:
            lines += [line for line in part.reported(waiting, window) if line.pressing]
    return tuple(lines)
