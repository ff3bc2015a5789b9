"""A membership follows from its periods, a renewal hides no gap, and dues make sense one beside the other."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy.orm import Session

from tests.core.records import day
from tracker.actions.entities import network_from_catalogue
from tracker.actions.parts import add_row, remove_row, take_shortcut
from tracker.actions.records import add_record
from tracker.core.messages import Refusal
from tracker.kinds.parts.due import DUES
from tracker.kinds.parts.period import PERIODS
from tracker.kinds.registry import REGISTRY
from tracker.kinds.rows import rows_by_record, rows_of
from tracker.store.engagement import Engagement
from tracker.store.entity import City

KIND = REGISTRY["membership"]
TODAY = date(2026, 11, 25)


@pytest.fixture
def membership(session: Session, shiraz: City) -> Engagement:
    network = network_from_catalogue(session, "metropolis")
    network.dues_vote = True
    values: dict[str, Any] = {"network": [network], "level": "full", "start": day("2007"), "end": day("2015")}
    return add_record(session, kind=KIND, home_city=shiraz, values=values | {"status": "lapsed"})


def period(session: Session, record: Engagement, start: str, end: str = "", level: str = "full") -> Any:
    values = {"level": level, "start": day(start) if start else None, "end": day(end) if end else None}
    return add_row(session, record=record, part=PERIODS, values=values)


def due(session: Session, record: Engagement, **values: Any) -> Any:
    return add_row(session, record=record, part=DUES, values={"year": day("2025"), **values})


def test_a_renewal_keeps_what_was_before_it_and_shows_the_gap(session: Session, membership: Engagement) -> None:
    period(session, membership, "2018-04-21", level="associate")
    assert (membership.start, membership.end, membership.status) == (day("2007"), None, "member")
    assert getattr(membership, "level") == "associate"  # noqa: B009
    rows = rows_by_record(session, PERIODS, [membership.id])[membership.id]
    assert [(row.values["start"], row.values["end"]) for row in rows] == [
        (day("2007"), day("2015")),
        (day("2018-04-21"), None),
    ]
    standing: Any = REGISTRY.insight(session, membership, rows_of(session, membership.id, kind=KIND), today=TODAY)
    assert [(gap.after, gap.before) for gap in standing.gaps] == [(day("2015"), day("2018-04-21"))]
    assert not standing.renewable


def test_a_row_that_tells_the_same_time_replaces_it(session: Session, membership: Engagement) -> None:
    period(session, membership, "2007", "2011")
    assert (membership.start, membership.end) == (day("2007"), day("2011"))


def test_a_membership_that_surely_ended_is_lapsed(session: Session, membership: Engagement) -> None:
    row = period(session, membership, "2018")
    assert membership.status == "member"
    remove_row(session, row=row)
    assert membership.status == "lapsed"


def test_overlapping_periods_are_refused_at_their_field(session: Session, membership: Engagement) -> None:
    period(session, membership, "2018")
    for start, end in (("2019", ""), ("2010", "2012")):
        with pytest.raises(Refusal) as refused:
            period(session, membership, start, end)
        assert refused.value.field == "start"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"year": day("2025-03")}, "year"),
        ({"amount": Decimal(5)}, "currency"),
        ({"amount": Decimal(5), "currency": "XQZ"}, "currency"),
        ({"due": day("2029-01-01")}, "due"),
        ({"paid": day("2120")}, "paid"),
        ({"receipt": "17"}, "paid"),
    ],
)
def test_dues_that_make_no_sense_are_refused(
    session: Session, membership: Engagement, values: dict[str, Any], field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        due(session, membership, **values)
    assert refused.value.field == field


def test_a_year_has_one_row_and_its_currency_is_written_large(session: Session, membership: Engagement) -> None:
    row = due(session, membership, amount=Decimal(100), currency="eur")
    assert row.currency == "EUR"
    with pytest.raises(Refusal) as refused:
        due(session, membership)
    assert refused.value.field == "year"
    due(session, membership, year=day("2024"))


def test_late_dues_put_the_vote_at_risk_until_they_are_paid(session: Session, membership: Engagement) -> None:
    row = due(session, membership, amount=Decimal(100), currency="EUR", due=day("2025-06-30"))
    standing: Any = REGISTRY.insight(session, membership, rows_of(session, membership.id, kind=KIND), today=TODAY)
    assert standing.vote_at_risk
    assert standing.arrears.owed == (("EUR", Decimal(100)),)
    paid = DUES.shortcut("paid")
    assert take_shortcut(session, row=row, part=DUES, shortcut=paid, today=day("2026-11-25"))
    assert not take_shortcut(session, row=row, part=DUES, shortcut=paid, today=day("2026-11-24"))
    standing = REGISTRY.insight(session, membership, rows_of(session, membership.id, kind=KIND), today=TODAY)
    assert not standing.vote_at_risk
    assert take_shortcut(session, row=row, part=DUES, shortcut=DUES.shortcut("unpaid"), today=day("2026-11-25"))
    assert row.paid is None
