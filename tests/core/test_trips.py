"""Trips are told with their days and costs, as far as they are known; currencies are never added."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.core.records import HAPPENING, TODAY, day, entry, involved
from tracker.core.counts import TRIPS, Count, Place
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.core.trips import Journey, Trip, Trips, answer_of_trips, destination
from tracker.language import Reader

SUMS = st.dictionaries(
    st.tuples(st.sampled_from(["EUR", "IRR", "USD"]), st.sampled_from(["", "The city", "The host"])),
    st.decimals(0, 10**9, places=2),
    max_size=6,
)


def trip(number: int = 1, days: int | None = 3, sums: dict[tuple[str, str], Decimal] | None = None) -> Trip:
    start = PartialDate.of_day(TODAY)
    end = PartialDate.of_day(TODAY + timedelta(days=days - 1)) if days else None
    return Trip(entry(number, start, end, kind=HAPPENING), None, 0, sums or {})


def told(*trips: Trip, lately: bool = True) -> str:
    answer = answer_of_trips(Trips(Count(len(trips), Place(TRIPS)), trips, lately))
    return Reader().say(answer)


@given(st.lists(SUMS, max_size=5))
def test_no_currency_is_added_to_another_and_nothing_is_lost(paid: list[dict[tuple[str, str], Decimal]]) -> None:
    trips = Trips(Count(len(paid), Place(TRIPS)), [trip(n, sums=sums) for n, sums in enumerate(paid)])
    by_currency = {total.currency: total.amount for total in trips.totals}
    assert len(trips.totals) == len(by_currency) == len({currency for sums in paid for currency, _ in sums})
    for currency, amount in by_currency.items():
        assert amount == sum((sums[key] for sums in paid for key in sums if key[0] == currency), Decimal(0))
    assert all(sum((amount for _, amount in total.payers), Decimal(0)) == total.amount for total in trips.totals)


def test_the_sentence_adds_the_known_days_and_tells_of_unknown_costs() -> None:
    euros = {("EUR", "The city"): Decimal(1500)}
    rials = {("IRR", ""): Decimal(480_000_000), ("EUR", "The host"): Decimal("250.50")}
    assert told(trip(1, 3, euros), trip(2, None, rials), trip(3, 2)) == (
        "3 trips in the last twelve months, at least 5 days in all, at 1,750.50 euros and 480,000,000 Iranian rials; "
        "the cost of 1 is unknown."
    )
    assert told(trip(1, 1)) == "1 trip in the last twelve months, 1 day in all; no cost is recorded."


def test_no_trip_and_only_older_ones_are_told_apart() -> None:
    assert told() == "No trip is recorded."
    assert told(trip(), trip(2), lately=False) == ("In the last twelve months none is recorded; before that 2 trips.")


def test_a_trip_goes_to_the_host_city_of_its_event_or_to_the_event_where_that_is_unknown() -> None:
    journey = Journey(to="members", costs="costs")
    city = involved(EntityType.CITY, 1, "Pécs")
    hosted = involved(EntityType.EVENT, 2, "A summit", within=city)
    for named, wanted in ((city, city), (hosted, city), (replace(hosted, within=None), replace(hosted, within=None))):
        assert destination(entry(involved=(named,)), journey) == wanted
    assert destination(entry(start=day("2024")), journey) is None
