"""The content of a council report: what it says, before anything decides how it looks.

Every format is written from the same `Report`, so PDF and screen cannot disagree. It holds no clock: the same question
about the same register gives the same report. Which chapters it has, and in which order, is asked for; each is a pure
function in `tracker.core.chapters`, and the declarations of kinds and parts say which there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.core.chapters import annex as annex_page
from tracker.core.chapters.annex import Annex, annex_chapter
from tracker.core.chapters.attention import Pressing, attention_chapter
from tracker.core.chapters.blocks import Chapter, Proof
from tracker.core.chapters.changed import changed_chapter
from tracker.core.chapters.contents import offered_chapters
from tracker.core.chapters.drawn import network_chapter, timeline_chapter
from tracker.core.chapters.gathered import gathered_chapter
from tracker.core.chapters.held import held_chapter
from tracker.core.chapters.material import ANYTHING, NOTHING_ELSE, Asked, Known, Material
from tracker.core.chapters.outlook import outlook_chapter
from tracker.core.chapters.press import press_chapter
from tracker.core.chapters.records import records_chapter
from tracker.core.chapters.resting import resting_chapter
from tracker.core.chapters.summary import summary_chapter
from tracker.core.chapters.travel import travel_chapter
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, Refusal
from tracker.core.names import Name
from tracker.core.network import NetworkChart, compose_network
from tracker.core.part import Rows
from tracker.core.report_item import Item, PartTold, item_of, pressing_of, totals_of
from tracker.core.reporting import Window
from tracker.core.timeline import Timeline, compose_timeline, stretches_of

TONES = tuple(Tone)
_OF_MATERIAL: Mapping[str, Callable[[Material], Chapter]] = {
    "changes": changed_chapter,
    "resting": resting_chapter,
    "tenure": held_chapter,
    "travel": travel_chapter,
    "press": press_chapter,
    "outlook": outlook_chapter,
}


@dataclass(frozen=True, slots=True)
class Section:
    """The records of one kind."""

    kind: Kind
    items: tuple[Item, ...]
    current: int
    totals: tuple[PartTold, ...] = ()


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
    chapters: tuple[Chapter, ...] = ()
    asked: Asked = ANYTHING

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
    rows: Mapping[int, Rows] | None = None,
    asked: Asked = ANYTHING,
    known: Known = NOTHING_ELSE,
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
    kinds, entries, rows = tuple(kinds), sorted(entries, key=_order), rows or {}
    window = Window(since.first, until.last)
    inside = [entry for entry in entries if belongs(entry, window.since, window.until)]
    held = frozenset(entry.id for entry in inside)
    material = Material(home, home_id, kinds, entries, held, rows, window, Annex(), asked, known)
    offered = tuple(one.name for one in offered_chapters(kinds))
    names = offered if asked.chapters is None else tuple(one for one in asked.chapters if one in offered)
    sections = {name: _section(material.kind(name), material, material.annex) for name in _in_order(names, kinds)}
    left_out = [_section(kind, material, Annex()) for kind in kinds if kind.name not in sections]
    outside = [one for one in entries if one.id not in held and (one.first_day or window.until) <= window.until]
    timeline = compose_timeline(inside, kinds=kinds, today=until.last, stretches=stretches_of(kinds, rows))
    network = compose_network(inside, home=home, home_id=home_id, kinds=[kind.name for kind in kinds])
    pressing = (*_within([*sections.values(), *left_out]), *_left_over(outside, kinds, rows, window))
    own: dict[str, Callable[[], Chapter]] = {
        "attention": lambda: attention_chapter(pressing),
        "network": lambda: network_chapter(network),
        "timeline": lambda: timeline_chapter(timeline),
    }
    chapters = {
        name: own[name]() if name in own else _chapter(name, material, sections)
        for name in names
        if name not in (SUMMARY, annex_page.NAME)
    }
    if annex_page.NAME in names:
        chapters[annex_page.NAME] = annex_chapter(material.annex)
    if SUMMARY in names:
        items = [(one.kind, one.items) for one in sections.values()]
        chapters[SUMMARY] = summary_chapter(items, list(chapters.values()))
    return Report(
        home=home,
        since=since,
        until=until,
        sections=tuple(sections.values()),
        annex=tuple(material.annex.proofs),
        timeline=timeline,
        network=network,
        pressing=pressing,
        chapters=tuple(chapters[name] for name in names),
        asked=asked,
    )


SUMMARY = "summary"


def _in_order(names: Sequence[str], kinds: Sequence[Kind]) -> list[str]:
    own = {kind.name for kind in kinds}
    return [name for name in names if name in own]


def _chapter(name: str, material: Material, sections: Mapping[str, Section]) -> Chapter:
    if name in _OF_MATERIAL:
        return _OF_MATERIAL[name](material)
    if name in sections:
        return records_chapter(sections[name].kind, sections[name].items, sections[name].totals)
    gathered = ((part, part.gathered) for kind in material.kinds for part in kind.parts if part.name == name)
    part, told = next((part, told) for part, told in gathered if told)
    return gathered_chapter(part, told, material)


def _section(kind: Kind, material: Material, annex: Annex) -> Section:
    own = material.of(kind, inside=True)
    if kind.shape is Shape.BAR:
        own.sort(key=lambda entry: TONES.index(entry.state.tone))
    rows = [material.rows.get(one.id, {}) for one in own]
    items = tuple(
        item_of(one, kind, rows=of_one, window=material.window, cite=annex.cite)
        for one, of_one in zip(own, rows, strict=True)
    )
    current = sum(1 for entry in own if entry.state.tone is Tone.CURRENT)
    return Section(kind, items, current, totals_of(kind, rows, material.window))


def _within(sections: Iterable[Section]) -> Iterator[Pressing]:
    for section in sections:
        for item in section.items:
            yield from (Pressing(item.entry, line) for line in item.pressing)


def _left_over(
    entries: Iterable[Entry], kinds: Iterable[Kind], rows: Mapping[int, Rows], window: Window
) -> Iterator[Pressing]:
    """Yield what records from before the report's time have left undone."""
    by_name = {kind.name: kind for kind in kinds}
    for entry in entries:
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
