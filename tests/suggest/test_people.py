"""Once named with their office, people stand for their city; and a town once told is a town throughout."""

import pytest

from tests.suggest.reading import of_kind, parties
from tracker.suggest import propose


def found(text: str, kind: str, language: str) -> list[tuple[str, str | None]]:
    suggestions = propose(text, language=language).suggestions
    return [one for suggestion in suggestions if suggestion.kind == kind for one in parties(suggestion, _ROLE[kind])]


_ROLE = {"agreement": "parties", "meeting": "counterparts", "seat": "network", "membership": "network"}


@pytest.mark.parametrize(
    ("language", "text", "kind", "whom"),
    [
        (
            "tr",
            "Bursa Belediye Başkanı Ali Tan ile Rodos Belediye Başkanı Nikos Kolias törende yan yanaydı. "
            "Kolias, Bursa ile kardeş şehir olmak istediklerini iletti.",
            "agreement",
            ("Rodos", "GR"),
        ),
        (
            "tr",
            "Bursa Belediyesinin töreninde Rodos Belediye Başkanı Nikos Kolias da vardı. Bursa heyeti Kolias ile görüştü.",
            "meeting",
            ("Rodos Belediye Başkanı", "GR"),
        ),
        (
            "de",
            "Bürgermeisterin Eva Lind kam aus Bottrop. Lind wurde zur Vizepräsidentin von Eurocities gewählt. "
            "Die Stadt Bottrop freut sich.",
            "seat",
            ("Eurocities", None),
        ),
        (
            "en",
            "Leeds City Council heard the mayor of Lviv, Petro Hrab. Leaders of Leeds welcomed Hrab at a meeting.",
            "meeting",
            ("mayor of Lviv", "UA"),
        ),
    ],
)
def test_a_surname_stands_for_its_city(language: str, text: str, kind: str, whom: tuple[str, str | None]) -> None:
    assert found(text, kind, language)[0] == whom


@pytest.mark.parametrize(
    ("language", "text", "whom"),
    [
        ("de", "Rottweil ist der Organisation Mayors for Peace beigetreten.", ("Mayors for Peace", None)),
        ("tr", "Burhaniye, Metropolis üyesi oldu.", ("Metropolis", None)),
    ],
)
def test_a_small_town_of_the_country_may_be_the_one_whose_news_it_is(
    language: str, text: str, whom: tuple[str, str | None]
) -> None:
    assert found(text, "membership", language) == [whom]


def test_a_city_abroad_that_is_only_named_is_not_whose_news_it_is() -> None:
    text = "Oberbürgermeister Hans Kern traf sich im Rathaus mit seinem Amtskollegen Petro Hrab aus Lwiw."
    assert found(text, "meeting", "de")[0] == ("Amtskollegen Petro Hrab aus Lwiw", "UA")


@pytest.mark.parametrize(
    ("language", "text", "person"),
    [
        (
            "en",
            "Shiraz Mayor Ali Asadi met Bulgaria's ambassador to Tehran, Nikolina Petkova, on Monday.",
            "Nikolina Petkova",
        ),
        ("en", "Lusaka Mayor John Banda met Japan's ambassador to Zambia Hideki Mori at city hall.", "Hideki Mori"),
        ("ru", "Мэр Шираза встретился с послом Германии Хансом Мюллером.", "Хансом Мюллером"),
        ("tr", "Bursa Belediye Başkanı, Rodos Belediye Başkanı Nikos Kolias ile görüştü.", "Nikos Kolias"),
    ],
)
def test_who_holds_an_office_is_a_counterpart_too(language: str, text: str, person: str) -> None:
    assert [name for name, _ in found(text, "meeting", language)][1:] == [person]


def test_another_office_behind_one_is_nobodys_name() -> None:
    text = "Rusya'nın Soçi kentinden gelen heyet, Bursa Belediye Başkanı'nı ziyaret etti."
    assert found(text, "meeting", "tr") == [("Soçi kentinden gelen heyet", "RU")]


def test_a_surname_is_no_city() -> None:
    text = "Heyet başkanı Kenji Mori, Konya ile kardeş şehir protokolü imzaladı. Mori törende konuştu."
    assert found(text, "agreement", "tr") == []


@pytest.mark.parametrize(
    ("language", "text", "whom"),
    [
        (
            "tr",
            "Bursa ile Bosna-Hersek'teki Olovik kardeş şehir olmaya hazırlanıyor. "
            "Bursa ile Olovik Belediyesi kardeş şehir protokolü imzaladı.",
            ("Olovik", "BA"),
        ),
        (
            "tr",
            "Bursa Belediyesi ile Bosna Hersek'in Novi Olovik Belediyesi kardeş şehir protokolü imzaladı.",
            ("Novi Olovik", "BA"),
        ),
    ],
)
def test_a_town_once_told_is_a_town_throughout(language: str, text: str, whom: tuple[str, str | None]) -> None:
    assert found(text, "agreement", language) == [whom]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Shiraz met with Anna Keller, the mayor of Weimar.",
        "In a meeting with Anna Keller, who recently took up her post as consul general of Germany, Shiraz spoke of trade.",
        '"We have much in common," said Anna Keller, mayor of Weimar, at a meeting in Shiraz.',
    ],
)
def test_a_name_may_stand_before_the_office_that_explains_it(text: str) -> None:
    (found,) = of_kind("meeting", text)
    assert ("Anna Keller", "DE") in parties(found, "counterparts")
