"""Mixed text as runs of one direction, for programs that do not know Unicode's isolates.

A reader's text sets foreign words apart with isolates (U+2066 to U+2069). A browser and typst understand them; Word and
many spreadsheets do not, and Word wants to be told of each run which way it goes. So the text is cut into runs by the
rules that matter here of Unicode's bidirectional algorithm (UAX 9), and where two runs would still flow together, an
invisible mark of direction (U+200E, U+200F), which every program knows, holds them apart.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tracker.language import END_ISOLATE, ISOLATE, LEFT_TO_RIGHT, RIGHT_TO_LEFT

ISOLATES = ISOLATE + LEFT_TO_RIGHT + RIGHT_TO_LEFT
MARKS = {False: "\u200e", True: "\u200f"}
_EMBEDDING = {False: "\u202a", True: "\u202b"}
_END_EMBEDDING = "\u202c"
_DROPPED = dict.fromkeys(map(ord, ISOLATES + END_ISOLATE + "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"))
_PERSIAN_DIGITS = frozenset("۰۱۲۳۴۵۶۷۸۹")
# What stands inside a number or a day without ending it.
_WITHIN_NUMBERS = frozenset("-/.:,+%")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that goes one way; `text` carries the marks that it needs."""

    text: str
    rtl: bool


@dataclass(slots=True)
class _Isolate:
    """A stretch that is set apart, and what it holds: text, and stretches set apart within it."""

    rtl: bool
    parts: list[str | _Isolate] = field(default_factory=list)


def bare(text: str) -> str:
    """Return `text` without any mark of direction, for names and properties that are compared and searched."""
    return text.translate(_DROPPED)


def runs_of(text: str, *, rtl: bool, goes_on: bool = False) -> list[Run]:
    """Return the runs of `text`, a line in a paragraph that goes right to left if `rtl`.

    goes_on: whether other text stands before it in the paragraph
    """
    runs = _flattened(_parsed(text, rtl))
    return list(_joined([Run(MARKS[rtl], rtl), *runs], rtl)) if goes_on else runs


def pieces_of(text: str) -> Iterator[tuple[str, str]]:
    """Return the pieces of `text` between its isolates, each after the sign that opens or closes before it, or ""."""
    sign, start = "", 0
    for place, letter in enumerate(text):
        if letter in ISOLATES or letter == END_ISOLATE:
            yield sign, text[start:place]
            sign, start = letter, place + 1
    yield sign, text[start:]


def _parsed(text: str, rtl: bool) -> _Isolate:
    whole = _Isolate(rtl)
    within = [whole]
    place = 0
    for sign, piece in pieces_of(text):
        place += len(sign)
        if sign == END_ISOLATE and len(within) > 1:
            within.pop()
        elif sign and sign in ISOLATES:
            inner = _Isolate(_goes_right_to_left(sign, text[place:], within[-1].rtl))
            within[-1].parts.append(inner)
            within.append(inner)
        if kept := piece.translate(_DROPPED):
            within[-1].parts.append(kept)
        place += len(piece)
    return whole


def _goes_right_to_left(sign: str, rest: str, around: bool) -> bool:
    """Say which way an isolate goes: as its sign says, or as the first letter in it that goes one way.

    Without such a letter it goes left to right; only a number in Persian digits reads on as what stands around it.
    """
    if sign != ISOLATE:
        return sign == RIGHT_TO_LEFT
    depth = 0
    persian_number = False
    for letter in rest:
        if letter == END_ISOLATE:
            depth -= 1
            if depth < 0:
                break
        elif letter in ISOLATES:
            depth += 1
        elif depth == 0 and (way := _way(letter)) is not None:
            return way
        persian_number |= letter in _PERSIAN_DIGITS
    return around and persian_number


def _way(letter: str) -> bool | None:
    """Return whether a letter goes right to left, or None for one that goes with its neighbours."""
    kind = unicodedata.bidirectional(letter)
    return {"L": False, "R": True, "AL": True}.get(kind)


def _flattened(whole: _Isolate) -> list[Run]:
    runs: list[Run] = []
    for part in whole.parts:
        if isinstance(part, str):
            runs += _cut(part, whole.rtl)
        elif part.rtl == whole.rtl:
            runs += _flattened(part)
        else:
            runs += _held_together(_flattened(part), part.rtl)
    return list(_held_apart(_joined(runs, whole.rtl), whole.rtl))


def _cut(text: str, rtl: bool) -> Iterator[Run]:
    """Cut text without isolates into runs, in a stretch that goes right to left if `rtl`."""
    ways = _ways(text, rtl)
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or ways[place] != ways[start]:
            run = Run(text[start:place], ways[start])
            yield from [run] if run.rtl == rtl else _held_together([run], run.rtl)
            start = place


def _ways(text: str, rtl: bool) -> list[bool]:
    """Return the way of each letter: its own, or that of what stands on both its sides, or that of the stretch."""
    ways = [rtl] * len(text)
    before: bool | None = None  # the way of the last letter that has one
    against, number = -1, -1  # where the last letter and the last digit stand that go against the stretch
    for place, letter in enumerate(text):
        way, kind = _way(letter), unicodedata.bidirectional(letter)
        if way is not None:
            before = way
        elif kind in ("NSM", "BN") and place:
            ways[place] = ways[place - 1]
            against = place if against == place - 1 else against
            continue
        digit = letter.isdigit()
        if way is (not rtl) or (digit and before is (not rtl)):
            # All that stands between two words of a foreign language is of that language too.
            if against >= 0:
                ways[against + 1 : place] = [not rtl] * (place - against - 1)
            ways[place], against = not rtl, place
        elif digit and rtl and letter.isascii():
            ways[place] = False
            if number == place - 2 and text[place - 1] in _WITHIN_NUMBERS:
                ways[place - 1] = False
            number = place
        if way is rtl:
            against = -1
    return ways


def _joined(runs: Iterable[Run], rtl: bool) -> list[Run]:
    """Join runs of the stretch's own way; those against it stay single, for they are set apart from each other."""
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].rtl == run.rtl == rtl:
            joined[-1] = Run(joined[-1].text + run.text, rtl)
        elif run.text:
            joined.append(run)
    return joined


def _held_together(runs: list[Run], rtl: bool) -> list[Run]:
    """Return an isolate's runs as one stretch: what stands at its edges stays inside."""
    if all(run.rtl != rtl for run in runs):
        return runs
    if any(run.rtl != rtl for run in runs):
        first, last = runs[0], runs[-1]
        return [Run(_EMBEDDING[rtl] + first.text, first.rtl), *runs[1:-1], Run(last.text + _END_EMBEDDING, last.rtl)]
    text, mark = "".join(run.text for run in runs), MARKS[rtl]
    before = "" if _way(text[0]) is rtl else mark
    after = "" if _way(text[-1]) is rtl else mark
    return [Run(f"{before}{text}{after}", rtl)]


def _held_apart(runs: list[Run], rtl: bool) -> Iterator[Run]:
    """Return the runs, with a mark where one would otherwise be read on with the foreign one before it."""
    for place, run in enumerate(runs):
        foreign_before = place > 0 and runs[place - 1].rtl != rtl
        if not foreign_before or run.text[0] in _EMBEDDING.values() or runs[place - 1].text[-1] == _END_EMBEDDING:
            yield run
        elif run.rtl != rtl:
            yield Run(MARKS[rtl], rtl)
            yield run
        else:
            drawn_in = _begins_without_way(run.text) and (place < len(runs) - 1 or any(map(str.isdigit, run.text)))
            yield Run(MARKS[rtl] + run.text, rtl) if drawn_in else run


def _begins_without_way(text: str) -> bool:
    """Say whether blanks, signs or numbers stand before the first letter of `text`, or no letter is in it."""
    told = next((letter for letter in text if letter.isdigit() or _way(letter) is not None), "")
    return not told or _way(told) is None
