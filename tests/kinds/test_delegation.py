"""An attendance in short: its days, its costs and its trip report."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.date_parsing import parse_date
from tracker.core.dates import PartialDate
from tracker.core.travel import days_between, length_of
from tracker.core.trips import totals_of
from tracker.kinds.delegation import Report, report_state
from tracker.kinds.parts.cost import CostLine, sums_of

COSTS = st.lists(
    st.tuples(
        st.sampled_from(["EUR", "IRR", "USD"]),
        st.sampled_from(["", "شهرداری", "host"]),
        st.decimals(0, 10**9, places=2),
    )
)


def day(text: str) -> PartialDate | None:
    found = parse_date(text) if text else None
    assert found is None or isinstance(found, PartialDate)
    return found


@given(COSTS)
def test_totals_lose_nothing_and_mix_no_currencies(costs: list[tuple[str, str, Decimal]]) -> None:
    totals = totals_of(
        sums_of({"currency": currency, "payer": payer, "amount": amount} for currency, payer, amount in costs)
    )
    assert [total.currency for total in totals] == sorted({currency for currency, _, _ in costs})
    for total in totals:
        assert total.amount == sum(amount for currency, _, amount in costs if currency == total.currency)
        assert total.amount == sum(amount for _, amount in total.payers)


def test_a_currency_is_kept_in_capitals() -> None:
    assert CostLine(item="x", amount=Decimal(1), currency=" eur ").currency == "EUR"


@pytest.mark.parametrize(
    ("out", "back", "days"),
    [
        ("2024-06-17", "2024-06-21", 5),
        ("2024-06-17", "2024-06-17", 1),
        ("2024-06", "2024-06-21", None),
        ("2024-06-17", "", None),
        ("2024", "2024", None),
        ("۱۴۰۳/۱۲/۳۰", "2025-03-21", 2),
    ],
)
def test_days_are_counted_only_between_days(out: str, back: str, days: int | None) -> None:
    assert days_between(day(out), day(back)) == days


def test_who_was_away_longest_tells_how_long_a_trip_was_where_its_days_do_not() -> None:
    assert length_of(day("2024-05-01"), day("2024-05-03"), [9]) == 3
    assert length_of(day("2024-05"), None, [2, 4]) == 4
    assert length_of(day("2024-05-03"), day("2024-05-01"), [2]) == 2
    assert length_of(None, None) is None


@pytest.mark.parametrize(
    ("due", "filed", "today", "state"),
    [
        ("", "", "2024-07-01", Report.UNKNOWN),
        ("2024-07-05", "", "2024-07-05", Report.DUE),
        ("2024-07-05", "", "2024-07-06", Report.LATE),
        ("2024-07", "", "2024-07-31", Report.DUE),
        ("2024-07-05", "2024-07-05", "2025-01-01", Report.FILED),
        ("2024-07-05", "2024-07-06", "2025-01-01", Report.FILED_LATE),
        ("2024-07-05", "2024-07", "2025-01-01", Report.FILED),
        ("", "2024-07-06", "2025-01-01", Report.FILED),
    ],
)
def test_a_report_is_late_where_no_reading_is_in_time(due: str, filed: str, today: str, state: Report) -> None:
    assert report_state(day(due), day(filed), date.fromisoformat(today)) is state
