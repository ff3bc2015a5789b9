"""Rows that last from one day to another: periods of a membership, terms of a seat."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tracker.core.dates import Period, date_in
from tracker.core.messages import N_
from tracker.core.part import Row, Values
from tracker.core.reporting import Line, Window
from tracker.core.spans import Span, surely_overlap


def span_of(values: Values) -> Span:
    """Return the time that the fields ``start`` and ``end`` name."""
    return Span(date_in(values, "start"), date_in(values, "end"))


def overlapping(values: Values, others: Iterable[Values]) -> Values | None:
    """Return the first of `others` whose time surely overlaps that of `values`."""
    own = span_of(values)
    return next((other for other in others if surely_overlap(own, span_of(other))), None)


def by_time(rows: Sequence[Row]) -> list[Row]:
    """Return rows with the earliest first."""
    return sorted(rows, key=lambda row: (*span_of(row.values).possible, row.id))


def report_stretches(rows: Sequence[Row], window: Window) -> list[Line]:
    """Tell terms and periods with their beginning and end, those that lie within the time or reach into it."""
    lines = []
    for row in rows:
        start, end = date_in(row.values, "start"), date_in(row.values, "end")
        if window.is_begun(start) and not (end and end.last < window.since):
            title = row.part.field("level").label_of(str(level)) if (level := row.values.get("level")) else row.title
            told = N_("{title}: {period}", title=title, period=Period(start, end)) if start or end else title
            lines.append(Line(told, proof=row.proof))
    return lines
