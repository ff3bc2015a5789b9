"""Traces that know every year: what is drawn how from which year on, for a browser that plays the growth by itself.

A line stands in one of several traces, one for each way of drawing lines, and may move from one to another as years
go by. A point stays in its trace and changes size and colour; size 0 means that it is not there. Nothing moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tracker.core.network_places import Place

Drawn = tuple[str, str, float, float]  # colour, dashes, width, opacity


@dataclass(frozen=True, slots=True)
class Line:
    """A line, and from which place among the years on it is drawn how; None: not at all."""

    points: Sequence[Place]
    runs: Sequence[tuple[int, Drawn | None]]


@dataclass(frozen=True, slots=True)
class Point:
    """A point with its label, what it tells and where it leads, and its size and colour from which year on."""

    at: Place
    symbol: str
    runs: Sequence[tuple[int, float, str]]
    label: str = ""
    told: str = ""
    spoken: str = ""
    address: str = ""


@dataclass(slots=True)
class Canvas:
    """Lines, and points by the side on which their labels stand."""

    shown: int
    lines: list[Line] = field(default_factory=list)
    points: list[tuple[dict[str, Any], list[Point]]] = field(default_factory=list)

    def figure(self, layout: dict[str, Any], last: dict[str, Any]) -> dict[str, Any]:
        """Return the figure with `layout`, the trace `last` above all others, and what every year needs in its meta."""
        ways = sorted({way for line in self.lines for _, way in line.runs if way})
        traces = [
            _way(way, [line.points for line in self.lines if _then(line.runs, self.shown)[1] == way]) for way in ways
        ]
        kept = [(look, points) for look, points in self.points if points]
        traces += [self._marked(look, points) for look, points in kept]
        every = [point for _, points in kept for point in points]
        marks = [{"at": list(point.at), "told": point.spoken, "address": point.address} for point in every]
        there = [place for place, point in enumerate(every) if point.spoken and _then(point.runs, self.shown)[1]]
        layout["meta"]["marks"] = [marks[place] for place in there]
        layout["meta"]["years"] |= {
            "shown": self.shown,
            "ways": len(ways),
            "lines": [
                {
                    "x": [x for x, _ in line.points],
                    "y": [y for _, y in line.points],
                    "runs": [[place, ways.index(way) if way else -1] for place, way in line.runs],
                }
                for line in self.lines
            ],
            "points": [
                [{"x": point.at[0], "runs": [list(run) for run in point.runs]} for point in points]
                for _, points in kept
            ],
            "marks": [mark if point.spoken else None for mark, point in zip(marks, every, strict=True)],
        }
        return {"data": [*traces, last], "layout": layout}

    def _marked(self, look: dict[str, Any], points: Sequence[Point]) -> dict[str, Any]:
        now = [_then(point.runs, self.shown) for point in points]
        return {
            "type": "scatter",
            **look,
            "x": [point.at[0] if size else None for point, (_, size, _) in zip(points, now, strict=True)],
            "y": [point.at[1] for point in points],
            "text": [point.label for point in points],
            "marker": {
                "symbol": [point.symbol for point in points],
                "size": [size for _, size, _ in now],
                "color": [colour for *_, colour in now],
                "opacity": 1,
                "line": {"width": 1.5, "color": "role:paper"},
            },
            "cliponaxis": False,
            **_hover(points),
        }


def _hover(points: Sequence[Point]) -> dict[str, Any]:
    if not any(point.told for point in points):
        return {"hoverinfo": "skip"}
    return {
        "customdata": [point.address for point in points],
        "hovertext": [point.told for point in points],
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def _way(way: Drawn, lines: Sequence[Sequence[Place]]) -> dict[str, Any]:
    colour, dash, width, opacity = way
    points = [point for line in lines for point in (*line, (None, None))]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for x, _ in points],
        "y": [y for _, y in points],
        "line": {"color": f"role:{colour}", "dash": dash, "width": width},
        "opacity": opacity,
        "hoverinfo": "skip",
    }


def _then(runs: Sequence[tuple[Any, ...]], shown: int) -> tuple[Any, ...]:
    """Return the run in which the year at `shown` lies; the first where all begin later."""
    return next((run for run in reversed(runs) if run[0] <= shown), runs[0])
