"""A name is found in any spelling, but only as a name."""

from itertools import pairwise

import pytest

from tracker.suggest import catalogue, gazetteer
from tracker.suggest.mention import Mention
from tracker.suggest.mentions import Finder
from tracker.suggest.packs import packs
from tracker.suggest.sentences import paragraphs_of


def named(text: str) -> list[tuple[str, str]]:
    """Return the types and words of what a sentence names."""
    sentence = paragraphs_of(text)[0].sentences[0]
    return [(one.type, text[slice(*sentence.span(one.start, one.end))]) for one in mentions(text)]


def mentions(text: str) -> list[Mention]:
    pack = packs()["en" if text[0].isascii() else "fa"]
    return Finder(pack, gazetteer.load(), catalogue.load()).mentions(paragraphs_of(text)[0].sentences[0])


@pytest.mark.parametrize("name", ["سائوپائولو", "سائو پائولو", "سائو\u200cپائولو", "سائوپائولو\u200c"])
def test_a_city_is_found_joined_spaced_and_half_spaced(name: str) -> None:
    (found,) = mentions(f"سفر به {name} پایان یافت")
    assert found.place is not None
    assert (found.type, found.place.country) == ("city", "BR")


@pytest.mark.parametrize("name", ["مترو پلیس", "متروپلیس", "مترو\u200cپليس", "متروپولیس"])
def test_a_network_is_found_joined_spaced_and_half_spaced(name: str) -> None:
    (found,) = mentions(f"نشست {name} برگزار شد")
    assert found.network is not None
    assert found.network.id == "metropolis"


@pytest.mark.parametrize(
    "text",
    [
        "خاک این باغچه نرم است.",
        "مردم از گرمای روز گفتند.",
        "روز دوشنبه هوا خوب بود.",
        "او نام خود را گفت و رفت.",
        "مهر ماه آمد و نور و بم در برنامه نبود.",
        "It was a nice reading in the bath.",
        "They split the mobile van.",
        "He wanted to reach orange trees.",
    ],
)
def test_an_everyday_word_is_no_city(text: str) -> None:
    assert named(text) == []


def test_a_word_inside_a_word_is_never_a_city() -> None:
    assert ("city", "رم") not in named("شهر نرم‌خوی ما")
    assert ("city", "رم") in named("مردم نرم‌خو به شهر رم رفتند")


@pytest.mark.parametrize(
    ("text", "city"),
    [("شهردار رم آمد", "رم"), ("در شهر دوشنبه بودند", "دوشنبه"), ("شهرداری پچ خبر داد", "پچ")],
)
def test_an_everyday_word_is_a_city_where_the_sentence_says_so(text: str, city: str) -> None:
    assert ("city", city) in named(text)


def test_an_english_name_has_its_capital() -> None:
    assert named("They saw Istanbul there") == [("city", "Istanbul")]
    assert named("They saw istanbul there") == []


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("They came from Valladolid, Spain on foot", "ES"),
        ("They came from Valladolid in Mexico on foot", "MX"),
        ("آنان از شهر والنسیا در ونزوئلا آمدند", "VE"),
        ("آنان از شهر والنسیا اسپانیا آمدند", "ES"),
    ],
)
def test_the_country_beside_a_city_chooses_among_its_namesakes(text: str, country: str) -> None:
    found = next(one for one in mentions(text) if one.type == "city")
    assert found.country == country
    assert found.place is None or found.place.country == country


def test_of_namesakes_the_largest_is_the_likeliest() -> None:
    (found,) = mentions("They came from Valencia on foot")
    assert len(found.places) > 1
    assert [place.population for place in found.places] == sorted((p.population for p in found.places), reverse=True)


@pytest.mark.parametrize(
    ("text", "country"),
    [("The German guests came", "DE"), ("مهمانان چینی آمدند", "CN"), ("مهمانان ترکیه‌ای آمدند", "TR")],
)
def test_a_peoples_name_stands_for_its_country(text: str, country: str) -> None:
    (found,) = mentions(text)
    assert (found.type, found.country, found.adjective) == ("country", country, True)


def test_a_list_of_cities_goes_on_with_small_ones() -> None:
    assert named("They saw the cities of Weimar, Malacca and Pécs there") == [
        ("city", "Weimar"),
        ("city", "Malacca"),
        ("city", "Pécs"),
    ]


def test_a_comma_parts_two_names() -> None:
    assert ("network", "C40") in named("They saw C40, Cities and towns")
    assert ("network", "C40 Cities") in named("They saw C40 Cities and towns")


def test_an_organisation_keeps_the_city_in_its_name() -> None:
    assert named("They asked the University of Hamburg for help") == [("organisation", "University of Hamburg")]
    assert named("آنان از دانشگاه استانبول کمک خواستند") == [("organisation", "دانشگاه استانبول")]


@pytest.mark.parametrize(
    "text",
    ["The mayors of Istanbul and Cairo met in Dakar, Senegal", "شهرداران استانبول و قاهره در داکار سنگال دیدار کردند"],
)
def test_no_name_lies_inside_another(text: str) -> None:
    found = mentions(text)
    assert len(found) == 4
    for one, other in pairwise(found):
        assert one.end <= other.start


def test_a_surname_behind_a_title_is_no_city() -> None:
    assert named("Mayor Steve Wellington met the mayor of Konya.") == [("city", "Konya")]
    assert named("Guests came from Wellington and Konya.") == [("city", "Wellington"), ("city", "Konya")]


def test_a_city_of_three_letters_is_named_where_it_is_no_everyday_word() -> None:
    assert named("سفر به نجف و یزد") == [("city", "نجف"), ("city", "یزد")]


@pytest.mark.parametrize(
    "text",
    ["Tours of the hall are free.", "Should it rain, they stay.", "Gold for the rowers.", "Dining and nightlife."],
)
def test_an_everyday_word_is_no_city_where_a_sentence_begins(text: str) -> None:
    assert named(text) == []


def test_an_everyday_word_is_a_city_where_the_words_around_it_tell_so() -> None:
    assert named("The mayor of Tours came.") == [("city", "Tours")]


def test_a_town_and_the_preposition_behind_it_are_no_other_towns_name() -> None:
    assert ("city", "ری در") not in named("فرماندار شهرستان ری در مراسم سخن گفت")
