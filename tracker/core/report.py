"""The content of a council report: what it says, before anything decides how it looks.

Every format is written from the same `Report`, so PDF and screen cannot disagree. It holds no clock: the same question
about the same register gives the same report.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Quote
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, Refusal
from tracker.core.names import Name
from tracker.core.network import NetworkChart, compose_network
from tracker.core.timeline import Timeline, compose_timeline


@dataclass(frozen=True, slots=True)
class Item:
    """A record in the report, and the numbers of its passages in the annex."""

    entry: Entry
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The records of one kind."""

    kind: Kind
    items: tuple[Item, ...]
    current: int


@dataclass(frozen=True, slots=True)
class Proof:
    """A numbered passage of the annex, and the record and field that it proves."""

    number: int
    quote: Quote
    entry: Entry


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

    @property
    def unsourced(self) -> int:
        """Return how many of its records no article proves yet."""
        return sum(1 for section in self.sections for item in section.items if not item.sources)

    @property
    def total(self) -> int:
        """Return how many records it holds."""
        return sum(len(section.items) for section in self.sections)


def compose_report(
    entries: Iterable[Entry],
    *,
    kinds: Iterable[Kind],
    home: Name,
    home_id: int,
    since: PartialDate,
    until: PartialDate,
) -> Report:
    """Return the report on what stood or happened from `since` to `until`.

    A term belongs to it if it runs on any day between; what happened on a day, if that day may lie between. A record
    without a date belongs to every report, for nothing says that it does not, and is shown as undated.

    Raises Refusal where the end lies before the beginning.
    """
    if until.last < since.first:
        raise Refusal(
            N_("The end of the period lies before its beginning: correct one of the two days."), field="until"
        )
    kinds = tuple(kinds)
    inside = [entry for entry in entries if belongs(entry, since.first, until.last)]
    annex: list[Proof] = []
    sections = []
    for kind in kinds:
        own = sorted((entry for entry in inside if entry.kind == kind.name), key=_order)
        items = tuple(Item(entry, _numbered(entry, annex)) for entry in own)
        current = sum(1 for entry in own if entry.state.tone is Tone.CURRENT)
        sections.append(Section(kind, items, current))
    return Report(
        home=home,
        since=since,
        until=until,
        sections=tuple(sections),
        annex=tuple(annex),
        timeline=compose_timeline(inside, kinds=kinds, today=until.last),
        network=compose_network(inside, home=home, home_id=home_id, kinds=[kind.name for kind in kinds]),
    )


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


def _numbered(entry: Entry, annex: list[Proof]) -> tuple[int, ...]:
    numbers = []
    seen: dict[tuple[int, str], int] = {}
    for quote in entry.quotes:
        # One passage that proves several fields is one entry of the annex.
        key = (quote.article_id, quote.text)
        if key not in seen:
            seen[key] = len(annex) + 1
            annex.append(Proof(seen[key], quote, entry))
            numbers.append(seen[key])
    return tuple(numbers)
