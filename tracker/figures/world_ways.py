"""The lines of the map: great circles between the home city and those to which it is tied."""

from __future__ import annotations

from typing import Any

from tracker.core.globe import Place, parted, way
from tracker.core.lifecycle import Tone
from tracker.core.world import Spot, World
from tracker.figures.outlines import on_map

_LINES: dict[Tone, dict[str, Any]] = {
    Tone.CURRENT: {"width": 1.8},
    Tone.AHEAD: {"width": 1.6, "dash": "dash"},
    Tone.PAUSED: {"width": 1.4, "dash": "dot"},
    Tone.OVER: {"width": 0.8},
}


def ways_home(world: World) -> dict[int, list[Place]]:
    """Return the way to every tied city, by the city's id."""
    if world.home_place is None:
        return {}
    return {spot.id: way(world.home_place, spot.place) for spot in world.spots if spot.tied}


def ways(world: World, lines: dict[int, list[Place]]) -> list[dict[str, Any]]:
    """Return the ways as traces, those of one kind and tone as one."""
    found: dict[tuple[str, Tone], list[Spot]] = {}
    for spot in world.spots:
        if spot.id in lines:
            found.setdefault((spot.kind, spot.tone), []).append(spot)
    traces = []
    for (kind, tone), spots in found.items():
        x, y = on_map(piece for spot in spots for piece in parted(lines[spot.id]))
        line = {"color": f"role:{kind}", **_LINES[tone]}
        traces.append(
            {"type": "scatter", "mode": "lines", "x": x, "y": y, "line": line, "opacity": 0.7, "hoverinfo": "skip"}
        )
    return traces
