"""The letterhead of a city's papers: a few lines, and an emblem beside them, which is a picture and nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree import ElementTree

from tracker.core.messages import N_, Refusal

MOST_BYTES = 200_000
MOST_LINES, LONGEST_LINE = 5, 120
MOST_PIXELS = 4000
_PNG = b"\x89PNG\r\n\x1a\n"
_INSIDE = re.compile(r"#[\w.-]+|data:image/(png|jpeg);base64,[A-Za-z0-9+/=\s]*")
_FORBIDDEN = {"script", "foreignobject", "iframe", "a", "animate", "set", "image"}


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands on top of a paper; `type` is "png" or "svg", or empty where there is no emblem."""

    lines: tuple[str, ...] = ()
    type: str = ""
    emblem: bytes = b""


def lines_of(text: str) -> list[str]:
    """Return the lines that somebody typed. Raises Refusal where they are too many or too long."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    if len(lines) > MOST_LINES or any(len(line) > LONGEST_LINE for line in lines):
        sentence = N_("Write at most {lines} lines of {letters} letters.", lines=MOST_LINES, letters=LONGEST_LINE)
        raise Refusal(sentence, field="lines")
    return lines


def emblem_type(body: bytes) -> str:
    """Return whether a picture is "png" or "svg".

    Raises Refusal where it is neither, is too large, or holds what is no drawing: scripts, links, other files.
    """
    if len(body) > MOST_BYTES:
        raise Refusal(N_("The emblem is too large: send at most {size} KB.", size=MOST_BYTES // 1000), field="emblem")
    if body.startswith(_PNG):
        width, height = (int.from_bytes(body[place : place + 4]) for place in (16, 20))
        if 0 < width <= MOST_PIXELS and 0 < height <= MOST_PIXELS:
            return "png"
    elif _is_plain_drawing(body):
        return "svg"
    raise Refusal(
        N_("Send the emblem as PNG, or as a plain SVG: one without scripts, entities or other files in it."),
        field="emblem",
    )


def _is_plain_drawing(body: bytes) -> bool:
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    # Entities are how a small file becomes a large one, and how it reads others; no drawing needs them.
    if "<!" in re.sub("<!--.*?-->", "", text, flags=re.DOTALL):
        return False
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 - what declares entities was refused above
    except (ElementTree.ParseError, ValueError):
        return False
    return root.tag == "{http://www.w3.org/2000/svg}svg" and all(_is_drawn(one) for one in root.iter())


def _is_drawn(one: ElementTree.Element) -> bool:
    kind, words = one.tag.rpartition("}")[2].lower(), (one.text or "").lower()
    if kind in _FORBIDDEN or (kind == "style" and ("@import" in words or "url(" in words)):
        return False
    for name, value in one.attrib.items():
        own = name.rpartition("}")[2].lower()
        if own.startswith("on"):
            return False
        if own == "href" and not _INSIDE.fullmatch(value.strip()):
            return False
        if "url(" in value.lower() and not re.fullmatch(r"(?i)url\(['\"]?#[\w.-]+['\"]?\)", value.strip()):
            return False
    return True
