"""The charts that can be shown on other sites. A further one is named here, with how it is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from werkzeug.datastructures import MultiDict

from tracker.core.kind import Kind
from tracker.core.messages import N_, Message
from tracker.web.embedding.drawn import show_network, show_timeline, show_world
from tracker.web.embedding.glass import Glass, Shown
from tracker.web.records.found import registry

MOST_VALUES, LONGEST_VALUE = 20, 40


@dataclass(frozen=True, slots=True)
class Embeddable:
    """A chart that can be shown elsewhere, with the words of its legend in ``embedding/legends/<name>.html``.

    endpoint: its page in the register, and what else stands in that page's address (`values`)
    filters:  which parts of that address choose what is shown
    height:   how many pixels high its frame should be at least
    of_map:   whether it keeps to the width of its frame, as the map does
    """

    name: str
    title: Message
    question: Message
    endpoint: str
    show: Callable[[Glass], Shown]
    filters: tuple[str, ...] = ("kind",)
    values: Mapping[str, str] = field(default_factory=dict)
    height: int = 720
    of_map: bool = False

    def asked(self, address: MultiDict[str, str]) -> dict[str, list[str]]:
        """Return what of an address chooses what is shown, as far as it is known or at least harmless."""
        found = {name: address.getlist(name)[:MOST_VALUES] for name in self.filters}
        found["kind"] = [kind.name for kind in registry() if kind.name in found.get("kind", ())]
        return {name: short for name, values in found.items() if (short := _short(values))}

    def only(self, filters: Mapping[str, Sequence[str]]) -> list[Kind]:
        """Return the kinds of record of which alone it is shown; none where it is shown whole."""
        return [kind for kind in registry() if kind.name in filters.get("kind", ())]


def _short(values: Sequence[str]) -> list[str]:
    return [value for value in values if value and len(value) <= LONGEST_VALUE]


TIMELINE = Embeddable(
    "timeline", N_("Timeline"), N_("What has happened, and what runs how long?"), "charts.timeline", show_timeline
)
NETWORK = Embeddable(
    "network", N_("Network chart"), N_("With whom is the city tied, and how?"), "charts.network", show_network
)
MAP = Embeddable(
    "map", N_("Map"), N_("Where in the world is the city tied?"), "charts.world", show_world, ("kind", "region"),
    height=640, of_map=True,
)  # fmt: skip

SHELF: dict[str, Embeddable] = {chart.name: chart for chart in (TIMELINE, NETWORK, MAP)}
