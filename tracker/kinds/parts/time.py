"""Rows that last from one day to another: periods of a membership, terms of a seat."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tracker.core.dates import PartialDate
from tracker.core.part import Row, Values
from tracker.core.spans import Span, surely_overlap


def span_of(values: Values) -> Span:
    """Return the time that the fields ``start`` and ``end`` name."""
    start, end = values.get("start"), values.get("end")
    return Span(start if isinstance(start, PartialDate) else None, end if isinstance(end, PartialDate) else None)


def overlapping(values: Values, others: Iterable[Values]) -> Values | None:
    """Return the first of `others` whose time surely overlaps that of `values`."""
    own = span_of(values)
    return next((other for other in others if surely_overlap(own, span_of(other))), None)


def by_time(rows: Sequence[Row]) -> list[Row]:
    """Return rows with the earliest first."""
    return sorted(rows, key=lambda row: (*span_of(row.values).possible, row.id))
