"""Where the name of an event begins and ends: by its capitals, or, without them, by what cannot be a name."""

from __future__ import annotations

import re

from tracker.suggest.packs import Pack
from tracker.suggest.sentences import Sentence
from tracker.suggest.writing import Cue

LONGEST = 90
LONGEST_TOGETHER = 30  # the same where a letter is a word
SMALL_WORDS = 3  # so many may stand together inside a name: "de las"
_QUOTED = re.compile(r"[«\"“]([^»\"”]{4,80})[»\"”]")
_WORD = re.compile(r"[^\s,.;:()“”\"]+")


def event_name(sentence: Sentence, word: re.Match[str], pack: Pack) -> tuple[int, int]:
    """Return where the name stands in the sentence's shadow that goes with the `word` for an event."""
    if pack.name_begins:
        return _from_its_beginning(sentence.shadow.text, word, pack.name_begins)
    return _until_its_end(sentence, word, pack) if pack.name_ends else _Run(sentence, word, pack).span()


def _from_its_beginning(text: str, word: re.Match[str], border: Cue) -> tuple[int, int]:
    """Return the name that ends with the `word`, as «第三届世界城市论坛» does."""
    borders = [match.end() for match in border.finditer(text, max(0, word.start() - LONGEST_TOGETHER), word.start())]
    return (borders[-1] if borders else max(0, word.start() - LONGEST_TOGETHER)), word.end()


def _until_its_end(sentence: Sentence, word: re.Match[str], pack: Pack) -> tuple[int, int]:
    text = sentence.shadow.text
    quoted = _QUOTED.search(text, word.start(), word.start() + 120)
    border = pack.name_ends.search(text, word.end()) if pack.name_ends else None
    end = border.start() if border else len(text)
    if quoted and quoted.start() - end < 3:
        return quoted.span(1)
    return word.start(), min(end, word.start() + LONGEST)


class _Run:
    """The run of capitalised words around an event word, such as "World Urban Forum"."""

    def __init__(self, sentence: Sentence, word: re.Match[str], pack: Pack) -> None:
        self.sentence, self.text, self.pack = sentence, sentence.shadow.text, pack
        self.words = [match.span() for match in _WORD.finditer(self.text)]
        self.here = next(n for n, (start, end) in enumerate(self.words) if start <= word.start() < end)
        # A word for an event may itself be two: "genel kurul".
        self.end = max(n for n, (start, _) in enumerate(self.words) if start < word.end())

    def span(self) -> tuple[int, int]:
        """Return where the run stands, without an article before it and without an ending behind an apostrophe."""
        if self.sentence.text.isupper():
            return self.words[self.here][0], self.words[self.end][1]
        first, last = self._first(), self._last()
        while first < self.here and self._letters(first) in self.pack.articles:
            first += 1
        start, end = self.words[first][0], self.words[last][1]
        return start, self.words[last][0] + self._letters(last).index("'") if self._has_ending(last) else end

    def _first(self) -> int:
        first = self.here
        while first and self._goes_on(first - 1) and not self._has_ending(first - 1):
            inside = self._letters(first - 1) in self.pack.name_words and first > 1 and self._is_name(first - 2)
            if not inside and not self._is_name(first - 1):
                break
            first -= 1
        return first

    def _last(self) -> int:
        last = self.end
        while last + 1 < len(self.words) and self._goes_on(last) and not self._has_ending(last):
            # «Congreso Mundial de las Ciudades»: small words belong to a name only where it goes on behind them.
            ahead = last + 1
            while ahead - last < SMALL_WORDS and self._letters(ahead) in self.pack.name_words:
                ahead += 1
            if ahead == len(self.words) or not self._is_name(ahead):
                break
            # Where endings stand behind an apostrophe, the word for the event ends its name; a year may follow.
            if self.pack.apostrophe_ends and not self._letters(ahead).isdigit():
                break
            last = ahead
        return last

    def _letters(self, number: int) -> str:
        return self.text[slice(*self.words[number])] if number < len(self.words) else ""

    def _goes_on(self, number: int) -> bool:
        return self.text[self.words[number][1] : self.words[number + 1][0]].isspace()

    def _has_ending(self, number: int) -> bool:
        return self.pack.apostrophe_ends and "'" in self._letters(number)

    def _is_name(self, number: int) -> bool:
        letter = self.sentence.text[self.sentence.shadow.origins[self.words[number][0]]]
        return letter.isupper() or letter.isdigit()
