"""A paper's drawings as pictures, for the formats that cannot draw: the same drawings that stand in the PDF."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any, Literal

import typst

from tracker.core.letterhead import Emblem
from tracker.exports.blocks import Drawing, Paper
from tracker.exports.pdf import FOLDER
from tracker.exports.printable import printable
from tracker.paths import FONTS

DOTS_AN_INCH = 200


def pictures(drawing: Drawing, paper: Paper, *, format: Literal["png", "svg"]) -> list[bytes]:
    """Return a drawing as one picture, or as several where it is longer than a page."""
    content = {"language": paper["language"], "direction": paper["direction"], "picture": drawing}
    return _drawn("picture.typ", content, format)


def picture_addresses(paper: Paper, drawing: Drawing) -> list[str]:
    """Return the pictures of a drawing as addresses that hold them, for pages that need no other file."""
    return [address_of("image/svg+xml", picture) for picture in pictures(drawing, paper, format="svg")]


def address_of(mimetype: str, content: bytes) -> str:
    """Return content as an address that holds it itself."""
    return f"data:{mimetype};base64,{base64.b64encode(content).decode()}"


def _drawn(template: str, content: Mapping[str, Any], format: Literal["png", "svg"]) -> list[bytes]:
    made: Any = typst.compile(
        str(FOLDER / template),
        root=str(FOLDER),
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        sys_inputs={"report": json.dumps(printable(content), ensure_ascii=False)},
        format=format,
        ppi=DOTS_AN_INCH,
    )
    return made if isinstance(made, list) else [made]


def emblem_png(emblem: Mapping[str, str]) -> bytes:
    """Return a city's emblem as a PNG of the size that it has on paper, whatever dots its own file has.

    emblem: its ``type``, "png" or "svg", and its ``data`` in Base64
    """
    image = base64.b64decode(emblem["data"])
    return _drawn("emblem.typ", {"emblem": list(image), "type": emblem["type"]}, "png")[0]


def is_drawable(emblem: Emblem) -> bool:
    """Say whether the typesetter can draw an emblem, before every report stands or falls with it."""
    try:
        _drawn("emblem.typ", {"emblem": list(emblem.body), "type": emblem.type}, "png")
    except typst.TypstError:
        return False
    return True


def size_of_png(picture: bytes) -> tuple[float, float]:
    """Return the width and height of a PNG of `pictures`, in inches."""
    # The size stands at a fixed place in every PNG (its first chunk, IHDR).
    width, height = (int.from_bytes(picture[place : place + 4]) for place in (16, 20))
    return width / DOTS_AN_INCH, height / DOTS_AN_INCH
