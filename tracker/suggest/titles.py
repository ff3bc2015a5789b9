"""The title of a text that does not say which of its lines is the title."""

from __future__ import annotations

SHORTEST = 12
LONGEST = 120
# What stands between the steps of a path such as "Home > News > City"; such a line is the page's, not the article's.
_STEPS = (" > ", " › ", " » ", " / ")


def title_of(text: str) -> str:
    """Return the first line that can be a title: no word of the page's menu, no path to the page, no kicker."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    line = next(filter(_can_be_title, lines), lines[0] if lines else "")
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def _can_be_title(line: str) -> bool:
    # A kicker ends where the title is to follow: "The mayor stressed:".
    return len(line) > SHORTEST and not line.endswith((":", "؛")) and not any(step in line for step in _STEPS)
