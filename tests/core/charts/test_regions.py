"""Are the ties where the city wants them: regions of the parties, priorities first, with or without a tie."""

from dataclasses import replace

from tests.core.records import HAPPENING, TERM, day, entry, involved
from tracker.core.charts.regions import compose_regions
from tracker.core.charts.tally import Tally
from tracker.core.entry import Entry
from tracker.core.fields import EntityType
from tracker.core.lifecycle import Tone
from tracker.core.regions import CONTINENTS, REGIONS, region_of

FIELDS = tuple(replace(field, at_least=1) if field.name == "members" else field for field in TERM.fields)
TIE = replace(TERM, tie=True, fields=FIELDS)


def tie(number: int, *countries: str | None, tone: Tone = Tone.CURRENT) -> Entry:
    parties = tuple(involved(EntityType.CITY, at, "City", country=country) for at, country in enumerate(countries, 1))
    return entry(number, day("2020"), tone=tone, involved=parties)


def tally(*entries: Entry, priorities: tuple[str, ...] = ()) -> Tally:
    return compose_regions(entries, kinds=(TIE, HAPPENING), priorities=priorities)


def test_a_tie_counts_in_each_region_of_its_parties_by_its_state() -> None:
    found = tally(tie(1, "TR", "DE", "IQ"), tie(2, "TR", tone=Tone.OVER), entry(3, kind=HAPPENING))
    assert {count.at[1:]: count.amount for count in found.counts} == {
        ("145", "current"): 1,
        ("145", "over"): 1,
        ("155", "current"): 1,
    }


def test_priorities_stand_first_even_without_a_tie_and_the_answer_tells_how_many_are_met() -> None:
    found = tally(tie(1, "TR"), tie(2, "DE"), priorities=("155", "143"))
    assert [value.key for value in found.places.values] == ["155", "143", "145"]
    assert [found.answer.values["inside"], found.answer.values["empty"].count] == [1, 1]  # type: ignore[attr-defined]
    assert "no priority" in tally(tie(1, "TR")).answer.text


def test_a_tie_without_a_country_is_told() -> None:
    found = tally(tie(1, None))
    assert [[one.id for one in untold.entries] for untold in found.untold] == [[1]]


def test_an_office_lies_where_its_city_does() -> None:
    city = involved(EntityType.CITY, 1, "Dakar", country="SN")
    office = involved(EntityType.OFFICE, 2, "Mayor", within=city)
    found = tally(entry(1, involved=(office,)))
    assert [count.at[1] for count in found.counts] == ["011"]


def test_every_region_lies_on_one_continent() -> None:
    codes = [code for _, codes in CONTINENTS for code in codes]
    assert sorted(codes) == sorted(region.code for region in REGIONS)
    assert region_of(None) is None
