"""What records have several of, told for all of them together: dues, commitments, questions."""

from __future__ import annotations

from tracker.core.chapters.blocks import Cell, Chapter, Column, Table
from tracker.core.chapters.material import Material
from tracker.core.entry import Entry
from tracker.core.messages import N_
from tracker.core.part import Part, Row
from tracker.core.reporting import Gathered, Group

RECORD = Column(N_("Record"), room=6)


def gathered_chapter(part: Part, gathered: Gathered, material: Material) -> Chapter:
    """Return the rows of a part, of every record, group by group; what waits is told whatever its record's time."""
    groups: dict[str, list[tuple[Entry, Row]]] = {group.name: [] for group in gathered.groups}
    for entry, row in material.rows_of(part):
        group = next((one for one in gathered.groups if one.holds(row.values, material.window)), None)
        if group:
            groups[group.name].append((entry, row))
    tables = tuple(
        _table(group, groups[group.name], gathered, material) for group in gathered.groups if groups[group.name]
    )
    told = gathered.told({name: [row.values for _, row in own] for name, own in groups.items()}) if tables else None
    return Chapter(part.name, gathered.title, tables, headline=told)


def _table(group: Group, own: list[tuple[Entry, Row]], gathered: Gathered, material: Material) -> Table:
    rows = []
    for entry, row in own:
        sources = material.annex.cite(entry, row.proof)
        rows.append((Cell(entry.title, sources=sources, pressing=group.pressing), *gathered.cells(row.values)))
    return Table(group.label, (RECORD, *gathered.columns), tuple(rows))
