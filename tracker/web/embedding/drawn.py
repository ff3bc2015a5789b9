"""How each chart is shown elsewhere. No mark leads anywhere, for the page of a record is not public."""

from __future__ import annotations

from tracker.core.messages import N_
from tracker.core.network import compose_network
from tracker.core.timeline import compose_timeline, stretches_of
from tracker.core.timeline_telling import answer_of, tally_of, twin_of_timeline
from tracker.core.twin import Twin, TwinRow
from tracker.core.world import compose_world
from tracker.core.world_told import answer_of_world, twin_of_world
from tracker.figures import network_figure, sign_of, timeline_figure, world_figure
from tracker.kinds.rows import rows_of_all
from tracker.store.places import places_of_cities
from tracker.web.embedding.glass import Glass, Shown
from tracker.web.gate import db
from tracker.web.reading import reader
from tracker.web.records.found import registry


def nowhere(_mark: object) -> str:
    """Return no address, whatever the mark."""
    return ""


def show_timeline(glass: Glass) -> Shown:
    """Show what happened when."""
    ids = {entry.id: entry.kind for entry in glass.entries}
    lasting = rows_of_all(db(), ids, kinds=registry(), lasting=True)  # of their rows, the days alone
    stretches = stretches_of(glass.kinds, lasting)
    content = compose_timeline(glass.entries, kinds=glass.kinds, today=glass.today, stretches=stretches)
    return Shown(
        drawn=bool(content.marks),
        figure=lambda: timeline_figure(content, reader=reader(), address_of=nowhere),
        twin=twin_of_timeline(content),
        answer=answer_of(tally_of(content)),
        legend={"kinds": [kind for kind in glass.kinds if kind.name in {mark.entry.kind for mark in content.marks}]},
    )


def show_network(glass: Glass) -> Shown:
    """Show who is tied to whom."""
    home, kinds = glass.house.home_city, [kind.name for kind in glass.kinds]
    content = compose_network(glass.entries, home=home.name, home_id=home.id, kinds=kinds)
    rows = tuple(TwinRow((node.name, node.entries)) for node in content.nodes[1:])
    return Shown(
        drawn=bool(content.edges),
        figure=lambda: network_figure(content, reader=reader(), address_of=nowhere),
        twin=Twin((N_("Counterpart"), N_("Records")), rows),
        answer=N_("Cities, networks and bodies: {n}", n=len(rows)),
    )


def show_world(glass: Glass) -> Shown:
    """Show where the city is tied."""
    names = [kind.name for kind in glass.kinds]
    home = glass.house.home_city.as_involved("home")
    content = compose_world(glass.entries, home=home, places=places_of_cities(db()), kinds=names)
    region, drawn = content.region(glass.first("region")), {spot.kind for spot in content.spots}
    return Shown(
        drawn=bool(content.spots),
        figure=lambda: world_figure(content, reader=reader(), address_of=nowhere, kinds=names, region=region),
        twin=twin_of_world(content, {kind.name: kind.label for kind in glass.kinds}),
        answer=answer_of_world(content),
        legend={
            "world": content,
            "signs": [(kind, sign_of(names, kind.name)) for kind in glass.kinds if kind.name in drawn],
            "tones": {spot.tone for spot in content.spots},
        },
    )
