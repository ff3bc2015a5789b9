"""A tally as lying bars: a row for each place, in panels where amounts cannot be compared.

The label of a row stands above its bar, and what is told of the row at the other side, so that long names and narrow
screens never push the bars aside. Bars begin where reading begins.
"""

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
    row_labels,
    walked,
)
from tracker.language import Reader

ROW, HEAD, FOOT = 72, 6, 26  # pixels
HEADING = 0.6  # of a row
FOOT_OF_LABEL, MIDDLE, THICK = 0.53, 0.7, 0.3  # of a row, from its upper edge
QUARTERS = (0, 25, 50, 75, 100)

Rows = dict[tuple[str, str], float]  # where each row begins, by panel and place


def rows_figure(tally: Tally, *, reader: Reader, address_of: CountAddress) -> dict[str, Any]:
    """Return the figure; `address_of` gives the page of the records behind a count."""
    rtl = reader.direction == "rtl"
    rows, headings, height = _rows(tally)
    whole = _wholes(tally)
    bars = list(_bars(tally, rows, whole))
    annotations = list(_headings(tally, headings, reader))
    for (panel, place), y in rows.items():
        value = tally.places.value(place)
        note = reader.say(value.note) if value.note else amount(_sum(tally, panel, place), reader)
        annotations += row_labels(reader.printed(value.label), note, value.role or "ink", reader, y=y + FOOT_OF_LABEL)
    layout = layout_of(
        barmode="overlay",
        height=int(HEAD + height * ROW + FOOT),
        margin={"t": HEAD, "b": FOOT, "l": 20, "r": 20},
        xaxis=_shares(tally, reader),
        yaxis={"range": [height, 0], "visible": False, "fixedrange": True, "side": "right" if rtl else "left"},
        annotations=annotations,
    )
    points = ((count, [start + length / 2, y], "yaxis") for count, start, length, y in bars)
    layout["meta"] = {"marks": walked(points, tally, reader, address_of)}
    traces = [
        _trace(tally, own, reader, address_of)
        for panel in tally.panels.values
        for series in tally.series.values
        if (own := [bar for bar in bars if (bar[0].at[0], bar[0].at[2]) == (panel.key, series.key)])
    ]
    return {"data": traces, "layout": layout}


def _rows(tally: Tally) -> tuple[Rows, dict[str, float], float]:
    """Return where each row and each heading of a panel begins, and where the last one ends, in rows."""
    rows: Rows = {}
    headings: dict[str, float] = {}
    y = 0.0
    for panel in tally.panels.values:
        if tally.panels.name:
            headings[panel.key] = y
            y += HEADING
        present = {count.at[1] for count in tally.counts if count.at[0] == panel.key}
        for value in tally.places.values:
            if value.key in present or not tally.panels.name:
                rows[panel.key, value.key] = y
                y += 1
    return rows, headings, y


def _headings(tally: Tally, headings: dict[str, float], reader: Reader) -> Iterator[dict[str, Any]]:
    for panel in tally.panels.values:
        if panel.key in headings:
            y = headings[panel.key] + HEADING / 2
            yield heading(reader.printed(panel.label), panel.role or "ink", reader, y=y, yanchor="middle")


def _sum(tally: Tally, panel: str, place: str) -> Any:
    return sum(count.amount for count in tally.counts if count.at[:2] == (panel, place))


def _wholes(tally: Tally) -> dict[tuple[str, str], float]:
    """Return what a bar of full length means in each row: its own sum, or the largest of its panel or of all."""
    sums: dict[tuple[str, str], float] = {}
    for count in tally.counts:
        sums[count.at[:2]] = sums.get(count.at[:2], 0) + float(count.amount)
    if tally.whole:
        return sums
    most: dict[str, float] = {}
    for (panel, _), total in sums.items():
        key = "" if tally.shared else panel
        most[key] = max(most.get(key, 0), total)
    return {at: most["" if tally.shared else at[0]] for at in sums}


def _bars(tally: Tally, rows: Rows, whole: dict[tuple[str, str], float]) -> Iterator[tuple[Count, float, float, float]]:
    """Yield each count with the start and the length of its bar, in hundredths of a full one, and its height."""
    reached: dict[tuple[str, str], float] = {}
    for count in tally.counts:
        row = count.at[:2]
        start, length = reached.get(row, 0.0), 100 * float(count.amount) / (whole[row] or 1)
        reached[row] = start + length
        yield count, start, length, rows[row] + MIDDLE


def _trace(
    tally: Tally, bars: list[tuple[Count, float, float, float]], reader: Reader, address_of: CountAddress
) -> dict[str, Any]:
    look = look_of(tally, bars[0][0].at[0], bars[0][0].at[2])
    return {
        "type": "bar",
        "orientation": "h",
        "base": [start for _, start, _, _ in bars],
        "x": [length for _, _, length, _ in bars],
        "y": [y for *_, y in bars],
        "width": THICK,
        "marker": painted(look),
        "customdata": [address_of(count) for count, *_ in bars],
        "text": [hover(tally, count, reader) for count, *_ in bars],
        "textposition": "none",
        "hovertemplate": "%{text}<extra></extra>",
    }


def _shares(tally: Tally, reader: Reader) -> dict[str, Any]:
    """Return the axis along which bars run; it has ticks only where they are shares, for each row tells its amount."""
    ends = [-0.2, 100.5]
    axis = {
        "range": ends[::-1] if reader.direction == "rtl" else ends,
        "fixedrange": True,
        "zeroline": False,
        "showgrid": False,
        "tickvals": [],
        "ticktext": [],
    }
    if tally.whole:
        sign = "٪" if reader.language == "fa" else "%"
        axis |= {
            "tickvals": list(QUARTERS),
            "ticktext": [drawn(f"{reader.number(share)}{sign}", reader) for share in QUARTERS],
        }
    return axis
