"""What changed between two versions of a text, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# A word or a single mark, with the blanks after it: a changed full stop does not take its word along.
_TOKENS = re.compile(r"[\w\u200c]+\s*|[^\w\s]\s*|\s+")
MOST_TOKENS = 4000


class Sort(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words with the same fate."""

    sort: Sort
    text: str


def word_difference(old: str, new: str) -> tuple[Piece, ...]:
    """Return the pieces of both texts in reading order: kept and removed make the old one, kept and added the new.

    Texts too long to be compared word by word in good time are shown as one removed and one added.
    """
    before, after = _TOKENS.findall(old), _TOKENS.findall(new)
    if len(before) + len(after) > MOST_TOKENS:
        return tuple(piece for piece in (Piece(Sort.REMOVED, old), Piece(Sort.ADDED, new)) if piece.text)
    pieces: list[Piece] = []
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(Sort.KEPT, "".join(before[i:j])))
            continue
        if j > i:
            pieces.append(Piece(Sort.REMOVED, "".join(before[i:j])))
        if m > k:
            pieces.append(Piece(Sort.ADDED, "".join(after[k:m])))
    return tuple(pieces)
