"""Ties that stand: told of in passing, with nothing done about them in the article.

"Osaka, our sister city since 1974" is no news, yet it is what a register wants to know; where the tie is recorded
already, the passage is one more proof of it. Such a record is offered with little certainty, for a person to take.
"""

from __future__ import annotations

import re

from tracker.core.messages import N_
from tracker.suggest.draft import Draft
from tracker.suggest.mention import Mention
from tracker.suggest.rules.agreement import KIND, OF_CITIES, OPEN, acts
from tracker.suggest.rules.other_side import is_anothers, is_aside, is_where
from tracker.suggest.rules.stretch import clause_of_tie, half, told_with_tie
from tracker.suggest.rules.trip import leads_to
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story

PASSING = 0.5  # the certainty of what is only spoken of
LISTED = 2  # cities beside the home city that a list has at least
ITEM = 5  # blanks in an entry of a list
_PARTED = re.compile("[;؛]")
BEGINS = 12  # letters: a city that stands so near the beginning of a sentence is the one that acts in it


def find_standing(story: Story) -> list[Draft]:
    """Return the ties of cities that the article speaks of as being there, or as being wished for."""
    return [
        _tie(story, sentence, type, status, city)
        for sentence in story.sentences()
        if (type := story.pack.tie_in(sentence.shadow.text)) in OF_CITIES and (status := _status(story, sentence))
        for city in _tied(story, sentence)
    ]


def _status(story: Story, sentence: Sentence) -> str | None:
    """Return as what a sentence tells of a tie; None where it denies it, asks for it, or does not say whose it is."""
    pack, text = story.pack, sentence.shadow.text
    if (
        story.home is None
        or pack.negated.search(clause_of_tie(pack, text))
        or pack.hearsay.search(text)
        or text[-1] in "?؟？"
    ):
        return None
    if pack.hopes.search(text) or any(
        pack.agreement_acts[act].search(text) for act in OPEN if act in pack.agreement_acts
    ):
        return "proposed"
    ours = story.names_home(sentence) or story.says_this_city(sentence) or (pack.the_two and pack.the_two.search(text))
    return "in_force" if ours else None


def _tied(story: Story, sentence: Sentence) -> list[Mention]:
    """Return the cities abroad of a sentence but for those that only tell where something is."""
    text = sentence.shadow.text
    ties = (match.start() for words in story.pack.agreement_types.values() for match in words.finditer(text))
    halves = [(start, _end_of_list(text, end)) for start, end in (half(story.pack, text, place) for place in ties)]
    cities = [
        one
        for one in told_with_tie(story, sentence, story.counterparts(sentence))
        if any(start <= one.start < end for start, end in halves)
        and not is_where(story, text, one)
        and not is_anothers(story, sentence, one)
        and not is_aside(story, text, one)
        and not _is_of_a_person(story, sentence, one)
    ]
    cities = [one for one in cities if not leads_to(story, sentence, one)] or cities
    return [] if _is_of_others(story, sentence) else cities


def _end_of_list(text: str, end: int) -> int:
    """Return where a list ends that semicolons part: "our twins are Galway, Ireland; Kumasi, Ghana; and Haifa"."""
    while end < len(text):
        following = next((match.start() for match in _PARTED.finditer(text, end + 1)), len(text))
        if text.count(" ", end, following) > ITEM:
            return end
        end = following
    return end


def _is_of_a_person(story: Story, sentence: Sentence, city: Mention) -> bool:
    """Say whether a capital that begins no office stands right beside a city, as in the name "Florence Adams"."""
    if not story.pack.capitals or city.country is not None:
        return False
    if any(one.type == "city" and one.end + 1 == city.start for one in story.mentions(sentence)):
        return True
    following = sentence.shadow.text[city.end + 1 :]
    if not following or sentence.shadow.text[city.end] != " ":
        return False
    capital = sentence.text[sentence.shadow.origins[city.end + 1]].isupper()
    return capital and not (story.pack.offices.match(following) or _is_hall(story, following))


def _is_hall(story: Story, following: str) -> bool:
    halls = (story.pack.heads, story.pack.city_after)
    return any(words is not None and (words.match(following) or words.match(f" {following}")) for words in halls)


def _is_of_others(story: Story, sentence: Sentence) -> bool:
    """Say whether a sentence that does not name the home city begins with another one, which ties with the next."""
    cities = [one for one in story.mentions(sentence) if one.type == "city"]
    # "It has five sister cities: Tainan in Taiwan, Seville in Spain, …": the home city is in the list of another one.
    if (
        len(cities) > LISTED
        and all(one.country for one in cities)
        and any(story.is_home(one, sentence) for one in cities)
    ):
        return True
    if len(cities) < 2 or story.names_home(sentence):
        return False
    if cities[0].start < BEGINS or story.says_this_city(sentence):
        return cities[0].start < BEGINS
    between = story.pack.between
    lead = sentence.shadow.text[: cities[0].start]
    return acts(story, sentence, cities[0]) or bool(between and between.search(lead))


def _tie(story: Story, sentence: Sentence, type: str | None, status: str, city: Mention) -> Draft:
    party = story.city_party(sentence, city, "parties")
    found = story.began_in(sentence) if status == "in_force" else None
    return Draft(
        kind=KIND,
        key=(KIND, party.id or party.label),
        fields={"type": type, "status": status},
        parties=[party],
        quotes=[
            story.quote("parties", sentence),
            story.quote("type", sentence),
            *([found[1]] if found else []),
        ],
        reason=N_("The sentence speaks of a tie with a city, though not of what was done about it."),
        confidence=PASSING,
        date=found[0] if found else None,
        words=tuple(story.pack.agreement_types.values()),
        passing=True,
        of_cities=True,
    )
