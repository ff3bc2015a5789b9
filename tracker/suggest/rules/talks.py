"""Talks of two cities, be nobody named who met: 「两市举行视频会议」 is a meeting, though no office stands in it."""

from __future__ import annotations

from tracker.core.messages import N_
from tracker.suggest.draft import Draft
from tracker.suggest.mention import Mention
from tracker.suggest.rules.offices import offices_abroad
from tracker.suggest.rules.with_city import is_told, meeting_with
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story


def find_talks(story: Story) -> list[Draft]:
    """Return the talks with cities abroad that the article reports."""
    return [
        _talks(story, sentence, city)
        for sentence in story.sentences()
        if _may_tell(story, sentence)
        for city in story.counterparts(sentence)
        if is_told(story.pack.talks, sentence, city)
    ]


def _may_tell(story: Story, sentence: Sentence) -> bool:
    """Say whether a sentence tells something of ours, and names nobody from elsewhere by their office."""
    pack, text = story.pack, sentence.shadow.text
    refused = (pack.negated, pack.hearsay, pack.recalled, pack.national, pack.institutions)
    if pack.talks is None or any(words and words.search(text) for words in refused):
        return False
    ours = story.names_home(sentence) or story.says_this_city(sentence)
    return ours and not offices_abroad(story, sentence)


def _talks(story: Story, sentence: Sentence, city: Mention) -> Draft:
    types = story.pack.meeting_types.items()
    type = next((name for name, words in types if words.search(sentence.shadow.text)), "bilateral")
    return meeting_with(
        story,
        sentence,
        city,
        fields={"type": type},
        reason=N_("The sentence tells of talks with a city abroad."),
        confidence=0.65,
        words=(story.pack.meeting,),
    )
