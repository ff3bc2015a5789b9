"""What changed since the council was last told: what is new, what stands otherwise, what was completed."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from tracker.core.changes import LABELS, Changed, answer_of_changes
from tracker.core.chapters.annex import Annex
from tracker.core.chapters.blocks import Block, Cell, Chapter, Column, Sentences, Table
from tracker.core.chapters.material import Material
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry
from tracker.core.messages import N_, NN_

TITLE = N_("What changed since the last report")
MOST = 60  # a table of more tells nobody what is new
COLUMNS = (
    Column(N_("Record"), room=9),
    Column(N_("Status"), room=6),
    Column(N_("Recorded on"), "day", room=4),
    Column(N_("Sources"), room=3),
)


def changed_chapter(material: Material) -> Chapter:
    """Return the records that changed, the most telling first, and of how many more there is only the number."""
    changes = material.known.changes
    if changes is None or not changes.total:
        return Chapter("changes", TITLE, (), nothing=answer_of_changes(changes) if changes else N_("Nothing changed."))
    blocks: list[Block] = []
    proven = {entry.id: entry for entry in material.entries}  # what changed comes without its proofs
    for novelty, own in groupby(changes.first, lambda one: one.novelty):
        blocks.append(Table(LABELS[novelty], COLUMNS, tuple(_row(one, material.annex, proven) for one in own)))
    if more := changes.total - len(changes.first):
        told = NN_("{n} more record changed.", "{n} more records changed.", more)
        blocks.append(Sentences((Cell(told, soft=True),)))
    return Chapter("changes", TITLE, tuple(blocks), headline=answer_of_changes(changes))


def _row(one: Changed, annex: Annex, proven: Mapping[int, Entry]) -> tuple[Cell, ...]:
    sources = annex.cite(proven.get(one.entry.id, one.entry), "")
    state = one.path[-1] if one.path else one.entry.state
    moved = len(one.path) > 1
    told = N_("from “{old}” to “{new}”", old=one.path[0].label, new=state.label) if moved else state.label
    return (
        Cell(one.entry.title, entry=one.entry),
        Cell(told, tone=state.tone),
        Cell(PartialDate.of_day(one.at.date())),
        Cell(sources=sources) if sources else Cell(N_("no source yet"), pressing=True),
    )
