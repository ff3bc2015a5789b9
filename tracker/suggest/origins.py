"""Whom an outlet names as the source of its report: another agency, a city's press office, a ministry.

Newspapers name it at the beginning of the story or in a line that closes it. The one who is quoted through another
counts ("according to ISNA, quoting the municipality"), and an outlet's own correspondent is no source. The cues of each
language stand in origins.toml.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tracker.suggest.sentences import paragraphs_of

CUES = Path(__file__).parent / "origins.toml"
FIRST_PARAGRAPHS = 3
# In bytes, for a sign of Chinese says about as much as three letters: shorter lines are titles and the page's own.
SHORTEST_PARAGRAPH = 100
LONGEST_CLOSING_LINE = 120
MOST_WORDS = 12

_SOURCE = r"(?P<source>[^\n،؛,;:：.»]{2,100}?)"
_BLANK = r"[ \u00a0\u200c]"
_AROUND = " \t\u200c\u200f\"'“”«»()-–—"


@dataclass(frozen=True, slots=True)
class _Cues:
    """The words of a language: what stands around a source's name, and what such words may name that is no source."""

    around: tuple[re.Pattern[str], ...]
    nobody: re.Pattern[str]


@cache
def _cues() -> dict[str, _Cues]:
    data = tomllib.loads(CUES.read_text("utf-8"))
    return {
        language: _Cues(
            tuple(
                re.compile(cue.replace(" ", _BLANK).replace("{source}", _SOURCE), re.IGNORECASE | re.MULTILINE)
                for cue in words["cues"]
            ),
            re.compile(words["nobody"], re.IGNORECASE),
        )
        for language, words in data.items()
    }


def origin_of(text: str, language: str) -> str:
    """Return whom the article names as its source, as it writes the name, or nothing.

    language: of the article; in one without cues here, nothing is found
    """
    cues = _cues().get(language)
    if cues is None:
        return ""
    paragraphs = [text[one.start : one.end].strip() for one in paragraphs_of(text)]
    told = [one for one in paragraphs if len(one.encode()) >= SHORTEST_PARAGRAPH][:FIRST_PARAGRAPHS]
    for part in (*told, *(one for one in paragraphs[-1:] if len(one) <= LONGEST_CLOSING_LINE)):
        for around in cues.around:
            for match in around.finditer(part):
                name = match["source"].strip(_AROUND)
                if name and len(name.split()) <= MOST_WORDS and not cues.nobody.match(name):
                    return name
    return ""
