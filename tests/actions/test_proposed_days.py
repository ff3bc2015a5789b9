"""Which days a proposal gives to a record: EDTF knows no Persian month, and a week is no term."""

import pytest
from sqlalchemy.orm import Session

from tracker.actions.proposed import proposed_values
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.kinds.registry import REGISTRY
from tracker.store.directory import Directory

AZAR = {"edtf": "2023-11-22/2023-12-21", "calendar": "solar-hijri", "text": "آذرماه"}
YEAR = {"edtf": "2007-03-21/2008-03-19", "calendar": "solar-hijri", "text": "سالی که گذشت"}
WEEK = {"edtf": "2024-06-10/2024-06-16", "calendar": "gregorian", "text": "Last week"}
TERM = {"edtf": "2023-01-01/2025-12-31", "calendar": "gregorian", "text": "for three years"}


def days(session: Session, kind: str, date: dict[str, str]) -> tuple[object, object]:
    payload = {"kind": kind, "fields": {}, "parties": [], "date": date, "evidence": []}
    chosen = next(one for one in REGISTRY if one.name == kind)
    values = proposed_values(payload, kind=chosen, directory=Directory(session))
    return values["start"], values["end"]


def day(year: int, month: int, day: int, *, about: bool = False) -> PartialDate:
    return PartialDate(Calendar.GREGORIAN, year, month, day, about=about)


@pytest.mark.parametrize(
    ("kind", "date", "expected"),
    [
        ("agreement", AZAR, (PartialDate(Calendar.SOLAR_HIJRI, 1402, 9), None)),
        ("attendance", AZAR, (PartialDate(Calendar.SOLAR_HIJRI, 1402, 9), None)),
        ("membership", YEAR, (PartialDate(Calendar.SOLAR_HIJRI, 1386), None)),
        ("agreement", WEEK, (day(2024, 6, 10, about=True), None)),
        ("attendance", WEEK, (day(2024, 6, 10), day(2024, 6, 16))),
        ("seat", TERM, (day(2023, 1, 1), day(2025, 12, 31))),
    ],
)
def test_a_period_is_a_month_a_moment_or_a_term(
    session: Session, kind: str, date: dict[str, str], expected: tuple[object, object]
) -> None:
    assert days(session, kind, date) == expected
