"""Ties in which nothing has happened for long, and what is proposed for each of them."""

from __future__ import annotations

from tracker.core.activity import Activity, Level
from tracker.core.chapters.blocks import Cell, Chapter, Column, Table
from tracker.core.chapters.material import Material
from tracker.core.entry import Entry
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_, Message

TITLE = N_("Dormant ties, and proposals for them")
STANDING = (Tone.CURRENT, Tone.PAUSED)
COLUMNS = (Column(N_("Tie"), room=6), Column(N_("Last contact"), room=7), Column(N_("Proposal"), room=8))


def resting_chapter(material: Material) -> Chapter:
    """Return the ties that stand in law and lie dormant in fact, those without a contact for longest first."""
    known = material.known.activities
    resting = [
        (entry, known[entry.id])
        for entry in material.entries
        if entry.id in known and entry.state.tone in STANDING and known[entry.id].level is Level.DORMANT
    ]
    if not resting:
        return Chapter("resting", TITLE, (), nothing=N_("No tie lies dormant."))
    resting.sort(key=lambda one: (-(one[1].months or 0), one[0].id))
    rows = tuple(_row(entry, activity, material) for entry, activity in resting)
    told = NN_("{n} tie lies dormant.", "{n} ties lie dormant.", len(rows))
    return Chapter("resting", TITLE, (Table(TITLE, COLUMNS, rows),), headline=told)


def _row(entry: Entry, activity: Activity, material: Material) -> tuple[Cell, ...]:
    return (
        Cell(entry.title, sources=material.annex.cite(entry, ""), entry=entry),
        Cell(activity.why),
        Cell(_proposal(entry, material)),
    )


def _proposal(entry: Entry, material: Material) -> Message:
    propose = material.kind(entry.kind).proposal
    if propose is None:
        return N_("To be decided: keep it up, or leave.")
    return propose(material.rows.get(entry.id, {}))
