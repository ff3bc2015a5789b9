"""The names on the map.

They are placed for several scales (pixels to the globe's radius), and the browser takes the largest that its view
reaches, so that neither a telephone nor a zoom lets one name cover another.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tracker.core.globe import flat
from tracker.core.labels import LEFTWARD, RIGHTWARD, UPRIGHT, Box, Labelled, Side, place_labels
from tracker.core.world import World
from tracker.figures.drawn import drawn
from tracker.figures.world_marks import HOME, count_of, counted, is_numbered, label_of, places
from tracker.language import Reader

SCALES = tuple(round(58 * 1.5**step) for step in range(12))
DESKTOP = 200  # the scale at which a desktop shows the whole world
TEXT = 12  # pixels
LETTER = {"rtl": 6.2, "ltr": 7.2}  # pixels that a letter takes, rather too many than too few
LINE = 17  # pixels that a name is high
LONGEST = 28  # letters
NUMBER = 2  # pixels from the middle of a number in which no other mark may lie
BOLD = 1.1  # how much wider the home city's own name is
UNSEEN = " "  # a text that Plotly once had as empty is never drawn again


def placed_labels(
    world: World, reader: Reader, sizes: Sequence[int], edges: tuple[float, float, float, float]
) -> dict[str, Any]:
    """Return the names, the home city's first, and for each scale which of them stand where.

    sizes: how many pixels each spot is across
    edges: the left, right, lower and upper edge of the map, which no name may leave
    """
    here = [] if world.home_place is None else [(reader.name(world.home.name), flat(world.home_place), HOME, UPRIGHT)]
    # A way leads homeward, so a name on the other side of its mark is clear of it.
    middle = here[0][1][0] if here else 0.0
    every = list(here)
    for spot, size in zip(world.spots, sizes, strict=True):
        point = flat(spot.place)
        every.append((label_of(spot, reader), point, size, LEFTWARD if point[0] < middle else RIGHTWARD))
    texts = [_shortened(name) for name, *_ in every]
    widths = [round(len(text) * LETTER["rtl" if _runs_left(text) else "ltr"]) for text in texts]
    if here:
        widths[0] = round(widths[0] * BOLD)
    levels: list[tuple[int, dict[str, str], list[int]]] = []
    for scale in SCALES:
        marks = [
            Labelled(x * scale, y * scale, size, _away(size), width, LINE, sides)
            for (_, (x, y), size, sides), width in zip(every, widths, strict=True)
        ]
        left, right, lower, upper = (edge * scale for edge in edges)
        placed = place_labels(marks, within=Box(left, lower, right, upper))
        covered = covered_counts(world, sizes, scale)
        levels.append((scale, {str(number): side.value for number, side in placed.items()}, covered))
        if len(placed) == len(texts) and not covered:
            break
    return {
        "texts": [drawn(text, reader) for text in texts],
        "counts": [count_of(spot, reader) for spot in counted(world)],
        "widths": [width + _away(size) for (_, _, size, _), width in zip(every, widths, strict=True)],
        "levels": levels,
    }


def covered_counts(world: World, sizes: Sequence[int], scale: int) -> list[int]:
    """Return which of the numbers upon the marks are left out, for a weightier mark lies on them at this scale."""
    points = [flat(spot.place) for spot in world.spots]
    weightier: list[tuple[float, float, int]] = []
    if world.home_place is not None:
        weightier.append((*flat(world.home_place), HOME))
    covered, number = [], 0
    for spot, (x, y), size in zip(world.spots, points, sizes, strict=True):
        if is_numbered(spot):
            if any(
                max(abs(x - over_x), abs(y - over_y)) * scale < over / 2 + NUMBER for over_x, over_y, over in weightier
            ):
                covered.append(number)
            number += 1
        weightier.append((x, y, size))
    return covered


def names(world: World, labels: dict[str, Any], sizes: Sequence[int]) -> dict[str, Any]:
    """Return the trace of the names: those of a desktop's scale, until the browser puts in those of its own."""
    placed = [sides for scale, sides, _ in labels["levels"] if scale <= DESKTOP][-1]
    x, y = places(world.spots)
    at_home = world.home_place is not None
    if world.home_place is not None:
        (home_x, home_y) = flat(world.home_place)
        x, y = [home_x, *x], [home_y, *y]
    return {
        "type": "scatter",
        "mode": "markers+text",
        "name": "labels",
        "x": x,
        "y": y,
        # The marks are not seen: they hold the names off.
        "marker": {"size": [*([HOME] if at_home else []), *sizes], "opacity": 0},
        "text": [text if str(number) in placed else UNSEEN for number, text in enumerate(labels["texts"])],
        "textposition": [placed.get(str(number), Side.RIGHT.value) for number in range(len(x))],
        "textfont": {
            "size": TEXT,
            "shadow": "role:halo",
            "weight": [*([700] if at_home else []), *([400] * len(sizes))],
        },
        "hoverinfo": "skip",
    }


def _away(size: int) -> float:
    # So far from the middle of a mark does Plotly begin its text.
    return round(size / 1.6 + 1, 1)


def _runs_left(text: str) -> bool:
    return any("\u0590" <= letter <= "\u08ff" for letter in text)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
