"""Which stretch of a sentence tells of a tie, where colons and semicolons part it."""

from __future__ import annotations

import re

from tracker.suggest.mention import Mention
from tracker.suggest.packs import Pack
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story


def stretch_of_tie(story: Story, sentence: Sentence) -> str:
    """Return the stretch of a sentence that tells of the tie: of several, the one that names the other side.

    "Asked about twin towns, the mayor said: with Konya the agreement was signed."
    """
    text, told = sentence.shadow.text, clause_of_tie(story.pack, sentence.shadow.text)
    end = text.find(told) + len(told)
    if end == len(text) or any(one.start < end for one in story.counterparts(sentence)):
        return told
    rest = text[end + 1 :]
    if not any(one.start > end for one in story.counterparts(sentence)):
        return told
    # "Shiraz has lost its twin: Konya ended the agreement": the colon is no more than a full stop.
    apart = story.pack.tie_in(rest) or story.pack.speaks.search(told)
    return rest if story.pack.tie_in(rest) else told if apart else text[text.find(told) :]


def told_with_tie(story: Story, sentence: Sentence, cities: list[Mention]) -> list[Mention]:
    """Return the cities of a sentence that no colon parts from its tie: "told of the pact, and said: in Konya …"."""
    text = sentence.shadow.text
    if story.pack.tie_in(text) is None:
        return cities
    stretch = stretch_of_tie(story, sentence)
    end = text.find(stretch) + len(stretch)
    return [one for one in cities if one.start < end] or cities


def clause_of_tie(pack: Pack, text: str) -> str:
    """Return the stretch of a sentence around its word for a tie that no colon parts."""
    ties = pack.agreement_types.values() if pack.tie_in(text) else ()
    first = min((match.start() for words in ties if (match := words.search(text))), default=0)
    colon = text.find(":", first)
    start = text.rfind(":", 0, first) + 1
    return text[start : colon if colon >= 0 else len(text)]


def half(pack: Pack, text: str, place: int) -> tuple[int, int]:
    """Return the stretch of a sentence around `place` that no semicolon or comma before a verb parts."""
    signs = [match.start() for match in re.finditer("[;؛]", text)]
    signs += [match.start() for match in pack.verb_behind.finditer(text)] if pack.verb_behind else []
    return max((sign for sign in signs if sign < place), default=0), min(
        (sign for sign in signs if sign >= place), default=len(text)
    )
