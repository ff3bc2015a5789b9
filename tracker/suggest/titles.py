"""The title of a text that does not say which of its lines is the title.

Above the story stand a menu, a path, a kicker, a caption, a date. The title is the line of several words whose words
the story takes up.
"""

from __future__ import annotations

import re

from tracker.core.day_finding import days_in
from tracker.core.text import fold

SHORTEST = 12
LONGEST = 120
# From this length on a line is told, and no title any more.
STORY = 160
FEWEST_WORDS = 3
# What stands between the steps of a path such as "Home > News > City"; such a line is the page's, not the article's.
_STEPS = (" > ", " › ", " » ", " / ")
# What some archives write before the first line: the day.
_HEADER = re.compile(r"\s*date \d{4}-\d{2}(?:-\d{2})?\s+")
_SIGN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_WORD = re.compile(rf"{_SIGN.pattern}|[^\W\d_]{{4,}}")
# Endings differ between a title and its story: "twin", "twins".
_STEM = 5


def title_of(text: str) -> str:
    """Return the line that is most likely the title; the first line where none is likely."""
    text = text.removeprefix(header[0]) if (header := _HEADER.match(text)) else text
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    above = next((number for number, line in enumerate(lines) if _length(line) > STORY), len(lines))
    story = _stems(" ".join(line for line in lines[above:] if _length(line) > STORY))
    candidates = [line for line in lines[:above] if _can_be_title(line)]
    shares = {line: len(_stems(line) & story) / max(len(_stems(line)), 1) for line in candidates}
    best = max(shares.values(), default=0)
    # The lead below the title says more of the story, so the first line that says nearly as much is it.
    line = next((line for line in candidates if shares[line] >= best * 0.6), lines[0] if lines else "")
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def _can_be_title(line: str) -> bool:
    # A kicker ends where the title is to follow: "The mayor stressed:"; a sentence is a lead.
    if _length(line) < SHORTEST or line.endswith((":", "؛", ";", ".", "。")) or line.startswith("•") or days_in(line):
        return False
    return len(_WORD.findall(fold(line))) >= FEWEST_WORDS and not any(step in line for step in _STEPS)


def _length(line: str) -> int:
    # A sign of Chinese says about as much as three letters.
    return len(line) + 2 * len(_SIGN.findall(line))


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(fold(text))}
