"""Who is on the other side of a tie, and who is only named beside it."""

import pytest

from tests.suggest.reading import of_kind, read


def test_a_list_of_twins_that_names_the_home_city_is_another_citys() -> None:
    text = (
        "The mayor of Shiraz went to Weimar. It has three sister cities, which are Shiraz in Iran, "
        "Siena in Italy, and Trier in Germany."
    )
    assert of_kind("agreement", text) == []


def test_a_network_at_whose_meeting_something_was_signed_is_nobody_with_whom_it_was() -> None:
    text = "شهرداری شیراز خبر داد: در نشست سالانه شهرهای خلاق یونسکو در کراکوف توافق‌نامه مطالعات خوراک به امضا رسید."
    assert all(party.type != "network" for one in of_kind("agreement", text) for party in one.parties)


def test_where_a_district_lies_is_no_city_that_ties() -> None:
    text = (
        "The Shiraz city council has agreed to allow a district of Beijing to become a sister city. "
        "The council approved the sister city relationship with Xicheng, the west district of Beijing, on a 4-3 vote."
    )
    assert [one.parties[0].name for one in of_kind("agreement", text)] == ["Xicheng"]


@pytest.mark.parametrize(
    ("language", "text", "towns"),
    [
        (
            "fr",
            "Le maire de Shiraz a signé la charte de jumelage avec la commune de Lichtenwald dans le district d'Esslingen.",
            ["Lichtenwald"],
        ),
        ("tr", "Şiraz Belediyesi, Almanya’nın Berlin Eyaleti’ne bağlı Spandau ile kardeş şehir oldu.", ["Spandau"]),
    ],
)
def test_in_which_district_or_state_a_town_lies_is_nobody_on_the_other_side(
    language: str, text: str, towns: list[str]
) -> None:
    found = [one for one in read(text, language=language).suggestions if one.kind == "agreement"]
    assert [one.parties[0].name for one in found] == towns
