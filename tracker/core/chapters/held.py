"""The places that the city holds in the bodies of others, who fills them, and when their terms end."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.core.chapters.blocks import Block, Cell, Chapter, Column, Table
from tracker.core.chapters.material import Material
from tracker.core.counts import Count, Place
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, Message
from tracker.core.names import Name
from tracker.core.tenure import Held, Holdings, Incumbent, Tenure, answer_of_holdings, held_of, in_order

TITLE = N_("Terms of office, and when they end")
COLUMNS = (
    Column(N_("Place"), room=7),
    Column(N_("Filled by"), room=5),
    Column(N_("Until"), "day", room=4),
    Column(N_("Days left"), "number", room=2),
    Column(N_("Next election"), "day", room=4),
)


def held_chapter(material: Material) -> Chapter:
    """Return the places of every kind that declares them, the term that ends next first."""
    blocks: list[Block] = []
    answers: list[Message] = []
    for kind in material.kinds:
        if kind.tenure:
            places = in_order(places_of(kind, kind.tenure, material))
            if places:
                blocks.append(Table(kind.label_plural, COLUMNS, tuple(_row(one, material) for one in places)))
                answers.append(answer_of_holdings(_holdings(kind, kind.tenure, places, material)))
    nothing = N_("The city holds none today.")
    return Chapter("tenure", TITLE, tuple(blocks), headline=answers[0] if answers else None, nothing=nothing)


def places_of(kind: Kind, tenure: Tenure, material: Material) -> Iterable[Held]:
    """Yield the places of a kind that the city holds at the end of the time."""
    for entry in material.of(kind):
        if entry.state.tone is Tone.CURRENT:
            terms = material.rows.get(entry.id, {}).get(tenure.part, ())
            yield held_of(entry, tenure, terms=terms, holders=material.known.holders, today=material.window.until)


def _holdings(kind: Kind, tenure: Tenure, places: tuple[Held, ...], material: Material) -> Holdings:
    ahead = sum(entry.state.tone is Tone.AHEAD for entry in material.of(kind))
    here = Place(kind.name)
    return Holdings(tenure.question, Count(len(places), here), Count(ahead, here), kind.many, places)


def _row(one: Held, material: Material) -> tuple[Cell, ...]:
    late = one.days_left is not None and one.days_left < 0
    return (
        Cell(one.entry.title, sources=material.annex.cite(one.entry, ""), entry=one.entry),
        Cell(_who(one.incumbent)),
        Cell(one.incumbent.until or N_("unknown"), pressing=late),
        Cell("" if one.days_left is None else one.days_left, pressing=late),
        Cell(one.incumbent.election or ""),
    )


def _who(found: Incumbent) -> Message | Name:
    person, office = found.person, found.office
    if person and office:
        return N_("{person}, {office}", person=person.name, office=office.name)
    named = person or office
    return named.name if named else N_("unknown")
