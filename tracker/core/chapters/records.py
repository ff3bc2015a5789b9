"""The records of one kind, those that last ordered by how they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from tracker.core.chapters.blocks import Block, Cell, Chapter, Column, Points, Stretch, Table
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import TONES
from tracker.core.messages import N_, Message
from tracker.core.report_item import Item, PartTold

RECORD = Column(N_("Record"), room=9)
WHEN = Column(N_("When"), "day", room=5)
STATUS = Column(N_("Status"), room=3)
SOURCES = Column(N_("Sources"), room=3)


def records_chapter(kind: Kind, items: Sequence[Item], totals: Sequence[PartTold] = ()) -> Chapter:
    """Return the records of a kind with all that is told of them, and what its totalled parts amount to."""
    blocks: list[Block] = []
    if kind.shape is Shape.BAR:
        for tone, own in groupby(items, lambda item: item.entry.state.tone):
            blocks.append(_table(TONES[tone], tuple(own)))
    elif items:
        blocks.append(_table(kind.label_plural, items))
    blocks += [Points(tuple(Cell(told.line.message) for told in part.lines), label=part.label) for part in totals]
    return Chapter(kind.name, kind.label_plural, tuple(blocks), headline=_headline(kind, items))


def _headline(kind: Kind, items: Sequence[Item]) -> Message | None:
    if not items:
        return None
    counts = Counter(item.entry.state.name for item in items)
    states = [state for state in kind.lifecycle.states if counts[state.name]]
    told = tuple(N_("{state}: {n}", state=state.label, n=counts[state.name]) for state in states)
    return N_("{records}. {states}.", records=kind.many(len(items)), states=told)


def _table(caption: Message, items: Sequence[Item]) -> Table:
    return Table(
        caption,
        (RECORD, WHEN, STATUS, SOURCES),
        tuple(_row(item) for item in items),
        {place: notes for place, item in enumerate(items) if (notes := tuple(_notes(item)))},
    )


def _row(item: Item) -> tuple[Cell, ...]:
    entry = item.entry
    when = Stretch(entry.start, entry.end, dot=entry.shape is Shape.DOT)
    return (
        Cell(N_("{record} (◆ disputed)", record=entry.title) if entry.disputes else entry.title, entry=entry),
        Cell(when) if entry.start or entry.end else Cell(N_("date unknown"), soft=True),
        Cell(entry.state.label, tone=entry.state.tone),
        Cell(sources=item.sources) if item.sources else Cell(N_("no source yet"), pressing=True),
    )


def _notes(item: Item) -> Iterable[Cell]:
    if item.facts:
        yield Cell(item.facts, soft=True)
    for paragraph in item.paragraphs:
        yield Cell(paragraph, soft=True)
    for part in item.parts:
        for told in part.lines:
            yield Cell(told.line.message, sources=told.sources, pressing=told.line.pressing, label=part.label)
