"""The map as a Plotly figure, drawn on plain axes: the projection is ours, and no outline comes from elsewhere.

The map is never mirrored; only its words run in the reader's direction. Labels are placed for several scales (pixels
to the globe's radius), and the browser takes the largest that its own view reaches, so that neither a telephone nor a
zoom lets one label cover another.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from tracker.core.globe import bounds, flat, parted, way
from tracker.core.labels import LEFTWARD, RIGHTWARD, UPRIGHT, Box, Labelled, Side, place_labels
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_
from tracker.core.world import WHOLE, Region, Spot, World
from tracker.figures.drawn import drawn, drawn_lines
from tracker.figures.outlines import on_map, outlines
from tracker.language import Reader

AddressOfSpot = Callable[[Spot], str]
SIGNS = ("circle", "triangle-up", "star", "square", "diamond", "hexagon")  # of the kinds, in their order
SCALES = tuple(round(58 * 1.5**step) for step in range(12))
FONT = "Vazirmatn Variable, sans-serif"
DESKTOP = 200  # the scale at which a desktop shows the whole world
TEXT = 12  # pixels
LETTER = {"rtl": 6.2, "ltr": 7.2}  # pixels that a letter of a label takes, rather too many than too few
LINE = 17  # pixels that a label is high
LONGEST_LABEL = 28
SINGLE, SEVERAL, HOME = 10, 17, 17  # pixels across
_ROOM = (0.45, 0.25)  # beside and above what is drawn, for its labels
_SHAPE = {Tone.CURRENT: "", Tone.AHEAD: "-open", Tone.PAUSED: "-dot", Tone.OVER: "-open-dot"}
_SHADE = {Tone.CURRENT: 1.0, Tone.AHEAD: 1.0, Tone.PAUSED: 0.75, Tone.OVER: 0.6}
_LINES: dict[Tone, dict[str, Any]] = {
    Tone.CURRENT: {"width": 1.8},
    Tone.AHEAD: {"width": 1.6, "dash": "dash"},
    Tone.PAUSED: {"width": 1.4, "dash": "dot"},
    Tone.OVER: {"width": 0.8},
}


def world_figure(
    world: World,
    *,
    reader: Reader,
    address_of: AddressOfSpot,
    kinds: Sequence[str],
    region: Region = WHOLE,
    seen: Sequence[float] | None = None,
) -> dict[str, Any]:
    """Return the figure; `address_of` gives the page to which a click on a spot leads.

    kinds: names of the kinds, in whose order they get their signs
    seen:  the left, right, lower and upper edge of what is looked at, where it is no region
    """
    signs = {kind: sign_of(kinds, kind) for kind in kinds}
    labels = _labels(world, reader)
    traces = [*outlines(), *_ways(world), _spots(world, signs, reader, address_of), _counts(world, reader)]
    if world.home_place is not None:
        traces.append(_home(world))
    traces.append(_names(world, labels))
    left, right, lower, upper = seen or edges(region)
    first, last, bottom, top = edges(WHOLE)
    hidden = {"visible": False, "zeroline": False}
    return {
        "data": traces,
        "layout": {
            "xaxis": {**hidden, "range": [left, right]},
            "yaxis": {**hidden, "range": [lower, upper], "scaleanchor": "x", "scaleratio": 1},
            "dragmode": "pan",
            "margin": {"t": 4, "b": 4, "l": 4, "r": 4},
            "meta": {
                "fit": _fit(world),
                "marks": _walked(world, reader, address_of),
                "labels": labels,
                "whole": [first, last],
                "whole_y": [bottom, top],
            },
            "showlegend": False,
            "hovermode": "closest",
            "hoverlabel": {"align": "right" if reader.direction == "rtl" else "left", "font": {"family": FONT}},
            "paper_bgcolor": "role:paper",
            "plot_bgcolor": "role:paper",
            "font": {"family": FONT, "size": 13, "color": "role:ink"},
        },
    }


def sign_of(kinds: Sequence[str], kind: str) -> str:
    """Return the sign with which a kind is drawn."""
    return SIGNS[kinds.index(kind) % len(SIGNS)]


def edges(region: Region) -> tuple[float, float, float, float]:
    """Return the left, right, lower and upper edge of a region on the map."""
    (left, lower), (right, upper) = bounds(region.west, region.south, region.east, region.north)
    return tuple(round(value, 3) for value in (left, right, lower, upper))  # type: ignore[return-value]


def _fit(world: World) -> list[float]:
    """Return the edges of all that is drawn, for screens on which the whole world would be too small."""
    places = [spot.place for spot in world.spots] + ([world.home_place] if world.home_place else [])
    points = [flat(place) for place in places]
    if not points:
        return list(edges(WHOLE))
    xs, ys = zip(*points, strict=True)
    aside, upward = _ROOM
    return [round(one, 3) for one in (min(xs) - aside, max(xs) + aside, min(ys) - upward, max(ys) + upward)]


def _ways(world: World) -> list[dict[str, Any]]:
    """Return the ways to the tied cities, those of one kind and tone as one trace."""
    if world.home_place is None:
        return []
    found: dict[tuple[str, Tone], list[Spot]] = {}
    for spot in world.spots:
        if spot.tied:
            found.setdefault((spot.kind, spot.tone), []).append(spot)
    traces = []
    for (kind, tone), spots in found.items():
        x, y = on_map(piece for spot in spots for piece in parted(way(world.home_place, spot.place)))
        line = {"color": f"role:{kind}", **_LINES[tone]}
        traces.append(
            {"type": "scatter", "mode": "lines", "x": x, "y": y, "line": line, "opacity": 0.7, "hoverinfo": "skip"}
        )
    return traces


def _spots(world: World, signs: dict[str, str], reader: Reader, address_of: AddressOfSpot) -> dict[str, Any]:
    spots = world.spots[::-1]  # the weightiest lie uppermost
    x, y = _places(spots)
    open_signs = [spot.tone in (Tone.AHEAD, Tone.OVER) for spot in spots]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": x,
        "y": y,
        "marker": {
            "symbol": [signs[spot.kind] + _SHAPE[spot.tone] for spot in spots],
            "size": [_size(spot) for spot in spots],
            "color": [f"role:{spot.kind}" for spot in spots],
            "opacity": [_SHADE[spot.tone] for spot in spots],
            "line": {
                "width": [2 if is_open else 1 for is_open in open_signs],
                "color": [
                    f"role:{spot.kind}" if is_open else "role:paper"
                    for spot, is_open in zip(spots, open_signs, strict=True)
                ],
            },
        },
        "customdata": [address_of(spot) for spot in spots],
        "hovertext": [drawn_lines(_lines(spot, reader), reader) for spot in spots],
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def _counts(world: World, reader: Reader) -> dict[str, Any]:
    several = [spot for spot in world.spots if len(spot.entries) > 1]
    x, y = _places(several)
    hollow = (Tone.AHEAD, Tone.OVER)
    return {
        "type": "scatter",
        "mode": "text",
        "x": x,
        "y": y,
        "text": [drawn(reader.number(len(spot.entries)), reader) for spot in several],
        "textfont": {
            "size": 11,
            "weight": 700,
            "color": ["role:ink" if spot.tone in hollow else "role:paper" for spot in several],
        },
        "hoverinfo": "skip",
    }


def _home(world: World) -> dict[str, Any]:
    assert world.home_place is not None  # noqa: S101 - asked before it is drawn
    x, y = flat(world.home_place)
    marker = {"size": HOME, "color": "role:home", "line": {"width": 3, "color": "role:paper"}}
    return {"type": "scatter", "mode": "markers", "x": [x], "y": [y], "marker": marker, "hoverinfo": "skip"}


def _names(world: World, labels: dict[str, Any]) -> dict[str, Any]:
    """Return the trace of the labels: those of a desktop's scale, until the browser puts in those of its own."""
    placed = [sides for scale, sides in labels["levels"] if scale <= DESKTOP][-1]
    x, y = _places(world.spots)
    if world.home_place is not None:
        (home_x, home_y) = flat(world.home_place)
        x, y = [home_x, *x], [home_y, *y]
    return {
        "type": "scatter",
        # The marks are not seen: they hold the labels off.
        "mode": "markers+text",
        "marker": {"size": [HOME] * (len(x) - len(world.spots)) + [_size(spot) for spot in world.spots], "opacity": 0},
        "name": "labels",
        "x": x,
        "y": y,
        "text": [text if str(number) in placed else "" for number, text in enumerate(labels["texts"])],
        "textposition": [placed.get(str(number), Side.RIGHT.value) for number in range(len(x))],
        "textfont": {"size": TEXT, "shadow": "role:halo"},
        "hoverinfo": "skip",
    }


def _labels(world: World, reader: Reader) -> dict[str, Any]:
    """Return the labels, the home city's first, and for each scale which of them stand where."""
    home = [] if world.home_place is None else [(world.home, flat(world.home_place), HOME, UPRIGHT)]
    # A way leads homeward, so a label on the other side of its mark is clear of it.
    middle = home[0][1][0] if home else 0.0
    named = [(spot.city.name, flat(spot.place), _size(spot)) for spot in world.spots]
    every = home + [(*one, LEFTWARD if one[1][0] < middle else RIGHTWARD) for one in named]
    texts = [_shortened(reader.name(name)) for name, *_ in every]
    widths = [len(text) * LETTER["rtl" if _runs_left(text) else "ltr"] for text in texts]
    left, right, lower, upper = edges(WHOLE)
    levels = []
    for scale in SCALES:
        marks = [
            # A label begins as far from its mark as Plotly draws it.
            Labelled(x * scale, y * scale, size, size / 1.6 + 1, width, LINE, sides)
            for (_, (x, y), size, sides), width in zip(every, widths, strict=True)
        ]
        placed = place_labels(marks, within=Box(left * scale, lower * scale, right * scale, upper * scale))
        levels.append([scale, {str(number): side.value for number, side in placed.items()}])
        if len(placed) == len(texts):
            break
    return {"texts": [drawn(text, reader) for text in texts], "levels": levels}


def _walked(world: World, reader: Reader, address_of: AddressOfSpot) -> list[dict[str, Any]]:
    """Return the spots in the order of reading, as the arrow keys move among them."""
    spots = sorted(world.spots, key=lambda spot: spot.place, reverse=reader.direction == "rtl")
    return [
        {"at": list(flat(spot.place)), "told": ", ".join(_lines(spot, reader)), "address": address_of(spot)}
        for spot in spots
    ]


def _lines(spot: Spot, reader: Reader) -> list[str]:
    country = reader.country(spot.city.country)
    name = " · ".join(part for part in (reader.name(spot.city.name), country) if part)
    titles = [
        f"{reader.say(entry.title, isolate=True)} · {reader.say(entry.state.label)}" for entry in spot.entries[:4]
    ]
    more = len(spot.entries) - len(titles)
    lines = [name, *titles, *([reader.say(NN_("{n} more record", "{n} more records", more))] if more else [])]
    if spot.kilometres is not None:
        lines.append(reader.say(N_("{n} kilometres away", n=spot.kilometres)))
    return lines


def _places(spots: Sequence[Spot]) -> tuple[list[float], list[float]]:
    points = [flat(spot.place) for spot in spots]
    return [round(x, 4) for x, _ in points], [round(y, 4) for _, y in points]


def _size(spot: Spot) -> int:
    return SINGLE if len(spot.entries) == 1 else SEVERAL


def _runs_left(text: str) -> bool:
    return any("\u0590" <= letter <= "\u08ff" for letter in text)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_LABEL else text[: LONGEST_LABEL - 1].rstrip() + "…"
