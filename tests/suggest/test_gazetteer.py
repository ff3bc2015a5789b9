"""The gazetteer tells all it knows under a name, the largest first, and chooses nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.text import squash
from tracker.suggest import gazetteer

PLACES = gazetteer.load()


@pytest.mark.parametrize(
    ("name", "country"),
    [("Shiraz", "IR"), ("شیراز", "IR"), ("شيراز", "IR"), ("SÃO PAULO", "BR"), ("sao paulo", "BR"), ("وایمار", "DE"),
     ("ویمار", "DE"), ("پکن", "CN"), ("Pecs", "HU")],
)  # fmt: skip
def test_a_city_is_called_in_any_spelling(name: str, country: str) -> None:
    assert PLACES.called(name)[0].country == country
    assert PLACES.knows(squash(name))


def test_a_name_of_several_cities_gives_them_all_the_largest_first() -> None:
    found = PLACES.called("Valencia")
    assert {"ES", "VE"} <= {place.country for place in found}
    assert [place.population for place in found] == sorted((place.population for place in found), reverse=True)


def test_a_city_comes_back_by_its_id() -> None:
    place = PLACES.called("Shiraz")[0]
    assert PLACES.by_id(place.id) == place
    assert PLACES.by_id("0") is None


def test_a_city_stands_on_the_globe() -> None:
    place = PLACES.called("Shiraz")[0]
    assert (round(place.latitude), round(place.longitude)) == (30, 53)
    assert place.names == {"en": "Shiraz", "fa": "شیراز"}


def test_a_custom_of_persian_goes_before_other_spellings() -> None:
    assert PLACES.called("Beijing")[0].names["fa"] == "پکن"


def test_a_search_finds_beginnings_and_the_exact_name_first() -> None:
    found = PLACES.search("Bern")
    assert found[0].names["en"] == "Bern"
    assert {place.names["en"] for place in found} >= {"Bernburg"}
    assert len(PLACES.search("San", limit=7)) == 7


@pytest.mark.parametrize("query", ["", "a", " \u200c ", "zzzzzz"])
def test_a_search_for_next_to_nothing_finds_nothing(query: str) -> None:
    assert PLACES.search(query) == []


@given(st.sampled_from(["Shiraz", "Weimar", "Dakar", "São Paulo", "قونیه", "نیکوزیا"]), st.integers(2, 12))
def test_a_city_is_found_by_every_beginning_of_its_name(name: str, length: int) -> None:
    wanted = PLACES.called(name)[0]
    assert wanted in PLACES.search(name[:length], limit=10_000)


@pytest.mark.parametrize(("name", "code"), [("germany", "DE"), ("المان", "DE"), ("ترکیه", "TR"), ("brazil", "BR")])
def test_a_country_is_known_by_its_folded_name(name: str, code: str) -> None:
    assert PLACES.countries[name] == code


def test_an_unknown_name_has_no_city() -> None:
    assert PLACES.called("Nowhere at All") == []
