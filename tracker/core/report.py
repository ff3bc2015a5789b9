"""The content of a council report: what it says, before anything decides how it looks.

Every format is written from the same `Report`, so PDF and screen cannot disagree. It holds no clock: the same question
about the same register gives the same report.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Quote
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, Refusal
from tracker.core.names import Name
from tracker.core.network import NetworkChart, compose_network
from tracker.core.part import Rows
from tracker.core.report_item import Item, PartTold, item_of, pressing_of, totals_of
from tracker.core.reporting import Line, Window
from tracker.core.timeline import Timeline, compose_timeline, stretches_of


@dataclass(frozen=True, slots=True)
class Section:
    """The records of one kind."""

    kind: Kind
    items: tuple[Item, ...]
    current: int
    totals: tuple[PartTold, ...] = ()


@dataclass(frozen=True, slots=True)
class Proof:
    """A numbered passage of the annex, and the record and field that it proves."""

    number: int
    quote: Quote
    entry: Entry


@dataclass(frozen=True, slots=True)
class Pressing:
    """Something that asks somebody to act, and the record in which it stands."""

    entry: Entry
    line: Line


@dataclass(frozen=True, slots=True)
class Report:
    """A report on the time from `since` to `until`."""

    home: Name
    since: PartialDate
    until: PartialDate
    sections: tuple[Section, ...]
    annex: tuple[Proof, ...]
    timeline: Timeline
    network: NetworkChart
    pressing: tuple[Pressing, ...] = ()

    @property
    def unsourced(self) -> int:
        """Return how many of its records no article proves yet."""
        return sum(1 for section in self.sections for item in section.items if not item.sources)

    @property
    def total(self) -> int:
        """Return how many records it holds."""
        return sum(len(section.items) for section in self.sections)

    @property
    def disputed(self) -> int:
        """Return on how many of its records sources differ."""
        return sum(1 for section in self.sections for item in section.items if item.entry.disputes)


def compose_report(
    entries: Iterable[Entry],
    *,
    kinds: Iterable[Kind],
    home: Name,
    home_id: int,
    since: PartialDate,
    until: PartialDate,
    rows: Mapping[int, Rows] | None = None,
) -> Report:
    """Return the report on what stood or happened from `since` to `until`.

    A term belongs to it if it runs on any day between; what happened on a day, if that day may lie between. A record
    without a date belongs to every report, for nothing says that it does not, and is shown as undated.

    rows: what the records have several of, by record and part

    Raises Refusal where the end lies before the beginning.
    """
    if until.last < since.first:
        raise Refusal(
            N_("The end of the period lies before its beginning: correct one of the two days."), field="until"
        )
    kinds, entries, rows = tuple(kinds), list(entries), rows or {}
    window = Window(since.first, until.last)
    inside = [entry for entry in entries if belongs(entry, window.since, window.until)]
    annex = Annex()
    sections = []
    for kind in kinds:
        own = sorted((entry for entry in inside if entry.kind == kind.name), key=_order)
        items = tuple(item_of(one, kind, rows=rows.get(one.id, {}), window=window, cite=annex.cite) for one in own)
        current = sum(1 for entry in own if entry.state.tone is Tone.CURRENT)
        sections.append(Section(kind, items, current, totals_of(kind, (rows.get(one.id, {}) for one in own), window)))
    held = {entry.id for entry in inside}
    outside = [one for one in entries if one.id not in held and (one.first_day or window.until) <= window.until]
    return Report(
        home=home,
        since=since,
        until=until,
        sections=tuple(sections),
        annex=tuple(annex.proofs),
        timeline=compose_timeline(inside, kinds=kinds, today=until.last, stretches=stretches_of(kinds, rows)),
        network=compose_network(inside, home=home, home_id=home_id, kinds=[kind.name for kind in kinds]),
        pressing=(*_within(sections), *_left_over(outside, kinds, rows, window)),
    )


def _within(sections: Iterable[Section]) -> Iterable[Pressing]:
    for section in sections:
        for item in section.items:
            yield from (Pressing(item.entry, line) for line in item.pressing)


def _left_over(
    entries: Iterable[Entry], kinds: Iterable[Kind], rows: Mapping[int, Rows], window: Window
) -> Iterable[Pressing]:
    """Return what records from before the report's time have left undone."""
    by_name = {kind.name: kind for kind in kinds}
    for entry in sorted(entries, key=_order):
        if entry.kind in by_name and entry.id in rows:
            yield from (Pressing(entry, line) for line in pressing_of(by_name[entry.kind], rows[entry.id], window))


def belongs(entry: Entry, since: date, until: date) -> bool:
    """Say whether a record belongs to the time from `since` to `until`."""
    start, end = entry.start or entry.end, entry.end or entry.start
    if start is None or end is None:
        return True
    if entry.shape is Shape.BAR and entry.end is None:
        return start.first <= until
    if entry.shape is Shape.BAR and entry.start is None:
        return end.last >= since
    return start.first <= until and end.last >= since


def _order(entry: Entry) -> tuple[bool, date, int]:
    return entry.first_day is None, entry.first_day or date.max, entry.id


class Annex:
    """The numbered passages. One passage that proves several fields of a record is one entry of the annex."""

    def __init__(self) -> None:
        self.proofs: list[Proof] = []
        self._numbers: dict[tuple[int, int, str], int] = {}

    def cite(self, entry: Entry, proof: str) -> tuple[int, ...]:
        """Return the numbers of the passages that prove `proof` of a record, or anything of it (``""``)."""
        quotes = [quote for quote in entry.quotes if proof in ("", quote.field)]
        return tuple(dict.fromkeys(self._number(entry, quote) for quote in quotes))

    def _number(self, entry: Entry, quote: Quote) -> int:
        key = (entry.id, quote.article_id, quote.text)
        if key not in self._numbers:
            self._numbers[key] = len(self.proofs) + 1
            self.proofs.append(Proof(self._numbers[key], quote, entry))
        return self._numbers[key]
