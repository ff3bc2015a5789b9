"""What holds for every figure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import plotly.graph_objects as go

ROLE = "#123456"  # the browser puts the theme's colour in the place of a role


def checked(figure: dict[str, Any]) -> go.Figure:
    """Return the figure as plotly.py understands it; raises where its schema has no such property or value."""
    text = json.dumps(figure)
    roles = set(re.findall(r'"role:([a-z-]+)"', text))
    assert roles >= {"paper", "ink"}
    return go.Figure(json.loads(re.sub(r'"role:[a-z-]+"', f'"{ROLE}"', text)))


def marks(figure: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Return address and hover text of every mark that can be clicked."""
    for trace in figure["data"]:
        if trace.get("hoverinfo") == "skip":
            continue
        told = trace["text"] if "%{text}" in trace["hovertemplate"] else trace["hovertext"]
        assert len(trace["customdata"]) == len(told) == len(trace["y"])
        yield from zip(trace["customdata"], told, strict=True)


def texts(part: object) -> Iterator[str]:
    """Return every text in a figure, wherever it stands."""
    if isinstance(part, dict):
        for name, value in part.items():
            if name not in ("hovertemplate", "customdata", "meta"):  # Plotly draws no meta
                yield from texts(value)
    elif isinstance(part, list):
        for value in part:
            yield from texts(value)
    elif isinstance(part, str):
        yield part
