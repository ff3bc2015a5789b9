"""The pages of the further charts: every one is reached, answered, exported, and leads to the records behind it."""

import csv
import io

import pytest

from tests.web.client import PageClient
from tracker.web.charts.shelf import SHELF


def test_the_overview_leads_to_every_chart_and_is_reached_from_every_page(council: PageClient) -> None:
    page = council.get("/charts?lang=en")
    links = {link.get("href") for link in page.all("a")}
    assert {f"/charts/{name}?lang=en" for name in SHELF} <= links
    assert any(link.get("href") == "/charts?lang=en" for link in council.get("/?lang=en").all("a"))


@pytest.mark.parametrize("name", SHELF)
@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_mark_leads_to_the_records_that_its_table_names(council: PageClient, name: str, language: str) -> None:
    page = council.get(f"/charts/{name}?lang={language}")
    assert page.all("table")
    figure = council.client.get(f"/charts/{name}?lang={language}&format=json").get_json()
    marks = figure["layout"]["meta"]["marks"]
    assert marks
    for mark in (marks[0], marks[-1]):
        behind = council.get(mark["address"].split("#")[0])
        section = next(one for one in behind.all("section") if one.get("id") == "records")
        assert list(section.iter("li")), mark
    assert not [one for one in page.all("section") if one.get("id") == "records"]


@pytest.mark.parametrize("name", SHELF)
def test_a_chart_leaves_as_a_file_of_its_table(council: PageClient, name: str) -> None:
    answer = council.client.get(f"/charts/{name}?lang=en&format=csv")
    rows = list(csv.reader(io.StringIO(answer.get_data(as_text=True).removeprefix("\ufeff"))))
    table = council.get(f"/charts/{name}?lang=en").all("tbody")[-1]
    assert len(rows) - 1 == len(list(table.iter("tr")))
    assert council.client.get(f"/charts/{name}?lang=fa&format=xlsx").data[:2] == b"PK"


def test_there_is_no_other_chart(council: PageClient) -> None:
    council.get("/charts/pie?lang=en", status=404)


def test_an_administrator_sets_where_the_city_wants_its_ties(visitor: PageClient) -> None:
    visitor.sign_in("admin")
    assert any(
        link.get("href") == "/settings/regions?lang=en" for link in visitor.get("/charts/regions?lang=en").all("a")
    )
    visitor.post("/settings/regions?lang=en", {"region": ["005", "054", "nowhere"]})
    ticked = [
        one.get("value")
        for one in visitor.get("/settings/regions?lang=en").all("input")
        if one.get("checked") is not None
    ]
    assert ticked == ["005", "054"]
    figure = visitor.client.get("/charts/regions?lang=en&format=json").get_json()
    noted = [one["text"] for one in figure["layout"]["annotations"] if "priority" in one["text"]]
    assert len(noted) == 2, "a priority without a tie has a row too"


def test_only_administrators_are_led_to_the_setting(council: PageClient) -> None:
    assert not [
        one for one in council.get("/charts/regions?lang=en").all("a") if "settings/regions" in (one.get("href") or "")
    ]


def test_each_chart_has_a_figure_of_its_own_which_follows_the_setting(visitor: PageClient) -> None:
    visitor.sign_in("admin")

    def figures() -> list[object]:
        return [visitor.client.get(f"/charts/{name}?lang=en&format=json").get_json() for name in SHELF]

    before = figures()
    assert all(before.count(one) == 1 for one in before)
    visitor.post("/settings/regions?lang=en", {"region": ["053"]})
    changed = [name for name, one, other in zip(SHELF, before, figures(), strict=True) if one != other]
    assert changed == ["regions"]
