"""A figure for a wall that a council looks at: the same picture, in which every length in pixels is larger alike."""

from __future__ import annotations

from typing import Any

WALL = 1.35
# What is told in pixels; the lengths of axes and bars are not.
_PIXELS = {"size", "height", "t", "b", "l", "r", "xshift", "yshift", "borderpad", "standoff", "ticklen"}


def enlarged(figure: dict[str, Any], factor: float = WALL) -> dict[str, Any]:
    """Return the figure with letters, marks, lines and rows larger by `factor`; the page itself is wider anyway."""
    layout = {
        name: value if name == "meta" else _grown(value, name, factor) for name, value in figure["layout"].items()
    }
    return {"data": [_grown(trace, "", factor) for trace in figure["data"]], "layout": layout}


def _grown(value: Any, name: str, factor: float) -> Any:
    if isinstance(value, dict):
        # A bar is as wide as its year or its row, a line as its pixels.
        return {
            key: _grown(own, key if key != "width" or name != "line" else "size", factor) for key, own in value.items()
        }
    if isinstance(value, list):
        return [_grown(own, name, factor) for own in value]
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return round(value * factor, 2) if number and name in _PIXELS else value
