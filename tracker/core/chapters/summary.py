"""The summary: what the report holds in large numbers, and what its chapters amount to in ten lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tracker.core.chapters.blocks import Cell, Chapter, Figure, Figures, Points
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.report_item import Item

TITLE = N_("Summary")
LINES = 10


def summary_chapter(items: Sequence[tuple[Kind, Sequence[Item]]], chapters: Iterable[Chapter]) -> Chapter:
    """Return the summary.

    items:    the records that the report tells, by kind
    chapters: those that follow, each of which amounts to a line
    """
    figures = tuple(Figure(kind.label_plural, _current(own), role=kind.name) for kind, own in items)
    own = {kind.name for kind, _ in items}
    lines = [*_of_records(items), *(one.headline for one in chapters if one.headline and one.name not in own)]
    points = Points(tuple(Cell(line) for line in lines[:LINES]))
    return Chapter("summary", TITLE, (*((Figures(figures),) if figures else ()), points))


def _current(items: Iterable[Item]) -> int:
    return sum(item.entry.state.tone is Tone.CURRENT for item in items)


def _of_records(items: Sequence[tuple[Kind, Sequence[Item]]]) -> Iterable[Message]:
    every = [item for _, own in items for item in own]
    held = NN_("The report holds {n} record.", "The report holds {n} records.", len(every))
    yield N_("{records} {proven}", records=held, proven=_proven(every)) if every else held
    stand = tuple(kind.many(n) for kind, own in items if kind.shape is Shape.BAR and (n := _current(own)))
    happened = tuple(kind.many(n) for kind, own in items if kind.shape is Shape.DOT and (n := _current(own)))
    if stand and happened:
        yield N_("{stand} stand; in this period: {happened}.", stand=stand, happened=happened)
    elif stand or happened:
        yield N_("{stand} stand.", stand=stand) if stand else N_("In this period: {happened}.", happened=happened)


def _proven(items: Sequence[Item]) -> Message:
    unsourced = sum(not item.sources for item in items)
    told = N_("Each of them is proven by at least one article.")
    if unsourced:
        told = NN_("{n} of them is proven by no article yet.", "{n} of them are proven by no article yet.", unsourced)
    disputed = sum(bool(item.entry.disputes) for item in items)
    if not disputed:
        return told
    differ = NN_("On {n} of them sources differ.", "On {n} of them sources differ.", disputed)
    return N_("{proven} {disputed}", proven=told, disputed=differ)
