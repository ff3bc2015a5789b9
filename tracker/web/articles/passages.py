"""An article's text as the page shows it: paragraphs of sentences, each sentence cut where a mark begins or ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tracker.suggest.sentences import paragraphs_of


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage to be marked: its place in the text, and the ids of the evidence that it is."""

    start: int
    end: int
    id: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of letters inside one sentence, under the same marks."""

    start: int
    text: str
    marks: tuple[str, ...]
    begins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownSentence:
    """A sentence in pieces."""

    start: int
    end: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ShownParagraph:
    """A paragraph in sentences."""

    start: int
    end: int
    sentences: tuple[ShownSentence, ...]


def shown(text: str, marks: Sequence[Mark]) -> list[ShownParagraph]:
    """Return the whole of `text` in paragraphs, cut at the borders of `marks`."""
    return [
        ShownParagraph(
            paragraph.start,
            paragraph.end,
            tuple(
                ShownSentence(one.start, one.end, pieces(text, one.start, one.end, marks))
                for one in paragraph.sentences
            ),
        )
        for paragraph in paragraphs_of(text)
    ]


def pieces(text: str, start: int, end: int, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """Return the stretch ``start:end`` of `text`, cut at the borders of `marks`; a mark begins in one piece alone."""
    inside = [mark for mark in marks if mark.start < end and start < mark.end]
    borders = {start, end} | {border for mark in inside for border in (mark.start, mark.end) if start < border < end}
    ordered = sorted(borders)
    return tuple(
        Piece(
            first,
            text[first:last],
            tuple(mark.id for mark in inside if mark.start <= first and last <= mark.end),
            tuple(mark.id for mark in inside if mark.start == first),
        )
        for first, last in pairwise(ordered)
    )
