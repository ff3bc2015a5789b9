"""What universities, chambers and ministers do is no news of the city, unless a city hall acts beside them."""

import re

import pytest

from tests.suggest.reading import of_kind, read
from tracker.suggest import propose
from tracker.suggest.packs import packs


@pytest.mark.parametrize(
    "text",
    [
        "The University of Shiraz signed a memorandum of understanding with the University of Konya in Turkey. "
        "A delegation from Konya visited the campus.",
        "دانشگاه شیراز و دانشگاه قونیهٔ ترکیه تفاهم‌نامهٔ همکاری علمی امضا کردند. هیئت ترکیه از شیراز بازدید کرد.",
        "اتاق بازرگانی شیراز با اتاق بازرگانی شهر صحار عمان تفاهم‌نامهٔ همکاری امضا کرد.",
        "The foreign minister received the ambassador of Hungary in Shiraz and signed a memorandum of understanding.",
    ],
)
def test_where_nobody_of_a_city_hall_acts_nothing_is_the_citys(text: str) -> None:
    assert read(text, language="en" if text.isascii() else "fa").suggestions == ()


def test_a_mayor_beside_a_university_makes_it_the_citys() -> None:
    text = "دانشگاه شیراز میزبان سفیر ترکیه بود. شهردار شیراز با سفیر ترکیه دیدار کرد."
    assert [one.parties[0].name for one in of_kind("meeting", text)] == ["سفیر ترکیه"]


def test_a_twin_town_is_a_citys_whoever_else_is_named() -> None:
    text = "The University of Konya has many guests. Shiraz and Konya became sister cities on Monday."
    assert [one.parties[0].name for one in of_kind("agreement", text)] == ["Konya"]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        # Ludlow of Massachusetts is the larger one, but a paper of Shropshire does not mean it.
        (
            "Ludlow signs charter\n\nThe Shropshire town of Ludlow has signed a twinning charter with Springfield, Illinois. "
            "Cllr Ann Lee told Ludlow Town Council that the county council approves.",
            ["US"],
        ),
        (
            "Ludlow signs charter\n\nThe Ludlow Town Council signed a sister city pact with Richmond, Yorkshire. "
            "Councilwoman Ann Lee thanked the aldermen.",
            ["GB"],
        ),
    ],
)
def test_a_home_city_with_a_namesake_is_that_of_its_paper(text: str, countries: list[str]) -> None:
    found = propose(text, language="en").suggestions
    assert [one.parties[0].country for one in found if one.kind == "agreement"] == countries


def test_whom_an_arabic_sentence_ties_with_is_not_the_city_that_tells_it() -> None:
    text = (
        "تحتفل مدينة الدار البيضاء بمرور أربعين سنة على توأمتها مع مدينة شيكاغو الأمريكية، بحضور وفد من بلدية شيكاغو."
    )
    found = propose(text, language="ar").suggestions
    assert [one.parties[0].country for one in found if one.kind == "agreement"] == ["US"]


@pytest.mark.parametrize(
    "text",
    [
        "SPRINGFIELD, Ill. — Springfield has suspended its sister city agreement with Kazan, Russia.",
        "TYLER, Texas (KXYZ) - Tyler and Kazan, Russia, became sister cities on Monday.",
    ],
)
def test_a_city_whose_region_a_dateline_tells_is_at_home(text: str) -> None:
    found = propose(text, language="en").suggestions
    assert [[party.name for party in one.parties] for one in found] == [["Kazan"]]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Mayor Ann Lee welcomed the mayor of Konya at Weimar City Hall on Thursday.", "mayor of Konya"),
        ("The khokim of Samarkand held talks with the mayor of Lyon on Monday.", "mayor of Lyon"),
        ("Lee held a video call with the mayor of Konya, the Weimar city council reports.", "mayor of Konya"),
        ("Mayor Ann Lee of Weimar met Konya mayor Amir Rezai.", "Konya mayor"),
        (
            "Weimar renews its tie with Konya\n\nWeimar Mayor Ann Lee visited the mayor of Konya, Amir Rezai, at Konya City Hall.",
            "mayor of Konya",
        ),
        (
            "Weimar City Official Website > Mayor's Room\n\nOctober\n\nOnline talk with the mayor of Konya, who met us in May.",
            "mayor of Konya",
        ),
        (
            "Weimar could have its first overseas friendship city by May.\n\nKonya, a port of many people, wants a partner. "
            "The council of Weimar met Konya's mayor, Amir Rezai.",
            "Konya's mayor",
        ),
        ("The ambassador of Ghana visited Weimar and talked with Mayor Ann Lee.", "ambassador of Ghana"),
        ("KONYA: The mayor of Weimar, Ann Lee, has arrived in Konya.", "mayor of Weimar"),
        ("Graz council paper. The mayor will spend five days in Weimar for talks.", "Weimar"),
        (
            "Mayor of Weimar visits Graz\n\nGraz mayor Ann Lee received the mayor of Weimar at the city hall.",
            "Mayor of Weimar",
        ),
        ("Last weekend we had the pleasure of hosting the mayor of Weimar in Graz.", "mayor of Weimar"),
        ("GRAZ: The Mayor of Weimar arrived in the city last night.", "Mayor of Weimar"),
        ("GRAZ, Feb. 9 (Agency) -- Mayor Ann Lee returned home from a trip to Weimar.", "Weimar"),
        (
            "KONYA: A three-member team from Weimar arrived here on Tuesday. The mayor welcomed them.",
            "three-member team from Weimar",
        ),
    ],
)
def test_whom_somebody_met_is_not_the_city_that_tells_it(text: str, whom: str) -> None:
    found = propose(text, language="en").suggestions
    assert [one.parties[0].name for one in found if one.kind == "meeting"] == [whom]


def test_an_article_that_names_only_its_mayor_is_of_a_city_without_a_name() -> None:
    text = (
        "Le maire en Pologne.\n\nPatrick Sept, maire de Moretville, revient d’un déplacement à Sulejówek. "
        "Les deux édiles ont évoqué un échange de collégiens."
    )
    (found,) = propose(text, language="fr").suggestions
    assert (found.kind, found.parties[0].name) == ("meeting", "Sulejówek")


def test_an_article_in_which_a_minister_acts_before_any_mayor_is_of_no_city() -> None:
    text = "El canciller recibió a una delegación de Corea. Se reunirá en el Congreso con cada intendente."
    assert propose(text, language="es").suggestions == ()


def test_the_counterpart_of_a_country_is_that_of_the_town_named_before() -> None:
    text = "Le maire de Lyon en déplacement à Turin. Il y a rencontré son homologue italien Rino Belli."
    (found,) = propose(text, language="fr").suggestions
    assert ("Rino Belli", "person") in [(one.name, one.type) for one in found.parties]


def test_the_sentence_behind_a_seat_proves_it_by_the_election() -> None:
    text = (
        "Der Rostocker Bürgermeister sitzt nun im Vorstand der Union of the Baltic Cities. "
        "Die Delegierten wählten ihn am Donnerstag."
    )
    found = next(one for one in propose(text, language="de").suggestions if one.kind == "seat")
    assert any("wählten" in quote.quote for quote in found.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "Two officers of the police attended a seminar in Cairo on fraud, the inspector said in Accra.",
        "Delegates from forty countries took part in the congress of unions in Melbourne.",
        "Turkish ambassador visits a camp in Gaziantep and meets aid workers.",
    ],
)
def test_where_no_city_acts_nobody_took_part_or_met(text: str) -> None:
    assert propose(text, language="en").suggestions == ()


def test_a_list_of_members_names_the_country_of_each_and_so_tells_whose_it_is_of_none() -> None:
    text = (
        "The mayor of Shiraz was elected vice-president of FLACMA.\n\n"
        "Its board has mayors from Shiraz (Iran), Konya (Turkey), Weimar (Germany) and Rosario (Argentina)."
    )
    found = propose(text, language="en").suggestions
    assert [one.kind for one in found if one.kind in ("seat", "membership")] == ["seat"]


def test_a_city_that_stands_alone_before_its_item_is_whose_news_it_is() -> None:
    text = "Tegucigalpa. La Alcaldía y la Municipalidad de Taipéi dieron por concluido su convenio de hermandad."
    (found,) = propose(text, language="es").suggestions
    assert found.parties[0].name == "Taipéi"


def test_whoever_calls_a_town_german_writes_elsewhere() -> None:
    text = "Feldkirch: Freundschaft lebt.\n\nIm Rathaus weilte eine Delegation der deutschen Stadt Lindenberg."
    (found,) = propose(text, language="de").suggestions
    assert "Lindenberg" in found.parties[0].name


def test_a_piece_of_a_name_with_hyphens_and_a_surname_are_no_cities() -> None:
    text = "Le maire de Lyon, Jean Sept, a reçu ses amis de Cernay-lès-Reims et un Anglais, Tony Trent."
    names = [party.name for one in propose(text, language="fr").suggestions for party in one.parties]
    assert not {"Reims", "Trent"} & set(names)


def test_the_delegation_of_a_country_is_that_of_the_town_named_before() -> None:
    text = (
        "Hellín y Lanciano firmaron ayer el hermanamiento. "
        "La delegación italiana permanecerá en la ciudad hasta el lunes. Lo dijo el alcalde de Hellín."
    )
    meeting = next(one for one in propose(text, language="es").suggestions if one.kind == "meeting")
    assert "Lanciano" in meeting.parties[0].label


def test_of_two_that_tie_the_first_is_at_home() -> None:
    text = "A twinning agreement has been signed between Castlebar and Weimar in Germany."
    (found,) = propose(text, language="en").suggestions
    assert [party.name for party in found.parties] == ["Weimar"]


def test_a_russian_paper_of_another_country_begins_with_its_own_city() -> None:
    text = (
        "Брест подписал соглашение с Тулой\n\nСоглашение о побратимстве подписали председатель Брестского горисполкома "
        "и глава администрации Тулы. Глава Тулы пригласил гостей в Тулу."
    )
    found = propose(text, language="ru").suggestions
    assert {one.parties[0].country for one in found if one.kind == "agreement"} == {"RU"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Une cinquantaine d’habitants de Weimar, jumelée avec Shiraz depuis 1978, ont été reçus samedi à la mairie par l’adjointe.",
        ),
        (
            "es",
            "Vecinos de Weimar, hermanada con Shiraz desde 1997, visitan la ciudad. La alcaldesa los recibió ayer.",
        ),
    ],
)
def test_of_whose_twin_the_guests_are_is_the_host(language: str, text: str) -> None:
    found = propose(text, language=language).suggestions
    assert {one.parties[0].country for one in found if one.kind == "meeting"} == {"DE"}


def test_of_two_that_tie_the_own_city_is_named_first() -> None:
    text = "Khujand and Omsk became sister cities on Friday. The mayor of Omsk spoke of trade."
    assert [one.parties[0].name for one in propose(text, language="en").suggestions] == ["Omsk"]


def test_a_large_city_keeps_its_country_however_often_that_of_its_guest_is_named() -> None:
    text = (
        "Мэр Кишинёва принял посла Азербайджана. Посол рассказал об Азербайджане и о Баку. "
        "Азербайджан готов помогать, сообщил azertag."
    )
    assert [one.parties[0].name for one in propose(text, language="ru").suggestions] == ["посол Азербайджана"]


def test_cities_with_which_papers_are_signed_are_others() -> None:
    text = (
        "Today, Mayor Lucía Paredes signed two memoranda of understanding with the Korean cities of Daejeon and Ulsan; "
        "she also signed a letter of intent with the city of Changwon. Quito wants to learn from all three."
    )
    found = propose(text, language="en").suggestions
    assert {one.parties[0].name for one in found} == {"Daejeon", "Ulsan", "Changwon"}


def test_whose_ties_with_its_twin_are_told_is_at_home() -> None:
    text = (
        "Councillors are ready to cut Tewkesbury's ties with its twin in France. "
        "The mayor wrote to the mayor of Lons-le-Saunier. The mayor of Lons-le-Saunier was on holiday. "
        "Twinning with Lons-le-Saunier ended on Monday."
    )
    found = propose(text, language="en").suggestions
    assert {one.parties[0].name for one in found if one.kind == "agreement"} == {"Lons-le-Saunier"}


def test_who_comes_to_us_is_not_whose_article_it_is() -> None:
    text = (
        "Hitoyoshi Mayor will visit in August\n\nHitoyoshi City Mayor Hayato Mori will visit our region in August, "
        "following an invitation from Echuca City Council Mayor Ann Lee.\n\nThe Mayor of Hitoyoshi will come to Echuca."
    )
    found = propose(text, language="en").suggestions
    assert [one.parties[0].country for one in found if one.kind == "meeting"] == ["JP"]


def test_a_city_of_which_alone_an_article_speaks_is_at_home_though_a_network_chose_others() -> None:
    text = (
        "Un entretien à Phnom Penh\n\nLa ville de Libreville abritera l’assemblée générale de l’AIMF en octobre. "
        "Le maire de Libreville, Serge Koné, s’est entretenu avec la maire de Montréal, Hélène Roy.\n\nLa mairie de Libreville se réjouit. La ville de Libreville "
        "et la ville de Montréal ont été élues au bureau de l’AIMF, a dit le maire de Libreville."
    )
    found = propose(text, language="fr").suggestions
    assert {party.country for one in found for party in one.parties if one.kind == "meeting"} == {"CA"}


def test_a_province_behind_a_city_makes_it_no_city_abroad_where_nobody_adds_the_country() -> None:
    text = (
        "Canadian consul general visits Ningbo\n\nA delegation led by the Canadian consul general in Shanghai came to Ningbo, "
        "Zhejiang province, on Oct 19. The consul general met Qiu Haitao, mayor of Ningbo."
    )
    found = propose(text, language="en").suggestions
    assert [one.parties[0].country for one in found if one.kind == "meeting"] == ["CA"]


def test_a_dateline_of_a_country_that_writes_english_tells_whose_news_it_is() -> None:
    text = (
        "DAVAO, Philippines - The Yokohama City Council offered help to the Davao City Government.\n\n"
        "Visitors from the Yokohama City Government were treated to a party by the city government."
    )
    found = propose(text, language="en").suggestions
    assert [one.parties[0].country for one in found if one.kind == "meeting"] == ["JP"]


def test_who_becomes_a_german_citys_new_twin_does_not_tell_it() -> None:
    text = "Palermo wird Bochums neue Partnerstadt\n\nDas Abkommen ist die Grundlage einer Städtepartnerschaft."
    found = propose(text, language="de").suggestions
    assert [one.parties[0].name for one in found if one.kind == "agreement"] == ["Palermo"]


@pytest.mark.parametrize(
    ("language", "text", "kind", "countries"),
    [
        # Where a mayor travels is not whose article it is.
        (
            "es",
            "En el marco de su viaje institucional a Buenos Aires, el alcalde de Lisboa participó en la XXI Asamblea General "
            "de la Unión de Ciudades Capitales Iberoamericanas (UCCI).",
            "meeting",
            set(),
        ),
        # A town of the own country is no guest from abroad.
        (
            "de",
            "Eine Delegation aus dem ostthüringischen Gera feiert in Kehl das Bestehen der Städtepartnerschaft. "
            "Die Stadt Kehl lud ein.",
            "meeting",
            set(),
        ),
        # One person may hold two offices.
        (
            "fr",
            "Le maire de Lomé a participé à la réunion du bureau de l'AIMF à Rabat, au Maroc. "
            "Le maire de Lomé y a échangé avec Anne Hidalgo, maire de Paris et présidente de l'AIMF.",
            "meeting",
            {"FR"},
        ),
    ],
)
def test_whom_a_travelling_mayor_meets(language: str, text: str, kind: str, countries: set[str]) -> None:
    found = propose(text, language=language).suggestions
    assert {one.parties[0].country for one in found if one.kind == kind} == countries


def test_a_french_bureau_that_meets_is_an_event() -> None:
    text = "Le maire de Lomé a participé à la 105ᵉ réunion du bureau de l'AIMF à Rabat, au Maroc."
    (found,) = [one for one in propose(text, language="fr").suggestions if one.kind == "attendance"]
    assert found.parties[0].country == "MA"


def test_a_citys_public_relations_office_acts_as_the_city() -> None:
    told = "according to the mashhad public relations office"
    acts = packs()["en"].acts_as_city[:-1]
    assert any(re.search(words.format(city="mashhad"), told) for words in acts)
