"""The marks of the map: a sign for each city, by kind and by state, with a number where records are several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from tracker.core.globe import flat
from tracker.core.lifecycle import Tone
from tracker.core.messages import NN_
from tracker.core.world import Spot, World
from tracker.figures.drawn import drawn
from tracker.language import Reader

AddressOfSpot = Callable[[Spot], str]
SIGNS = ("circle", "triangle-up", "star", "square", "diamond", "hexagon")  # of the kinds, in their order
HOME = 17  # pixels across
CROWD = 40  # cities; more of them are drawn smaller
_SHAPE = {Tone.CURRENT: "", Tone.AHEAD: "-open", Tone.PAUSED: "-dot", Tone.OVER: "-open-dot"}
_SHADE = {Tone.CURRENT: 1.0, Tone.AHEAD: 1.0, Tone.PAUSED: 0.75, Tone.OVER: 0.6}
_HOLLOW = (Tone.AHEAD, Tone.OVER)


def sign_of(kinds: Sequence[str], kind: str) -> str:
    """Return the sign with which a kind is drawn."""
    return SIGNS[kinds.index(kind) % len(SIGNS)]


def sizes(world: World) -> list[int]:
    """Return how many pixels each spot is across."""
    single, several = (10, 17) if len(world.spots) <= CROWD else (8, 15)
    return [single if spot.count == 1 else several + _widened(spot) for spot in world.spots]


def _widened(spot: Spot) -> int:
    return 6 if is_numbered(spot) and spot.count > 99 else 0  # pixels for a third digit


def spots_trace(world: World, signs: dict[str, str], told: Sequence[str], address_of: AddressOfSpot) -> dict[str, Any]:
    """Return the signs; `told` is what each of them says when it is pointed at."""
    # The weightiest comes last and so lies uppermost.
    spots, sizes_of_spots = world.spots[::-1], sizes(world)[::-1]
    x, y = places(spots)
    return {
        "type": "scatter",
        "mode": "markers",
        "x": x,
        "y": y,
        "marker": {
            "symbol": [signs[spot.kind] + _SHAPE[spot.tone] for spot in spots],
            "size": sizes_of_spots,
            "color": [f"role:{spot.kind}" for spot in spots],
            "opacity": [_SHADE[spot.tone] for spot in spots],
            "line": {
                "width": [2 if spot.tone in _HOLLOW else 1 for spot in spots],
                "color": [f"role:{spot.kind}" if spot.tone in _HOLLOW else "role:paper" for spot in spots],
            },
        },
        "customdata": [address_of(spot) for spot in spots],
        "hovertext": told[::-1],
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def is_numbered(spot: Spot) -> bool:
    """Say whether a number stands upon a spot; that of a country's records would be longer than its mark is wide."""
    return spot.count > 1 and not spot.cities


def label_of(spot: Spot, reader: Reader) -> str:
    """Return what a spot is called: a country with the number of its cities, where it stands for several."""
    if not spot.cities:
        return reader.name(spot.city.name)
    count = reader.say(NN_("{n} city", "{n} cities", len(spot.cities)))
    return f"{reader.country(spot.city.country)} · {count}"


def counted(world: World) -> list[Spot]:
    """Return the spots that bear a number."""
    return [spot for spot in world.spots if is_numbered(spot)]


def count_of(spot: Spot, reader: Reader) -> str:
    """Return the number of a spot's records."""
    return drawn(reader.number(spot.count), reader)


def counts(world: World, reader: Reader) -> dict[str, Any]:
    """Return the numbers upon the signs of those cities with which there are several records."""
    several = counted(world)
    x, y = places(several)
    return {
        "type": "scatter",
        "mode": "text",
        "name": "counts",
        "x": x,
        "y": y,
        "text": [count_of(spot, reader) for spot in several],
        "textfont": {
            "size": 11 if len(world.spots) <= CROWD else 10,
            "weight": 700,
            "color": ["role:ink" if spot.tone in _HOLLOW else "role:paper" for spot in several],
        },
        "hoverinfo": "skip",
    }


def home(world: World) -> list[dict[str, Any]]:
    """Return the mark of the home city, where its place is known."""
    if world.home_place is None:
        return []
    x, y = flat(world.home_place)
    marker = {"size": HOME, "color": "role:home", "line": {"width": 3, "color": "role:paper"}}
    return [{"type": "scatter", "mode": "markers", "x": [x], "y": [y], "marker": marker, "hoverinfo": "skip"}]


def places(spots: Sequence[Spot]) -> tuple[list[float], list[float]]:
    """Return where spots lie on the map."""
    points = [flat(spot.place) for spot in spots]
    return [round(x, 4) for x, _ in points], [round(y, 4) for _, y in points]
