"""What became of each paragraph of a text in a later one: kept, changed word by word, gone, or new."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from tracker.core.difference import Piece, Sort, word_difference

_PARAGRAPH = re.compile(r"\S(?:[^\n]*\S)?")  # a line, without the blanks around it
_WORD = re.compile(r"\w+")
# Two paragraphs that share half of their words are one that was rewritten.
ALIKE = 0.5
# Beyond these, pairing paragraphs or finding the equal ones takes too long for a page.
MOST_PAIRS = 10_000
MOST_PARAGRAPHS = 3_000


@dataclass(frozen=True, slots=True)
class ComparedParagraph:
    """A paragraph of either text or both, in pieces.

    start: where it begins in the old text; None for one that is new
    """

    start: int | None
    pieces: tuple[Piece, ...]

    @property
    def is_kept(self) -> bool:
        """Say whether it reads the same in both texts."""
        return all(piece.sort is Sort.KEPT for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    start: int
    text: str


def paragraph_difference(old: str, new: str) -> list[ComparedParagraph]:
    """Return the paragraphs of both texts in reading order."""
    before, after = _paragraphs(old), _paragraphs(new)
    if len(before) + len(after) > MOST_PARAGRAPHS:
        return [*map(_gone, before), *map(_come, after)]
    matcher = SequenceMatcher(None, [one.text for one in before], [one.text for one in after], autojunk=False)
    compared: list[ComparedParagraph] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            compared += [ComparedParagraph(one.start, (Piece(Sort.KEPT, one.text),)) for one in before[i:j]]
        else:
            compared += _rewritten(before[i:j], after[k:m])
    return compared


def _paragraphs(text: str) -> list[_Paragraph]:
    return [_Paragraph(match.start(), match[0]) for match in _PARAGRAPH.finditer(text)]


def _gone(one: _Paragraph) -> ComparedParagraph:
    return ComparedParagraph(one.start, (Piece(Sort.REMOVED, one.text),))


def _come(one: _Paragraph) -> ComparedParagraph:
    return ComparedParagraph(None, (Piece(Sort.ADDED, one.text),))


def _rewritten(before: Sequence[_Paragraph], after: Sequence[_Paragraph]) -> Iterator[ComparedParagraph]:
    """Return paragraphs that are not equal, each old one beside the new one that it became."""
    at = 0
    for one, place in zip(before, _pairs(before, after), strict=True):
        if place is None:
            yield _gone(one)
            continue
        yield from map(_come, after[at:place])
        yield ComparedParagraph(one.start, word_difference(one.text, after[place].text))
        at = place + 1
    yield from map(_come, after[at:])


def _pairs(before: Sequence[_Paragraph], after: Sequence[_Paragraph]) -> list[int | None]:
    """Return for each old paragraph which new one it became, in the same order; None where it became none."""
    if len(before) * len(after) > MOST_PAIRS:
        return [None] * len(before)
    words = [Counter(_WORD.findall(one.text)) for one in after]
    pairs: list[int | None] = []
    at = 0
    for one in before:
        own = Counter(_WORD.findall(one.text))
        place = next((place for place in range(at, len(after)) if _shared(own, words[place]) >= ALIKE), None)
        pairs.append(place)
        at = at if place is None else place + 1
    return pairs


def _shared(one: Counter[str], other: Counter[str]) -> float:
    """Return which share of their words two paragraphs have in common."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0
