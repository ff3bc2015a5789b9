"""A tally over the years as upright bars: a panel above the other, all on the same years."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tracker.core.charts.tally import Count, Tally
from tracker.figures.drawn import drawn
from tracker.figures.panels import (
    CountAddress,
    amount,
    heading,
    hover,
    layout_of,
    look_of,
    painted,
    value_ticks,
    walked,
)
from tracker.language import Reader

PANEL, ALONE, HEADING, FOOT = 80, 300, 46, 40  # pixels
FEWEST = 4  # years that have room beside each other, so that no column grows out of shape
STEPS = (1, 2, 5, 10, 20, 25, 50, 100)
MOST_TICKS = 8  # a phone has room for so many
WIDTH, LEAST = 0.72, 720  # how wide a column is of its year, and the pixels that all years have at least
DIGIT = 8
ROOM = 1.3  # of the highest column, so that its number has room


def columns_figure(tally: Tally, *, reader: Reader, address_of: CountAddress) -> dict[str, Any]:
    """Return the figure; `address_of` gives the page of the records behind a count."""
    rtl = reader.direction == "rtl"
    several = len(tally.panels.values) > 1
    panel_height = PANEL if several else ALONE
    above = HEADING if tally.panels.name else 10
    inner = max(len(tally.panels.values), 1) * (panel_height + above)
    place_of = {value.key: place for place, value in enumerate(tally.places.values)}
    traces: list[dict[str, Any]] = []
    layout = layout_of(
        barmode="relative",
        height=inner + FOOT,
        margin={"t": 4, "b": FOOT - 4, "l": 16 if rtl else 44, "r": 44 if rtl else 16},
        xaxis=years_xaxis(tally, reader) | {"anchor": _axis(len(tally.panels.values))},
        annotations=[],
    )
    reach = _reach(tally)
    for number, panel in enumerate(tally.panels.values, 1):
        axis = _axis(number)
        own = [count for count in tally.counts if count.at[0] == panel.key]
        upper = 1 - ((number - 1) * (panel_height + above) + above) / inner
        lowest, highest = _extent(reach if tally.shared else _reach(tally, panel.key))
        values, texts = value_ticks(lowest, highest, reader, ticks=3 if several else 5)
        layout[f"yaxis{axis[1:]}"] = {
            "domain": [max(0, upper - panel_height / inner), upper],
            "range": [lowest, highest],
            "tickvals": values,
            "ticktext": texts,
            "side": "right" if rtl else "left",
            "gridcolor": "role:grid",
            "zeroline": True,
            "zerolinecolor": "role:ink",
            "fixedrange": True,
        }
        if tally.panels.name:
            text = reader.printed(panel.label)
            layout["annotations"].append(
                heading(text, panel.role or "ink", reader, yref="paper", y=upper, yanchor="bottom")
            )
        for series in tally.series.values:
            drawn_counts = [count for count in own if count.at[2] == series.key]
            if drawn_counts:
                traces.append(_bars(tally, drawn_counts, axis, place_of, series.below, reader, address_of))
        traces += _numbers(tally, own, axis, place_of, reader)
    layout["meta"] = {"marks": walked(_points(tally, place_of), tally, reader, address_of)}
    return {"data": traces, "layout": layout}


def _bars(
    tally: Tally,
    counts: list[Count],
    axis: str,
    place_of: dict[str, int],
    below: bool,
    reader: Reader,
    address_of: CountAddress,
) -> dict[str, Any]:
    look = look_of(tally, counts[0].at[0], counts[0].at[2])
    return {
        "type": "bar",
        "yaxis": axis,
        "x": [place_of[count.at[1]] for count in counts],
        "y": [-float(count.amount) if below else float(count.amount) for count in counts],
        "width": WIDTH,
        "marker": painted(look),
        "customdata": [address_of(count) for count in counts],
        "text": [hover(tally, count, reader) for count in counts],
        "textposition": "none",
        "hovertemplate": "%{text}<extra></extra>",
    }


def _numbers(
    tally: Tally, counts: list[Count], axis: str, place_of: dict[str, int], reader: Reader
) -> list[dict[str, Any]]:
    """Return how much stands at each place, written at the end of its column, where all these numbers have room."""
    found: list[dict[str, Any]] = []
    longest = max((len(amount(count.amount, reader)) for count in tally.counts), default=0)
    if (longest * DIGIT + 4) * len(place_of) > LEAST:
        return found
    below = {value.key for value in tally.series.values if value.below}
    for under in (False, True):
        sums: dict[str, Any] = {}
        for count in counts:
            if (count.at[2] in below) is under:
                sums[count.at[1]] = sums.get(count.at[1], 0) + count.amount
        if sums:
            found.append(
                {
                    "type": "scatter",
                    "mode": "text",
                    "yaxis": axis,
                    "x": [place_of[key] for key in sums],
                    "y": [float(-total if under else total) for total in sums.values()],
                    "text": [drawn(amount(total, reader), reader) for total in sums.values()],
                    "textposition": "bottom center" if under else "top center",
                    "textfont": {"size": 12, "color": "role:ink"},
                    "hoverinfo": "skip",
                    "cliponaxis": False,
                }
            )
    return found


def _reach(tally: Tally, panel: str | None = None) -> tuple[float, float]:
    """Return how far columns reach below and above zero, in one panel or in any."""
    below = {value.key for value in tally.series.values if value.below}
    sums: dict[tuple[str, str, bool], float] = {}
    for count in tally.counts:
        if panel is None or count.at[0] == panel:
            at = (*count.at[:2], count.at[2] in below)
            sums[at] = sums.get(at, 0) + float(count.amount)
    down = max((total for at, total in sums.items() if at[2]), default=0)
    up = max((total for at, total in sums.items() if not at[2]), default=0)
    return -down, up


def _extent(reach: tuple[float, float]) -> tuple[float, float]:
    room = max(-reach[0], reach[1], 1) * (ROOM - 1)
    return (reach[0] - room if reach[0] else 0), (reach[1] + room if reach[1] or not reach[0] else 0)


def _axis(number: int) -> str:
    """Return what Plotly calls the y axis of a panel."""
    return f"y{number}" if number > 1 else "y"


def years_xaxis(tally: Tally, reader: Reader) -> dict[str, Any]:
    """Return the axis of the years, which runs as the reader reads."""
    values = tally.places.values
    step = next((step for step in STEPS if len(values) / step <= MOST_TICKS), STEPS[-1])
    ticks = [place for place, value in enumerate(values) if int(value.key) % step == 0]
    ends = [-0.6, max(len(values), FEWEST) - 0.4]
    return {
        "range": ends[::-1] if reader.direction == "rtl" else ends,
        "tickvals": ticks,
        "ticktext": [drawn(reader.printed(values[place].label), reader) for place in ticks],
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
    }


def _points(tally: Tally, place_of: dict[str, int]) -> Iterator[tuple[Count, list[float], str]]:
    """Yield each count with the middle of its bar, and the axis of its panel."""
    below = {value.key for value in tally.series.values if value.below}
    number = {value.key: place for place, value in enumerate(tally.panels.values, 1)}
    base: dict[tuple[str, str, bool], float] = {}
    for count in tally.counts:
        under = count.at[2] in below
        at = (*count.at[:2], under)
        start, length = base.get(at, 0.0), float(count.amount)
        base[at] = start + length
        middle = (start + length / 2) * (-1 if under else 1)
        yield count, [place_of[count.at[1]], middle], f"yaxis{_axis(number[count.at[0]])[1:]}"
