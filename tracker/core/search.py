"""Words by which something is found, however its writer and its seeker spell them.

Persian writes one compound in three ways (خواهرخواندگی, خواهر خواندگی, خواهر‌خواندگی) and adds its endings with and
without a half-space. So what is searched, a *document*, holds every word in its folded spelling, and each word joined
to the next; and a seeker's word loses its plural or ـگی ending and is looked for where a word of the document begins.
Every word must be there, by itself or as one half of a compound.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from tracker.core.text import HALF_SPACE, fold

_WORD = re.compile(r"[^\W_]+")
_PLURALS = ("هایی", "های", "ها")
_MOST_WORDS = 8
_SHORTEST_STEM = 3


def words_of(text: str) -> list[str]:
    """Return the folded words of `text`, half-spaces closed."""
    return _WORD.findall(fold(text))


def document(texts: Iterable[str]) -> str:
    """Return the document by which these texts are found: each word once, with a blank before and after it."""
    words: dict[str, None] = {}
    for text in texts:
        closed = words_of(text)
        opened = words_of(text.replace(HALF_SPACE, " ")) if HALF_SPACE in text else closed
        for run in (closed, opened) if opened is not closed else (closed,):
            words |= dict.fromkeys(run)
            words |= dict.fromkeys(first + second for first, second in pairwise(run))
    return f" {' '.join(words)} " if words else ""


def stem(word: str) -> str:
    """Return a folded word without its plural or ـگی ending, so that every form of it begins with the answer."""
    for ending in _PLURALS:
        word = _without(word, ending)
    for ending in ("گی", "گان"):
        word = _without(word, ending)
    if word.endswith("ده"):
        return _without(word, "ه")
    if word.isascii() and word.isalpha() and not word.endswith("ss"):
        return _without(word, "s")
    return word


def wanted(query: str) -> list[tuple[str, ...]]:
    """Return, for each word of a query, the beginnings of words of which a document must have at least one.

    Joined ones come first: a document that has one is told from it alone, and need not be read again for each word.
    """
    words = [word for word in words_of(query) if word not in _PLURALS][:_MOST_WORDS]
    stems = [stem(word) for word in words]
    found = []
    for place, own in enumerate(stems):
        before = [words[place - 1] + own] if place else []
        after = [words[place] + stems[place + 1]] if place + 1 < len(words) else []
        found.append((*before, *after, own))
    return found


def answers(document: str, query: str) -> bool:
    """Say whether a document answers a query, as the database would; no words find nothing."""
    asked = wanted(query)
    return bool(asked) and all(any(f" {one}" in document for one in ways) for ways in asked)


def _without(word: str, ending: str) -> str:
    return word.removesuffix(ending) if len(word) >= len(ending) + _SHORTEST_STEM else word
