"""Timeline and network as drawings for paper: the content of the screen's charts in fractions of a box.

A drawing counts from 0 to 1 across in the direction of reading, so that right to left is only a mirror.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from tracker.core.axis import year_ticks
from tracker.core.fields import EntityType
from tracker.core.kind import Shape
from tracker.core.lifecycle import Tone
from tracker.core.marks import Mark
from tracker.core.network import NetworkChart, Sort
from tracker.core.timeline import Timeline
from tracker.language import Reader

_SOLID = {Tone.CURRENT: 0.95, Tone.OVER: 0.4}
_FAINT = 0.25


def timeline_drawing(timeline: Timeline, reader: Reader) -> dict[str, Any]:
    """Return the rows of the timeline, each with its label, bars and dots."""
    width = max((timeline.last - timeline.first).days, 1)

    def across(day: date) -> float:
        return round((day - timeline.first).days / width, 5)

    rows: list[dict[str, Any]] = []
    for lane in timeline.lanes:
        rows.append(
            {
                "label": reader.say(lane.heading.label),
                "heading": True,
                "kind": lane.heading.role,
                "bars": [],
                "dots": [],
            }
        )
        for row in lane.rows:
            label = reader.say(row.label, isolate=True) if row.label else ""
            rows.append(
                {
                    "label": label,
                    "heading": False,
                    "kind": lane.heading.role,
                    "bars": [bar for mark in row.marks for bar in _bars(mark, across)],
                    "dots": [
                        {"at": across(mark.middle), "full": mark.entry.state.tone is Tone.CURRENT}
                        for mark in row.marks
                        if mark.entry.shape is Shape.DOT
                    ],
                    "arrow": next((across(mark.possible_until) for mark in row.marks if mark.open_end), None),
                }
            )
    ticks = year_ticks(timeline.first, timeline.last, reader.calendar)
    return {
        "rows": rows,
        "ticks": [{"at": across(day), "label": reader.digits(str(year))} for day, year in ticks],
        "today": across(timeline.today),
    }


def _bars(mark: Mark, across: Any) -> list[dict[str, Any]]:
    tone = mark.entry.state.tone
    solid = _SOLID.get(tone, 0.6)
    pieces = [
        (mark.possible_from, mark.certain_from, _FAINT),
        (mark.certain_from, mark.certain_until, solid if mark.entry.shape is Shape.BAR else _FAINT),
        (mark.certain_until, mark.possible_until, _FAINT),
    ]
    return [
        {"from": across(start), "to": across(end), "opacity": opacity, "planned": tone is Tone.AHEAD}
        for start, end, opacity in pieces
        if end > start
    ]


def network_drawing(network: NetworkChart, reader: Reader) -> dict[str, Any]:
    """Return nodes and ties of the network; x and y run from -1 to 1."""
    return {
        "nodes": [
            {
                "x": round(node.x, 5),
                "y": round(node.y, 5),
                "side": node.side,
                "type": (node.type or EntityType.CITY).value,
                "label": reader.printed(node.name),
                "size": min(len(node.entries), 6),
            }
            for node in network.nodes
        ],
        "edges": [
            {
                "source": edge.source,
                "target": edge.target,
                "kind": edge.kind,
                "dash": {Tone.CURRENT: "solid", Tone.AHEAD: "dotted", Tone.PAUSED: "dash-dotted", Tone.OVER: "dashed"}[
                    edge.tone
                ],
                "weight": edge.weight,
                "part": edge.sort is Sort.PART,
            }
            for edge in network.edges
        ],
        "headings": [
            {
                "x": round(heading.place[0], 5),
                "y": round(heading.place[1], 5),
                "side": heading.side,
                "label": reader.say(heading.label) if heading.label else reader.country(heading.country),
            }
            for heading in network.headings
        ],
        "longest": network.longest_side,
    }
