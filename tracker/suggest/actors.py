"""Who acts in an article: a city hall, or ministers, universities and chambers, whose affairs are their own."""

from __future__ import annotations

import re

from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story

BEGINS = 24  # letters: who is named so near the beginning of a sentence acts in it
BESIDE = 12  # letters: a verb that stands so near before its subject begins the sentence with it


def is_of_others(story: Story) -> bool:
    """Say whether universities, chambers or ministers act in the article, and nobody of a city hall beside them."""
    if story.pack.heads is None or not any(_names_others(story, sentence) for sentence in story.sentences()):
        return False
    return not any(_city_hall_acts(story, sentence) for sentence in story.sentences())


def city_acts(story: Story) -> bool:
    """Say whether a city hall acts in the article, or a sentence begins with the home city; capitals tell names."""
    if story.pack.heads is None or not story.pack.capitals:
        return True
    return any(
        _is_named(story, sentence)
        or any(one.start <= BEGINS and story.is_home(one, sentence) for one in story.mentions(sentence))
        for sentence in story.sentences()
    )


def _city_hall_acts(story: Story, sentence: Sentence) -> bool:
    return _is_named(story, sentence) and not _is_guest_of_the_state(story, sentence)


def _is_named(story: Story, sentence: Sentence) -> bool:
    """Say whether a sentence names a city's own office, or the home city as one that acts."""
    text, heads = sentence.shadow.text, story.pack.heads
    if heads is not None and heads.search(text):
        return True
    ours = [one for one in story.mentions(sentence) if story.is_home(one, sentence)]
    names = {re.escape(text[one.start : one.end]) for one in ours}
    return any(re.search(words.format(city=name), text) for words in story.pack.acts_as_city[:-1] for name in names)


def _is_guest_of_the_state(story: Story, sentence: Sentence) -> bool:
    """Say whether a minister receives a mayor: "the minister met the mayor", or the same with the verb first."""
    pack, text = story.pack, sentence.shadow.text
    acting = pack.national.search(text) if pack.national else None
    head = pack.heads.search(text) if pack.heads else None
    if acting is None or head is None or head.start() < acting.end():
        return False
    if any(acting.end() <= one.start < head.start() for one in story.abroad(sentence)):
        return False  # "the German minister received the mayor": another country's
    joined = any(head[0].startswith(one) for one in ("و", "ف")) and not pack.capitals
    first = pack.meeting.search(text, max(0, acting.start() - BESIDE), acting.start())
    return pack.meeting.search(text, acting.end(), head.start()) is not None or (first is not None and not joined)


def _names_others(story: Story, sentence: Sentence) -> bool:
    words = (story.pack.national, story.pack.institutions)
    told = any(one is not None and one.search(sentence.shadow.text) for one in words)
    return told or any(one.type == "organisation" for one in story.mentions(sentence))
