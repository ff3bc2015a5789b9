"""A visit brief: on one page, who a counterpart is, what ties it to the city, and what lies open between the two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from tracker.core.activity import Activity, Level
from tracker.core.chapters.blocks import Cell, Chapter
from tracker.core.dates import PartialDate, Period
from tracker.core.due import When, compose_due, when_due
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, Message
from tracker.core.names import Country, Name
from tracker.core.one_page import Line, OnePage, points_chapter
from tracker.core.part import Part, Row, Rows
from tracker.core.reporting import Window

MOST = 6
PEOPLE = (EntityType.OFFICE, EntityType.PERSON)
LABEL = N_("Visit brief")


def compose_brief(
    subject: Involved,
    entries: Iterable[Entry],
    *,
    kinds: Iterable[Kind],
    rows: Mapping[int, Rows],
    home: Involved,
    day: PartialDate,
    activity: Activity | None = None,
) -> OnePage:
    """Return the brief on `subject` from the records that involve it, `entries`, and their rows by record.

    activity: how alive things are with it, where that is known
    """
    newest = sorted(entries, key=lambda entry: (entry.first_day or date.min, entry.id), reverse=True)
    by_name = {kind.name: kind for kind in kinds}
    chapters = [
        _chapter("ties", N_("Ties and where they stand"), map(_tie, (one for one in newest if one.shape is Shape.BAR))),
        _chapter("cautions", N_("Cautions"), _cautions(newest, by_name, rows, day.last, activity)),
        _chapter("contacts", N_("Last contacts"), map(_contact, (one for one in newest if _is_contact(one)))),
        _chapter("people", N_("People and offices met"), _people(people_met(subject, newest, by_name, rows, home))),
        _chapter("history", N_("How it came to stand so"), _history(newest, by_name, rows)),
        _chapter("networks", N_("Shared networks"), _networks(subject, newest)),
        *_pending(newest, by_name, rows, Window(date.min, day.last)),
    ]
    return OnePage(
        label=LABEL,
        title=N_("{name}", name=subject.name),
        beside=_beside_name(subject),
        home=home.name,
        day=day,
        chapters=tuple(chapter for chapter in chapters if chapter.blocks),
    )


def _chapter(name: str, title: Message, lines: Iterable[Line]) -> Chapter:
    return points_chapter(name, title, lines, most=MOST)


def _beside_name(subject: Involved) -> tuple[object, ...]:
    """Return where the counterpart is, and what it is called in other languages."""
    places = [Country(subject.country)] if subject.country else []
    within: list[object] = [subject.within.name] if subject.within else []
    if subject.within and subject.within.country:
        within.append(Country(subject.within.country))
    others = [Name({"": form}) for form in sorted({form for form in subject.name.forms.values() if form})]
    return (*places, *within, *others)


def _tie(entry: Entry) -> Line:
    aside = entry.state.label
    if entry.start or entry.end:
        aside = N_("{state}, {period}", state=aside, period=Period(entry.start, entry.end))
    return Line(Cell(entry.title, pressing=entry.state.tone is Tone.PAUSED, entry=entry), aside)


def _is_contact(entry: Entry) -> bool:
    return entry.shape is Shape.DOT and entry.state.tone is not Tone.OVER


def _contact(entry: Entry) -> Line:
    when = N_("{day}", day=entry.start) if entry.start else N_("date unknown")
    aside = N_("{state}, {period}", state=entry.state.label, period=when) if entry.state.tone is Tone.AHEAD else when
    return Line(Cell(entry.title, entry=entry), aside)


def _cautions(
    entries: Sequence[Entry],
    kinds: Mapping[str, Kind],
    rows: Mapping[int, Rows],
    today: date,
    activity: Activity | None,
) -> Iterable[Line]:
    """Tell what to beware of: a tie that sleeps or is suspended, what is late or soon due, what sources contest."""
    if activity and activity.level in (Level.QUIET, Level.DORMANT):
        yield Line(Cell(activity.label, pressing=True), activity.why)
    for one in entries:
        if one.state.tone is Tone.PAUSED:
            yield Line(Cell(one.state.label, pressing=True, entry=one), one.title)
        yield from (Line(Cell(matter.told, pressing=True, entry=one), one.title) for matter in one.disputes)
    # What waits for somebody has a section of its own.
    of_parts = [
        (one.id, own)
        for one in entries
        for name, own in rows.get(one.id, {}).items()
        if not kinds[one.kind].part(name).pending
    ]
    for item in compose_due(entries, kinds=kinds.values(), rows=of_parts, today=today):
        if when_due(item, today) is not When.LATER:
            told = N_("{what}: {day}", what=item.sort.label, day=item.when) if item.when else item.sort.label
            yield Line(Cell(told, pressing=item.overdue, entry=item.entry), item.entry.title)


def _people(met: Iterable[tuple[Involved, Entry]]) -> Iterable[Line]:
    for one, entry in met:
        aside = N_("last met: {day}", day=entry.start) if entry.start else ""
        yield Line(Cell(N_("{name}", name=one.name), entry=entry), aside)


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


def _history(entries: Sequence[Entry], kinds: Mapping[str, Kind], rows: Mapping[int, Rows]) -> Iterable[Line]:
    """Tell the rows from which the state of each tie follows, the newest first."""
    for entry in entries:
        deciding = [part for part in kinds[entry.kind].parts if part.decides or part.lasting]
        for part in deciding:
            for row in reversed(rows.get(entry.id, {}).get(part.name, ())):
                yield Line(Cell(row.title, entry=entry), entry.title)


def _networks(subject: Involved, entries: Iterable[Entry]) -> Iterable[Line]:
    found: dict[int, Name] = {}
    for one in (one for entry in entries for one in entry.involved):
        network = one.within if one.type is EntityType.BODY else one
        if network and network.type is EntityType.NETWORK and network.id != subject.id:
            found.setdefault(network.id, network.name)
    return (Line(Cell(N_("{name}", name=name))) for name in found.values())


def _pending(
    entries: Sequence[Entry], kinds: Mapping[str, Kind], rows: Mapping[int, Rows], window: Window
) -> Iterable[Chapter]:
    lines: dict[str, tuple[Message, list[Line]]] = {}
    for entry in entries:
        for part in kinds[entry.kind].parts:
            if part.pending:
                own = rows.get(entry.id, {}).get(part.name, ())
                lines.setdefault(part.name, (part.pending.label, []))[1].extend(_waiting(part, own, entry, window))
    return (_chapter(name, label, found) for name, (label, found) in lines.items())


def _waiting(part: Part, rows: Sequence[Row], entry: Entry, window: Window) -> Iterable[Line]:
    waiting = [row for row in rows if part.pending and part.pending.holds(row.values)]
    told = part.reported(waiting, window) if part.reported and waiting else ()
    return (
        Line(Cell(line.message, pressing=line.pressing, entry=entry), N_("{record}", record=entry.title))
        for line in told
    )
