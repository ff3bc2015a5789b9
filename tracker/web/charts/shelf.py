"""The further charts, each of which answers one question. A new one is composed in ``core/charts/`` and named here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tracker.core.charts.engagement import compose_engagement
from tracker.core.charts.tally import Tally
from tracker.core.messages import N_, Message
from tracker.figures import columns_figure
from tracker.kinds.charted import Material

Figure = Callable[..., dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: its place in addresses, the question that it answers, how it is composed and how it is drawn."""

    name: str
    title: Message
    question: Message
    compose: Callable[[Material], Tally]
    figure: Figure
    nothing: Message


SHELF: dict[str, Chart] = {
    chart.name: chart
    for chart in (
        Chart(
            "engagement",
            N_("Year by year"),
            N_("What has the city done, year by year?"),
            lambda of: compose_engagement(of.entries, kinds=of.kinds, calendar=of.calendar),
            columns_figure,
            N_("No record has a date yet."),
        ),
    )
}
