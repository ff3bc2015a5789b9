"""Counting what was found, what was missed and what was too much."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.core.dates import PartialDate, Period
from tracker.core.text import squash
from tracker.evaluation.reading import Article, Truth
from tracker.suggest import HomeCity, propose
from tracker.suggest.proposal import Suggestion

# A seat may be told as a membership and the other way round; both belong to a network.
_CLASS = {"seat": "membership"}


@dataclass(frozen=True, slots=True)
class Score:
    """How many records were wanted, proposed and right."""

    wanted: int = 0
    proposed: int = 0
    right: int = 0

    def __add__(self, other: Score) -> Score:
        """Return both together."""
        return Score(self.wanted + other.wanted, self.proposed + other.proposed, self.right + other.right)

    @property
    def precision(self) -> float:
        """Return which share of what was proposed is right; 1 where nothing was."""
        return self.right / self.proposed if self.proposed else 1.0

    @property
    def recall(self) -> float:
        """Return which share of what was wanted was proposed; 1 where nothing was."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of both (van Rijsbergen 1979)."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Scored:
    """One article: what was missed, what was too much, and how many of the known dates are right."""

    article: Article
    by_kind: dict[str, Score]
    missed: tuple[Truth, ...]
    extra: tuple[Suggestion, ...]
    dates_known: int
    dates_right: int

    @property
    def total(self) -> Score:
        """Return the score over all kinds."""
        return sum(self.by_kind.values(), Score())


def score_article(article: Article) -> Scored:
    """Return how well the suggestions for an article agree with its truth."""
    home = HomeCity({article.language: article.home, "en": article.home}) if article.home else None
    proposal = propose(
        article.text, home=home, language=article.language, published=article.published, title=article.title
    )
    # What the article only recalls may be proposed: it counts neither for nor against.
    everything = _paired(article.records, proposal.suggestions)
    beside = {id(one) for truth, one in everything if truth.recalled}
    pairs = [(truth, one) for truth, one in everything if not truth.recalled]
    wanted = [truth for truth in article.records if not truth.recalled]
    proposed = [one for one in proposal.suggestions if id(one) not in beside]
    kinds = {_class(one.kind) for one in wanted} | {_class(one.kind) for one in proposed}
    dated = [(truth, one) for truth, one in pairs if truth.date is not None]
    met, made = {id(truth) for truth, _ in pairs}, {id(one) for _, one in pairs}
    return Scored(
        article=article,
        by_kind={
            kind: Score(
                sum(_class(truth.kind) == kind for truth in wanted),
                sum(_class(one.kind) == kind for one in proposed),
                sum(_class(truth.kind) == kind for truth, _ in pairs),
            )
            for kind in sorted(kinds)
        },
        missed=tuple(truth for truth in wanted if id(truth) not in met),
        extra=tuple(one for one in proposed if id(one) not in made),
        dates_known=len(dated),
        dates_right=sum(_dates_agree(truth, one) for truth, one in dated),
    )


def totals_by_language(scored: Iterable[Scored]) -> dict[str, Score]:
    """Return the scores of articles added up by language."""
    found: dict[str, Score] = {}
    for one in scored:
        found[one.article.language] = found.get(one.article.language, Score()) + one.total
    return dict(sorted(found.items()))


def totals_by_kind(scored: Iterable[Scored]) -> dict[str, Score]:
    """Return the scores of articles added up by kind."""
    found: dict[str, Score] = {}
    for one in scored:
        for kind, score in one.by_kind.items():
            found[kind] = found.get(kind, Score()) + score
    return dict(sorted(found.items()))


def _class(kind: str) -> str:
    return _CLASS.get(kind, kind)


def _paired(truths: tuple[Truth, ...], suggestions: tuple[Suggestion, ...]) -> list[tuple[Truth, Suggestion]]:
    """Pair truths and suggestions one to one, as many as can be (augmenting paths: Berge 1957)."""
    edges = [[n for n, one in enumerate(suggestions) if _agree(truth, one)] for truth in truths]
    owner: dict[int, int] = {}

    def place(truth: int, seen: set[int]) -> bool:
        for one in edges[truth]:
            if one not in seen:
                seen.add(one)
                if one not in owner or place(owner[one], seen):
                    owner[one] = truth
                    return True
        return False

    # What is recalled comes last, so that it takes no suggestion from what is told.
    for number in sorted(range(len(truths)), key=lambda one: truths[one].recalled):
        place(number, set())
    return [(truths[truth], suggestions[one]) for one, truth in sorted(owner.items(), key=lambda pair: pair[1])]


def _agree(truth: Truth, one: Suggestion) -> bool:
    return (
        _class(truth.kind) == _class(one.kind)
        and any(quote.start < truth.end and truth.start < quote.end for quote in one.evidence)
        and (not truth.counterpart or _names_agree(truth, one))
    )


def _names_agree(truth: Truth, one: Suggestion) -> bool:
    wanted = [squash(name) for name in truth.counterpart]
    said = [squash(name) for party in one.parties for name in (party.name, party.label)]
    said += [squash(str(value)) for name, value in one.fields.items() if name in ("event", "body", "network")]
    return any(mine and theirs and (mine in theirs or theirs in mine) for mine in wanted for theirs in said)


def _dates_agree(truth: Truth, one: Suggestion) -> bool:
    if one.date is None or truth.date is None:
        return False
    (first, last), (earliest, latest) = _days(truth.date), _days(one.date.date)
    return first <= latest and earliest <= last


def _days(when: PartialDate | Period) -> tuple[str, str]:
    if isinstance(when, PartialDate):
        return when.first.isoformat(), when.last.isoformat()
    return when.start.first.isoformat() if when.start else "", when.end.last.isoformat() if when.end else "9999"
