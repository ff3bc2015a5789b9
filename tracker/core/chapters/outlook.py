"""Outlook: what falls due between the end of the report's time and the council's next session."""

from __future__ import annotations

from datetime import date

from tracker.core.chapters.blocks import Cell, Chapter, Column, Table
from tracker.core.chapters.material import Material
from tracker.core.dates import PartialDate
from tracker.core.due import SOON, DueItem, compose_due
from tracker.core.messages import N_, NN_, Message

TITLE = N_("Outlook: what falls due before the next session")
COLUMNS = (
    Column(N_("Due on"), "day", room=4),
    Column(N_("What"), room=5),
    Column(N_("Record"), room=8),
)


def outlook_chapter(material: Material) -> Chapter:
    """Return what falls due until the next session, or within ninety days where its day is not known."""
    until = material.asked.next_session.last if material.asked.next_session else material.window.until + SOON
    items = [one for one in due_of(material) if not one.overdue and one.day and one.day <= until]
    reach = _reach(material, until)
    if not items:
        return Chapter("outlook", TITLE, (), nothing=N_("Nothing falls due {until}.", until=reach))
    told = NN_("{n} thing falls due {until}.", "{n} things fall due {until}.", len(items), until=reach)
    return Chapter("outlook", TITLE, (Table(TITLE, COLUMNS, tuple(map(_row, items))),), headline=told)


def due_of(material: Material) -> tuple[DueItem, ...]:
    """Return what is due in the register, seen from the end of the report's time."""
    rows = [(id, own) for id, parts in sorted(material.rows.items()) for own in parts.values()]
    return compose_due(material.entries, kinds=material.kinds, rows=rows, today=material.window.until)


def _reach(material: Material, until: date) -> Message:
    if material.asked.next_session:
        return N_("before the next session on {day}", day=material.asked.next_session)
    return N_("within ninety days, until {day}", day=PartialDate.of_day(until))


def _row(item: DueItem) -> tuple[Cell, ...]:
    what = (
        N_("{what} ({note})", what=item.sort.label, note=item.deadline.note) if item.deadline.note else item.sort.label
    )
    record = N_("{record}: {row}", record=item.entry.title, row=item.title) if item.row else item.entry.title
    return Cell(item.when or ""), Cell(what), Cell(record)
