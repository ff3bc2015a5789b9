"""The network as a Plotly figure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tracker.core.fields import EntityType
from tracker.core.lifecycle import Tone
from tracker.core.messages import NN_
from tracker.core.network import NetworkChart, Node
from tracker.figures.drawn import drawn, drawn_lines
from tracker.language import Reader

AddressOfNode = Callable[[Node], str]
ROOM = 27
LONGEST_LABEL = 34
_DASHES = {Tone.CURRENT: "solid", Tone.AHEAD: "dot", Tone.PAUSED: "dashdot", Tone.OVER: "dash"}
_SYMBOLS = {EntityType.CITY: "circle", EntityType.NETWORK: "diamond", EntityType.BODY: "square"}
_ROLES = {EntityType.CITY: "agreement", EntityType.NETWORK: "membership", EntityType.BODY: "seat"}


def network_figure(chart: NetworkChart, *, reader: Reader, address_of: AddressOfNode) -> dict[str, Any]:
    """Return the figure; `address_of` gives the page to which a click on a node leads."""
    mirror = -1 if reader.direction == "rtl" else 1
    traces = [_edge(chart, number, mirror) for number in range(len(chart.edges))]
    traces += [
        _nodes([node for node in chart.nodes if node.side == side], reader, mirror, address_of) for side in (-1, 1)
    ]
    traces.append(_home(chart.nodes[0], reader))
    hidden = {"visible": False, "fixedrange": True}
    return {
        "data": traces,
        "layout": {
            "xaxis": {**hidden, "range": [-1.8, 1.8]},
            "yaxis": {**hidden, "range": [-1.12, 1.12]},
            "height": max(380, ROOM * chart.longest_side + 70),
            "margin": {"t": 10, "b": 10, "l": 10, "r": 10},
            "showlegend": False,
            "hovermode": "closest",
            "paper_bgcolor": "role:paper",
            "plot_bgcolor": "role:paper",
            "font": {"family": "Vazirmatn Variable, sans-serif", "size": 13, "color": "role:ink"},
        },
    }


def _edge(chart: NetworkChart, number: int, mirror: int) -> dict[str, Any]:
    edge = chart.edges[number]
    ends = [chart.nodes[edge.source], chart.nodes[edge.target]]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [mirror * node.x for node in ends],
        "y": [node.y for node in ends],
        "line": {
            "color": f"role:{edge.kind}",
            "width": min(1 + edge.weight * 0.6, 5),
            "dash": _DASHES[edge.tone],
        },
        "opacity": 0.75 if edge.tone is Tone.CURRENT else 0.5,
        "hoverinfo": "skip",
    }


def _nodes(nodes: list[Node], reader: Reader, mirror: int, address_of: AddressOfNode) -> dict[str, Any]:
    side = (nodes[0].side if nodes else 1) * mirror
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [mirror * node.x for node in nodes],
        "y": [node.y for node in nodes],
        "text": [drawn(_shortened(reader.name(node.name)), reader) for node in nodes],
        "textposition": "middle right" if side > 0 else "middle left",
        "marker": {
            "symbol": [_SYMBOLS[node.type] for node in nodes],
            "size": [9 + min(len(node.entries), 6) * 1.5 for node in nodes],
            "color": [f"role:{_ROLES[node.type]}" for node in nodes],
            "line": {"width": 1.5, "color": "role:paper"},
        },
        "cliponaxis": False,
        "customdata": [address_of(node) for node in nodes],
        "hovertext": [_told(node, reader) for node in nodes],
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def _home(home: Node, reader: Reader) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [0],
        "y": [0],
        "text": [drawn(reader.name(home.name), reader)],
        "textposition": "bottom center",
        "marker": {"size": 26, "color": "role:home", "line": {"width": 3, "color": "role:paper"}},
        "textfont": {"size": 15, "weight": 700},
        "hoverinfo": "skip",
    }


def _told(node: Node, reader: Reader) -> str:
    count = reader.say(NN_("{n} record", "{n} records", len(node.entries)))
    titles = [reader.say(entry.title, isolate=True) for entry in node.entries[:4]]
    lines = [f"{reader.name(node.name)} · {count}", *titles, *(["…"] if len(node.entries) > 4 else [])]
    return drawn_lines(lines, reader)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_LABEL else text[: LONGEST_LABEL - 1].rstrip() + "…"
