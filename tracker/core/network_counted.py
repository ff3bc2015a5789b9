"""The network of a register that is too large to be read: ties are counted, and few records are read.

It shows today alone. What happened year by year follows from each record by itself, so whoever asks for a past year has
all of them read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tracker.core.entry import Entry
from tracker.core.names import Name
from tracker.core.network import NetworkChart, Sketch
from tracker.core.network_groups import Group, balanced, groups_of, thinned
from tracker.core.network_years import Year
from tracker.core.ties import MOST_TOLD, Behind

Sides = tuple[list[Group], list[Group]]


def sides_of(
    found: Mapping[int, Behind],
    *,
    most: int | None,
    home_country: str | None = None,
    country: str | None = None,
    column: bool = False,
) -> Sides:
    """Return both sides of the network of the counterparts `found`; the rest is as `Wanted` says."""
    left, right = groups_of(found, {}, home_country=home_country)
    left, right = thinned(left, right, most=most, keep=country)
    return (left, right) if column else balanced(left, right)


def those_in(sides: Sides) -> list[Behind]:
    """Return whom the sides show, in the order in which the network has them as its nodes."""
    return [one for side in sides for group in side for one, _ in group.lines]


def compose_counted(
    sides: Sides, *, home: Name, home_id: int, kinds: Sequence[str], this_year: Year, column: bool = False
) -> NetworkChart:
    """Return the network as it stands today."""
    chart = Sketch(kinds, None, home, home_id).chart(*sides, column=column)
    return replace(chart, years=(this_year,))


def with_entries(chart: NetworkChart, entries: Sequence[Sequence[Entry]]) -> NetworkChart:
    """Return the network with other records told of each of its nodes but the middle, in their order."""
    middle, *others = chart.nodes
    told = (replace(node, entries=tuple(own)) for node, own in zip(others, entries, strict=True))
    return replace(chart, nodes=(middle, *told))


def thin(chart: NetworkChart) -> NetworkChart:
    """Return a network that was composed of many records without those that its picture does not tell."""
    nodes = tuple(replace(node, entries=node.entries[-MOST_TOLD:]) for node in chart.nodes)
    past = replace(chart.past, histories={}, contacts={}) if chart.past else None
    return replace(chart, nodes=nodes, past=past)
