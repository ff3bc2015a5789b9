"""What it costs: no currency is added to another, purposes with their payers, and what came of it."""

from dataclasses import replace
from decimal import Decimal

from tests.core.charts.test_delegation import WORD, part, row
from tests.core.records import HAPPENING, TERM, day, entry
from tracker.core.charts.costs import compose_costs
from tracker.core.charts.tally import Tally
from tracker.core.entry import Entry
from tracker.core.part import Row
from tracker.core.spending import Outcome, Spending

PAID = part("paid", spends=lambda v: Spending(v["for"], Decimal(v["sum"]), v["in"], v.get("by", "")))
PROMISED = part("promised", outcome=lambda values: values["outcome"])
WHO = part("who", away=lambda _values: 1)
TRIP = replace(HAPPENING, parts=(PAID, PROMISED, WHO), result="told")


def cost(purpose: object, amount: str, currency: str = "EUR", payer: str = "") -> Row:
    return row(PAID, **{"for": purpose, "sum": amount, "in": currency, "by": payer})


def trip(number: int, told: str = "") -> Entry:
    return replace(entry(number, day("2024"), kind=HAPPENING), details={"told": told})


def tally(*entries: Entry, rows: dict[int, dict[str, list[Row]]]) -> Tally:
    return compose_costs(entries, rows=rows, kinds=(TRIP, TERM))


def test_each_currency_has_a_panel_and_is_never_added_to_another() -> None:
    rows = {1: {"paid": [cost("Flights", "100.50"), cost("Flights", "7", "IRR"), cost("Flights", "2", payer="Host")]}}
    found = tally(trip(1), rows=rows)
    assert {count.at[:2]: count.amount for count in found.counts} == {
        ("EUR", "Flights"): Decimal("100.50"),
        ("EUR", "Flights / Host"): Decimal(2),
        ("IRR", "Flights"): Decimal(7),
    }
    assert not found.shared


def test_what_came_of_a_record_is_the_best_that_it_tells() -> None:
    paid = [cost(WORD, "1")]
    rows = {
        1: {"paid": paid, "promised": [row(PROMISED, outcome=Outcome.PROMISED), row(PROMISED, outcome=Outcome.KEPT)]},
        2: {"paid": paid, "promised": [row(PROMISED, outcome=Outcome.PROMISED)]},
        3: {"paid": paid, "promised": [row(PROMISED, outcome=Outcome.PROMISED)]},
        4: {"paid": paid, "promised": [row(PROMISED, outcome=None)]},
    }
    found = tally(trip(1), trip(2), trip(3, told="A plan"), trip(4), rows=rows)
    assert [(count.at[2], [one.id for one in count.entries]) for count in found.counts] == [
        ("kept", [1]),
        ("told", [3]),
        ("promised", [2]),
        ("none", [4]),
    ]


def test_delegations_without_a_known_cost_are_told() -> None:
    found = tally(trip(1), entry(2, kind=TERM), rows={})
    assert (found.counts, [[one.id for one in untold.entries] for untold in found.untold]) == ((), [[1]])


def test_only_the_largest_purposes_of_a_currency_stand_for_themselves() -> None:
    rows = {
        1: {"paid": [*(cost(f"Purpose {number}", str(number)) for number in range(1, 12)), cost("Little", "1", "USD")]}
    }
    found = tally(trip(1), rows=rows)
    euros = {count.at[1]: count.amount for count in found.counts if count.at[0] == "EUR"}
    assert len(euros) == 8
    assert euros["-other"] == sum(range(1, 5))
    assert [count.at[1] for count in found.counts if count.at[0] == "USD"] == ["Little"]
