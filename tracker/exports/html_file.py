"""A paper as one page of HTML that needs nothing else: no script, no other file, no host; made to be printed."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape

from tracker.exports.blocks import Paper
from tracker.exports.directions import ISOLATES, bare, pieces_of
from tracker.exports.marked import fingerprints, marked
from tracker.exports.notes import grouped
from tracker.exports.pdf import FOLDER
from tracker.exports.pictures import address_of, picture_addresses
from tracker.exports.printable import printable
from tracker.exports.words import word
from tracker.language import END_ISOLATE, LEFT_TO_RIGHT, RIGHT_TO_LEFT
from tracker.paths import VENDOR

_OPENINGS = {LEFT_TO_RIGHT: '<bdi dir="ltr">', RIGHT_TO_LEFT: '<bdi dir="rtl">'}
_MIMETYPES = {"png": "image/png", "svg": "image/svg+xml"}
_FONTS = {"arabic": "U+0600-06FF, U+200C-200E, U+FB50-FDFF, U+FE70-FEFF", "latin": "U+0000-00FF, U+2000-206F, U+20AC"}


def html_file(content: Mapping[str, Any]) -> bytes:
    """Return a `Paper` as one page of HTML."""
    paper: Paper = printable(content)
    page = _environment().get_template("paper.html")
    emblem = paper["head"].get("emblem")
    return page.render(
        paper=paper,
        emblem=address_of(_MIMETYPES[emblem["type"]], base64.b64decode(emblem["data"])) if emblem else "",
        fingerprints=[(word(paper, name), value) for name, value in fingerprints(paper).items()],
        marked=marked(paper),
        pictures=partial(picture_addresses, paper),
        style=Markup(_style()),  # noqa: S704 (our own sheet, with nothing of the paper in it)
        word=partial(word, paper),
    ).encode()


def apart(text: str) -> Markup:
    """Return text with what is set apart by signs set apart by elements, which every browser and reader knows."""
    made: list[str] = []
    depth = 0
    for sign, piece in pieces_of(text):
        if sign == END_ISOLATE and depth:
            made.append("</bdi>")
            depth -= 1
        elif sign and sign in ISOLATES:
            made.append(_OPENINGS.get(sign, "<bdi>"))
            depth += 1
        made.append(str(escape(bare(piece))))
    return Markup("".join(made) + "</bdi>" * depth)  # noqa: S704 (each piece is escaped)


@cache
def _environment() -> Environment:
    environment = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    filters: dict[str, Callable[[Any], Any]] = {"apart": apart, "bare": bare, "grouped": grouped}
    environment.filters.update(filters)
    return environment


@cache
def _style() -> str:
    folder = VENDOR / "vazirmatn" / "files"
    faces = ""
    for script, letters in _FONTS.items():
        font = address_of("font/woff2", (folder / f"vazirmatn-{script}-wght-normal.woff2").read_bytes())
        faces += (
            f"@font-face {{ font-family: Vazirmatn; font-weight: 100 900; src: url({font}) format('woff2'); "
            f"unicode-range: {letters}; }}\n"
        )
    return faces + (FOLDER / "paper.css").read_text("utf-8")
