"""The network as a Plotly figure.

A tie's colour is its kind, its dashes its legal standing, its width how alive it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from tracker.core.activity import LABELS, Level
from tracker.core.entry import Entry
from tracker.core.fields import EntityType
from tracker.core.kind import Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_
from tracker.core.names import Name
from tracker.core.network import NO_KIND, Edge, Heading, NetworkChart, Node, Sort
from tracker.core.network_places import Place, detour, elbow, way
from tracker.core.network_told import answer_of_network
from tracker.core.network_years import Look, Run
from tracker.core.ties import MOST_TOLD, Link
from tracker.figures.drawn import drawn, drawn_lines
from tracker.figures.network_years import Canvas, Drawn, Line, Point
from tracker.language import Reader

AddressOf = Callable[[Node | Link], str]
ROOM = 26
LONGEST_LABEL, LONGEST_IN_COLUMN = 44, 27
LETTER = {"rtl": 6.4, "ltr": 7.2}  # pixels that a letter of a label takes on the average
NEUTRAL = "ink"
FONT = "Vazirmatn Variable, sans-serif"
PALE = 0.4  # of what perhaps was
DASHES = {Tone.CURRENT: "solid", Tone.AHEAD: "dot", Tone.PAUSED: "dashdot", Tone.OVER: "dash"}
WIDTHS = {Level.ACTIVE: 3.6, Level.QUIET: 2.2, Level.DORMANT: 1.1, Level.UNKNOWN: 1.1}
SYMBOLS = {
    EntityType.CITY: "circle",
    EntityType.NETWORK: "diamond",
    EntityType.BODY: "square",
    EntityType.ORGANISATION: "hexagon",
    EntityType.OFFICE: "circle-open",
    EntityType.PERSON: "circle-open",
}


def network_figure(chart: NetworkChart, *, reader: Reader, address_of: AddressOf) -> dict[str, Any]:
    """Return the figure; `address_of` gives the page to which a click on a node or a tie among others leads."""
    mirror = -1 if reader.direction == "rtl" else 1
    canvas = Canvas(chart.shown)
    among = [edge for edge in chart.edges if edge.sort is Sort.AMONG]
    canvas.lines = [_line(chart, edge, mirror) for edge in chart.edges]
    whys = [_why(chart, edge, mirror, reader, address_of) for edge in among]
    canvas.points.append(({"mode": "markers"}, whys))
    for side in (-1, 1):
        outward = {"mode": "markers+text", "textposition": "middle right" if side * mirror > 0 else "middle left"}
        nodes = [_node(chart, number, reader, mirror, address_of) for number in _of(chart, side)]
        headings = [_heading(chart, one, reader, mirror) for one in chart.headings if one.side == side]
        canvas.points.append((outward, nodes))
        font = {"size": 12, "weight": 700, "color": "role:soft"}
        canvas.points.append(({**outward, "mode": "text", "textfont": font}, headings))
    return canvas.figure(_layout(chart, reader, mirror), _middle(chart, mirror))


def _of(chart: NetworkChart, side: int) -> list[int]:
    return [number for number, node in enumerate(chart.nodes) if node.side == side]


def _line(chart: NetworkChart, edge: Edge, mirror: int) -> Line:
    start, end = ((node.x * mirror, node.y) for node in (chart.nodes[edge.source], chart.nodes[edge.target]))
    points = elbow(start, end) if edge.sort is Sort.PART else _curve(chart, edge, mirror)
    runs = edge.runs or (Run(0, Look(edge.kind, edge.tone, Level.ACTIVE), edge.weight),)
    record = chart.nodes[edge.target].type is None
    return Line(points, [(run.place, _drawn(run.look, edge.sort, record=record)) for run in runs])


def _curve(chart: NetworkChart, edge: Edge, mirror: int) -> Sequence[Place]:
    start, end = ((node.x * mirror, node.y) for node in (chart.nodes[edge.source], chart.nodes[edge.target]))
    if edge.source:
        return detour(start, end)
    return way(start, end, bent=0.0 if chart.column else 0.45)


def _drawn(look: Look | None, sort: Sort, *, record: bool = False) -> Drawn | None:
    if look is None:
        return None
    if record:
        return look.kind, DASHES[look.tone], WIDTHS[Level.QUIET], 0.9 if look.sure else 0.9 * PALE
    if sort is Sort.AMONG:
        return NEUTRAL, DASHES[look.tone], 1.2, 0.55 if look.sure else 0.55 * PALE
    opacity = 0.95 if look.tone is Tone.CURRENT else 0.7
    if look.level is Level.UNKNOWN:
        opacity *= 0.75
    return look.kind, DASHES[look.tone], WIDTHS[look.level], round(opacity if look.sure else opacity * PALE, 3)


def _node(chart: NetworkChart, number: int, reader: Reader, mirror: int, address_of: AddressOf) -> Point:
    node = chart.nodes[number]
    edge = next((edge for edge in chart.edges if edge.target == number and edge.sort is not Sort.AMONG), None)
    small = 7.0 if node.type in (EntityType.OFFICE, EntityType.PERSON) else 10.0
    runs = [
        (run.place, _size(run.count, small) if run.count else 0, _role(run.look.kind if run.look else NO_KIND))
        for run in node.runs
    ]
    runs = runs or [(0, _size(node.count, small), _role(edge.kind if edge else NO_KIND))]
    lines = _lines(node, chart, reader)
    longest = LONGEST_IN_COLUMN if chart.column else LONGEST_LABEL
    return Point(
        at=(round(node.x * mirror, 4), round(node.y, 4)),
        symbol="circle-dot" if node.members else SYMBOLS.get(node.type or EntityType.CITY, "circle"),
        runs=runs,
        label=drawn(_shortened(label_of(node, reader), longest - 2 * node.depth), reader),
        told=drawn_lines(lines, reader),
        spoken=", ".join(lines),
        address=address_of(node),
    )


def _size(count: int, least: float) -> float:
    return round(least + min(count, 9) * 0.9, 1)


def _role(kind: str) -> str:
    return f"role:{kind or NEUTRAL}"


def label_of(node: Node, reader: Reader) -> str:
    """Return what a node is called: a country with the number of its cities, where it stands for several."""
    if not node.members or node.country is None:
        return reader.printed(node.name)
    count = reader.say(NN_("{n} city", "{n} cities", len(node.members)))
    return f"{reader.country(node.country)} · {count}"


def _lines(node: Node, chart: NetworkChart, reader: Reader) -> list[str]:
    """Return what a node tells: its name, how alive the tie is today, and its latest records with their times."""
    last = node.runs[-1] if node.runs else None
    alive = ""
    if last and last.look and node.depth == 0 and node.type:
        alive = reader.say(N_("Today: {level}", level=LABELS[last.look.level]))
    titles = [_dated(entry, chart, reader) for entry in reversed(node.entries[-MOST_TOLD:])]
    rest = ["…"] if node.count > len(titles) else []
    count = reader.say(NN_("{n} record", "{n} records", node.count))
    if node.type is None and node.count == 1:
        entry = node.entries[0]
        return [_dated(entry, chart, reader), reader.say(entry.state.label)]
    name = f"{label_of(node, reader)} · {count}" if node.entries else label_of(node, reader)
    held = [f"{reader.name(one.person.name)} · {reader.period(one.span.start, one.span.end)}" for one in node.holders]
    return [part for part in (name, *held, alive, *titles, *rest) if part]


def _dated(entry: Entry, chart: NetworkChart, reader: Reader) -> str:
    during = chart.past.during.get(entry.id) if chart.past else None
    start = entry.start or during
    when = reader.period(start, entry.end) if entry.shape is Shape.BAR else reader.date(start) if start else ""
    title = reader.say(entry.title, isolate=True)
    return f"{title} · {when or reader.say(N_('without a date'))}"


def _why(chart: NetworkChart, edge: Edge, mirror: int, reader: Reader, address_of: AddressOf) -> Point:
    points = _curve(chart, edge, mirror)
    lines = [reader.say(link.why, isolate=True) for link in edge.links[:MOST_TOLD]]
    lines += ["…"] if len(edge.links) > MOST_TOLD else []
    runs = [(run.place, 7.0 if run.look else 0, _role(NEUTRAL)) for run in edge.runs] or [(0, 7.0, _role(NEUTRAL))]
    shown = points[len(points) // 2]
    return Point(shown, "x", runs, "", drawn_lines(lines, reader), ", ".join(lines), address_of(edge.links[0]))


def _heading(chart: NetworkChart, heading: Heading, reader: Reader, mirror: int) -> Point:
    begun = min((run.place for number in heading.members for run in _begun(chart.nodes[number])), default=0)
    runs = [(0, 0.0, _role(NEUTRAL)), (begun, 1.0, _role(NEUTRAL))] if begun else [(0, 1.0, _role(NEUTRAL))]
    text = reader.say(heading.label) if heading.label else reader.country(heading.country)
    return Point((round(heading.place[0] * mirror, 4), heading.place[1]), "circle", runs, drawn(text, reader))


def _begun(node: Node) -> Iterable[Run]:
    found = next((run for run in node.runs if run.count), None)
    return (found,) if found else ()


def _middle(chart: NetworkChart, mirror: int) -> dict[str, Any]:
    middle = chart.nodes[0]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [middle.x * mirror],
        "y": [middle.y],
        "marker": {
            "size": 26,
            "symbol": SYMBOLS.get(middle.type or EntityType.CITY, "circle"),
            "color": "role:home",
            "line": {"width": 3, "color": "role:paper"},
        },
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


def _layout(chart: NetworkChart, reader: Reader, mirror: int) -> dict[str, Any]:
    longest = LONGEST_IN_COLUMN if chart.column else LONGEST_LABEL
    room = {}
    for side, edge in ((-1, "l"), (1, "r")):
        names = [label_of(node, reader) for node in chart.nodes if node.side * mirror == side]
        room[edge] = int(20 + LETTER[reader.direction] * max((min(len(name), longest) for name in names), default=0))
    if chart.column:
        # The middle stands at the edge, and its name beside it.
        room["l" if mirror > 0 else "r"] = 22
    hidden = {"visible": False, "fixedrange": True}
    across = [-0.02, 1.0] if mirror > 0 else [-1.0, 0.02]
    return {
        "xaxis": {**hidden, "range": across if chart.column else [-1.0, 1.0]},
        "yaxis": {**hidden, "range": [-1.04, 1.04]},
        "height": max(300, ROOM * max(chart.longest_side, 1) + 50),
        "margin": {"t": 12, "b": 12, **room},
        "annotations": [_name_of_middle(chart, reader, mirror), _year(chart, reader, mirror, room)],
        "showlegend": False,
        "dragmode": False,
        "hovermode": "closest",
        "hoverlabel": {"font": {"family": FONT}},
        "paper_bgcolor": "role:paper",
        "plot_bgcolor": "role:paper",
        "font": {"family": FONT, "size": 13, "color": "role:ink"},
        "meta": {
            "years": {
                "values": [year.number for year in chart.years],
                "ends": [year.last.isoformat() for year in chart.years],
                "labels": [reader.digits(str(year.number)) for year in chart.years],
                "told": [
                    reader.say(answer_of_network(chart, place=place), isolate=True) for place in range(len(chart.years))
                ],
            }
        },
    }


def _name_of_middle(chart: NetworkChart, reader: Reader, mirror: int) -> dict[str, Any]:
    middle = chart.nodes[0]
    beside = {"xanchor": "left" if mirror > 0 else "right", "yanchor": "middle", "xshift": 18 * mirror}
    below = {"yanchor": "top", "yshift": -16}
    text = reader.name(middle.name) if isinstance(middle.name, Name) else reader.say(middle.name)
    return {
        "x": middle.x * mirror,
        "y": middle.y,
        "text": drawn(_shortened(text, LONGEST_IN_COLUMN), reader),
        "showarrow": False,
        "font": {"size": 15, "weight": 700},
        "bgcolor": "role:paper",
        "borderpad": 1,
        **(beside if chart.column else below),
    }


def _year(chart: NetworkChart, reader: Reader, mirror: int, room: dict[str, int]) -> dict[str, Any]:
    """Return the year shown, large above the middle, in a column at its far end; nothing for today."""
    past = chart.shown < len(chart.years) - 1
    end = "right" if mirror > 0 else "left"
    return {
        "x": (1.0 if mirror > 0 else 0.0) if chart.column else 0.5,
        "xanchor": end if chart.column else "center",
        "xref": "paper",
        "xshift": mirror * (max(room.values()) - 16) if chart.column else 0,
        "y": 1,
        "yref": "paper",
        "yanchor": "top",
        "text": reader.digits(str(chart.years[chart.shown].number)) if past else "",
        "showarrow": False,
        "font": {"size": 18 if chart.column else 30, "weight": 700, "color": "role:soft"},
    }


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
