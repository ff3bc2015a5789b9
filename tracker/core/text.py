"""Persian and Latin text compared as a reader compares it, while the original stays untouched.

Newspapers lose half-spaces, mix Arabic and Persian letters and write digits of three alphabets. So nothing here ever
changes stored text: `fold` makes a shadow for comparing, and `Shadow` remembers where every letter of it came from, so
that a match in the shadow becomes a quote from the original.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from tracker.core.han import SIMPLIFIED

HALF_SPACE = "\u200c"

_SAME_LETTER = str.maketrans(
    {
        "ي": "ی", "ى": "ی", "ئ": "ی", "ې": "ی", "ك": "ک", "ڪ": "ک", "ة": "ه", "ۀ": "ه", "ە": "ه", "ہ": "ه",
        "أ": "ا", "إ": "ا", "ٱ": "ا", "آ": "ا", "ؤ": "و", "ـ": "", HALF_SPACE: "", "\u200d": "", "\u200e": "",
        "\u200f": "", "\u202a": "", "\u202b": "", "\u202c": "", "\u2066": "", "\u2067": "", "\u2068": "",
        "\u2069": "", "\ufeff": "", "\u00ad": "", "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "ß": "ss",
        **SIMPLIFIED, "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe",
    }
)  # fmt: skip
_TO_LATIN_DIGITS = {ord(c): str(i % 10) for i, c in enumerate("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩")}
_TO_PERSIAN_DIGITS = {ord(str(i)): c for i, c in enumerate("۰۱۲۳۴۵۶۷۸۹")}


def latin_digits(text: str) -> str:
    """Return `text` with Persian and Arabic digits written 0-9."""
    return text.translate(_TO_LATIN_DIGITS)


def persian_digits(text: str) -> str:
    """Return `text` with 0-9 written in Persian digits."""
    return text.translate(_TO_PERSIAN_DIGITS)


@lru_cache(maxsize=4096)
def _fold_letter(letter: str) -> str:
    if letter.isspace():
        return " "
    plain = letter.casefold().translate(_SAME_LETTER).translate(_TO_LATIN_DIGITS)
    decomposed = unicodedata.normalize("NFKD", plain)
    # Signs such as ℝ show only now which capital they are made of.
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold().translate(_SAME_LETTER)


@dataclass(frozen=True, slots=True)
class Shadow:
    """Folded text and, for each of its letters, the offset of the original letter it came from."""

    text: str
    origins: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the original offsets of the folded letters ``start:end`` (which must not be empty)."""
        return self.origins[start], self.ends[end - 1]

    def index(self, offset: int) -> int:
        """Return the position of the last folded letter that starts at or before the original `offset`."""
        return max(bisect_right(self.origins, offset) - 1, 0)


def shadow(text: str) -> Shadow:
    """Fold `text` and keep the way back. Runs of white space become one blank."""
    letters: list[str] = []
    origins: list[int] = []
    ends: list[int] = []
    for offset, letter in enumerate(text):
        folded_letters = _fold_letter(letter)
        for folded in folded_letters:
            if folded == " " and (not letters or letters[-1] == " "):
                continue
            letters.append(folded)
            origins.append(offset)
            ends.append(offset + 1)
        # A mark or half-space that folds to nothing belongs to the letter before it.
        if not folded_letters and ends:
            ends[-1] = offset + 1
    return Shadow("".join(letters), tuple(origins), tuple(ends))


def fold(text: str) -> str:
    """Return the shadow of `text` for comparing and searching: one spelling, one blank between words, none around."""
    return " ".join(filter(None, "".join(map(_fold_letter, text)).split(" ")))


def squash(text: str) -> str:
    """Return the shadow of `text` without any blanks, so that joined and spaced compounds are the same."""
    return "".join(map(_fold_letter, text)).replace(" ", "")


def letters(text: str) -> str:
    """Return the squashed letters and digits of `text`: a name as its words alone spell it, without any punctuation."""
    return "".join(letter for letter in squash(text) if letter.isalnum())
