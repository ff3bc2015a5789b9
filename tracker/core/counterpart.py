"""How things stand between the city and a counterpart: the ties, whether anything happens, whom it knows, what is open.

Everything is read from the records that involve the counterpart, so each number leads to a list of these records alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.core.activity import Activity
from tracker.core.brief import people_met
from tracker.core.counts import COMMITMENTS, Count, Place
from tracker.core.coverage import Coverage, coverage_of
from tracker.core.dashboard import Figure, Some, answer_of_due, answer_of_ties, count_figures
from tracker.core.dates import PartialDate
from tracker.core.due import DueItem, When, compose_due, when_due
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.part import Row, Rows

COUNTERPARTS = (EntityType.CITY, EntityType.NETWORK, EntityType.ORGANISATION)
SHOWN = 5
_STANDS = (Tone.CURRENT, Tone.PAUSED, Tone.AHEAD, Tone.OVER)


@dataclass(frozen=True, slots=True)
class Met:
    """A person or an office of the counterpart, and the newest record that names them."""

    who: Involved
    entry: Entry


@dataclass(frozen=True, slots=True)
class Promise:
    """A row that still waits to be kept, and its record."""

    row: Row
    entry: Entry


@dataclass(frozen=True, slots=True)
class Counterpart:
    """What the page of a counterpart tells at a glance.

    ties:     what lasts, that which stands first
    figures:  how many records there are of each kind that has any
    contacts: what happened, the newest first
    """

    subject: Involved
    ties: Sequence[Entry]
    figures: Sequence[Figure]
    activity: Activity
    contacts: Sequence[Entry]
    people: Sequence[Met]
    due: Sequence[DueItem]
    promises: Sequence[Promise]
    coverage: Coverage
    unsourced: Some
    today: date

    @property
    def asked(self) -> dict[str, str]:
        """Return what a list is asked for to hold the records of this counterpart alone."""
        return asked_for(self.subject)

    @property
    def happened(self) -> tuple[Message, ...]:
        """Return how much of what kind happened, in words."""
        return tuple(one.kind.many(one.count) for one in self.figures if one.kind.shape is Shape.DOT and one.count)

    @property
    def proofs(self) -> dict[int, int]:
        """Return how many passages prove each tie."""
        return {one.id: len(one.quotes) for one in self.ties}

    @property
    def open(self) -> Count:
        """Return how many promises wait to be kept."""
        return Count(len(self.promises), Place(COMMITMENTS, self.asked))


def asked_for(subject: Involved) -> dict[str, str]:
    """Return what a list is asked for to hold the records that involve `subject` alone."""
    return {"involves": str(subject.id)}


def compose_counterpart(
    subject: Involved,
    entries: Iterable[Entry],
    *,
    kinds: Iterable[Kind],
    rows: Mapping[int, Rows],
    promises: Iterable[Promise],
    home: Involved,
    activity: Activity,
    today: date,
) -> Counterpart:
    """Return how things stand with `subject`.

    entries:  the records that involve it or what belongs to it
    rows:     their rows, by record
    promises: what was promised in them or to it, kept or not
    """
    newest = sorted(entries, key=lambda one: (one.first_day or date.min, one.id), reverse=True)
    by_name = {kind.name: kind for kind in kinds}
    counts = Counter((one.kind, one.state.name) for one in newest)
    figures = count_figures(counts, kinds=by_name.values(), asked=asked_for(subject))
    due = compose_due(
        newest,
        kinds=by_name.values(),
        rows=[(id, part) for id, own in rows.items() for part in own.values()],
        today=today,
    )
    return Counterpart(
        subject=subject,
        ties=sorted((one for one in newest if one.shape is Shape.BAR), key=lambda one: _STANDS.index(one.state.tone)),
        figures=[figure for figure in figures if figure.total],
        activity=activity,
        contacts=[one for one in newest if one.shape is Shape.DOT and one.state.tone is Tone.CURRENT],
        people=[
            Met(who, entry)
            for who, entry in people_met(subject, newest, by_name, rows, home)
            if who.within is None or who.within.id == subject.id
        ],
        due=due,
        promises=_waiting(promises),
        coverage=sum((coverage_of(by_name[one.kind], one) for one in newest), Coverage()),
        unsourced=_unsourced(newest, by_name.values(), subject),
        today=today,
    )


def _waiting(promises: Iterable[Promise]) -> list[Promise]:
    """Return the promises that wait to be kept, each once, the earliest due first."""
    by_row = {
        one.row.id: one for one in promises if one.row.part.pending and one.row.part.pending.holds(one.row.values)
    }
    return sorted(by_row.values(), key=lambda one: (_due(one.row) is None, _due(one.row) or date.max, one.row.id))


def _due(row: Row) -> date | None:
    due = row.values.get("due")
    return due.last if isinstance(due, PartialDate) else None


def _unsourced(entries: Iterable[Entry], kinds: Iterable[Kind], subject: Involved) -> Some:
    bare = [one for one in entries if not one.quotes]
    numbers = Counter(one.kind for one in bare)
    asked = {**asked_for(subject), "unsourced": "1"}
    by_kind = tuple((kind, Count(numbers[kind.name], Place(kind.name, asked))) for kind in kinds)
    return Some(tuple(bare), len(bare), by_kind)


def answer_of_standing(counterpart: Counterpart) -> Message:
    """Return what ties the city to a counterpart and since when, in a sentence."""
    if not counterpart.ties:
        return N_("No tie is recorded.")
    told = answer_of_ties(one for one in counterpart.figures if one.kind.shape is Shape.BAR)
    standing = [one for one in counterpart.ties if one.state.tone is Tone.CURRENT]
    begun = [one.start for one in standing if one.start]
    if not begun:
        return told
    if len(standing) == 1:
        return N_("{answer} It began: {day}.", answer=told, day=begun[0])
    return N_("{answer} The oldest began: {day}.", answer=told, day=min(begun, key=lambda day: (day.first, day.last)))


def answer_of_activity(counterpart: Counterpart) -> Message:
    """Return whether anything happens, in a sentence."""
    activity = counterpart.activity
    return N_("{level}. {why}", level=activity.label, why=activity.why)


def answer_of_people(counterpart: Counterpart) -> Message:
    """Return whom of a counterpart the city met last, in a sentence."""
    if not counterpart.people:
        return N_("Nobody is named yet.")
    last = counterpart.people[0]
    if last.entry.start is None:
        return N_("Last named: {name}.", name=last.who.name)
    return N_("Last named: {name}, {day}.", name=last.who.name, day=last.entry.start)


def answer_of_next(counterpart: Counterpart) -> Message:
    """Return what is due with a counterpart, in a sentence."""
    found = Counter(when_due(item, counterpart.today) for item in counterpart.due)
    return answer_of_due(late=found[When.LATE], soon=found[When.SOON], later=found[When.LATER], asked=counterpart.asked)


def answer_of_promises(counterpart: Counterpart) -> Message:
    """Return how many promises are open, in a sentence."""
    if not counterpart.promises:
        return N_("No commitment is open.")
    return NN_("{n} commitment is open.", "{n} commitments are open.", counterpart.open)
