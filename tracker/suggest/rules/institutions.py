"""Universities, chambers and clubs: they tie and travel as cities do, and their affairs are their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.suggest.gazetteer import LARGE
from tracker.suggest.mention import Mention
from tracker.suggest.people import Person
from tracker.suggest.proposal import Party
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story

TWO = 2
OF = 6  # letters between an organisation and the place abroad where it is
BESIDE = 32  # letters in which a name that belongs to an institution's stands beside its word


def is_theirs(story: Story, sentence: Sentence) -> bool:
    """Say whether a sentence tells of institutions alone: nobody of the city acts, nor is the city named by itself."""
    pack, text = story.pack, sentence.shadow.text
    if pack.heads is None or pack.heads.search(text) or any(map(story.is_ours, _named(story, sentence))):
        return False
    mentions = story.mentions(sentence)
    bodies = [one for one in mentions if one.type == "organisation"]
    ours = [one for one in mentions if story.is_home(one, sentence)]
    home = story.home.country if story.home else pack.home_country
    if len(bodies) >= TWO and not ours and any(one.country == home for one in bodies if one.country):
        return True
    if len(bodies) >= TWO and ours:
        return all(any(0 <= one.start - body.end <= 1 for body in bodies) for one in ours)
    words = pack.institutions
    if words is None or not words.search(text):
        return False
    if pack.office_order == "owner first":
        return all(words.search(text[one.end : one.end + BESIDE]) for one in ours)
    return all(words.search(text[max(0, one.start - BESIDE) : one.start]) for one in ours)


def _named(story: Story, sentence: Sentence) -> Iterator[Person]:
    return (person for _, _, person in story.persons(sentence))


def organisation_of(story: Story, sentence: Sentence) -> Party | None:
    """Return an organisation of a place abroad: "the Institute of Rotterdam", «سفارت فرانسه»."""
    abroad = story.abroad(sentence)
    for one in story.mentions(sentence):
        if one.type != "organisation" or one.country is not None:
            continue
        if inner := _lies_in(story, sentence, one):
            name = story.words(sentence, one.start, one.end)
            return Party(name, name, "organisation", "parties", None, inner)
        whose = next((place for place in abroad if one.start < place.end and place.start - one.end < OF), None)
        if whose is not None and whose.type in ("city", "country") and not _is_whole(story, sentence, whose):
            end = max(one.end, whose.end) if whose.start <= one.end + 1 else one.end
            name = story.words(sentence, one.start, end)
            return Party(name, name, "organisation", "parties", None, whose.likely_country)
    return None


def _lies_in(story: Story, sentence: Sentence, organisation: Mention) -> str | None:
    """Return the country abroad of the city in an organisation's own name: "the Institute of Rotterdam"."""
    name, pack = sentence.shadow.text[organisation.start : organisation.end], story.pack
    words = name.split(" of ")
    first = " ".join(name.split(" ")[:2]), name.partition(" ")[0]
    home = story.home.country if story.home else None
    # "The German Institute of Urban Affairs", "the Seoul Institute".
    whose = next((pack.demonyms[one] for one in first if one in pack.demonyms), None) if pack.capitals else None
    if whose is None and pack.capitals and first[1] not in pack.common_words:
        large = next((one for one in story.finder.gazetteer.called(first[1]) if one.population >= LARGE), None)
        whose = large.country if large else None
    if whose is not None and whose != home:
        return whose
    places = story.finder.gazetteer.called(words[-1]) if len(words) > 1 else []
    return places[0].country if places and places[0].country != home else None


def _is_whole(story: Story, sentence: Sentence, place: Mention) -> bool:
    """Say whether a place acts itself, as in "with the university and the city of Weimar"."""
    lead = sentence.shadow.text[: place.start]
    return place.type == "city" and bool(re.search(rf"(?:{story.pack.also.pattern}) (?:\w+ ){{0,3}}$", lead[-24:]))
