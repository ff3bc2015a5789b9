"""What the first pages tell: how the register stands in numbers, and the few records that a reader should see now.

Each widget asks a question and answers it in a sentence, whose numbers lead to what they count.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from tracker.core.counts import ARTICLES, DUE, GAPS, Count, Place
from tracker.core.coverage import Coverage
from tracker.core.dates import PartialDate
from tracker.core.due import When
from tracker.core.entry import Entry
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import State, Tone
from tracker.core.messages import N_, NN_, Message

SOON = timedelta(days=365)
SHOWN = 8
EVERYTHING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Figure:
    """How many records of a kind are current, how many there are in all, and how many are in each state."""

    kind: Kind
    count: Count
    total: Count
    states: tuple[tuple[State, Count], ...] = ()

    @property
    def beside(self) -> Message:
        """Return of how many in all, in words."""
        return N_("of {total} in all", total=self.total)

    def of(self, tone: Tone) -> Count:
        """Return how many records are in a state that reads like `tone`."""
        number = sum(count for state, count in self.states if state.tone is tone)
        return Count(number, Place(self.kind.name, {**self.total.place.asked, "tone": tone.value}))


@dataclass(frozen=True, slots=True)
class Some:
    """The first of several records, how many there are, and how many of each kind."""

    entries: tuple[Entry, ...]
    total: int
    by_kind: tuple[tuple[Kind, Count], ...] = ()

    @property
    def more(self) -> int:
        """Return how many are not among the first."""
        return self.total - len(self.entries)

    @property
    def told(self) -> tuple[Message, ...]:
        """Return how many of each kind there are, in words."""
        return tuple(kind.many(count) for kind, count in self.by_kind if count)


@dataclass(frozen=True, slots=True)
class Dashboard:
    """The content of the first page."""

    figures: tuple[Figure, ...]
    ending: Some
    unsourced: Some
    changed: Some
    coverage: Coverage

    @property
    def sourced_share(self) -> float | None:
        """Return which share of the records an article proves, or None where there are none."""
        total = sum(figure.total for figure in self.figures)
        return (total - self.unsourced.total) / total if total else None

    @property
    def ties(self) -> tuple[Figure, ...]:
        """Return the figures of what lasts, as far as there is any."""
        return tuple(figure for figure in self.figures if figure.kind.shape is Shape.BAR and figure.total)


def count_figures(
    counts: Mapping[tuple[str, str], int], *, kinds: Iterable[Kind], asked: Mapping[str, str] = EVERYTHING
) -> tuple[Figure, ...]:
    """Return the figures of `kinds`.

    counts: how many records there are, by the names of their kind and state
    asked:  what a list must be asked for to hold these records alone
    """
    return tuple(_figure(kind, counts, asked) for kind in kinds)


def _figure(kind: Kind, counts: Mapping[tuple[str, str], int], asked: Mapping[str, str]) -> Figure:
    numbers = [(state, counts.get((kind.name, state.name), 0)) for state in kind.lifecycle.states]
    states = tuple((one, Count(n, Place(kind.name, {**asked, "status": one.name}))) for one, n in numbers if n)
    current = sum(count for state, count in states if state.tone is Tone.CURRENT)
    return Figure(
        kind,
        Count(current, Place(kind.name, {**asked, "tone": Tone.CURRENT.value})),
        Count(sum(count for _, count in states), Place(kind.name, asked)),
        states,
    )


def answer_of_ties(ties: Iterable[Figure]) -> Message:
    """Return how many ties of each kind stand, are on the way and are suspended, in a sentence."""
    ties = tuple(ties)
    if not ties:
        return N_("Nothing ties the city to anybody yet.")
    told = {tone: tuple(one.kind.many(one.of(tone)) for one in ties if one.of(tone)) for tone in Tone}
    standing = sum(one.count for one in ties)
    answer = NN_("{ties} stands today", "{ties} stand today", standing, ties=told[Tone.CURRENT])
    if not standing:
        answer = N_("No tie stands today")
    if told[Tone.PAUSED]:
        answer = N_("{answer}, suspended: {ties}", answer=answer, ties=told[Tone.PAUSED])
    if told[Tone.AHEAD]:
        answer = N_("{answer}, on the way: {ties}", answer=answer, ties=told[Tone.AHEAD])
    return N_("{answer}.", answer=answer)


def answer_of_ending(ending: Some) -> Message:
    """Return what ends within a year, in a sentence."""
    if not ending.total:
        return N_("Nothing ends within a year.")
    return NN_("{records} ends within a year.", "{records} end within a year.", ending.total, records=ending.told)


def answer_of_unsourced(unsourced: Some) -> Message:
    """Return what no article proves, in a sentence."""
    if not unsourced.total:
        return N_("Every record has a source.")
    return NN_("{records} has no source yet.", "{records} have no source yet.", unsourced.total, records=unsourced.told)


def answer_of_coverage(coverage: Coverage) -> Message:
    """Return how much of the register is proven, in a sentence."""
    if not coverage.claims:
        return N_("The register is empty.")
    return N_(
        "{n} of {all} values that the records hold are shown by a passage of an article.",
        n=coverage.sourced,
        all=coverage.claims,
    )


def answer_of_changed(changed: Some) -> Message:
    """Return when something was changed last, in a sentence."""
    last = changed.entries[0].changed_at if changed.entries else None
    if last is None:
        return N_("Nothing has changed yet.")
    return N_("The latest change was made on {day}.", day=PartialDate.of_day(last.date()))


def answer_of_due(*, late: int, soon: int, later: int, asked: Mapping[str, str] = EVERYTHING) -> Message:
    """Return how many things are overdue, due soon and due later, in a sentence.

    asked: what the list must be asked for to hold these alone
    """
    numbers = zip(When, (late, soon, later), strict=True)
    counts = {when: Count(number, Place(DUE, {**asked, "when": when.value})) for when, number in numbers}
    parts = []
    if late:
        parts.append(NN_("{n} thing is overdue", "{n} things are overdue", counts[When.LATE]))
    if soon:
        parts.append(NN_("{n} is due within 90 days", "{n} are due within 90 days", counts[When.SOON]))
    if later:
        parts.append(NN_("{n} is due later", "{n} are due later", counts[When.LATER]))
    return N_("{answers}.", answers=tuple(parts)) if parts else N_("Nothing is due.")


def answer_of_gaps(gaps: int) -> Message:
    """Return how much is not known yet, in a sentence."""
    if not gaps:
        return N_("Every question about the records is answered.")
    return NN_(
        "{n} question about the records is open, one input each.",
        "{n} questions about the records are open, one input each.",
        Count(gaps, Place(GAPS)),
    )


def answer_of_suggestions(suggestions: int, articles: int) -> Message:
    """Return how many suggestions wait for a decision, in a sentence."""
    if not suggestions:
        return N_("No suggestion waits.")
    return N_(
        "{suggestions} of {articles} to decide.",
        suggestions=NN_("{n} suggestion", "{n} suggestions", suggestions),
        articles=NN_("{n} article", "{n} articles", Count(articles, Place(ARTICLES, {"waiting": "1"}))),
    )


def answer_of_overdue(late: Count, later: Count | None) -> Message:
    """Return how many commitments are overdue, in a sentence.

    later: how many others have a day that is still to come
    """
    if not late:
        told = N_("No commitment is overdue.")
    else:
        told = NN_("{n} commitment is overdue.", "{n} commitments are overdue.", late)
    if not later:
        return told
    return NN_("{answer} {n} has its day ahead.", "{answer} {n} have their day ahead.", later, answer=told)


def answer_of_questions(waiting: Count) -> Message:
    """Return how many questions wait for an answer, in a sentence."""
    if not waiting:
        return N_("Every question is answered.")
    return NN_("{n} question waits for an answer.", "{n} questions wait for an answer.", waiting)
