"""The one-page paper of a record: a sheet that says how it stands, or a form that is filled in after a journey.

A kind declares what its paper is called and what it tells; what is composed of it knows no kind by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from tracker.core.chapters.blocks import Block, Cell, Chapter, Column, Stretch, Table
from tracker.core.dates import PartialDate
from tracker.core.due import compose_due
from tracker.core.entry import Entry, Involved
from tracker.core.facts import fact_in
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Shape
from tracker.core.messages import N_, Message
from tracker.core.one_page import FACTS, Line, OnePage, points_chapter
from tracker.core.part import Part, Row, Rows
from tracker.core.reporting import Window

if TYPE_CHECKING:
    from tracker.core.kind import Kind

MOST = 8
QUOTES = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """What only people can tell: a label, and the lines that are left for them to write on.

    columns: what each line is divided into, where it is
    """

    label: Message
    columns: tuple[Column, ...] = ()
    lines: int = 3


@dataclass(frozen=True, slots=True)
class RecordPaper:
    """The paper of a kind's records, as the kind declares it.

    label:  what the paper is
    facts:  the fields that it tells, in order; none: all of them
    parts:  the parts that it tells, in order
    asks:   what is left to be written by hand. A paper that asks is a form: it asks for its unknown facts as well
    fits:   for which records there is one, given the id of the home city; None: for all
    """

    label: Message
    facts: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    asks: tuple[Asked, ...] = ()
    fits: Callable[[Entry, int], bool] | None = None


def paper_for(kind: Kind, entry: Entry, home: int) -> RecordPaper | None:
    """Return the paper that there is of a record, given the id of the home city, or None."""
    paper = kind.paper
    return paper if paper and (paper.fits is None or paper.fits(entry, home)) else None


def compose_record_paper(
    paper: RecordPaper, kind: Kind, entry: Entry, *, rows: Rows, home: Involved, day: PartialDate
) -> OnePage:
    """Return the paper of a record as it stands on `day`, whose parts have these `rows`."""
    window = Window(date.min, day.last)
    chapters = [
        Chapter(FACTS, N_("In short"), _facts(paper, kind, entry)),
        *(_part(kind.part(name), rows.get(name, ()), window) for name in paper.parts),
    ]
    if not paper.asks:
        chapters += [_due(paper, kind, entry, rows, day.last), _disputes(entry), _sources(entry)]
    chapters += [_blank(f"asked-{place}", asked) for place, asked in enumerate(paper.asks)]
    return OnePage(
        label=paper.label,
        title=entry.title,
        beside=(entry.state.label, Stretch(entry.start, entry.end, dot=entry.shape is Shape.DOT)),
        home=home.name,
        day=day,
        chapters=tuple(chapter for chapter in chapters if chapter.blocks),
    )


def _facts(paper: RecordPaper, kind: Kind, entry: Entry) -> tuple[Block, ...]:
    fields = [kind.field(name) for name in paper.facts] or sorted(kind.fields, key=_is_long)
    rows = []
    for field in fields:
        value = fact_in(entry, field)
        if value is not None:
            rows.append((Cell(field.label), Cell(_by_field(field, value))))
        elif paper.asks:
            rows.append((Cell(field.label), Cell()))
    columns = (Column(N_("What it is about"), room=2), Column(N_("As the register has it"), room=5))
    return (Table(N_("In short"), columns, tuple(rows)),) if rows else ()


def _is_long(field: Field) -> bool:
    return field.type is FieldType.LONG_TEXT


def _by_field(field: Field, value: object) -> object:
    # A list of choices is read as a sentence reads it, not as pieces of a line.
    return N_("{values}", values=value) if field.type is FieldType.CHOICES else value


def _part(part: Part, rows: Sequence[Row], window: Window) -> Chapter:
    # Where rows follow each other in time, the newest comes first; what presses comes before all.
    ordered = list(reversed(rows)) if part.order else list(rows)
    told = part.reported(ordered, window) if part.reported else ()
    lines = sorted(told, key=lambda line: not line.pressing)
    points = (Line(Cell(line.message, pressing=line.pressing)) for line in lines)
    return points_chapter(part.name, part.label_plural, points, most=MOST)


def _due(paper: RecordPaper, kind: Kind, entry: Entry, rows: Rows, today: date) -> Chapter:
    """Tell what falls due, except in the parts that the paper tells anyway."""
    others: Mapping[str, Sequence[Row]] = {name: own for name, own in rows.items() if name not in paper.parts}
    items = compose_due([entry], kinds=[kind], rows=[(entry.id, own) for own in others.values()], today=today)
    lines = (
        Line(Cell(item.sort.label, pressing=item.overdue), item.when or item.deadline.note or "") for item in items
    )
    return points_chapter("due", N_("What falls due"), lines, most=MOST)


def _disputes(entry: Entry) -> Chapter:
    lines = (Line(Cell(matter.told, pressing=True)) for matter in entry.disputes)
    return points_chapter("disputes", N_("Contested claims"), lines, most=MOST)


def _sources(entry: Entry) -> Chapter:
    seen: dict[str, Line] = {}
    for quote in entry.quotes:
        where = N_("{outlet}, {day}", outlet=quote.outlet or quote.article_title, day=quote.published)
        beside: object = where if quote.published else quote.outlet or quote.article_title
        seen.setdefault(quote.text, Line(Cell(N_("“{quote}”", quote=quote.text)), beside))
    return points_chapter("sources", N_("What the sources say"), seen.values(), most=QUOTES)


def _blank(name: str, asked: Asked) -> Chapter:
    columns = asked.columns or (Column(asked.label),)
    row = tuple(Cell() for _ in columns)
    return Chapter(name, asked.label, (Table(asked.label, columns, (row,) * asked.lines),))
