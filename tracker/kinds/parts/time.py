"""Rows that last from one day to another: periods of a membership, terms of a seat."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from tracker.core.dates import Period, date_in
from tracker.core.messages import N_, Message, Refusal
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


def open_or_overlapping(
    values: Values, others: Iterable[Values], *, titled: Callable[[Values], Message]
) -> Values | None:
    """Return the row that surely overlaps `values`. Raises Refusal where that row only lacks its end."""
    other = overlapping(values, others)
    if other and not other.get("end"):
        raise Refusal(N_("{row} has no end yet: write there when it ended.", row=titled(other)), field="start")
    return other


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
