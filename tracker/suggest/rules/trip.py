"""Trips: somebody of the city travels to a city abroad, be nobody named whom they met there.

They are kept as meetings with that city. An event that is attended there is a record of its own.
"""

from __future__ import annotations

import re

from tracker.core.messages import N_
from tracker.suggest.draft import Draft
from tracker.suggest.mention import Mention
from tracker.suggest.office import OfficeMention
from tracker.suggest.rules.offices import listed, offices_abroad
from tracker.suggest.rules.only_city import only_city
from tracker.suggest.rules.with_city import is_told, meeting_with
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.story import Story

_ARTICLE = re.compile(r" (?:the|its|their|his|her)$")


def find_trips(story: Story) -> list[Draft]:
    """Return the trips that the article reports."""
    if story.pack.trips is None:
        return []
    return [
        _trip(story, sentence, city)
        for sentence in story.sentences()
        if _may_tell(story, sentence)
        for city in _destinations(story, sentence)
        if not _is_recalled(story, sentence, city)
    ]


def _destinations(story: Story, sentence: Sentence) -> list[Mention]:
    """Return the cities abroad of a sentence, or its countries, where a language tells journeys by these alone."""
    led = [one for one in story.abroad(sentence) if leads_to(story, sentence, one)]
    cities = [one for one in led if one.type == "city"]
    cities += [other for one in cities for other in listed(story, sentence, one) if other not in led]
    if cities:
        return cities
    if not story.pack.trips_to_countries:
        return [one for one in led if story.pack.trips_to_only_city and only_city(story, one) is not None]
    return [one for one in led if one.type == "country" and not one.adjective and not _is_told_nearer(story, one)]


def _is_told_nearer(story: Story, country: Mention) -> bool:
    """Say whether an article names a city of a country, so that it is there that somebody travelled."""
    if story.pack.capitals or not story.pack.verb_last:
        return False
    cities = (one for sentence in story.sentences() for one in story.counterparts(sentence))
    return any(one.likely_country == country.country for one in cities)


def _may_tell(story: Story, sentence: Sentence) -> bool:
    """Say whether a sentence has somebody of ours who may travel, and nobody and nothing else to go by."""
    pack, text = story.pack, sentence.shadow.text
    if any(words.search(text) for words in (pack.negated, pack.hearsay, pack.events)):
        return False
    city = pack.heads is not None and pack.heads.search(text) is not None
    if not city and any(words and words.search(text) for words in (pack.national, pack.institutions)):
        return False
    ours = any(story.is_ours(person) for _, _, person in story.persons(sentence))
    travels = ours or (story.home is not None and pack.travellers is not None and pack.travellers.search(text))
    return bool(travels) and all(_invited(story, sentence, one) for one in offices_abroad(story, sentence))


def _invited(story: Story, sentence: Sentence, host: OfficeMention) -> bool:
    """Say whether somebody from elsewhere only invited those who travel: "at the invitation of the mayor"."""
    invited, lead = story.pack.invited_by, _ARTICLE.sub("", sentence.shadow.text[: host.start].rstrip())
    return invited is not None and any(match.end() == len(lead) for match in invited.finditer(lead))


def _is_recalled(story: Story, sentence: Sentence, city: Mention) -> bool:
    """Say whether a trip lies back; what stands behind its clause may, and so may the anniversary that is its occasion.

    "Travelled to Konya, with which the city has been twinned since 1974" is a trip of now.
    """
    pack, text = story.pack, sentence.shadow.text
    _, end = clause(text, city.start, city.end)
    told = pack.recalled.finditer(text[:end])
    return any(not (pack.occasions and pack.occasions.fullmatch(one[0])) for one in told)


def leads_to(story: Story, sentence: Sentence, city: Mention) -> bool:
    """Say whether a sentence tells of travelling to a city."""
    return is_told(story.pack.trips, sentence, city)


def _trip(story: Story, sentence: Sentence, city: Mention) -> Draft:
    named = only_city(story, city) if city.type == "country" and story.pack.trips_to_only_city else None
    return meeting_with(
        story,
        sentence,
        city,
        named=named,
        fields={"type": "bilateral", "direction": "outgoing"},
        reason=N_("The sentence tells that somebody of the city travelled to a city abroad."),
        confidence=0.6,
        words=(story.pack.meeting,),
    )
