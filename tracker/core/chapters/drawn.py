"""The charts of a report: with whom the city is tied, and what ran and happened when."""

from __future__ import annotations

from tracker.core.chapters.blocks import Chapter, Drawing
from tracker.core.messages import N_, NN_
from tracker.core.network import NetworkChart
from tracker.core.timeline import Timeline
from tracker.core.timeline_telling import answer_of, tally_of

NETWORK = N_("With whom the city is tied")
TIMELINE = N_("What ran and what happened")


def network_chapter(network: NetworkChart) -> Chapter:
    """Return the network of the report's records."""
    key = N_(
        "Circles are cities, diamonds networks, squares bodies, hexagons other partners. "
        "A full line is current, a dotted one planned, a broken one over."
    )
    counterparts = sum(1 for node in network.nodes if node.side)
    ties = NN_("{n} tie", "{n} ties", len(network.edges))
    told = NN_("{n} counterpart in {ties}", "{n} counterparts in {ties}", counterparts, ties=ties)
    drawing = Drawing("network", N_("The city is tied to {counterparts}.", counterparts=told), key, network)
    return Chapter("network", NETWORK, (drawing,) if network.edges else ())


def timeline_chapter(timeline: Timeline) -> Chapter:
    """Return the timeline of the report's records."""
    key = N_("Pale stretches are possible, full ones certain. An arrow has no end yet, hatching is planned.")
    drawing = Drawing("timeline", answer_of(tally_of(timeline)), key, timeline)
    return Chapter("timeline", TIMELINE, (drawing,) if timeline.marks else ())
