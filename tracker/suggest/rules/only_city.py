"""The city that is meant by its country, where an article names one there: "the mayor of a Korean city"."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.suggest.mention import Mention
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story


def only_city(story: Story, country: Mention) -> tuple[Sentence, Mention] | None:
    """Return where an article names the only city of a country, so that whoever travels there goes to that one.

    Where it names several, it is the one that it tells as a twin.
    """
    named: dict[str, tuple[Sentence, Mention]] = {}
    twins: dict[str, tuple[Sentence, Mention]] = {}
    tied = story.pack.town_tied
    for sentence in story.sentences():
        text = sentence.shadow.text
        ends = {one.end() for one in tied.finditer(text)} if tied and story.pack.tie_in(text) else set()
        for city in story.counterparts(sentence):
            if city.place is not None and city.likely_country == country.country:
                named.setdefault(city.place.id, (sentence, city))
                if city.start in ends:
                    twins.setdefault(city.place.id, (sentence, city))
    return next((next(iter(told.values())) for told in (named, twins) if len(told) == 1), None)


def named_as_town(
    story: Story, sentence: Sentence, whose: Mention, office: re.Match[str]
) -> tuple[Mention, str | None]:
    """Return the town that was named last, and its name, where the adjective of its country means that one.

    So are "the Italian counterpart" of a mayor, "the Italian delegation" and "the mayor of the Italian town".
    """
    pack, named, text = story.pack, None, sentence.shadow.text
    between = text[office.end() : whose.start]
    told = any(words and words.search(office[0]) for words in (pack.counterpart, pack.groups))
    told = told or bool(pack.this_city and pack.this_city.search(between))
    if whose.type == "country" and whose.adjective and pack.twins is not None:
        # A headline says "the mayor of a Korean city" before the article names it.
        of_city = pack.trips_to_only_city and pack.city_before.match(text, whose.end + 1)
        named = story.named_before(sentence, office.start()) if told else None
        named = named or (only_city(story, whose) if of_city else None)
    if named is None or named[1].likely_country != whose.country or not story.is_abroad(named[1], named[0]):
        return whose, None
    town = story.words(named[0], named[1].start, named[1].end)
    return replace(named[1], start=whose.start, end=whose.end), town
