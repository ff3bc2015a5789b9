"""Talks of two cities, be nobody named who met: 「两市举行视频会议」 is a meeting, though no office stands in it."""

from __future__ import annotations

from tracker.core.messages import N_
from tracker.suggest.draft import Draft
from tracker.suggest.mention import Mention
from tracker.suggest.rules.meeting import KIND
from tracker.suggest.rules.offices import offices_abroad
from tracker.suggest.rules.trip import CITY
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.story import Story


def find_talks(story: Story) -> list[Draft]:
    """Return the talks with cities abroad that the article reports."""
    return [
        _talks(story, sentence, city)
        for sentence in story.sentences()
        if _may_tell(story, sentence)
        for city in story.counterparts(sentence)
        if are_with(story, sentence, city)
    ]


def _may_tell(story: Story, sentence: Sentence) -> bool:
    """Say whether a sentence tells something of ours, and names nobody from elsewhere by their office."""
    pack, text = story.pack, sentence.shadow.text
    refused = (pack.negated, pack.hearsay, pack.recalled, pack.national, pack.institutions)
    if pack.talks is None or any(words and words.search(text) for words in refused):
        return False
    ours = story.names_home(sentence) or story.says_this_city(sentence)
    return ours and not offices_abroad(story, sentence)


def are_with(story: Story, sentence: Sentence, city: Mention) -> bool:
    """Say whether a sentence tells of talks with a city."""
    text = sentence.shadow.text
    return bool(story.pack.talks and story.pack.talks.search(f"{text[: city.start]}{CITY}{text[city.end :]}"))


def _talks(story: Story, sentence: Sentence, city: Mention) -> Draft:
    text = sentence.shadow.text
    planned = bool(story.pack.ahead.search(text, *clause(text, city.start, city.end)))
    found = story.date_in(sentence, city.start, done=not planned)
    type = next((name for name, words in story.pack.meeting_types.items() if words.search(text)), "bilateral")
    return Draft(
        kind=KIND,
        key=(KIND, city.place.id if city.place else city.country),
        fields={"type": type, "status": "planned" if planned else "held"},
        parties=[story.city_party(sentence, city, "counterparts")],
        quotes=[story.quote("counterparts", sentence), *([found[1]] if found else [])],
        reason=N_("The sentence tells of talks with a city abroad."),
        confidence=0.65,
        tentative=planned,
        again=True,
        words=(story.pack.meeting,),
        date=found[0] if found else (None if planned else story.on_publication()),
    )
