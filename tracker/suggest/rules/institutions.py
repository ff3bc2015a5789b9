"""Universities, chambers and clubs: they tie and travel as cities do, and their affairs are their own."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.suggest.people import Person
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story

LEAD = 6  # sentences, a title and a menu's words among them
TWO = 2
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


def is_all_theirs(story: Story) -> bool:
    """Say whether an article is an institution's: its first sentences name one, and nobody of the city stands in it."""
    pack = story.pack
    if pack.institutions is None or pack.heads is None:
        return False
    texts = [one.shadow.text for one in story.sentences()]
    return any(map(pack.institutions.search, texts[:LEAD])) and not any(map(pack.heads.search, texts))
