"""A tally: what an address asks of it, and the same as a table."""

from tests.core.records import entry
from tracker.core.charts.tally import NO_AXIS, Axis, Counter, Tally, Untold, Value, records_of, twin_of_tally
from tracker.core.messages import Message

YEARS = Axis("year", Message("Year"), (Value("2023", Message("2023")), Value("2024", Message("2024"))))
SIDES = Axis("side", Message("Side"), (Value("out", Message("Out")), Value("in", Message("In"), below=True)))


def tally() -> Tally:
    counter = Counter()
    counter.add(entry(2), place="2024", series="in")
    counter.add(entry(1), 3, place="2023", series="out")
    counter.add(entry(1), 2, place="2023", series="out")
    counter.add(entry(3), 0, place="2023", series="in")
    untold = (Untold("unknown", Message("unknown"), (entry(9),)),)
    return Tally(Message("so"), counter.counts(NO_AXIS, YEARS, SIDES), YEARS, series=SIDES, untold=untold)


def test_amounts_add_up_in_the_order_of_the_axes_and_nothing_stays_untold_of_zero() -> None:
    assert [(one.at, one.amount) for one in tally().counts] == [(("", "2023", "out"), 5), (("", "2024", "in"), 1)]


def test_an_address_asks_for_one_mark_or_for_all_on_an_axis() -> None:
    asked = tally().asked({"year": "2023", "side": "out", "lang": "en"})
    assert [one.id for one in records_of(asked)] == [1]
    assert [one.id for one in records_of(tally().asked({"side": "in"}))] == [2]
    assert tally().asked({"lang": "en"}) == ()
    assert tally().asked({"": ""}) == ()


def test_every_mark_leads_to_what_it_counts() -> None:
    for count in tally().counts:
        assert tally().asked(tally().address(count)) == (count,)


def test_the_table_has_a_line_for_each_amount_and_for_what_is_not_drawn() -> None:
    twin = twin_of_tally(tally())
    assert twin.names == ("year", "side", "number", "records")
    assert [row.cells[2] for row in twin.rows] == [5, 1, 1]
    assert [[one.id for one in row.cells[3]] for row in twin.rows] == [[1], [2], [9]]  # type: ignore[attr-defined]


def test_a_line_of_the_page_names_a_few_records_and_leads_to_the_others() -> None:
    counter = Counter()
    for number in range(1, 12):
        counter.add(entry(number), place="2023", series="out")
    many = Tally(Message("so"), counter.counts(NO_AXIS, YEARS, SIDES), YEARS, series=SIDES)
    (row,) = twin_of_tally(many, address_of=lambda one: f"/{type(one).__name__}").rows
    *named, link = row.cells[3]  # type: ignore[misc]
    assert [one.id for one in named] == list(range(1, 9))
    assert (link.address, link.text.count) == ("/Count", 3)
    assert len(twin_of_tally(many).rows[0].cells[3]) == 11, "a file names all"  # type: ignore[arg-type]
