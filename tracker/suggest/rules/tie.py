"""A tie that one sentence names, and what the next ones say of it: "The council passed the motion on Thursday"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tracker.suggest.mention import Mention
from tracker.suggest.proposal import Party
from tracker.suggest.rules.trip import leads_to
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story

REACH = 2  # sentences for which "the motion" still means the same


@dataclass(frozen=True, slots=True)
class Tie:
    """A tie as a sentence names it: its type, and the cities or the organisation on the other side."""

    sentence: Sentence
    number: int
    type: str
    cities: tuple[Mention, ...]
    parties: tuple[Party, ...] = ()


def tie_named(story: Story, sentence: Sentence, number: int) -> Tie | None:
    """Return the tie of the home city that a sentence speaks of, whatever is said of it; `number` counts sentences."""
    text = sentence.shadow.text
    return None if story.pack.recalled.search(text) else tie_spoken_of(story, sentence, number, story.pack.tie_in(text))


def tie_spoken_of(story: Story, sentence: Sentence, number: int, type: str | None) -> Tie | None:
    """Return the tie of a `type` of which a sentence speaks, be it one of long ago: its papers may be signed anew."""
    named = story.counterparts(sentence)
    # "Will travel to Kyiv to renew the tie with Odesa": the place of a journey is not the tie's.
    cities = tuple([one for one in named if not leads_to(story, sentence, one)] or named)
    if type is None or not cities or story.pack.hearsay.search(sentence.shadow.text):
        return None
    return Tie(sentence, number, type, cities)


def still_spoken_of(story: Story, sentence: Sentence, number: int, type: str | None, tie: Tie | None) -> Tie | None:
    """Return `tie` as the one of which a sentence still speaks, where it names a tie of that type and nobody else."""
    same = tie is not None and type == tie.type and not story.counterparts(sentence)
    return replace(tie, number=number) if tie is not None and same else tie


def type_by_city(story: Story, sentence: Sentence) -> str | None:
    """Return the type of a bare agreement with a city abroad: "a convention with Dakar", "Dakar signed an accord"."""
    leads, behind, text = story.pack.tied_to, story.pack.ties_itself, sentence.shadow.text
    for one in story.counterparts(sentence) if leads or behind else ():
        if (leads and leads.search(text[: one.start])) or (behind and behind.match(text, one.end)):
            return "mou"
    return None


def type_signed(story: Story, sentence: Sentence, number: int, tie: Tie | None) -> str | None:
    """Return the type of a tie of cities of which the sentences before spoke, where this one tells of its papers."""
    signs = story.pack.signs_it
    if signs is None or tie is None or not tie.cities or number - tie.number > REACH:
        return None
    alone = not story.abroad(sentence) and signs.search(sentence.shadow.text)
    return tie.type if alone else None


def type_meant(story: Story, sentence: Sentence, told: str | None) -> str | None:
    """Return the type `told` before, where a sentence speaks of a city abroad and "the relationship" with it."""
    ties = story.pack.ties
    if told is None or ties is None or not ties.search(sentence.shadow.text):
        return None
    return told if story.counterparts(sentence) or any(story.guests(sentence)) else None


def speaks_of(story: Story, sentence: Sentence, number: int, tie: Tie) -> bool:
    """Say whether a sentence speaks of `tie` as "the motion" or "it", and of nobody else abroad."""
    paper = story.pack.paper
    if paper is None or number - tie.number > REACH or not paper.search(sentence.shadow.text):
        return False
    known = {one.place.id if one.place else None for one in tie.cities}
    return all(one.place is not None and one.place.id in known for one in story.counterparts(sentence))
