"""The content of the network: the city in the middle, cities on one side, networks and their bodies on the other.

The places follow from the names and the records alone, so the picture is the same on the next visit. Everything of one
side stands on a bow with room for its label, so that no label lies on another, however many there are.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.lifecycle import Tone
from tracker.core.names import Name

_BOW = 1.15  # radians from the middle of a side to its end
_DRAWN = (EntityType.CITY, EntityType.NETWORK, EntityType.BODY)
_TONES = (Tone.CURRENT, Tone.AHEAD, Tone.PAUSED, Tone.OVER)


@dataclass(frozen=True, slots=True)
class Node:
    """A city, network or body: its place in the square from -1 to 1, and the records that tie it to the home city."""

    type: EntityType
    id: int
    name: Name
    x: float
    y: float
    side: int  # -1: beginning of a line of writing, 1: its end, 0: the middle
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """A tie between two nodes (by position in `NetworkChart.nodes`), of the kind and tone of its weightiest record."""

    source: int
    target: int
    kind: str
    tone: Tone
    weight: int


@dataclass(frozen=True, slots=True)
class NetworkChart:
    """The nodes, the home city first, and the ties."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]

    @property
    def longest_side(self) -> int:
        """Return how many nodes the fuller side has; the picture is made that high."""
        sides = [sum(1 for node in self.nodes if node.side == side) for side in (-1, 1)]
        return max(sides, default=0)


def compose_network(entries: Iterable[Entry], *, home: Name, home_id: int, kinds: Sequence[str]) -> NetworkChart:
    """Return the network of the home city.

    kinds: names of the kinds, the weightiest first; a tie is drawn in the colour of its weightiest
    """
    behind: dict[int, list[Entry]] = {}
    known: dict[int, Involved] = {}
    for entry in entries:
        for one in _tied(entry, home_id):
            known[one.id] = one
            if entry not in behind.setdefault(one.id, []):
                behind[one.id].append(entry)
    bodies = sorted((one for one in known.values() if one.type is EntityType.BODY), key=_name)
    networks = sorted((one for one in known.values() if one.type is EntityType.NETWORK), key=_name)
    cities = sorted(
        (one for one in known.values() if one.type is EntityType.CITY), key=lambda one: (one.country or "", _name(one))
    )
    right = [part for network in networks for part in (network, *(b for b in bodies if _within(b) == network.id))]
    right += [body for body in bodies if body not in right]
    nodes = [Node(EntityType.CITY, home_id, home, 0.0, 0.0, 0, ())]
    for side, members in ((-1, cities), (1, right)):
        for one, (x, y) in zip(members, _bow(len(members)), strict=True):
            inner = 1.0 if one.type is not EntityType.NETWORK or not any(_within(b) == one.id for b in bodies) else 0.74
            nodes.append(Node(one.type, one.id, one.name, side * x * inner, y, side, tuple(behind[one.id])))
    place = {node.id: number for number, node in enumerate(nodes)}
    edges = []
    for number, node in enumerate(nodes[1:], 1):
        weightiest = min(node.entries, key=lambda entry: (kinds.index(entry.kind), _TONES.index(entry.state.tone)))
        source = place.get(_within(known[node.id]) or 0, 0) if node.type is EntityType.BODY else 0
        edges.append(Edge(source, number, weightiest.kind, weightiest.state.tone, len(node.entries)))
    return NetworkChart(tuple(nodes), tuple(edges))


def _tied(entry: Entry, home_id: int) -> list[Involved]:
    """Return the cities, networks and bodies that a record ties to the home city, also through an office."""
    found: dict[int, Involved] = {}
    for one in entry.involved:
        chain: Involved | None = one
        while chain is not None:
            # The host of an event and the place of a signing are where it happened, not whom it ties.
            where = chain.type is EntityType.CITY and (one.type is EntityType.EVENT or one.role == "place")
            if chain.type in _DRAWN and chain.id != home_id and not where:
                found[chain.id] = chain
            chain = chain.within
    return list(found.values())


def _within(one: Involved) -> int | None:
    return one.within.id if one.within else None


def _name(one: Involved) -> str:
    return one.name.read_in("en")


def _bow(count: int) -> list[tuple[float, float]]:
    """Return `count` places on a bow, evenly spaced from top to bottom so that labels have equal room."""
    if count == 1:
        return [(1.0, 0.0)]
    places = []
    for number in range(count):
        y = 1 - 2 * number / (count - 1)
        places.append((0.62 + 0.38 * math.cos(y * _BOW), y))
    return places
