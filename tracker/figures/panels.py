"""What the figures of all tallies share: their frame, their panels, how a mark looks and what it tells.

Colour is never alone: the series of a chart differ in their pattern too, so that a chart holds in print and for whoever
sees no colours. In a language that runs from right to left years and bars do so as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor, log10
from textwrap import wrap
from typing import Any

from tracker.core.charts.tally import Amount, Count, Tally
from tracker.figures.drawn import drawn, drawn_lines
from tracker.language import Reader

CountAddress = Callable[[Count], str]
PATTERNS = ("", "/", "x", ".", "-", "|")
_SOLID = {"x": 0.35, ".": 0.12}  # how much of a pattern is ink
ROLES = ("first", "second", "third", "fourth", "fifth", "sixth")
LETTERS, FEWEST = {"rtl": 50, "ltr": 44}, 22  # of a label and its note beside each other, and of any label
LINE = 17  # pixels that a line of a label is high
FONT = {"family": "Vazirmatn Variable, sans-serif", "size": 13, "color": "role:ink"}


@dataclass(frozen=True, slots=True)
class Look:
    """How a series looks: the role of its colour, and its pattern."""

    role: str
    pattern: str


def look_of(tally: Tally, panel: str, series: str) -> Look:
    """Return how the marks of a series look in a panel."""
    place = next(place for place, value in enumerate(tally.series.values) if value.key == series)
    own = tally.series.values[place].role
    of_panel = next(value.role for value in tally.panels.values if value.key == panel)
    return Look(own or of_panel or ROLES[place % len(ROLES)], PATTERNS[place % len(PATTERNS)])


def legend_of(tally: Tally) -> list[tuple[Look, Any]]:
    """Return how each series looks, with its label; nothing where there is but one."""
    if len(tally.series.values) < 2 or not tally.panels.values:
        return []
    looks = [look_of(tally, tally.panels.values[0].key, value.key) for value in tally.series.values]
    # Where each panel has a colour of its own, the legend tells the patterns alone.
    owned = any(value.role for value in tally.panels.values)
    return [
        (Look("ink", look.pattern) if owned and not value.role else look, value.label)
        for look, value in zip(looks, tally.series.values, strict=True)
    ]


def painted(look: Look) -> dict[str, Any]:
    """Return how Plotly fills a mark of this look."""
    return {
        "color": f"role:{look.role}",
        "line": {"width": 1, "color": f"role:{look.role}"},
        "pattern": {"shape": look.pattern, "solidity": _SOLID.get(look.pattern, 0.45), "size": 7},
    }


def told(tally: Tally, count: Count, reader: Reader) -> list[str]:
    """Return what a mark says, line by line: where it stands, and how much it is."""
    where = [reader.printed(label, isolate=True) for label in tally.labels(count)]
    return [*reversed(where), f"{reader.say(tally.unit)}: {amount(count.amount, reader)}"]


def amount(value: Amount, reader: Reader) -> str:
    """Return an amount in the reader's digits."""
    return reader.amount(value) if isinstance(value, Decimal) else reader.number(value)


def hover(tally: Tally, count: Count, reader: Reader) -> str:
    """Return what a mark says when it is pointed at."""
    return drawn_lines(told(tally, count, reader), reader)


def walked(
    places: Iterator[tuple[Count, list[float], str]], tally: Tally, reader: Reader, address_of: CountAddress
) -> list[dict[str, Any]]:
    """Return the marks for the arrow keys, from each count with its point and the axis across its panel."""
    return [
        {"at": at, "axes": axes, "told": ", ".join(told(tally, count, reader)), "address": address_of(count)}
        for count, at, axes in places
    ]


def round_steps(most: float, *, ticks: int = 4, whole: bool = True) -> float:
    """Return the distance between ticks of an axis that reaches to `most`: 1, 2 or 5 times a power of ten."""
    if most <= 0:
        return 1
    rough = most / ticks
    power = 10.0 ** floor(log10(rough))
    step = next(times * power for times in (1, 2, 5, 10) if times * power >= rough)
    return max(step, 1) if whole else step


def value_ticks(lowest: float, highest: float, reader: Reader, *, ticks: int = 4) -> tuple[list[float], list[str]]:
    """Return where ticks stand from `lowest` (zero or below) to `highest`, and what they say; below zero unsigned."""
    step = round_steps(max(highest, -lowest), ticks=ticks)
    values = [step * place for place in range(ceil(lowest / step), floor(highest / step) + 1)]
    return values, [reader.number(round(abs(value))) for value in values]


def heading(text: str, role: str, reader: Reader, **place: Any) -> dict[str, Any]:
    """Return the heading of a panel, at the side where reading begins; `place` says where it stands upright."""
    side = "right" if reader.direction == "rtl" else "left"
    font = {"color": f"role:{role}", "weight": 700, "size": 14}
    return _beside(side, drawn(text, reader), font) | place


def row_labels(label: str, note: str, role: str, reader: Reader, *, y: float) -> list[dict[str, Any]]:
    """Return what a row is, at the side where reading begins, and what is noted of it at the other; `y` is their foot.

    A long label breaks into two lines, so that even a phone has room for both. Each stands for itself, for Plotly
    misplaces the lines of one text where they run from right to left.
    """
    start, end = ("right", "left") if reader.direction == "rtl" else ("left", "right")
    room = max(LETTERS[reader.direction] - len(note), FEWEST)
    lines = wrap(label, room, max_lines=2, placeholder="…")
    font = {"size": 13, "color": "role:ink"}
    texts = [
        _beside(start, drawn(line, reader), font) | {"yshift": LINE * above} for above, line in enumerate(lines[::-1])
    ]
    if note:
        texts.append(_beside(end, drawn(note, reader), {"size": 12, "color": f"role:{role}", "weight": 700}))
    return [text | {"y": y, "yanchor": "bottom"} for text in texts]


def _beside(side: str, text: str, font: dict[str, Any]) -> dict[str, Any]:
    place = {"xref": "paper", "x": 1 if side == "right" else 0, "xanchor": side}
    return {**place, "text": text, "font": font, "showarrow": False}


def layout_of(**more: Any) -> dict[str, Any]:
    """Return a layout with what all these figures share."""
    return {
        "showlegend": False,
        "hovermode": "closest",
        "dragmode": False,
        "paper_bgcolor": "role:paper",
        "plot_bgcolor": "role:paper",
        "font": FONT,
        **more,
    }
