"""A visit brief: on one page, who a counterpart is, what ties it to the city, and what lies open between the two.

It holds the newest of everything and says how much more there is, so that it stays one page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.core.dates import PartialDate, Period
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, Message
from tracker.core.names import Name
from tracker.core.part import Part, Row, Rows
from tracker.core.reporting import Window

MOST = 6
PEOPLE = (EntityType.OFFICE, EntityType.PERSON)


@dataclass(frozen=True, slots=True)
class Point:
    """One line: what it says, what stands beside it, whether it is pressing, and the record behind it."""

    text: Message
    aside: Message | None = None
    pressing: bool = False
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a heading, and how many more there are."""

    label: Message
    points: tuple[Point, ...]
    more: int = 0

    def shortened(self, most: int) -> Section:
        """Return the section with at most `most` lines, and more left over."""
        left_out = max(0, len(self.points) - most)
        return replace(self, points=self.points[:most], more=self.more + left_out)


@dataclass(frozen=True, slots=True)
class Brief:
    """The content of a visit brief on `subject`, as things stand on `day`."""

    subject: Involved
    home: Name
    day: PartialDate
    sections: tuple[Section, ...]

    def shortened(self, most: int) -> Brief:
        """Return the brief with at most `most` lines in each section."""
        return replace(self, sections=tuple(section.shortened(most) for section in self.sections))


def compose_brief(
    subject: Involved,
    entries: Iterable[Entry],
    *,
    kinds: Iterable[Kind],
    rows: Mapping[int, Rows],
    home: Involved,
    day: PartialDate,
) -> Brief:
    """Return the brief on `subject` from the records that involve it, `entries`, and their rows by record."""
    newest = sorted(entries, key=lambda entry: (entry.first_day or date.min, entry.id), reverse=True)
    by_name = {kind.name: kind for kind in kinds}
    sections = [
        _section(N_("Ties and where they stand"), map(_tie, (one for one in newest if one.shape is Shape.BAR))),
        _section(N_("Last contacts"), map(_contact, (one for one in newest if _is_contact(one)))),
        _section(N_("People and offices met"), _people(people_met(subject, newest, by_name, rows, home))),
        _section(N_("Shared networks"), _networks(subject, newest)),
        *_pending(newest, by_name, rows, Window(date.min, day.last)),
        _section(
            N_("Contested claims"),
            (Point(matter.told, pressing=True, entry=one) for one in newest for matter in one.disputes),
        ),
    ]
    return Brief(subject, home.name, day, tuple(section for section in sections if section.points))


def _section(label: Message, points: Iterable[Point]) -> Section:
    return Section(label, tuple(points)).shortened(MOST)


def _tie(entry: Entry) -> Point:
    aside = entry.state.label
    if entry.start or entry.end:
        aside = N_("{state}, {period}", state=aside, period=Period(entry.start, entry.end))
    return Point(entry.title, aside, pressing=entry.state.tone is Tone.PAUSED, entry=entry)


def _is_contact(entry: Entry) -> bool:
    return entry.shape is Shape.DOT and entry.state.tone is not Tone.OVER


def _contact(entry: Entry) -> Point:
    when = N_("{day}", day=entry.start) if entry.start else N_("date unknown")
    aside = N_("{state}, {period}", state=entry.state.label, period=when) if entry.state.tone is Tone.AHEAD else when
    return Point(entry.title, aside, entry=entry)


def _people(met: Iterable[tuple[Involved, Entry]]) -> Iterable[Point]:
    for one, entry in met:
        aside = N_("last met: {day}", day=entry.start) if entry.start else None
        yield Point(N_("{name}", name=one.name), aside, entry=entry)


def people_met(
    subject: Involved, entries: Iterable[Entry], kinds: Mapping[str, Kind], rows: Mapping[int, Rows], home: Involved
) -> Iterable[tuple[Involved, Entry]]:
    """Yield the people and offices of a counterpart, each with the first of `entries` that names them."""
    seen: set[int] = set()
    for entry in entries:
        met = [*_counterparts(entry, kinds[entry.kind]), *_beside(subject, rows.get(entry.id, {}))]
        for one in met:
            if one.id in seen or (one.within and one.within.id == home.id):
                continue
            seen.add(one.id)
            yield one, entry


def _counterparts(entry: Entry, kind: Kind) -> Iterable[Involved]:
    """Return the people of a record in those fields that might as well name a city: these name counterparts."""
    roles = {field.name for field in kind.references if EntityType.CITY in field.targets}
    return (one for one in entry.involved if one.role in roles and one.type in PEOPLE)


def _beside(subject: Involved, rows: Mapping[str, Sequence[Row]]) -> Iterable[Involved]:
    """Return the people in rows that name the subject too: those who signed for it."""
    for row in (row for part in rows.values() for row in part):
        named = [value for value in row.values.values() if isinstance(value, Involved)]
        if any(one.id == subject.id for one in named):
            yield from (one for one in named if one.type in PEOPLE)


def _networks(subject: Involved, entries: Iterable[Entry]) -> Iterable[Point]:
    found: dict[int, Name] = {}
    for one in (one for entry in entries for one in entry.involved):
        network = one.within if one.type is EntityType.BODY else one
        if network and network.type is EntityType.NETWORK and network.id != subject.id:
            found.setdefault(network.id, network.name)
    return (Point(N_("{name}", name=name)) for name in found.values())


def _pending(
    entries: Sequence[Entry], kinds: Mapping[str, Kind], rows: Mapping[int, Rows], window: Window
) -> Iterable[Section]:
    points: dict[str, tuple[Message, list[Point]]] = {}
    for entry in entries:
        for part in kinds[entry.kind].parts:
            if part.pending:
                own = rows.get(entry.id, {}).get(part.name, ())
                points.setdefault(part.name, (part.pending.label, []))[1].extend(_waiting(part, own, entry, window))
    return (_section(label, found) for label, found in points.values())


def _waiting(part: Part, rows: Sequence[Row], entry: Entry, window: Window) -> Iterable[Point]:
    waiting = [row for row in rows if part.pending and part.pending.holds(row.values)]
    lines = part.reported(waiting, window) if part.reported and waiting else ()
    return (Point(line.message, N_("{record}", record=entry.title), line.pressing, entry) for line in lines)
