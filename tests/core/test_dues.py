"""Arrears are counted for dues whose day has surely passed, in each currency by itself."""

from datetime import date
from decimal import Decimal

from tests.core.records import day
from tracker.core.dues import arrears_of

TODAY = date(2026, 11, 25)


def test_what_is_owed_is_summed_by_currency() -> None:
    dues = [
        {"year": day("2024"), "amount": Decimal(10), "currency": "EUR", "due": day("2024-06-30"), "paid": None},
        {"year": day("2025"), "amount": Decimal("2.50"), "currency": "EUR", "due": day("2025-06-30"), "paid": None},
        {"year": day("2025"), "amount": Decimal(7), "currency": "IRR", "due": day("2025"), "paid": None},
        {"year": day("2023"), "amount": Decimal(99), "currency": "EUR", "due": day("2023"), "paid": day("2023")},
        {"year": day("2022"), "amount": None, "currency": "", "due": None, "paid": None},
    ]
    arrears = arrears_of(dues, TODAY)
    assert arrears.owed == (("EUR", Decimal("12.50")), ("IRR", Decimal(7)))
    assert len(arrears.late) == 4
    assert arrears.unknown == 1


def test_dues_are_not_late_on_their_day_nor_within_a_vague_one() -> None:
    for due in (day("2026-11-25"), day("2026-11"), day("2026"), None):
        assert not arrears_of([{"year": day("2026"), "due": due, "paid": None}], TODAY).late
    assert arrears_of([{"year": day("2026"), "due": day("2026-11-24"), "paid": None}], TODAY).late
