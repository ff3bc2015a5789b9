"""An article cut into paragraphs and sentences, each with its shadow and the way back to the article's own letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from tracker.core.text import Shadow, shadow

# A line goes on where the next one begins small, as mails and papers read from a PDF are broken.
_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:(?<![.!?:;…])\n(?=[ \t]*[a-zß-öø-ÿа-яё])[^\n]*)*")
_CLAUSE = re.compile(r"[،؛,;:]|\sو\s(?=تنها|همچنین)|\sand\s")
# A new statement begins behind a semicolon, and in Persian behind a verb and "and".
_VERBS = (
    "شد شدند شدیم شده کرد کردند کردیم کرده است هستیم هستند بود بودند بودیم داد دادند داشت داشتند گرفت گرفتند یافت "
    "رسید پیوست پیوستیم درامد"
)
_STATEMENT = re.compile(rf"[؛;]|\sو\s(?:{'|'.join(f'(?<= {verb} و )' for verb in _VERBS.split())})")
# A full stop ends a sentence unless it stands after an initial, an abbreviation or the number of a day ("17. Juni").
# That of Chinese ends it without a blank, and takes the closing quote with it. Feeds lose the blank between two
# sentences, and an agency's dateline is none of the sentence behind it.
_END = re.compile(
    r"(?<=[.!?؟…])(?<!\b[A-Z]\.)(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\bSt\.)(?<!\bVa\.)(?<!\b\d\.)(?<!\b\d\d\.)[\"”»’]?\s+"
    r"|[。！？][”’」』）》]*\s*|(?<=[a-z][a-z][.!?])[”’]?(?=[\"“‘]?[A-Z][a-z]*[ ,'’])"
)
# Titles go before a name, months and numbers before digits, and what is short for a state before a dateline's dash.
_GOES_ON = re.compile(
    r"(?<![\w.])(?:(?:ST|FT|MT|Gov|Sen|Rep|Couns?|Cllrs?|Crs?|Ald|Rev|Lt|Col|Gen|Prof|Hon|Capt|Sgt|Messrs|Mme|Dra|Drs|Engr|Atty|Arch|Ing|Dipl|YBhg|Mayor|Amb|Ft|Mt|Co|Dist)\.\s+(?=[A-Z])|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|Res|Ord|approx|pop|ca?)\.\s+(?=\d)|"
    r"(?<=, )(?:[A-Z][a-z]{1,4}|(?:[A-Z]\.){1,2}[A-Z])\.\s+(?=[-–—(a-z]))"
)
_SHORT = 9  # letters in which what is short for a title, a month or a state ends
_DATELINE = re.compile(
    r"(?:[^\n!?()]{3,60}\((?:[A-Z][\w&/.-]+ ?){1,3}\)\.? ?|"
    r"[A-ZÀ-Ý][\w' .-]{2,30}, \d{1,2}\.? (?:de )?\w{3,10}\.?(?:,? (?:de )?\d{4})?\.? ?)"
    r"[-–—]{1,2}\s*(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: where it stands in the article, its paragraph's number, and its shadow."""

    start: int
    end: int
    paragraph: int
    text: str
    shadow: Shadow

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the letters ``start:end`` of the shadow stand in the article."""
        first, last = self.shadow.span(start, end)
        return self.start + first, self.start + last


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: where it stands in the article, and its sentences."""

    start: int
    end: int
    sentences: tuple[Sentence, ...]


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch around ``start:end`` between two commas, so that a quote shows its own claim."""
    left = [match.end() for match in _CLAUSE.finditer(text, 0, start)]
    right = _CLAUSE.search(text, end)
    return (left[-1] if left else 0), (right.start() if right else len(text))


def statement(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch around ``start:end`` that has a verb of its own, so that a date beside it is its own."""
    left = [match.end() for match in _STATEMENT.finditer(text, 0, start)]
    right = _STATEMENT.search(text, end)
    return (left[-1] if left else 0), (right.start() if right else len(text))


def paragraphs_of(text: str) -> list[Paragraph]:
    """Return the paragraphs of `text` in order; a line is a paragraph, or several that one sentence runs through."""
    return [
        Paragraph(match.start(), match.end(), tuple(_sentences(text, match.start(), match.end(), number)))
        for number, match in enumerate(_PARAGRAPH.finditer(text))
    ]


def _sentences(text: str, start: int, end: int, paragraph: int) -> Iterator[Sentence]:
    dateline = _DATELINE.match(text, start, end)
    begin = dateline.end() if dateline else start
    ends = (match for match in _END.finditer(text, begin, end) if not _goes_on(text, match.start(), match.end()))
    borders = [start, begin, *(match.end() for match in ends), end]
    for first, last in pairwise(borders):
        words = text[first:last]
        begin = first + len(words) - len(words.lstrip())
        stop = last - (len(words) - len(words.rstrip()))
        if begin < stop:
            piece = text[begin:stop]
            yield Sentence(begin, stop, paragraph, piece, shadow(piece))


def _goes_on(text: str, stop: int, following: int) -> bool:
    """Say whether the full stop before `stop` only shortens a word: "Gov. Keller", "on Oct. 11", "Peoria, Ill."."""
    if text[stop - 1 : stop] != ".":
        return False
    return any(match.end() == following for match in _GOES_ON.finditer(text, max(0, stop - _SHORT), following + 1))
