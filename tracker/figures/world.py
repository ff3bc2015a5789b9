"""The map as a Plotly figure, drawn on plain axes: the projection is ours, and no outline comes from elsewhere.

The map is never mirrored; only its words run in the reader's direction.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tracker.core.globe import bounds, flat
from tracker.core.messages import N_, NN_
from tracker.core.world import WHOLE, Region, Spot, World
from tracker.figures.drawn import drawn_lines
from tracker.figures.outlines import outlines
from tracker.figures.world_labels import names, placed_labels
from tracker.figures.world_marks import AddressOfSpot, counts, home, label_of, sign_of, sizes, spots_trace
from tracker.figures.world_ways import ways, ways_home
from tracker.language import Reader

FONT = "Vazirmatn Variable, sans-serif"
_SHEET = {"width": 616, "height": 280}  # pixels on paper
_ROOM = (0.6, 0.25)  # of the globe's radius, beside and above what is drawn, for its labels


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
    told = [drawn_lines(_lines(spot, reader), reader) for spot in world.spots]
    lines = ways_home(world)
    whole = Region(WHOLE.name, WHOLE.label, WHOLE.west, _southernmost(lines), WHOLE.east, WHOLE.north)
    labels = placed_labels(world, reader, sizes(world), edges(whole))
    traces = [*outlines(whole.south, whole.north), *ways(world, lines), spots_trace(world, signs, told, address_of)]
    traces += [counts(world, reader), *home(world), names(world, labels, sizes(world))]
    left, right, lower, upper = seen or edges(whole if region is WHOLE else region)
    first, last, bottom, top = edges(whole)
    hidden = {"visible": False, "zeroline": False}
    return {
        "data": traces,
        "layout": {
            "xaxis": {**hidden, "range": [left, right]},
            "yaxis": {**hidden, "range": [lower, upper], "scaleanchor": "x", "scaleratio": 1},
            "dragmode": "pan",
            "margin": {"t": 4, "b": 4, "l": 4, "r": 4},
            "meta": {
                "marks": _walked(world, reader, address_of),
                "labels": labels,
                "fit": _fit(world) or [first, last, bottom, top],
                "whole": [first, last],
                "whole_y": [bottom, top],
                "sheet": _SHEET,
            },
            "showlegend": False,
            "hovermode": "closest",
            "hoverlabel": {"align": "right" if reader.direction == "rtl" else "left", "font": {"family": FONT}},
            "paper_bgcolor": "role:paper",
            "plot_bgcolor": "role:paper",
            "font": {"family": FONT, "size": 13, "color": "role:ink"},
        },
    }


def edges(region: Region) -> tuple[float, float, float, float]:
    """Return the left, right, lower and upper edge of a region on the map."""
    (left, lower), (right, upper) = bounds(region.west, region.south, region.east, region.north)
    return round(left, 3), round(right, 3), round(lower, 3), round(upper, 3)


def _southernmost(lines: dict[int, list[tuple[float, float]]]) -> float:
    """Return how far south the map reaches: without Antarctica, unless a way leads across it."""
    lowest = min((north for line in lines.values() for _, north in line), default=0.0)
    return WHOLE.south if lowest >= WHOLE.south else -90.0


def _fit(world: World) -> list[float] | None:
    """Return the edges of all that is drawn, for screens on which the whole world would be too small."""
    places = [spot.place for spot in world.spots] + ([world.home_place] if world.home_place else [])
    if not places:
        return None
    xs, ys = zip(*map(flat, places), strict=True)
    aside, upward = _ROOM
    return [round(one, 3) for one in (min(xs) - aside, max(xs) + aside, min(ys) - upward, max(ys) + upward)]


def _walked(world: World, reader: Reader, address_of: AddressOfSpot) -> list[dict[str, Any]]:
    """Return the spots in the order of reading, as the arrow keys move among them."""
    spots = sorted(world.spots, key=lambda spot: spot.place, reverse=reader.direction == "rtl")
    return [
        {"at": list(flat(spot.place)), "told": ", ".join(_lines(spot, reader)), "address": address_of(spot)}
        for spot in spots
    ]


def _lines(spot: Spot, reader: Reader) -> list[str]:
    if spot.cities:
        return [label_of(spot, reader), reader.say(NN_("{n} record", "{n} records", spot.count))]
    name = " · ".join(filter(None, (reader.name(spot.city.name), reader.country(spot.city.country))))
    titles = [
        f"{reader.say(entry.title, isolate=True)} · {reader.say(entry.state.label)}" for entry in spot.entries[:4]
    ]
    more = spot.count - len(titles)
    lines = [name, *titles, *([reader.say(NN_("{n} more record", "{n} more records", more))] if more else [])]
    if spot.kilometres is not None:
        lines.append(reader.say(N_("{n} kilometres away", n=spot.kilometres)))
    return lines
