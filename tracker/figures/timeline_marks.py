"""The marks of a timeline as Plotly traces: bars whose vague edges fade, dots, and the signs at an end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from tracker.core.entry import Entry
from tracker.core.kind import Shape
from tracker.core.lanes import Row
from tracker.core.lifecycle import Tone
from tracker.core.marks import Mark
from tracker.figures.drawn import drawn_lines
from tracker.language import Reader

AddressOf = Callable[[Entry], str]
MILLISECONDS = 86_400_000
FADE = 4  # steps in which what is merely possible pales
END_AHEAD = "line-ns-open"
_SYMBOLS = {Tone.AHEAD: "circle-open", Tone.CURRENT: "circle", Tone.PAUSED: "square", Tone.OVER: "circle-open-dot"}


@dataclass(frozen=True, slots=True)
class Told:
    """What a mark says when it is pointed at, line by line, and where it leads."""

    lines: tuple[str, ...]
    text: str
    address: str


def told(mark: Mark, reader: Reader, address: str) -> Told:
    """Return what a mark says."""
    entry = mark.entry
    when = reader.period(entry.start, entry.end) if entry.shape is Shape.BAR or entry.end else ""
    when = when or (reader.date(entry.start) if entry.start else "")
    lines = (reader.say(entry.title, isolate=True), when, reader.say(entry.state.label))
    return Told(lines, drawn_lines(lines, reader), address)


def row_traces(row: Row, y: float, tell: Callable[[Mark], Told], *, rtl: bool, today: date) -> list[dict[str, Any]]:
    """Return the traces of a row that stands at `y`."""
    traces: list[dict[str, Any]] = []
    points: list[tuple[Mark, date, str]] = []
    for mark in row.marks:
        lasts = mark.entry.shape is Shape.BAR
        if lasts or mark.possible_until > mark.possible_from:
            traces += [_bar(mark, piece, y, tell(mark)) for piece in _pieces(mark)]
        if not lasts:
            points.append((mark, mark.middle, _SYMBOLS[mark.entry.state.tone]))
        elif mark.open_end:
            points.append((mark, mark.possible_until, "triangle-left" if rtl else "triangle-right"))
        elif mark.possible_until > today:
            points.append((mark, mark.possible_until, END_AHEAD))
    return [*traces, _points(points, y, tell)] if points else traces


def _pieces(mark: Mark) -> list[tuple[date, date, float]]:
    """Return the stretches of a bar with the strength of their colour."""
    tone = mark.entry.state.tone
    faint = 0.28 if tone is not Tone.OVER else 0.16
    # Hatching is read as hatching only at full strength, so a plan is not paled as well.
    full = {Tone.CURRENT: 0.95, Tone.OVER: 0.7, Tone.AHEAD: 1.0}.get(tone, 0.6)
    full = full if mark.entry.shape is Shape.BAR else faint
    pieces = [
        *_fading(mark.possible_from, mark.certain_from, full),
        (mark.certain_from, mark.certain_until, full),
        *[(start, end, shade) for end, start, shade in _fading(mark.possible_until, mark.certain_until, full)],
    ]
    # A term of a single day would be no bar at all, so a day is the least that is drawn.
    if mark.possible_from == mark.possible_until:
        return [pieces[-1]]
    return [piece for piece in pieces if piece[1] > piece[0]]


def _fading(outer: date, inner: date, full: float) -> list[tuple[date, date, float]]:
    """Return the steps in which a merely possible stretch grows from nothing, at `outer`, to the certain at `inner`."""
    if outer == inner:
        return []
    edges = [outer + (inner - outer) * step / FADE for step in range(FADE + 1)]
    return [
        (one, other, round(full * (step + 0.7) / (FADE + 1), 3)) for step, (one, other) in enumerate(pairwise(edges))
    ]


def _bar(mark: Mark, piece: tuple[date, date, float], y: float, said: Told) -> dict[str, Any]:
    start, end, strength = piece
    colour = f"role:{mark.entry.kind}"
    lasts = mark.entry.shape is Shape.BAR
    return {
        "type": "bar",
        "orientation": "h",
        "base": [start.isoformat()],
        "x": [max((end - start).days, 1) * MILLISECONDS],
        "y": [y],
        "width": [0.6 if lasts else 0.28],
        "marker": {
            "color": [colour],
            "opacity": [strength],
            "line": {"width": 0},
            "pattern": {"shape": ["/" if lasts and mark.entry.state.tone is Tone.AHEAD else ""], "solidity": 0.45},
        },
        "customdata": [said.address],
        "text": [said.text],
        "textposition": "none",
        "hovertemplate": "%{text}<extra></extra>",
    }


def _points(points: list[tuple[Mark, date, str]], y: float, tell: Callable[[Mark], Told]) -> dict[str, Any]:
    said = [tell(mark) for mark, *_ in points]
    # The end that a bar runs towards is seen on the bar only in another colour than the bar's own.
    colours = ["role:ink" if symbol == END_AHEAD else f"role:{mark.entry.kind}" for mark, _, symbol in points]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [day.isoformat() for _, day, _ in points],
        "y": [y] * len(points),
        "marker": {
            "symbol": [symbol for *_, symbol in points],
            "size": [18 if symbol == END_AHEAD else 11 for *_, symbol in points],
            "color": colours,
            "opacity": 1,
            "line": {"width": [3 if symbol == END_AHEAD else 2 for *_, symbol in points], "color": list(colours)},
        },
        "customdata": [one.address for one in said],
        "text": [one.text for one in said],
        "hovertemplate": "%{text}<extra></extra>",
    }
