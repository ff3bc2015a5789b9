"""Anchoring a quote in an article's text.

A quote belongs to one place in one frozen text. It is found letter by letter, or, for a person who retyped or pasted
it, by its folded shadow; it is never moved to a passage that merely resembles it.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.core.messages import N_, Refusal
from tracker.core.text import Shadow, fold, shadow

LONGEST_QUOTE = 2_000
CONTEXT = 32  # letters that are kept before and behind a quote


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a text, in Unicode code points: ``text[start:end]``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words of the passage in `text`."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Selector:
    """A passage as it is kept: the W3C Web Annotation model's two ways of saying where a passage stands.

    quote, prefix, suffix: a TextQuoteSelector (exact, prefix, suffix), which a person can follow without counting
    start, end:            a TextPositionSelector, in Unicode code points
    """

    quote: str
    prefix: str
    suffix: str
    start: int
    end: int


def selector_of(text: str, passage: Passage) -> Selector:
    """Return `passage` of `text` with the letters around it."""
    start, end = passage.start, passage.end
    return Selector(passage.of(text), text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], start, end)


def holds(text: str, selector: Selector) -> bool:
    """Say whether the quote stands in `text` at its offsets, between the very letters that stood around it."""
    inside = 0 <= selector.start < selector.end <= len(text)
    return inside and selector_of(text, Passage(selector.start, selector.end)) == selector


def exact_places(text: str, words: str) -> list[int]:
    """Return where `words` stand in `text` letter by letter, also where they overlap: "ha ha" twice in "ha ha ha"."""
    places = []
    at = text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    return places


def passage_at(text: str, start: int, end: int) -> Passage:
    """Return the passage ``start:end`` of `text`, without the blanks around it.

    Raises Refusal where the offsets lie outside the text, or hold nothing, or too much.
    """
    if not 0 <= start < end <= len(text):
        raise Refusal(N_("The passage lies outside the article: select it again."), field="quote")
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    # A selection of blanks and half-spaces alone is one that nobody can see.
    if not fold(words):
        raise Refusal(N_("The passage is empty: select the words that prove the field."), field="quote")
    if end - start > LONGEST_QUOTE:
        raise Refusal(
            N_(
                "A quote has at most {longest} letters: select only the words that prove the field.",
                longest=LONGEST_QUOTE,
            ),
            field="quote",
        )
    return Passage(start, end)


def find_passage(text: str, quote: str) -> Passage:
    """Return the one place where `quote` stands in `text`, whatever its spelling of letters, digits and half-spaces.

    Raises Refusal where it stands nowhere, or in several places.
    """
    wanted = fold(quote)
    if not wanted:
        raise Refusal(N_("Write or select the words that prove the field."), field="quote")
    words = quote.strip()
    exact = exact_places(text, words)
    if len(exact) == 1:
        return passage_at(text, exact[0], exact[0] + len(words))
    there = shadow(text)
    found = [at for at in exact_places(there.text, wanted) if _is_whole(there, at, at + len(wanted))]
    if not found:
        raise Refusal(N_("These words do not stand in the article: copy them from its text."), field="quote")
    if len(found) > 1:
        raise Refusal(N_("These words stand in the article several times: add a few words around them."), field="quote")
    return passage_at(text, *there.span(found[0], found[0] + len(wanted)))


def _is_whole(there: Shadow, start: int, end: int) -> bool:
    """Say whether a stretch of the shadow begins and ends with a letter of the text; "ß" is no half of "ss"."""
    borders = [place for place in (start, end) if 0 < place < len(there.text)]
    return all(there.origins[place] != there.origins[place - 1] for place in borders)
