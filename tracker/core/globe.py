"""Places on the globe, the shortest way between them, and where they lie on a flat map.

A place is its longitude and latitude in degrees. The map is the Natural Earth projection: Tom Patterson's, by the
polynomial of B. Šavrič, B. Jenny, T. Patterson, D. Petrovič and L. Hurni, "A Polynomial Equation for the Natural Earth
Projection", Cartography and Geographic Information Science 38 (2011), 363-372. It shows the whole globe with little
distortion where people live, and neither poles nor oceans claim more room than they are worth.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

Place = tuple[float, float]  # degrees east and north
Point = tuple[float, float]  # on the flat map, from its middle; the globe's radius is 1

RADIUS = 6371.0  # kilometres
STEP = 2.0  # degrees between two points of a way
DATE_LINE = 180.0
_SAME = 1e-9
_EDGES = 24  # points along a side of a box, for its sides are bent on the map


def flat(place: Place) -> Point:
    """Return where a place lies on the map."""
    turn, height = math.radians(place[0]), math.radians(place[1])
    h2 = height * height
    h4 = h2 * h2
    x = turn * (0.870700 + h2 * -0.131979 + h4 * (-0.013791 + h4 * (0.003971 * h2 - 0.001529 * h4)))
    y = height * (1.007226 + h2 * (0.015085 + h4 * (-0.044475 + 0.028874 * h2 - 0.005916 * h4)))
    return x, y


def distance(one: Place, other: Place) -> float:
    """Return the kilometres between two places, as the crow flies."""
    return RADIUS * _angle(_vector(one), _vector(other))


def way(start: Place, end: Place) -> list[Place]:
    """Return the shortest way between two places, its points close enough to look like a curve.

    To the antipode every way is the shortest; the one over the north is taken.
    """
    first, last = _vector(start), _vector(end)
    angle = _angle(first, last)
    if angle < _SAME:
        return [start, end]
    across = _across(first, last)
    steps = max(2, math.ceil(math.degrees(angle) / STEP))
    between = [
        _place(_sum(first, math.cos(angle * step / steps), across, math.sin(angle * step / steps)))
        for step in range(1, steps)
    ]
    return [start, *between, end]


def parted(line: Sequence[Place]) -> list[list[Place]]:
    """Return a line as the pieces that a map shows, cut where it crosses the date line.

    Two points that lie more than half the globe apart are joined across the date line, never across the map.
    """
    pieces: list[list[Place]] = [[]]
    for point in line:
        before = pieces[-1][-1] if pieces[-1] else None
        if before is not None and abs(point[0] - before[0]) > DATE_LINE:
            side = math.copysign(DATE_LINE, before[0])
            # The other point, as if the globe went on beyond its edge.
            beyond = point[0] + 2 * side
            share = (side - before[0]) / (beyond - before[0]) if beyond != before[0] else 0.0
            height = before[1] + share * (point[1] - before[1])
            pieces[-1].append((side, height))
            pieces.append([(-side, height)])
        pieces[-1].append(point)
    return [piece for piece in pieces if piece]


def bounds(west: float, south: float, east: float, north: float) -> tuple[Point, Point]:
    """Return the lowest and the highest corner on the map of all that lies in a box of degrees."""
    share = [step / _EDGES for step in range(_EDGES + 1)]
    sides = [(west + (east - west) * one, height) for one in share for height in (south, north)]
    sides += [(side, south + (north - south) * one) for one in share for side in (west, east)]
    xs, ys = zip(*map(flat, sides), strict=True)
    return (min(xs), min(ys)), (max(xs), max(ys))


def edge_of_map(south: float, north: float) -> list[Point]:
    """Return the edge of the map between two latitudes, as a closed line."""
    heights = [south + (north - south) * step / (2 * _EDGES) for step in range(2 * _EDGES + 1)]
    east = [flat((DATE_LINE, height)) for height in heights]
    west = [flat((-DATE_LINE, height)) for height in reversed(heights)]
    return [*east, *west, east[0]]


_Vector = tuple[float, float, float]


def _vector(place: Place) -> _Vector:
    turn, height = math.radians(place[0]), math.radians(place[1])
    return math.cos(height) * math.cos(turn), math.cos(height) * math.sin(turn), math.sin(height)


def _place(vector: _Vector) -> Place:
    x, y, z = vector
    return math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y)))


def _angle(one: _Vector, other: _Vector) -> float:
    # The arc's tangent keeps its exactness for near and for opposite places alike.
    return math.atan2(_length(_cross(one, other)), _dot(one, other))


def _across(one: _Vector, other: _Vector) -> _Vector:
    """Return the direction at right angles to `one` in which `other` lies."""
    for towards in (other, (0.0, 0.0, 1.0), (1.0, 0.0, 0.0)):
        straight = _sum(towards, 1.0, one, -_dot(one, towards))
        if (length := _length(straight)) > _SAME:
            return _scaled(straight, 1 / length)
    raise AssertionError  # three directions of which none leads away: there is no such place


def _sum(one: _Vector, share: float, other: _Vector, rest: float) -> _Vector:
    x, y, z = (a * share + b * rest for a, b in zip(one, other, strict=True))
    return x, y, z


def _scaled(vector: _Vector, by: float) -> _Vector:
    return vector[0] * by, vector[1] * by, vector[2] * by


def _dot(one: Iterable[float], other: Iterable[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def _cross(one: _Vector, other: _Vector) -> _Vector:
    return (
        one[1] * other[2] - one[2] * other[1],
        one[2] * other[0] - one[0] * other[2],
        one[0] * other[1] - one[1] * other[0],
    )


def _length(vector: _Vector) -> float:
    return math.sqrt(_dot(vector, vector))
