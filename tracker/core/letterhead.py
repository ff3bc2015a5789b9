"""What stands on top of a city's papers: a few lines, and its emblem.

An emblem is drawn into files that leave the house, so only a picture is taken for one: a PNG, or an SVG that draws and
does nothing else: no script, nothing from elsewhere, no entity that grows when it is read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree import ElementTree

from tracker.core.messages import N_, Refusal

MOST_LINES, LONGEST_LINE = 5, 120
LARGEST = 500_000  # bytes of an emblem: it is in every file
LONGEST_SIDE = 4_000  # dots of a PNG
_PNG = b"\x89PNG\r\n\x1a\n"
_SVG = "{http://www.w3.org/2000/svg}"
_DOES_MORE = frozenset("script foreignObject handler listener animate set animateTransform image".split())
_ELSEWHERE = re.compile(r"\\|@import|url\(\s*(?!['\"]?#)|expression\(|javascript:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Emblem:
    """A city's emblem: "png" or "svg", and its bytes."""

    type: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The lines and the emblem of a city's papers."""

    lines: tuple[str, ...] = ()
    emblem: Emblem | None = None


NO_LETTERHEAD = Letterhead()


def read_lines(text: str) -> tuple[str, ...]:
    """Return the lines of a letterhead. Raises Refusal where they are too many or too long for the top of a page."""
    lines = tuple(" ".join(line.split()) for line in text.splitlines() if line.strip())
    if len(lines) > MOST_LINES or any(len(line) > LONGEST_LINE for line in lines):
        sentence = N_("At most {lines} lines of {letters} letters.", lines=MOST_LINES, letters=LONGEST_LINE)
        raise Refusal(sentence, field="lines")
    return lines


def read_emblem(body: bytes) -> Emblem:
    """Return the emblem that a file holds. Raises Refusal where it is none, or does more than draw."""
    if len(body) > LARGEST:
        raise Refusal(N_("An emblem has at most {size} KB.", size=LARGEST // 1000), field="emblem")
    if body.startswith(_PNG):
        sides = [int.from_bytes(body[place : place + 4]) for place in (16, 20)]
        if body[12:16] != b"IHDR" or not all(0 < side <= LONGEST_SIDE for side in sides):
            sentence = N_("An emblem has at most {side} dots on each side.", side=LONGEST_SIDE)
            raise Refusal(sentence, field="emblem")
        return Emblem("png", body)
    if not _only_draws(body):
        sentence = N_("An emblem is a PNG, or an SVG that only draws: without scripts, pictures and links.")
        raise Refusal(sentence, field="emblem")
    return Emblem("svg", body)


def _only_draws(body: bytes) -> bool:
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False  # in another encoding, what is looked for below could hide
    if re.search("<!(DOCTYPE|ENTITY)", text, re.IGNORECASE) or "<?xml-stylesheet" in text:
        return False
    try:
        drawing = ElementTree.fromstring(text)  # noqa: S314 (no entity is left in it)
    except (ElementTree.ParseError, ValueError, LookupError):
        return False
    return drawing.tag == f"{_SVG}svg" and all(_draws(element) for element in drawing.iter())


def _draws(element: ElementTree.Element) -> bool:
    words = f"{element.text or ''} {element.tail or ''}"
    if str(element.tag).rpartition("}")[2] in _DOES_MORE or _ELSEWHERE.search(words):
        return False
    for name, value in element.attrib.items():
        local = name.rpartition("}")[2].lower()
        leads_away = local in ("href", "src") and not value.startswith("#")
        if leads_away or local.startswith("on") or _ELSEWHERE.search(value):
            return False
    return True
