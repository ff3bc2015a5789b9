"""Traces of one sort as one trace, which a browser draws far faster."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def joined(traces: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return one trace for each type: what is a list in them is strung together, anything else taken from the first."""
    found: dict[str, dict[str, Any]] = {}
    for trace in traces:
        if trace["type"] in found:
            _append(found[trace["type"]], trace)
        else:
            found[trace["type"]] = trace
    return list(found.values())


def _append(whole: dict[str, Any], more: dict[str, Any]) -> None:
    for name, value in more.items():
        if isinstance(value, list):
            whole[name] += value
        elif isinstance(value, dict):
            _append(whole[name], value)
