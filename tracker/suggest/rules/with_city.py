"""A meeting with a city of which nobody is named: whoever travels there, or holds talks with it, meets it."""

from __future__ import annotations

from tracker.core.messages import Message
from tracker.suggest.draft import Draft
from tracker.suggest.mention import Mention
from tracker.suggest.rules.meeting import KIND
from tracker.suggest.rules.offices import identity, place_party
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.story import Story
from tracker.suggest.writing import Cue

# What stands for the city in the patterns of journeys and talks.
CITY = "•"


def is_told(words: Cue | None, sentence: Sentence, city: Mention) -> bool:
    """Say whether a sentence has `words` around a city, for which they have a sign of their own."""
    text = sentence.shadow.text
    return words is not None and words.search(f"{text[: city.start]}{CITY}{text[city.end :]}") is not None


def meeting_with(
    story: Story,
    sentence: Sentence,
    city: Mention,
    *,
    fields: dict[str, object],
    reason: Message,
    confidence: float,
    words: tuple[Cue, ...] = (),
    named: tuple[Sentence, Mention] | None = None,
) -> Draft:
    """Return the meeting with a city or a country; its status is told by the sentence, all other `fields` are given.

    named: where the city is named of which the sentence tells only the country
    """
    text = sentence.shadow.text
    where, whom = named or (sentence, city)
    planned = story.pack.ahead.search(text, *clause(text, city.start, city.end)) or story.tells_of_later(sentence)
    found = story.date_in(sentence, city.start, done=not planned)
    return Draft(
        kind=KIND,
        key=(KIND, identity(story, where, whom)),
        fields={**fields, "status": "planned" if planned else "held"},
        parties=[place_party(story, where, whom)],
        quotes=[
            story.quote("counterparts", sentence),
            *([story.quote("counterparts", where, whom.start, whom.end)] if named else []),
            *([found[1]] if found else []),
        ],
        reason=reason,
        confidence=confidence,
        tentative=bool(planned),
        again=True,
        words=words,
        date=found[0] if found else (None if planned else story.on_publication()),
    )
