"""An office of somebody elsewhere, as a sentence names it: "the mayor of Dakar"."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.suggest.mention import Mention
from tracker.suggest.people import Person
from tracker.suggest.sentences import Sentence


@dataclass(frozen=True, slots=True)
class OfficeMention:
    """An office in a sentence's shadow, and whose it is."""

    start: int
    end: int
    whose: Mention
    called: str | None = None  # its city, where the sentence itself only says "this city"
    town: str | None = None  # its city, where the sentence only gives the adjective of its country
    person: Person | None = None  # who holds it, where the sentence only names them
    alone: bool = False  # only its city is named, for the word for the office stands before another one's
    together: bool = False  # its city came with the one whose office is named: "the delegations of A and B"
    told: tuple[Sentence, int, int] | None = None  # where it was named in full, if the sentence itself does not
