"""A tally as strips: a row for each panel with a cell for each year, the higher the more there is in it.

A cell is told by its height and its number; a paler colour would swallow the number. From the last cell of a row to the
present runs a line in the colour of how silent it has become.
"""

from __future__ import annotations

from typing import Any

from tracker.core.charts.tally import Count, Tally
from tracker.figures.columns import years_xaxis
from tracker.figures.drawn import drawn
from tracker.figures.panels import CountAddress, amount, hover, layout_of, row_labels, walked
from tracker.language import Reader

ROW, HEAD, FOOT = 66, 34, 6  # pixels
LABEL, BASE = 0.5, 0.84  # from the top of a row: the foot of its label, and that of its cells
FULLEST = 5  # from so many on, a cell is as full as it gets
_DASHES = {"quiet": "dot", "dormant": "dash"}


def strips_figure(tally: Tally, *, reader: Reader, address_of: CountAddress) -> dict[str, Any]:
    """Return the figure; `address_of` gives the page of the records behind a count."""
    rtl = reader.direction == "rtl"
    row_of = {value.key: row for row, value in enumerate(tally.panels.values)}
    place_of = {value.key: place for place, value in enumerate(tally.places.values)}
    rows, last = len(row_of), len(place_of) - 1
    shapes, annotations = [], []
    for value in tally.panels.values:
        own = [place_of[count.at[1]] for count in tally.counts if count.at[0] == value.key]
        shapes += _row(row_of[value.key], max(own, default=None), last, value.role)
        note = reader.say(value.note) if value.note else ""
        place = row_of[value.key] + LABEL
        annotations += row_labels(reader.printed(value.label), note, value.role or "ink", reader, y=place)
    layout = layout_of(
        barmode="overlay",
        height=HEAD + rows * ROW + FOOT,
        margin={"t": HEAD, "b": FOOT, "l": 12, "r": 12},
        xaxis=years_xaxis(tally, reader) | {"side": "top"},
        yaxis={"range": [rows, 0], "visible": False, "fixedrange": True, "side": "right" if rtl else "left"},
        shapes=shapes,
        annotations=annotations,
    )
    points = ((one, [place_of[one.at[1]], row_of[one.at[0]] + BASE - 0.2], "yaxis") for one in tally.counts)
    layout["meta"] = {"marks": walked(points, tally, reader, address_of)}
    traces = [_cells(tally, row_of, place_of, reader, address_of), _numbers(tally, row_of, place_of, reader)]
    return {"data": traces if tally.counts else [], "layout": layout}


def _fullness(count: Count) -> float:
    return min(float(count.amount), FULLEST) / FULLEST


def _cells(
    tally: Tally, row_of: dict[str, int], place_of: dict[str, int], reader: Reader, address_of: CountAddress
) -> dict[str, Any]:
    return {
        "type": "bar",
        "x": [place_of[count.at[1]] for count in tally.counts],
        "base": [row_of[count.at[0]] + BASE for count in tally.counts],
        "y": [-(0.2 + 0.18 * _fullness(count)) for count in tally.counts],
        "width": 0.84,
        "marker": {"color": "role:active", "line": {"width": 0}},
        "customdata": [address_of(count) for count in tally.counts],
        "text": [hover(tally, count, reader) for count in tally.counts],
        "textposition": "none",
        "hovertemplate": "%{text}<extra></extra>",
    }


def _numbers(tally: Tally, row_of: dict[str, int], place_of: dict[str, int], reader: Reader) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "text",
        "x": [place_of[count.at[1]] for count in tally.counts],
        "y": [row_of[count.at[0]] + BASE - (0.2 + 0.18 * _fullness(count)) / 2 for count in tally.counts],
        "text": [drawn(amount(count.amount, reader), reader) for count in tally.counts],
        "textfont": {"size": 11, "color": "role:paper"},
        "hoverinfo": "skip",
    }


def _row(row: int, latest: int | None, last: int, role: str) -> list[dict[str, Any]]:
    """Return the ground of a row, and the line of its silence."""
    ground = {
        "type": "rect",
        "layer": "below",
        "x0": -0.5,
        "x1": last + 0.5,
        "y0": row + BASE - 0.2,
        "y1": row + BASE,
        "fillcolor": "role:grid",
        "opacity": 0.45,
        "line": {"width": 0},
    }
    if latest is None or latest == last or role not in _DASHES:
        return [ground]
    silence = {
        "type": "line",
        "x0": latest + 0.6,
        "x1": last + 0.5,
        "y0": row + BASE - 0.1,
        "y1": row + BASE - 0.1,
        "line": {"color": f"role:{role}", "width": 2, "dash": _DASHES[role]},
    }
    return [ground, silence]
