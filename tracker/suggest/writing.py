"""How a language writes its words: apart, with blanks between them, or together, as Chinese does.

Where words stand apart, a name is only found between the borders of words: «رم» (Rome) never inside «نرم» (soft). Where
they stand together every letter may begin a name, so the longest name counts, and the words that a pack calls whole are
cut out first: the mayor (市长) of 沙市 is no Changsha (长沙).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

Cue = re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Writing:
    """Where words begin and end in one way of writing, and how long names are in it.

    border:       what stands around a word, as the two halves of a pattern
    word:         what a name is put together from
    network:      of how many such words the longest name of a network is
    place:        of how many that of a city or country
    clear_from:   from how many letters on a name is not likely an everyday word
    small_from:   from how many letters on a small town may be meant by its bare name
    list_gap:     how many letters may stand between two cities of a list
    """

    border: tuple[str, str]
    word: str
    network: int
    place: int
    clear_from: int
    small_from: int
    list_gap: int

    def cue(self, pattern: str) -> Cue:
        """Return a pattern that matches whole words only, as far as the writing tells them."""
        return _bordered(self.border, pattern)

    def words(self, text: str, whole: str = "") -> list[tuple[int, int]]:
        """Return where the words of a text stand; those that match `whole` are never cut."""
        pattern = _word(self.word, whole)
        return [match.span() for match in pattern.finditer(text)]


@cache
def _bordered(border: tuple[str, str], pattern: str) -> Cue:
    before, behind = border
    return re.compile(f"{before}(?:{pattern}){behind}")


@cache
def _word(word: str, whole: str) -> Cue:
    return re.compile(f"{whole}|{word}" if whole else word)


APART = Writing((r"(?<!\w)", r"(?!\w)"), r"[^\W_]+", network=11, place=5, clear_from=4, small_from=1, list_gap=8)
TOGETHER = Writing(
    ("", ""), r"[^\W_\u3400-\u9fff]+|[\u3400-\u9fff]", network=20, place=12, clear_from=2, small_from=3, list_gap=1
)
