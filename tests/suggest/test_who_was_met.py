"""Whom a meeting was with: each of several guests, those who only came along, and what they are called."""

import pytest

from tests.suggest.reading import of_kind, parties, read


def names(text: str) -> list[str]:
    """Return whom the meetings of a text were with, without the people who hold the offices."""
    return [parties(one, "counterparts")[0][0] for one in of_kind("meeting", text)]


def labels(text: str) -> list[str]:
    """Return by what the counterparts of the meetings of a text are looked for."""
    return [one.parties[0].label for one in of_kind("meeting", text)]


def test_the_next_sentence_may_tell_who_the_guests_were() -> None:
    guests = "They were an official of Laos's Khammouane Province, and the consul of India."
    assert names(f"The mayor of Shiraz received foreign guests. {guests}") == [
        "official of Laos's Khammouane Province",
        "consul of India",
    ]
    assert names(f"Shiraz opened a park. {guests}") == []


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        (
            "سرکنسول ترکیه با همراهی جلال آیدمیر معاون شهردار سامسون با شهردار شیراز دیدار کرد.",
            ["سرکنسول ترکیه"],
        ),
        (
            "The mayor of Shiraz met the mayor of Weimar, accompanied by the ambassador of Germany.",
            ["mayor of Weimar"],
        ),
        ("The mayor of Shiraz met the ambassador of Germany and the mayor of Dakar.", None),
    ],
)
def test_who_came_along_is_no_meeting_of_its_own(text: str, whom: list[str] | None) -> None:
    assert names(text) == (whom or ["ambassador of Germany", "mayor of Dakar"])


def test_the_sitting_of_an_envoy_with_the_mayor_is_a_meeting() -> None:
    assert names("نشست سرکنسول ترکیه مقیم تبریز و همراهان با شهردار شیراز بود.") == ["سرکنسول ترکیه"]
    assert names("نشست سرکنسول ترکیه مقیم تبریز و همراهان با خبرنگاران بود.") == []


def test_an_office_is_looked_for_without_since_when_somebody_holds_it() -> None:
    assert labels("شهردار شیراز با سرکنسول تازه ترکمنستان دیدار کرد.") == ["سرکنسول ترکمنستان"]
    assert labels("The mayor of Shiraz met the new ambassador of Germany.") == ["ambassador of Germany"]
    assert labels("The mayor of Shiraz met the mayor of New York City.") == ["mayor of New York City"]


def test_bodies_of_a_city_are_met_each_on_its_own() -> None:
    text = (
        "The delegation of Shiraz will meet with the Shenyang Youth Federation. "
        "The mayor of Shiraz will also meet the mayor of Shenyang."
    )
    assert names(text) == ["Shenyang Youth Federation", "mayor of Shenyang"]


def test_a_journey_leads_to_each_of_two_cities_with_their_countries() -> None:
    assert names("The mayor of Shiraz travelled to Konya in Turkey and China's Taiyuan.") == ["Konya", "Taiyuan"]


def test_who_calls_on_an_ambassador_to_a_country_meets_them() -> None:
    assert names("The mayor of Shiraz called on the Indonesian ambassador to Ghana, Ratna Kusuma, at her office.") == [
        "Indonesian ambassador"
    ]
    assert names("The mayor of Shiraz called on the German ambassador to support the bid.") == []


def test_a_name_right_behind_a_whole_office_is_its_holders() -> None:
    whole = read("استقبل رئيس بلدية شيراز العمدة عمان بدران.", language="ar").suggestions
    owned = read("استقبل رئيس بلدية شيراز عمدة عمان.", language="ar").suggestions
    assert [len([one for one in told if one.kind == "meeting"]) for told in (whole, owned)] == [0, 1]


def test_a_comma_parts_a_twin_from_its_name_and_not_guests_from_their_city() -> None:
    assert names("The city of Shiraz is hosting a delegation from its sister city, Kamogawa, Japan.") == [
        "delegation from its sister city, Kamogawa"
    ]
    assert names("The mayor of Shiraz met the ambassador, Konya being far.") == []


def test_who_leads_a_list_is_called_as_a_later_sentence_does() -> None:
    text = (
        "The mayor of Shiraz met ambassadors from South Korea, Bangladesh and Norway. "
        "The mayor of Shiraz met with the South Korean ambassador to Iran."
    )
    assert names(text)[0] == "South Korean ambassador"


def test_an_office_behind_a_city_and_its_country_is_the_citys() -> None:
    text = "City of Kelowna, Canada mayor Ann Lee and a team of officials came to Shiraz."
    (found,) = of_kind("meeting", text)
    assert found.parties[0].label == "Kelowna mayor"


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        # All whose delegations are there are met, be they there while the council sits.
        (
            "نشست علنی شورای شهر شیراز با حضور هیئت‌های اعزامی شهرداری‌های یاسبرین مجارستان و گیومری ارمنستان برگزار شد.",
            {"HU", "AM"},
        ),
        ("شهردار شیراز در حاشیه بازدید والی و شهردار هرات از پروژه‌های شهری شیراز سخن گفت.", {"AF"}),
        # A small town that one sentence tells, is one in the others.
        ("شهردار شیراز با سرکنسول جمهوری اسلامی ایران در کاپان دیدار کرد. شهر کاپان در ارمنستان است.", {"AM"}),
    ],
)
def test_a_persian_guest_is_met_wherever_the_sentence_puts_them(text: str, countries: set[str]) -> None:
    assert {one.parties[0].country for one in of_kind("meeting", text)} == countries


def test_a_country_between_an_office_and_a_surname_is_a_first_name() -> None:
    text = "Canadian Trade Office Executive Director Jordan Reeves visited the city hall of Shiraz."
    assert all(party.country != "JO" for one in of_kind("meeting", text) for party in one.parties)


def test_guests_who_are_treated_to_a_dinner_are_met() -> None:
    (found,) = of_kind(
        "meeting", "Visitors from the Yokohama city government were treated to a dinner by Shiraz city hall."
    )
    assert found.parties[0].country == "JP"


def test_councillors_who_are_sent_to_a_city_are_no_office_of_it() -> None:
    text = "Shiraz city council spent much money sending 13 councillors and staff to San Francisco on a trip."
    (found,) = of_kind("meeting", text)
    assert (found.parties[0].label, found.fields["direction"]) == ("San Francisco", "outgoing")
    assert of_kind("meeting", "The Shiraz city council is sending a letter of thanks to San Francisco.") == []


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("جلسه رسمی شورای شهر شیراز با حضور هیئت‌های شهرداری‌های آکتائو قزاقستان و سامسون ترکیه برپا شد.", {"KZ", "TR"}),
        ("شهردار شیراز در دیدار با رایزنان فرهنگی سفارت اتریش از گردشگری گفت.", {"AT"}),
    ],
)
def test_whom_a_persian_council_or_mayor_met(text: str, countries: set[str]) -> None:
    assert {one.parties[0].country for one in of_kind("meeting", text)} == countries


def test_an_ambassador_and_a_citys_delegation_are_two() -> None:
    text = "استقبل عمدة مدينة شيراز سفيرة إيطاليا ووفدا من مدينة سيراكوزا."
    found = [one for one in read(text, language="ar").suggestions if one.kind == "meeting"]
    assert [one.parties[0].name for one in found] == ["سفيرة إيطاليا", "وفدا من مدينة سيراكوزا"]
