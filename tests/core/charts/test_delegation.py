"""How many days delegations were away: trips out, by their days, their destination and whose money it was."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from tests.core.records import HAPPENING, TERM, day, entry, involved
from tracker.core.calendars import Calendar
from tracker.core.charts.delegation import compose_delegation
from tracker.core.charts.few import OTHER, keep_few
from tracker.core.charts.tally import Tally
from tracker.core.entry import Entry
from tracker.core.fields import EntityType
from tracker.core.lifecycle import Tone
from tracker.core.messages import Message
from tracker.core.part import Part, Row, Values
from tracker.core.spending import Spending
from tracker.core.travel import Travel
from tracker.core.trips import Journey

WORD = Message("word")


def part(name: str, **more: object) -> Part:
    return Part(name, name, WORD, WORD, WORD, (), lambda _values: WORD, **more)  # type: ignore[arg-type]


WHO = part("who", away=lambda values: values["days"])
PAID = part("paid", spends=lambda values: Spending(WORD, Decimal(1), "EUR", str(values["payer"])))
GOING = Journey(to="event", costs="paid", judged=lambda one, _home: Travel(str(one.details.get("travel", "out"))))
TRIP = replace(HAPPENING, parts=(WHO, PAID), journey=GOING)


def trip(number: int, start: str | None, end: str | None, country: str | None = "BR", **more: object) -> Entry:
    city = involved(EntityType.CITY, 5, "São Paulo", country=country)
    event = involved(EntityType.EVENT, 6, "Summit", within=city)
    made = entry(number, day(start) if start else None, day(end) if end else None, kind=HAPPENING, involved=(event,))
    return replace(made, **more)  # type: ignore[arg-type]


def row(part: Part, **values: object) -> Row:
    held: Values = values
    return Row(part, 1, 1, WORD, held)


def tally(*entries: Entry, rows: dict[int, dict[str, list[Row]]] | None = None) -> Tally:
    return compose_delegation(
        entries, rows=rows or {}, kinds=(TRIP, TERM), home=1, calendar=Calendar.GREGORIAN, today=date(2024, 1, 1)
    )


def test_a_trip_counts_from_its_first_day_to_its_last() -> None:
    found = tally(
        trip(1, "2023-05-11", "2023-05-13"),
        trip(2, "2023-06-01", "2023-06-01"),
        trip(3, "2024-01-31", "2024-02-01", "TR"),
    )
    assert {count.at: count.amount for count in found.counts} == {
        ("-unknown", "2023", "BR"): 4,
        ("-unknown", "2024", "TR"): 2,
    }
    assert found.answer.values["most"].values["n"] == 4  # type: ignore[attr-defined]


def test_the_payers_of_a_trip_stand_together() -> None:
    rows = {1: {"paid": [row(PAID, payer="Host"), row(PAID, payer="City"), row(PAID, payer="")]}}
    assert [count.at[0] for count in tally(trip(1, "2023-05-11", "2023-05-13"), rows=rows).counts] == ["City + Host"]


def test_the_members_say_how_long_it_was_where_its_days_do_not() -> None:
    rows = {1: {"who": [row(WHO, days=3), row(WHO, days=5), row(WHO, days=None)]}}
    found = tally(trip(1, "2023-05", None), trip(2, "2023-06", None), trip(3, "2023-06-05", "2023-06-01"), rows=rows)
    assert [count.amount for count in found.counts] == [5]
    assert [[one.id for one in untold.entries] for untold in found.untold] == [[2, 3]]


def test_only_what_the_city_travelled_and_what_took_place_counts() -> None:
    ahead = replace(trip(2, "2023-05-11", "2023-05-13"), state=entry(1, tone=Tone.AHEAD).state)
    home = trip(3, "2023-05-11", "2023-05-13", details={"travel": "in"})
    found = tally(ahead, home, entry(4, day("2023-05-11"), day("2023-05-13"), kind=TERM))
    assert (found.counts, found.untold) == ((), ())


def test_few_are_kept_and_the_others_stand_together() -> None:
    kept = keep_few({"a": 1, "b": 5, "c": 3, "d": 2, "x": 9}, most=3, apart=("x",))
    assert kept == {"b": "b", "c": "c", "d": OTHER, "a": OTHER, "x": "x"}
    assert list(dict.fromkeys(kept.values())) == ["b", "c", OTHER, "x"]
    assert set(keep_few({"a": 1, "b": 5, "c": 3}, most=3).values()) == {"a", "b", "c"}
