"""The timeline as a Plotly figure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from tracker.core.axis import tick_levels
from tracker.core.entry import Entry
from tracker.core.kind import Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_
from tracker.core.timeline import Mark, Timeline, year_ticks
from tracker.figures.drawn import drawn, drawn_lines
from tracker.language import Reader

AddressOf = Callable[[Entry], str]
ROW = 25
LONGEST_LABEL = 52
LETTER = {"rtl": 6.1, "ltr": 7.0}  # pixels that a letter of a label takes on the average
MILLISECONDS = 86_400_000
FADE = 4  # steps in which what is merely possible pales
_SYMBOLS = {Tone.AHEAD: "circle-open", Tone.CURRENT: "circle", Tone.PAUSED: "square", Tone.OVER: "circle-open-dot"}


def timeline_figure(timeline: Timeline, *, reader: Reader, address_of: AddressOf) -> dict[str, Any]:
    """Return the figure; `address_of` gives the page to which a click on a record leads."""
    traces: list[dict[str, Any]] = []
    labels: list[tuple[float, str]] = []
    places: list[tuple[Mark, float]] = []
    rules: list[dict[str, Any]] = []
    headings: list[dict[str, Any]] = []
    rtl = reader.direction == "rtl"
    y = 0.0
    for lane in timeline.lanes:
        headings.append(_heading(y, reader.say(lane.kind.label_plural), lane.kind.name, rtl=rtl))
        rules.append(_rule(y))
        own: list[dict[str, Any]] = []
        for row in lane.rows:
            y += 1
            if lane.kind.shape is Shape.BAR:
                labels.append((y, _shortened(reader.say(row.marks[0].entry.title))))
            places += [(mark, y) for mark in row.marks]
            own += _row(row.marks, y, lane.kind.name, reader, address_of, timeline.today)
        traces += _joined(own)
        y += 1.35
    first, last = timeline.first - timedelta(days=120), timeline.last + timedelta(days=60)
    ticks = year_ticks(timeline.first, timeline.last, reader.calendar)
    xaxis = {
        "type": "date",
        "range": _as_text(last, first) if rtl else _as_text(first, last),
        "tickvals": [day.isoformat() for day, _ in ticks],
        "ticktext": [reader.digits(str(year)) for _, year in ticks],
        "side": "top",
        "gridcolor": "role:grid",
        "fixedrange": False,
        "zeroline": False,
    }
    yaxis = {
        "tickvals": [place for place, _ in labels],
        "ticktext": [drawn(label, reader) for _, label in labels],
        "range": [y + 0.2, -0.9],
        "side": "right" if rtl else "left",
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
        "automargin": False,  # it measures labels before the font has come
    }
    layout = {
        "xaxis": xaxis,
        "yaxis": yaxis,
        "barmode": "overlay",
        "bargap": 0.35,
        "height": int(110 + ROW * (y + 1)),
        "dragmode": "pan",
        "meta": {
            "marks": _walked(timeline, places, reader, address_of),
            "ticks": [
                [[day.isoformat(), reader.date(point)] for day, point in level]
                for level in tick_levels(first, last, reader.calendar)
            ],
            "whole": _as_text(last, first) if rtl else _as_text(first, last),
        },
        "margin": {"t": 48, "b": 24, "l": 16, "r": 16, ("r" if rtl else "l"): _label_room(labels, reader)},
        "shapes": [*rules, _today(timeline.today)],
        "annotations": [*headings, _today_label(timeline.today, reader)],
        "showlegend": False,
        "hovermode": "closest",
        "paper_bgcolor": "role:paper",
        "plot_bgcolor": "role:paper",
        "font": {"family": "Vazirmatn Variable, sans-serif", "size": 13, "color": "role:ink"},
    }
    return {"data": traces, "layout": layout}


def _row(
    marks: tuple[Mark, ...], y: float, kind: str, reader: Reader, address_of: AddressOf, today: date
) -> list[dict[str, Any]]:
    traces = []
    bars = [mark for mark in marks if mark.entry.shape is Shape.BAR or mark.possible_until > mark.possible_from]
    for mark in bars:
        faint = 0.28 if mark.entry.state.tone is not Tone.OVER else 0.16
        solid = {Tone.CURRENT: 0.95, Tone.OVER: 0.45}.get(mark.entry.state.tone, 0.6)
        width = 0.6 if mark.entry.shape is Shape.BAR else 0.28
        full = solid if mark.entry.shape is Shape.BAR else faint
        pieces = [
            *_fading(mark.possible_from, mark.certain_from, full),
            (mark.certain_from, mark.certain_until, full),
            *[(start, end, shade) for end, start, shade in _fading(mark.possible_until, mark.certain_until, full)],
        ]
        traces += [
            _bar(mark, start, end, y, width, opacity, kind, reader, address_of)
            for start, end, opacity in pieces
            if end > start or (start == end and opacity == solid and mark.certain_from == mark.certain_until)
        ]
    ends = [(mark, mark.possible_until, _arrow(reader)) for mark in bars if mark.open_end]
    ends += [
        (mark, mark.possible_until, "line-ns-open")
        for mark in bars
        if mark.entry.shape is Shape.BAR and not mark.open_end and mark.possible_until > today
    ]
    dots = [(mark, mark.middle, _SYMBOLS[mark.entry.state.tone]) for mark in marks if mark.entry.shape is Shape.DOT]
    if ends or dots:
        points = [*ends, *dots]
        traces.append(
            {
                "type": "scatter",
                "mode": "markers",
                "x": [day.isoformat() for _, day, _ in points],
                "y": [y] * len(points),
                "marker": {
                    "symbol": [symbol for *_, symbol in points],
                    "size": [13 if symbol == "line-ns-open" else 11 for *_, symbol in points],
                    "color": f"role:{kind}",
                    "line": {"width": 2, "color": f"role:{kind}"},
                },
                "customdata": [address_of(mark.entry) for mark, *_ in points],
                "text": [_told(mark, reader) for mark, *_ in points],
                "hovertemplate": "%{text}<extra></extra>",
            }
        )
    return traces


def _bar(
    mark: Mark,
    start: date,
    end: date,
    y: float,
    width: float,
    opacity: float,
    kind: str,
    reader: Reader,
    address_of: AddressOf,
) -> dict[str, Any]:
    # A term of a single day would be no bar at all, so a day is the least that is drawn.
    days = max((end - start).days, 1)
    planned = mark.entry.state.tone is Tone.AHEAD
    return {
        "type": "bar",
        "orientation": "h",
        "base": [start.isoformat()],
        "x": [days * MILLISECONDS],
        "y": [y],
        "width": [width],
        "marker": {
            "color": f"role:{kind}",
            "opacity": [opacity],
            "line": {"width": 0},
            "pattern": {"shape": ["/" if planned else ""], "solidity": 0.4},
        },
        "customdata": [address_of(mark.entry)],
        "text": [_told(mark, reader)],
        "textposition": "none",
        "hovertemplate": "%{text}<extra></extra>",
    }


def _joined(traces: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the traces of a lane as one for each type, which a browser draws far faster."""
    found: dict[str, dict[str, Any]] = {}
    for trace in traces:
        whole = found.setdefault(trace["type"], trace)
        if whole is trace:
            continue
        for one, other in ((whole, trace), (whole["marker"], trace["marker"])):
            for name, value in other.items():
                if isinstance(value, list):
                    one[name] = one[name] + value
        if trace["type"] == "bar":
            whole["marker"]["pattern"]["shape"] = (
                whole["marker"]["pattern"]["shape"] + trace["marker"]["pattern"]["shape"]
            )
    return list(found.values())


def _fading(outer: date, inner: date, full: float) -> list[tuple[date, date, float]]:
    """Return the steps in which a merely possible stretch grows from nothing, at `outer`, to the certain at `inner`."""
    edges = [outer + (inner - outer) * step / FADE for step in range(FADE + 1)]
    return [
        (one, other, round(full * (step + 0.7) / (FADE + 1), 3)) for step, (one, other) in enumerate(pairwise(edges))
    ]


def _walked(
    timeline: Timeline, places: list[tuple[Mark, float]], reader: Reader, address_of: AddressOf
) -> list[dict[str, Any]]:
    """Return the marks in the order of time, as the arrow keys move among them."""
    found = []
    for mark, y in sorted(places, key=lambda place: (place[0].possible_from, place[1])):
        told = ", ".join(part for part in _lines(mark, reader) if part)
        day = mark.middle if mark.entry.shape is Shape.DOT else mark.possible_from
        found.append({"at": [day.isoformat(), y], "told": told, "address": address_of(mark.entry)})
    return found


def _told(mark: Mark, reader: Reader) -> str:
    return drawn_lines(_lines(mark, reader), reader)


def _lines(mark: Mark, reader: Reader) -> list[str]:
    entry = mark.entry
    when = reader.period(entry.start, entry.end) if entry.shape is Shape.BAR or entry.end else ""
    when = when or (reader.date(entry.start) if entry.start else "")
    return [reader.say(entry.title, isolate=True), when, reader.say(entry.state.label)]


def _arrow(reader: Reader) -> str:
    return "triangle-left" if reader.direction == "rtl" else "triangle-right"


def _label_room(labels: list[tuple[float, str]], reader: Reader) -> int:
    """Return the pixels that the longest label needs beside the chart."""
    return 24 + int(max((len(label) for _, label in labels), default=0) * LETTER[reader.direction])


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_LABEL else text[: LONGEST_LABEL - 1].rstrip() + "…"


def _heading(y: float, text: str, kind: str, *, rtl: bool) -> dict[str, Any]:
    side = "right" if rtl else "left"
    font = {"color": f"role:{kind}", "weight": 700, "size": 14}
    place = {"xref": "paper", "x": 1 if rtl else 0, "xanchor": side, "y": y, "yanchor": "middle"}
    return {**place, "text": text, "font": font, "showarrow": False, "bgcolor": "role:paper"}


def _rule(y: float) -> dict[str, Any]:
    line = {"color": "role:grid", "width": 1}
    return {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": y - 0.65, "y1": y - 0.65, "line": line}


def _today(today: date) -> dict[str, Any]:
    line = {"color": "role:home", "width": 1.5, "dash": "dot"}
    return {
        "type": "line",
        "yref": "paper",
        "y0": 0,
        "y1": 1,
        "x0": today.isoformat(),
        "x1": today.isoformat(),
        "line": line,
    }


def _today_label(today: date, reader: Reader) -> dict[str, Any]:
    return {
        "x": today.isoformat(),
        "y": 0,
        "yref": "paper",
        "yanchor": "top",
        "text": reader.say(N_("today")),
        "showarrow": False,
        "font": {"color": "role:home", "size": 12},
    }


def _as_text(*days: date) -> list[str]:
    return [day.isoformat() for day in days]
