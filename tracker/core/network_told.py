"""The network in words: what it shows in a sentence, for every year, and all of it as a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, islice

from tracker.core.activity import LABELS
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.names import Name, Names
from tracker.core.network import Edge, NetworkChart, Node, Sort
from tracker.core.network_years import Run, run_at
from tracker.core.ties import COUNTERPARTS
from tracker.core.twin import Twin, TwinRow, time_of

PERHAPS = N_("perhaps")
HUBS, MOST_HUBS = 2, 4
NAMED = 5


def answer_of_network(chart: NetworkChart, *, place: int | None = None) -> Message:
    """Return in a sentence whom the city was tied to in the year at `place`; in the one shown by default."""
    at = chart.shown if place is None else place
    if chart.around:
        return _answer_around(chart, at, chart.around)
    # Who is only tied to others, and whose office it is, is no tie of the city.
    there = [node for node in chart.nodes[1:] if node.type in COUNTERPARTS and node.count and _count(node, at)]
    current = sum(_is_current(runs, at) for node in there for runs in node.each or (node.runs,))
    whom, hubs = _counted(there, at), hubs_of(chart, at)
    year = str(chart.years[at].number) if at < len(chart.years) - 1 else ""
    if not whom:
        nothing = N_("The register knows of no tie yet.")
        return N_("At the end of {year} the register knows of no tie.", year=year) if year else nothing
    said = N_(
        "{whom}; {current}.",
        whom=whom,
        current=NN_("{n} of these ties is current", "{n} of these ties are current", current),
    )
    if year:
        said = N_("At the end of {year}: {what}", year=year, what=said)
    return N_("{what} The most records run through {hubs}.", what=said, hubs=Names(hubs)) if hubs else said


def _answer_around(chart: NetworkChart, at: int, home: Name) -> Message:
    """Return in a sentence how many records tie the home city to whom stands in the middle, and where else it leads."""
    there = [node for node in chart.nodes[1:] if _count(node, at)]
    count = sum(_count(node, at) for node in there if node.type is None)
    others = [
        node.name for node in there if node.type in COUNTERPARTS and isinstance(node.name, Name) and node.name != home
    ]
    none = N_("No record ties it to {home}", home=home)
    said = NN_("{n} record ties it to {home}", "{n} records tie it to {home}", count, home=home) if count else none
    if others:
        said = N_("{records}; it leads to {others}", records=said, others=_few(others))
    said = N_("{what}.", what=said)
    if at < len(chart.years) - 1:
        return N_("At the end of {year}: {what}", year=str(chart.years[at].number), what=said)
    return said


def _few(names: Sequence[Name]) -> Message | Names:
    if len(names) <= NAMED:
        return Names(names)
    return NN_("{names} and {n} other", "{names} and {n} others", len(names) - NAMED, names=tuple(names[:NAMED]))


def hubs_of(chart: NetworkChart, at: int) -> list[Name]:
    """Return the names of those through whom the most records run, two where that is fair and never many.

    Of those that are alike all are named or none; where all are alike nobody is a hub.
    """
    by_count: dict[int, list[Name]] = {}
    for node in chart.nodes[1:]:
        if node.type in COUNTERPARTS and node.depth == 0 and isinstance(node.name, Name) and node.name.forms:
            by_count.setdefault(_count(node, at), []).append(node.name)
    hubs: list[Name] = []
    for count in sorted(by_count, reverse=True)[:-1]:
        alike = by_count[count]
        if count < 2 or len(hubs) >= HUBS or len(hubs) + len(alike) > MOST_HUBS:
            break
        hubs += alike
    return hubs


def _count(node: Node, at: int) -> int:
    return _run_count(node.runs, at)


def _run_count(runs: Sequence[Run], at: int) -> int:
    run = run_at(runs, at)
    return run.count if run else 0


def _is_current(runs: Sequence[Run], at: int) -> bool:
    run = run_at(runs, at)
    return bool(run and run.look and run.look.tone is Tone.CURRENT)


def _counted(nodes: Iterable[Node], at: int) -> tuple[Message, ...]:
    counts = dict.fromkeys(COUNTERPARTS, 0)
    for node in nodes:
        if node.type:
            counts[node.type] += sum(1 for runs in node.each if _run_count(runs, at)) or 1
    said = (
        NN_("{n} city", "{n} cities", counts[EntityType.CITY]),
        NN_("{n} network", "{n} networks", counts[EntityType.NETWORK]),
        NN_("{n} body", "{n} bodies", counts[EntityType.BODY]),
        NN_("{n} other partner", "{n} other partners", counts[EntityType.ORGANISATION]),
    )
    return tuple(message for message in said if message.count)


def twin_of_network(chart: NetworkChart, *, most: int | None = None) -> Twin:
    """Return the network as a table: every record beside each counterpart, as it stood in the year shown.

    most: so many rows at most, for a page that stays light where the files hold all
    """
    columns = (N_("Counterpart"), N_("Record"), N_("When"), N_("Status"), N_("Activity"))
    own = (row for node in chart.nodes[1:] if node.type for row in _rows(chart, node))
    among = (row for edge in chart.edges if edge.sort is Sort.AMONG for row in _among(chart, edge))
    return Twin(columns, tuple(islice(chain(own, among), most)))


def count_rows(chart: NetworkChart) -> int:
    """Return how many rows the whole table has."""
    among = [run_at(edge.runs, chart.shown) for edge in chart.edges if edge.sort is Sort.AMONG]
    own = sum(_count(node, chart.shown) for node in chart.nodes[1:] if node.type and node.count)
    return own + sum(run.count for run in among if run)


def _rows(chart: NetworkChart, node: Node) -> Iterable[TwinRow]:
    past, run = chart.past, run_at(node.runs, chart.shown)
    activity = LABELS[run.look.level] if run and run.look else None
    for entry in node.entries:
        stand = past.histories[entry.id].on(past.years[chart.shown].last) if past else None
        if past and stand is None:
            continue
        state = stand.state if stand else entry.state
        status = (state, PERHAPS) if stand and not stand.sure else state
        when = time_of(entry) or (past.during.get(entry.id) if past else None)
        yield TwinRow((_who(node, entry), entry, when, status, activity), entry)


def _who(node: Node, entry: Entry) -> object:
    if node.members:
        ids = {one.id for one in _chain(entry)}
        return tuple(one for one in node.members if one.id in ids)
    name = node.name if isinstance(node.name, Name) else Name({})
    who = Involved("", node.type or EntityType.CITY, node.id, name)
    people = {one.person.id: one.person for one in node.holders}
    return (who, *people.values()) if people else who


def _chain(entry: Entry) -> Iterable[Involved]:
    for one in entry.involved:
        yield one
        if one.within:
            yield one.within


def _among(chart: NetworkChart, edge: Edge) -> Iterable[TwinRow]:
    for link in edge.links:
        stand = link.history.on(chart.past.years[chart.shown].last) if chart.past and link.history.phases else None
        if chart.past and stand is None:
            continue
        entry = link.shown_by if isinstance(link.shown_by, Entry) else None
        shown = entry or (link.shown_by, link.why)
        when = time_of(entry) if entry else None
        yield TwinRow(((link.one, link.other), shown, when, stand.state if stand else None, None), entry)
