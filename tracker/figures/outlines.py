"""Land and borders on the flat map, made once for each process from what the assets hold in degrees."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache

from tracker.core.globe import Place, edge_of_map, flat, parted
from tracker.paths import VENDOR

Trace = dict[str, object]
Gapped = tuple[list[float | None], list[float | None]]
_UNSPOKEN: Trace = {"type": "scatter", "mode": "lines", "hoverinfo": "skip"}
_DIGITS = 4  # of the globe's radius: about half a kilometre


def outlines(south: float, north: float) -> tuple[Trace, ...]:
    """Return the traces of the sea between two latitudes, of land and of borders, from the lowest to the highest."""
    edge_x, edge_y = zip(*edge_of_map(south, north), strict=True)
    sea = {"x": _short(edge_x), "y": _short(edge_y), "fill": "toself", "fillcolor": "role:sea", "line": {"width": 0}}
    return {**_UNSPOKEN, **sea}, *_land()


@lru_cache(maxsize=1)
def _land() -> tuple[Trace, Trace]:
    held: dict[str, list[list[Place]]] = json.loads((VENDOR / "map" / "world.json").read_text("utf-8"))
    # A ring comes parted from the assets; were one not, its pieces are closed along the edge of the map.
    x, y = on_map(piece for ring in held["land"] for piece in parted(ring))
    land = {"x": x, "y": y, "fill": "toself", "fillcolor": "role:land", "line": {"width": 0}}
    x, y = on_map(piece for line in held["borders"] for piece in parted(line))
    borders = {"x": x, "y": y, "line": {"width": 0.8, "color": "role:border"}}
    return {**_UNSPOKEN, **land}, {**_UNSPOKEN, **borders}


def on_map(lines: Iterable[Iterable[Place]]) -> Gapped:
    """Return lines of degrees as the two lists that Plotly draws, with a gap between one line and the next."""
    x: list[float | None] = []
    y: list[float | None] = []
    for line in lines:
        points = [flat(place) for place in line]
        x += [*_short(point[0] for point in points), None]
        y += [*_short(point[1] for point in points), None]
    return x[:-1], y[:-1]


def _short(values: Iterable[float]) -> list[float]:
    return [round(value, _DIGITS) for value in values]
