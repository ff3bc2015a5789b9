"""Towns of any name, told by the tie that leads to them."""

import pytest

from tests.suggest.reading import read
from tracker.suggest import HomeCity, propose

CAEN = HomeCity({"fr": "Caen"}, "FR")
JENA = HomeCity({"de": "Jena"}, "DE")


@pytest.mark.parametrize(
    ("text", "language", "home", "whom"),
    [
        ("La ville de Caen a signé un jumelage avec Oberkirchheim.", "fr", CAEN, "Oberkirchheim"),
        ("Die Stadt Jena hat eine Städtepartnerschaft mit Mukatschewo besiegelt.", "de", JENA, "Mukatschewo"),
        ("Caen et Oberkirchheim-sur-Elbe ont renouvelé leur jumelage.", "fr", CAEN, "Oberkirchheim-sur-Elbe"),
        ("Jena und Oberkirchheim erneuern ihre Städtepartnerschaft.", "de", JENA, "Oberkirchheim"),
    ],
)
def test_a_tie_leads_to_a_town_that_nobody_knows(text: str, language: str, home: HomeCity, whom: str) -> None:
    found = propose(text, home=home, language=language).suggestions
    assert [(one.kind, one.parties[0].name) for one in found] == [("agreement", whom)]


def test_with_whom_they_renew_it_an_earlier_sentence_told() -> None:
    text = (
        "Les habitants de Caen ont célébré les 30 ans du jumelage avec Oberkirchheim.\n\n"
        "Ils ont visité Wurtzbourg.\n\nLe maire de Caen a signé un nouveau serment de jumelage."
    )
    found = propose(text, home=CAEN, language="fr").suggestions
    assert [one.parties[0].name for one in found if one.kind == "agreement"] == ["Oberkirchheim"]


def test_a_delegation_that_stays_is_met() -> None:
    text = "Die Delegation aus Mukatschewo in der Ukraine hält sich noch bis Sonntag in Jena auf."
    assert [one.kind for one in propose(text, home=JENA, language="de").suggestions] == ["meeting"]


@pytest.mark.parametrize(
    ("text", "language", "home"),
    [
        (
            "Le jumelage fête ses dix ans. Le maire de Caen a reçu vendredi une délégation d’Oberkirchheim.",
            "fr",
            CAEN,
        ),
        (
            "Die Partnerschaft ist zehn Jahre alt. Im Rathaus von Jena wurden am Freitag Gäste aus Oberkirchheim empfangen.",
            "de",
            JENA,
        ),
    ],
)
def test_guests_of_a_twin_come_from_a_town_of_any_name(text: str, language: str, home: HomeCity) -> None:
    found = propose(text, home=home, language=language).suggestions
    assert any(one.kind == "meeting" and "Oberkirchheim" in one.parties[0].name for one in found)


def test_a_town_whose_article_is_one_with_the_word_before_is_the_home_city() -> None:
    text = "Une délégation chinoise de la ville de Xiangyang a été reçue à la mairie du Mans."
    (found,) = propose(text, language="fr").suggestions
    assert (found.kind, found.parties[0].country) == ("meeting", "CN")


def test_a_network_of_the_home_country_is_no_membership_abroad() -> None:
    text = "شیراز به عنوان عضو هیئت رئیسهٔ مجمع شهرهای تاریخی ایران انتخاب شد."
    found = propose(text, home=HomeCity({"fa": "شیراز"}, "IR"), language="fa").suggestions
    assert found == ()


def test_whose_article_it_is_a_mayor_tells_whose_town_nobody_knows() -> None:
    text = "Wrexborough mayor Ann Lee received a delegation from Konya, Turkey, on Tuesday."
    found = propose(text, language="en").suggestions
    assert [(one.kind, one.parties[0].name) for one in found] == [("meeting", "delegation from Konya")]


def test_a_city_may_begin_with_a_small_word_where_both_words_have_their_capital() -> None:
    text = "On Monday Can Tho signed a twinning agreement with Weimar."
    found = propose(text, home=HomeCity({"en": "Weimar"}, "DE"), language="en").suggestions
    assert [(one.kind, one.parties[0].id) for one in found] == [("agreement", "1586203")]


def test_a_town_of_any_name_is_told_by_its_twin_in_persian() -> None:
    text = "شهردار شیراز گفت: پیشنهاد خواهرخواندگی شیراز با سردیس را مطرح کردیم."
    found = [one for one in read(text, language="fa").suggestions if one.kind == "agreement"]
    assert [one.parties[0].name for one in found] == ["سردیس"]


def test_an_article_before_a_town_is_none_of_its_name() -> None:
    text = "date 2023-04-13 An Armidale Regional Council delegation met the mayor of Shiraz. Shiraz is twinned with Armidale."
    found = propose(text, language="en").suggestions
    assert all("An Armidale" not in party.name for one in found for party in one.parties)
