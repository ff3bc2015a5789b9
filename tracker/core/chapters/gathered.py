"""What records have several of, told for all of them together: dues, commitments, questions."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.core.chapters.blocks import Cell, Chapter, Column, Table
from tracker.core.chapters.material import Material
from tracker.core.entry import Entry
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Row
from tracker.core.reporting import Gathered, Group

RECORD = Column(N_("Record"), room=6)


@dataclass(frozen=True, slots=True)
class Owned:
    """A row, and what it is about; its record, unless it hangs on none."""

    row: Row
    about: Message
    entry: Entry | None = None


def gathered_chapter(part: Part, gathered: Gathered, material: Material) -> Chapter:
    """Return the rows of a part, of every record, group by group; what waits is told whatever its record's time."""
    groups: dict[str, list[Owned]] = {group.name: [] for group in gathered.groups}
    every = [Owned(row, entry.title, entry) for entry, row in material.rows_of(part)]
    every += [Owned(row, about) for about, row in material.known.beside.get(part.name, ())]
    for one in every:
        group = next((group for group in gathered.groups if group.holds(one.row.values, material.window)), None)
        if group:
            groups[group.name].append(one)
    tables = tuple(
        _table(group, groups[group.name], gathered, material) for group in gathered.groups if groups[group.name]
    )
    told = gathered.told({name: [one.row.values for one in own] for name, own in groups.items()}) if tables else None
    return Chapter(part.name, gathered.title, tables, headline=told)


def _table(group: Group, own: list[Owned], gathered: Gathered, material: Material) -> Table:
    rows = []
    for one in own:
        sources = material.annex.cite(one.entry, one.row.proof) if one.entry else ()
        about = Cell(one.about, sources=sources, pressing=group.pressing, entry=one.entry)
        rows.append((about, *gathered.cells(one.row.values)))
    return Table(group.label, (RECORD, *gathered.columns), tuple(rows))
