"""The content of the network: the city in the middle, cities in groups on one side, networks and others on the other.

Bodies and offices stand below what they belong to. Past some hundred nodes a country becomes one node, which opens by
itself; so the picture stays readable, whatever the register holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.lifecycle import BY_WEIGHT, Tone
from tracker.core.messages import Message
from tracker.core.names import Name
from tracker.core.network_groups import Group, balanced, groups_of, thinned
from tracker.core.network_places import Place, Row, in_a_column, longest, placed
from tracker.core.network_years import Look, Past, Run, Year, run_at, runs_of
from tracker.core.ties import Behind, Holding, Link, by_pair, gather, named_together, offices_in

NO_KIND = ""  # of what ties others to each other without a record


class Sort(StrEnum):
    """What an edge is: a tie of the middle, a belonging, or a tie among others."""

    TIE = "tie"
    PART = "part"
    AMONG = "among"


@dataclass(frozen=True, slots=True)
class Node:
    """Somebody or something with its place in the square from -1 to 1, and the records behind it.

    type:    None for a record itself
    side:    -1: beginning of a line of writing, 1: its end, 0: the middle
    members: those for whom one node stands
    runs:    how many records stood behind it from which year on
    each:    the same for each of its members
    depth:   how many steps it stands below what is tied to the middle
    holders: who held it, where it is an office
    count:   how many records there are, where `entries` are only some of them
    """

    type: EntityType | None
    id: int
    name: Name | Message
    x: float
    y: float
    side: int
    entries: tuple[Entry, ...] = ()
    country: str | None = None
    members: tuple[Involved, ...] = ()
    runs: tuple[Run, ...] = ()
    each: tuple[tuple[Run, ...], ...] = ()
    depth: int = 0
    holders: tuple[Holding, ...] = ()
    count: int = 0

    @property
    def key(self) -> str:
        """Return what tells it from all others."""
        return key_of(self.type, self.id)


@dataclass(frozen=True, slots=True)
class Edge:
    """A tie between two nodes (by position in `NetworkChart.nodes`), of the kind and tone of its weightiest record."""

    source: int
    target: int
    kind: str
    tone: Tone
    weight: int
    sort: Sort = Sort.TIE
    runs: tuple[Run, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a group, above it; of a country where it has one."""

    label: Message | None
    country: str | None
    place: Place
    side: int
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NetworkChart:
    """The nodes, the middle first, and the ties; the years that it can show, and the one that it shows.

    longest_side: how many rows the fuller side has; the picture is made that high
    undated: how many records have no date, and so stand in every year
    column:  whether all stand in one column
    around:  the home city's name, where somebody else is in the middle
    """

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    headings: tuple[Heading, ...] = ()
    longest_side: int = 0
    years: tuple[Year, ...] = ()
    shown: int = 0
    undated: int = 0
    column: bool = False
    around: Name | None = None
    past: Past | None = field(default=None, compare=False)

    def seen(self, number: int) -> Run | None:
        """Return how the node at `number` stands in the year shown; None where it had not begun."""
        run = run_at(self.nodes[number].runs, self.shown)
        return run if run and run.count else None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the network is wanted.

    links:   what ties others to each other beside the records; None: nothing among others is wanted
    offices: whether offices and people are
    holders: who held which office, by its id
    most:    so many nodes are drawn one by one
    country: the only country whose cities are wanted
    column:  whether all stand in one column
    """

    links: Sequence[Link] | None = None
    offices: bool = False
    holders: Mapping[int, Sequence[Holding]] = field(default_factory=dict)
    most: int | None = None
    country: str | None = None
    column: bool = False
    home_country: str | None = None


def key_of(type: EntityType | None, id: int) -> str:
    """Return the key of a node."""
    return f"{'record' if type is None else 'entity'}-{id}"


def compose_network(
    entries: Iterable[Entry],
    *,
    home: Name,
    home_id: int,
    kinds: Sequence[str],
    past: Past | None = None,
    shown: int = 0,
    wanted: Wanted | None = None,
) -> NetworkChart:
    """Return the network of the home city.

    kinds: names of the kinds, the weightiest first; a tie is drawn in the colour of its weightiest
    shown: the place of the year to show among those of `past`
    """
    # In the order in which they were recorded, so that the picture is the same on every visit.
    wanted, entries = wanted or Wanted(), sorted(entries, key=lambda one: one.id)
    found = gather(entries, home_id)
    if wanted.country:
        found = {id: one for id, one in found.items() if _in_country(one, wanted.country)}
    links = _links(entries, home_id, past, wanted) if wanted.links is not None and not wanted.country else []
    for link in links:
        for one in (link.one, link.other):
            found.setdefault(one.id, Behind(one))
    people = offices_in(entries, home_id, found) if wanted.offices else {}
    left, right = groups_of(found, people, home_country=wanted.home_country)
    left, right = thinned(left, right, most=wanted.most, keep=wanted.country)
    if not wanted.column:
        left, right = balanced(left, right)
    sketch = Sketch(kinds, past, home, home_id, holders=wanted.holders)
    chart = sketch.chart(left, right, links=links, column=wanted.column, shown=shown)
    shown_entries = {entry.id for node in chart.nodes for entry in node.entries}
    return replace(chart, undated=sum(1 for id in shown_entries if past and not past.histories[id].dated))


def _in_country(one: Behind, country: str) -> bool:
    return one.who.type is EntityType.CITY and one.who.country == country


def _links(entries: Sequence[Entry], home_id: int, past: Past | None, wanted: Wanted) -> list[Link]:
    links = [*named_together(entries, home_id, dict(past.histories) if past else None), *(wanted.links or ())]
    return [link for link in links if home_id not in (link.one.id, link.other.id)]


@dataclass(slots=True)
class Sketch:
    """What is needed to turn groups into nodes and edges."""

    kinds: Sequence[str]
    past: Past | None
    middle: Name | Message
    middle_id: int
    middle_type: EntityType = EntityType.CITY
    holders: Mapping[int, Sequence[Holding]] = field(default_factory=dict)
    nodes: list[Node] = field(default_factory=list)
    at: dict[int, int] = field(default_factory=dict)  # the place of a node by the id of each whom it stands for

    def chart(
        self,
        left: Sequence[Group],
        right: Sequence[Group],
        *,
        links: Sequence[Link] = (),
        column: bool = False,
        shown: int = 0,
        entries: Iterable[Entry] = (),
    ) -> NetworkChart:
        """Return the chart of these groups around the middle."""
        sides = [_rows(side, groups) for side, groups in ((-1, left), (1, right))]
        places = in_a_column([row for rows in sides for row in rows]) if column else placed(sides)
        middle = (0.0, 1.0) if column else (0.0, 0.0)
        own_entries = tuple(entries)
        self.nodes = [
            Node(self.middle_type, self.middle_id, self.middle, *middle, 0, own_entries, count=len(own_entries))
        ]
        self.at = {self.middle_id: 0}
        headings: list[Heading] = []
        own: list[Edge | None] = []
        for side, groups in ((-1, left), (1, right)):
            for number, group in enumerate(groups):
                first = len(self.nodes)
                for behind, depth in group.lines:
                    own.append(self._add(behind, depth, side, places, linked=links))
                if group.named:
                    place = places[_heading(side, number)]
                    members = tuple(range(first, len(self.nodes)))
                    headings.append(Heading(group.label, group.country, place, 1 if column else side, members))
        edges = [*(edge for edge in own if edge is not None), *self._among(links)]
        rows = sum(map(len, sides)) + 1 if column else longest(sides)
        years = self.past.years if self.past else ()
        nodes = tuple(replace(node, side=1) if column and node.side else node for node in self.nodes)
        return NetworkChart(nodes, tuple(edges), tuple(headings), rows, years, shown, column=column, past=self.past)

    def _add(
        self, behind: Behind, depth: int, side: int, places: dict[str, Place], linked: Sequence[Link]
    ) -> Edge | None:
        who = behind.who
        key = key_of(None if behind.record else who.type, who.id)
        number = len(self.nodes)
        type = None if behind.record else who.type
        runs = self._runs(behind) if behind.count else self._runs_of_links(linked, who.id)
        entries, members = tuple(behind.entries), tuple(behind.members)
        name = behind.title or who.name
        each = tuple(self._runs(part) for part in behind.parts)
        holders = tuple(self.holders.get(who.id, ())) if type is EntityType.OFFICE else ()
        at = places[key]
        self.nodes.append(
            Node(type, who.id, name, *at, side, entries, who.country, members, runs, each, depth, holders, behind.count)
        )
        if type is not None:
            self.at |= {one.id: number for one in (members or (who,))}
        if not behind.count:
            return None
        ranks = ((self.kinds.index(entry.kind), BY_WEIGHT.index(entry.state.tone)) for entry in entries)
        rank = behind.tally.rank if behind.tally else min(ranks)
        kind, tone = self.kinds[rank[0]], BY_WEIGHT[rank[1]]
        source = self.at.get(behind.under or self.middle_id, 0)
        return Edge(source, number, kind, tone, behind.count, Sort.PART if source else Sort.TIE, runs)

    def _runs(self, behind: Behind) -> tuple[Run, ...]:
        if behind.tally:
            kind, tone = behind.tally.rank
            return (Run(0, Look(self.kinds[kind], BY_WEIGHT[tone], behind.tally.level), behind.tally.count),)
        if self.past is None:
            return ()
        # A record has no contacts of its own; those of whom it ties say how alive the tie is.
        days = (
            []
            if behind.record
            else [day for one in (behind.members or [behind.who]) for day in self.past.contacts.get(one.id, ())]
        )
        stood = [(self.past.histories[entry.id], entry.kind) for entry in behind.entries]
        return runs_of(stood, self.past, self.kinds, days)

    def _runs_of_links(self, links: Sequence[Link], id: int | None = None) -> tuple[Run, ...]:
        if self.past is None:
            return ()
        kinds = [*self.kinds, NO_KIND]
        stood = [
            (link.history, link.shown_by.kind if isinstance(link.shown_by, Entry) else NO_KIND)
            for link in links
            if id is None or id in (link.one.id, link.other.id)
        ]
        return runs_of(stood, self.past, kinds)

    def _among(self, links: Sequence[Link]) -> list[Edge]:
        pairs: dict[tuple[int, int], list[Link]] = {}
        for (one, other), several in by_pair(links).items():
            ends = sorted((self.at.get(one, 0), self.at.get(other, 0)))
            own = self.middle_type is not None and ends[0] == 0 and self.middle_id not in (one, other)
            if not own and ends[0] != ends[1]:
                pairs.setdefault((ends[0], ends[1]), []).extend(several)
        return [
            Edge(
                one,
                other,
                NO_KIND,
                Tone.CURRENT,
                len(several),
                Sort.AMONG,
                self._runs_of_links(several),
                tuple(several),
            )
            for (one, other), several in sorted(pairs.items())
        ]


def _rows(side: int, groups: Sequence[Group]) -> list[Row]:
    rows = []
    for number, group in enumerate(groups):
        if group.named:
            rows.append(Row(_heading(side, number), heading=True))
        rows += [Row(key_of(None if one.record else one.who.type, one.who.id), depth) for one, depth in group.lines]
    return rows


def _heading(side: int, number: int) -> str:
    return f"heading-{side}-{number}"
