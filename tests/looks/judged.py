"""What is wrong with a drawing, told from its measures: pure functions over boxes and colours.

Boxes are (left, top, right, bottom) in pixels of the screen, colours (red, green, blue, cover), the last from 0 to 1.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import Any

Box = Sequence[float]
Colour = Sequence[float]

SLACK = 1.0  # pixels by which neighbours may touch
LEAD = 0.15  # of a line's height, above and below its letters
TEXT, LARGE_TEXT, MARK = 4.5, 3.0, 3.0  # the contrasts of WCAG 2.2 AA
LARGE = 18  # pixels, where bold
YEAR = re.compile(r"(?<!\d)(1[2-5]\d\d|20\d\d|19\d\d)(?!\d)")
LATIN_DIGIT, LATIN, PERSIAN_DIGIT = re.compile(r"[0-9]"), re.compile(r"[A-Za-z]"), re.compile(r"[۰-۹]")


def letters(box: Box) -> Box:
    """Return the part of a line's box in which its letters stand."""
    left, top, right, bottom = box
    lead = LEAD * (bottom - top)
    return left, top + lead, right, bottom - lead


def overlaps(boxes: Sequence[Box], slack: float = SLACK) -> list[tuple[int, int]]:
    """Return the pairs of boxes that cover each other by more than a little, both across and down."""
    return [
        (one, other)
        for (one, a), (other, b) in combinations(enumerate(boxes), 2)
        if min(a[2], b[2]) - max(a[0], b[0]) > slack and min(a[3], b[3]) - max(a[1], b[1]) > slack
    ]


def cut(box: Box, seen: Box, slack: float = SLACK) -> float:
    """Return how many pixels of a box stand outside of what is seen; 0 where none does."""
    out = max(seen[0] - box[0], seen[1] - box[1], box[2] - seen[2], box[3] - seen[3])
    return round(out, 1) if out > slack else 0.0


def blended(layers: Iterable[Colour], ground: Colour) -> Colour:
    """Return the colour that is seen where layers lie upon the ground, the last of them uppermost."""
    seen = tuple(ground[:3])
    for red, green, blue, cover in layers:
        seen = tuple(cover * new + (1 - cover) * old for new, old in zip((red, green, blue), seen, strict=True))
    return (*seen, 1.0)


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two full colours as WCAG computes it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return round((lighter + 0.05) / (darker + 0.05), 2)


def _luminance(colour: Colour) -> float:
    parts = [part / 255 for part in colour[:3]]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def years_run(ticks: Sequence[tuple[float, str]], rtl: bool) -> bool:
    """Say whether the years among an axis's labels, each with its place, run in the direction of reading."""
    years = [(at, int(found[0])) for at, text in ticks if (found := YEAR.search(_latin(text)))]
    return all((a[1] >= b[1]) if rtl else (a[1] <= b[1]) for a, b in pairwise(sorted(years)))


def digits_fit(text: str, rtl: bool) -> bool:
    """Say whether a label's digits are those of its language; a Latin name keeps its own."""
    return not (LATIN_DIGIT.search(text) and not LATIN.search(text)) if rtl else not PERSIAN_DIGIT.search(text)


def _latin(text: str) -> str:
    return text.translate(str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789"))


def pale(marks: Sequence[dict[str, Any]], paper: Colour) -> list[tuple[dict[str, Any], float]]:
    """Return the marks that the ground swallows, with their contrast.

    A mark may fade out, as what is uncertain does, where it joins one that is clear.
    """
    grounds = [blended(mark["behind"], paper) for mark in marks]
    held = [
        (mark, max(contrast(blended([colour], ground), ground) for colour in mark["colours"]))
        for mark, ground in zip(marks, grounds, strict=True)
    ]
    clear = [mark for mark, found in held if found >= MARK]
    faint = [(mark, found) for mark, found in held if found < MARK]
    while joined := [one for one in faint if any(_touch(one[0]["box"], other["box"]) for other in clear)]:
        clear += [mark for mark, _ in joined]
        faint = [one for one in faint if one not in joined]
    # Of marks that are faint together, the least faint one tells enough.
    told, known = [], list[Box]()
    for mark, found in sorted(faint, key=lambda one: one[1], reverse=True):
        if not any(_touch(mark["box"], box) for box in known):
            told.append((mark, found))
        known.append(mark["box"])
    return told


def _touch(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    return across >= -1.5 and min(one[3], other[3]) - max(one[1], other[1]) > 0


def faults(drawing: dict[str, Any], *, rtl: bool, sheet: float = math.inf) -> Iterator[str]:
    """Tell what is wrong with one drawing; `sheet` is how wide paper is, on which nothing can be scrolled."""
    words, paper = drawing["words"], drawing["paper"]
    if drawing["width"] > sheet:
        yield f"the drawing is {drawing['width']:.0f} pixels wide on paper of {sheet:.0f}"
    for one, other in overlaps([letters(word["box"]) for word in words]):
        yield f"«{words[one]['text']}» covers «{words[other]['text']}»"
    for word in words:
        if out := cut(letters(word["box"]), word["seen"]):
            yield f"«{word['text']}» is cut by {out} pixels"
        yield from _unreadable(word, paper)
    swallowed = {(mark["name"], str(mark["colours"])): (mark, found) for mark, found in pale(drawing["marks"], paper)}
    for mark, found in swallowed.values():
        place = [round(side) for side in mark["box"][:2]]
        yield f"a {mark['name']} at {place} of {mark['colours'][0]} has a contrast of {found}"
    yield from _reading_order(words, drawing["plot"], rtl)


def _unreadable(word: dict[str, Any], paper: Colour) -> Iterator[str]:
    needed = LARGE_TEXT if word["bold"] and word["size"] >= LARGE else TEXT
    grounds = [blended(layers, paper) for layers in word["behind"]]
    least = min(contrast(blended([word["colour"]], ground), ground) for ground in grounds)
    if least < needed:
        yield f"«{word['text']}» has a contrast of {least}, not {needed}"
    if any(sum(layer[3] for layer in layers) > 0.5 for layers in word["above"]):
        yield f"«{word['text']}» lies beneath a mark"


def _reading_order(words: Sequence[dict[str, Any]], plot: Sequence[float], rtl: bool) -> Iterator[str]:
    middles = {id(word): (word["box"][0] + word["box"][2]) / 2 for word in words}
    across = [(middles[id(word)], word["text"]) for word in words if word["axis"] == "x"]
    if not years_run(across, rtl):
        yield f"the years do not run in the direction of reading: {[text for _, text in sorted(across)]}"
    for word in words:
        if word["axis"] and not digits_fit(word["text"], rtl):
            yield f"«{word['text']}» has the digits of the other language"
        named = word["axis"] == "y" and re.search(r"[^\W\d]", word["text"])
        if named and (middles[id(word)] > sum(plot) / 2) != rtl:
            yield f"«{word['text']}» stands where its row ends, not where it begins"
