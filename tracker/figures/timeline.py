"""The timeline as a Plotly figure.

Beyond Plotly, `layout.meta` tells the browser how the chart is walked by keys (`marks`), labelled at every zoom
(`ticks`), shown whole (`whole`), and whether another time must be asked for anew (`partial`), with the sentence that
says why (`note`).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tracker.core.axis import tick_levels, year_ticks
from tracker.core.kind import Shape
from tracker.core.lanes import Lane
from tracker.core.marks import Mark
from tracker.core.messages import N_
from tracker.core.timeline import Timeline
from tracker.core.timeline_telling import note_of
from tracker.figures.drawn import drawn
from tracker.figures.joining import joined
from tracker.figures.sizes import DESK, Size
from tracker.figures.timeline_marks import AddressOf, Told, row_traces, told
from tracker.figures.timeline_strips import HIGH, CellAddressOf, cell_lines, strip_trace
from tracker.language import Reader

ABOVE, LIFTED = 0.95, 0.82  # rows that a label above its bar takes, and by which it stands above
BETWEEN = 1.35  # rows from one lane to the next
BEFORE, AFTER = timedelta(days=120), timedelta(days=60)  # what is seen beyond the first and the last day


def timeline_figure(
    timeline: Timeline,
    *,
    reader: Reader,
    address_of: AddressOf,
    cell_address_of: CellAddressOf = lambda lane, cell: "",
    size: Size = DESK,
) -> dict[str, Any]:
    """Return the figure.

    address_of:      the page to which a click on a record leads
    cell_address_of: the page to which a click on a number of records leads
    """
    return _Drawing(timeline, reader, address_of, cell_address_of, size).figure()


class _Drawing:
    """A figure while it is drawn, lane by lane, from the top.

    y:      where the last row stands
    beside: the pixels that labels beside the rows need
    """

    def __init__(
        self, timeline: Timeline, reader: Reader, address_of: AddressOf, cell_address_of: CellAddressOf, size: Size
    ) -> None:
        self.timeline, self.reader, self.size, self.cell_address_of = timeline, reader, size, cell_address_of
        self.rtl = reader.direction == "rtl"
        self.side = "right" if self.rtl else "left"
        self.y = 0.0
        self.traces: list[dict[str, Any]] = []
        self.labels: list[tuple[float, str]] = []
        self.walked: list[tuple[date, float, str, str]] = []
        self.shapes: list[dict[str, Any]] = []
        self.annotations: list[dict[str, Any]] = []
        named = [row.label for lane in timeline.lanes for row in lane.rows if row.label]
        longest = max((len(size.shortened(reader.say(label))) for label in named), default=0)
        self.beside = 0 if size.above else 24 + size.width_of(longest, reader.direction)
        self.address_of = address_of
        self.said: dict[int, Told] = {}

    def figure(self) -> dict[str, Any]:
        for lane in self.timeline.lanes:
            self._lane(lane)
        first, last = self.timeline.first - BEFORE, self.timeline.last + AFTER
        layout = {
            "xaxis": self._xaxis(first, last),
            # The labels stand at the edge, whatever time is seen.
            "xaxis2": {"overlaying": "x", "range": [0, 1], "fixedrange": True, "visible": False},
            "yaxis": self._yaxis(),
            "barmode": "overlay",
            "bargap": 0.35,
            "height": int(90 + self.size.row * (self.y + 1)),
            "dragmode": False if self.size.above else "pan",
            "meta": self._meta(first, last),
            "margin": self._margin(),
            "shapes": [*self.shapes, _today(self.timeline.today)],
            "annotations": [*self.annotations, self._today_label()],
            "showlegend": False,
            "hovermode": "closest",
            "paper_bgcolor": "role:paper",
            "plot_bgcolor": "role:paper",
            "font": {"family": "Vazirmatn Variable, sans-serif", "size": self.size.font, "color": "role:ink"},
            "uniformtext": {"mode": "hide", "minsize": self.size.font - 3},
        }
        return {"data": [*self.traces, *([self._labels()] if self.labels else [])], "layout": layout}

    def _lane(self, lane: Lane) -> None:
        self.annotations.append(self._heading(lane))
        self.shapes.append(_rule(self.y))
        own: list[dict[str, Any]] = []
        for row in lane.rows:
            self.y += 1 + (ABOVE if self.size.above and row.label else 0)
            if row.label:
                self._label(self.size.shortened(self.reader.say(row.label)))
            own += row_traces(row, self.y, self._tell, rtl=self.rtl, today=self.timeline.today)
            for mark in row.marks:
                self._walk(mark)
        self.traces += joined(own)
        if lane.strip and lane.strip.cells:
            self._strip(lane)
        self.y += BETWEEN

    def _tell(self, mark: Mark) -> Told:
        # A mark is drawn in several pieces, and perhaps in several lanes, all of which say the same.
        if id(mark) not in self.said:
            self.said[id(mark)] = told(mark, self.reader, self.address_of(mark.entry))
        return self.said[id(mark)]

    def _label(self, text: str) -> None:
        self.labels.append((self.y - (LIFTED if self.size.above else 0), text))

    def _labels(self) -> dict[str, Any]:
        """Return the labels as one trace: as many labels of an axis would take a browser seconds."""
        rightwards = self.rtl != self.size.above
        return {
            "type": "scatter",
            "mode": "text",
            "xaxis": "x2",
            "x": [1 if self.rtl else 0] * len(self.labels),
            "y": [round(place, 3) for place, _ in self.labels],
            "text": [drawn(text, self.reader) for _, text in self.labels],
            "textposition": "middle right" if rightwards else "middle left",
            "textfont": {"color": "role:ink"},
            "cliponaxis": False,
            "hoverinfo": "skip",
        }

    def _strip(self, lane: Lane) -> None:
        cells = lane.strip.cells if lane.strip else ()
        self.y += HIGH
        letter = self.size.width_of(1, "ltr")
        room = (self.size.width - self.beside) / len(cells) / letter
        self.traces.append(
            strip_trace(lane, cells, self.y + 0.5, reader=self.reader, address_of=self.cell_address_of, room=room)
        )
        for cell in cells:
            day = cell.slice.first + (cell.slice.last - cell.slice.first) / 2
            said = ", ".join(cell_lines(lane, cell, self.reader))
            self.walked.append((day, self.y, said, self.cell_address_of(lane.heading.key, cell)))

    def _walk(self, mark: Mark) -> None:
        said = self._tell(mark)
        day = mark.middle if mark.entry.shape is Shape.DOT else mark.possible_from
        self.walked.append((day, self.y, ", ".join(line for line in said.lines if line), said.address))

    def _xaxis(self, first: date, last: date) -> dict[str, Any]:
        ticks = year_ticks(self.timeline.first, self.timeline.last, self.reader.calendar)
        return {
            "type": "date",
            "range": self._as_read(*(self.timeline.window or (first, last))),
            "tickvals": [day.isoformat() for day, _ in ticks],
            "ticktext": [self.reader.digits(str(year)) for _, year in ticks],
            "side": "top",
            "gridcolor": "role:grid",
            "fixedrange": False,
            "zeroline": False,
        }

    def _yaxis(self) -> dict[str, Any]:
        return {
            "range": [self.y + 0.2, -0.9],
            "side": self.side,
            "showticklabels": False,
            "showgrid": False,
            "zeroline": False,
            "fixedrange": True,
        }

    def _margin(self) -> dict[str, int]:
        margin = {"t": 12 + 2 * self.size.font, "b": 24, "l": 16, "r": 16}
        if not self.size.above:
            margin[self.side[0]] = self.beside
        return margin

    def _meta(self, first: date, last: date) -> dict[str, Any]:
        note = note_of(self.timeline)
        return {
            "marks": [
                {"at": [day.isoformat(), y], "told": said, "address": address}
                for day, y, said, address in sorted(self.walked)
            ],
            "ticks": [
                [[day.isoformat(), self.reader.date(point)] for day, point in level]
                for level in tick_levels(first, last, self.reader.calendar)
            ],
            "whole": self._as_read(first, last),
            "partial": self.timeline.partial,
            "note": self.reader.say(note) if note else "",
        }

    def _heading(self, lane: Lane) -> dict[str, Any]:
        font = {"color": f"role:{lane.heading.role}", "weight": 700, "size": self.size.font + 1}
        text = self.reader.say(lane.heading.label)
        if lane.strip:
            text = f"{text} · {self.reader.number(lane.strip.records)}"
        return {**self._beside(self.y), "text": drawn(text, self.reader), "font": font}

    def _beside(self, y: float) -> dict[str, Any]:
        """Return where a text begins at the side on which reading begins."""
        place = {"xref": "paper", "x": 1 if self.rtl else 0, "xanchor": self.side, "y": y, "yanchor": "middle"}
        return {**place, "showarrow": False, "bgcolor": "role:paper"}

    def _today_label(self) -> dict[str, Any]:
        return {
            "x": self.timeline.today.isoformat(),
            "y": 0,
            "yref": "paper",
            "yanchor": "top",
            "text": self.reader.say(N_("today")),
            "showarrow": False,
            "font": {"color": "role:ink", "size": self.size.font - 1},
        }

    def _as_read(self, first: date, last: date) -> list[str]:
        days = [first.isoformat(), last.isoformat()]
        return days[::-1] if self.rtl else days


def _rule(y: float) -> dict[str, Any]:
    line = {"color": "role:grid", "width": 1}
    return {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": y - 0.65, "y1": y - 0.65, "line": line}


def _today(today: date) -> dict[str, Any]:
    line = {"color": "role:home", "width": 1.5, "dash": "dot"}
    day = today.isoformat()
    return {"type": "line", "yref": "paper", "y0": 0, "y1": 1, "x0": day, "x1": day, "line": line}
