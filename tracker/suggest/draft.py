"""A record in the making, and how two tellings of the same one become one."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.core.dates import PartialDate
from tracker.core.messages import Message
from tracker.suggest.proposal import EvidenceQuote, Figure, FoundDate, Party
from tracker.suggest.writing import Cue

FULLEST = 8  # words of an office with what it belongs to


@dataclass(slots=True)
class Draft:
    """A record in the making. Drafts with the same `key` are the same record, told again.

    tentative: told as something that is yet to come
    words:     by which another sentence tells it again
    member:    its parties came with those of the record, and stand beside them
    verbatim:  its sentence is what it records, and no other one can prove it
    again:     may come again, so that one to come is another than the one that was; its type is only how it was done
    of_cities: only a city has such a record, so that no city hall need be named beside it
    passing:   only spoken of, so that whatever else the article tells of the same counts before it
    vague:     only the country of the office is told, so that whatever names it more fully takes its place
    """

    kind: str
    key: tuple[object, ...]
    fields: dict[str, object]
    parties: list[Party]
    quotes: list[EvidenceQuote]
    reason: Message
    confidence: float
    date: FoundDate | None = None
    figures: list[Figure] = field(default_factory=list)
    tentative: bool = False
    words: tuple[Cue, ...] = ()
    verbatim: bool = False
    member: bool = False
    again: bool = False
    passing: bool = False
    of_cities: bool = False
    vague: bool = False

    def is_another(self, other: Draft) -> bool:
        """Say whether `other` is a record of its own: a letter of intent was signed, the twinning is to be signed.

        What is first told as planned and then as done is one record, unless its type tells that there are two. A
        meeting that is to come is another than the one that was held. What a council approved is still to be signed, so
        that both are one.
        """
        if other.passing or self.tentative == other.tentative or self._is_approved() or other._is_approved():
            return False
        return other.tentative if self.again else not self._is_of_type(other)

    def _is_approved(self) -> bool:
        return self.fields.get("status") in ("approved", "permitted")

    def _is_of_type(self, other: Draft) -> bool:
        return self.again or self.fields.get("type") == other.fields.get("type")

    def absorb(self, other: Draft) -> None:
        """Take over what another telling of the same record adds."""
        known = {(quote.start, quote.end, quote.field) for quote in self.quotes}
        if other.passing and not self.passing:
            self.quotes += [quote for quote in other.quotes if (quote.start, quote.end, quote.field) not in known]
            return
        # One sentence names the office best, another one who holds it.
        if other.member:
            self.parties += [one for one in other.parties if one.type != "person" and one not in self.parties]
        elif self.parties and other.parties and (self.vague or _says_more(other.parties[0], self.parties[0])):
            self.parties[0] = other.parties[0]
            self.vague = other.vague
        self.parties += [one for one in other.parties if one.type == "person" and one not in self.parties]
        self.quotes += [quote for quote in other.quotes if (quote.start, quote.end, quote.field) not in known]
        self.figures += [figure for figure in other.figures if figure not in self.figures]
        # "Are to sign today" in the lead, "signed" further down: what was done says more than what was planned.
        if self.tentative and not other.tentative and self._is_of_type(other):
            self.fields, self.date, self.tentative = self.fields | other.fields, other.date or self.date, False
        self.fields = other.fields | self.fields
        self.confidence = max(self.confidence, other.confidence)
        if self.date is None or (self.date.date and is_about(self.date) and other.date and not is_about(other.date)):
            self.date = other.date or self.date


def _says_more(one: Party, other: Party) -> bool:
    """Say whether an office or a network is named more fully: "the ambassador of the Republic of Armenia"."""
    words, known = one.name.split(), other.name.split()
    fuller = len(known) < len(words) <= FULLEST and one.country == other.country
    if one.type == other.type == "network":
        return one.id == other.id and len(one.name) > len(other.name)
    # "Armenia's ambassador" of the headline is "the ambassador of the Republic of Armenia".
    return one.type == other.type == "office" and fuller and words[0] in (known[0], known[-1])


def is_about(found: FoundDate) -> bool:
    """Say whether a date is only about right."""
    return isinstance(found.date, PartialDate) and found.date.about
