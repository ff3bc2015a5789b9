"""The further charts, each of which answers one question. A new one is composed in ``core/charts/`` and named here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tracker.core.charts.costs import compose_costs
from tracker.core.charts.delegation import compose_delegation
from tracker.core.charts.dormancy import compose_dormancy
from tracker.core.charts.engagement import compose_engagement
from tracker.core.charts.evidence import compose_evidence
from tracker.core.charts.regions import compose_regions
from tracker.core.charts.tally import Tally
from tracker.core.charts.visits import compose_visits
from tracker.core.messages import N_, Message
from tracker.figures import columns_figure, rows_figure, strips_figure
from tracker.kinds.charted import Material

Figure = Callable[..., dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: its place in addresses, the question that it answers, how it is composed and how it is drawn.

    nothing: what is said where there is nothing to draw
    key:     how its marks are read, where that is not plain
    setting: the page on which the city sets what it is measured by
    """

    name: str
    title: Message
    question: Message
    compose: Callable[[Material], Tally]
    figure: Figure
    nothing: Message
    key: Message | None = None
    setting: str = ""


SHELF: dict[str, Chart] = {
    chart.name: chart
    for chart in (
        Chart(
            "engagement",
            N_("Year by year"),
            N_("What has the city done, year by year?"),
            lambda of: compose_engagement(of.entries, kinds=of.kinds, calendar=of.calendar, today=of.today),
            columns_figure,
            N_("No record has a date yet."),
        ),
        Chart(
            "dormancy",
            N_("Quiet ties"),
            N_("Which ties have gone quiet?"),
            lambda of: compose_dormancy(
                of.ties,
                contacts=of.contacts,
                records=of.records,
                today=of.today,
                thresholds=of.thresholds,
                calendar=of.calendar,
            ),
            strips_figure,
            N_("No tie stands at present."),
            N_("The taller a cell, the more contacts. After the last one, dots are a quiet tie, dashes a dormant one."),
        ),
        Chart(
            "evidence",
            N_("Evidence"),
            N_("How much is proven, and by whom?"),
            lambda of: compose_evidence(of.entries, kinds=of.kinds),
            rows_figure,
            N_("No record claims anything yet."),
        ),
        Chart(
            "visits",
            N_("Visits"),
            N_("Does the city visit as often as it is visited?"),
            lambda of: compose_visits(of.entries, kinds=of.kinds, home=of.home, calendar=of.calendar, today=of.today),
            columns_figure,
            N_("No record with a date says who travelled."),
        ),
        Chart(
            "delegation",
            N_("Delegations"),
            N_("How many days were delegations away?"),
            lambda of: compose_delegation(
                of.entries, rows=of.rows, kinds=of.kinds, home=of.home, calendar=of.calendar, today=of.today
            ),
            columns_figure,
            N_("No trip is known from its first day to its last."),
        ),
        Chart(
            "costs",
            N_("Costs"),
            N_("What does it cost, for what, and what came of it?"),
            lambda of: compose_costs(of.entries, rows=of.rows, kinds=of.kinds),
            rows_figure,
            N_("No cost is recorded yet."),
        ),
        Chart(
            "regions",
            N_("Regions"),
            N_("Are the ties where the city wants them?"),
            lambda of: compose_regions(of.entries, kinds=of.kinds, priorities=of.priorities),
            rows_figure,
            N_("No tie names a country yet."),
            setting="house.regions",
        ),
    )
}
