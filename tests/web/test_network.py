"""The page of the network: any year, the neighbourhood of each, and files that hold what is seen."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.client import Page, PageClient
from tracker.kinds import networks
from tracker.web.kept import Answers


def figure(person: PageClient, query: str) -> dict[str, Any]:
    answer = person.client.get(f"/network?format=json&{query}")
    assert answer.status_code == 200
    found: dict[str, Any] = answer.get_json()
    return found


def seen(person: PageClient, query: str) -> set[str]:
    return {mark["address"].split("?")[0] for mark in figure(person, query)["layout"]["meta"]["marks"]}


def links_of(page: Page) -> set[str]:
    return {(link.get("href") or "").split("?")[0] for row in page.all("tr") for link in row.iter("a")}


def said(page: Page) -> str:
    """Return the words of a page without the letters that set names apart."""
    return page.text.translate({0x2068: None, 0x2069: None})


def metropolis(person: PageClient) -> str:
    links = person.get("/networks/?lang=en").all("a")
    address = next(link.get("href") or "" for link in links if "Metropolis" in "".join(link.itertext()))
    return address.split("?")[0].rsplit("/", 1)[-1]


def test_the_table_holds_every_record_behind_the_picture(council: PageClient) -> None:
    page = council.get("/network?lang=en")
    rows = links_of(page)
    assert seen(council, "lang=en") <= rows
    assert "The most records run through Metropolis" in said(page)
    assert "without a date" in page.text


def test_a_past_year_shows_what_stood_then_and_how(council: PageClient) -> None:
    page = council.get("/network?lang=en&as_of=2022")
    assert "At the end of 2022" in said(page)
    assert seen(council, "lang=en&as_of=2022") < seen(council, "lang=en")
    suspended = council.get("/network?lang=en&as_of=2020")
    rows = ["".join(row.itertext()) for row in suspended.all("tr")]
    assert any("Nanjing" in row and "Suspended" in row for row in rows)
    chosen = [option.get("value") for option in suspended.all("option") if option.get("selected") is not None]
    assert chosen == ["2020"]


def test_one_address_means_the_same_year_in_both_calendars(council: PageClient) -> None:
    assert seen(council, "lang=fa&as_of=1398") == seen(council, "lang=fa&as_of=2019")
    assert "۱۳۹۸" in council.get("/network?lang=fa&as_of=2019").text


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_neighbourhood_shows_the_records_of_one_alone_and_leads_back(council: PageClient, language: str) -> None:
    id = metropolis(council)
    page = council.get(f"/network?lang={language}&focus={id}")
    assert any((link.get("href") or "").startswith("/network?lang=") for link in page.all("a"))
    assert any((link.get("href") or "").split("?")[0] == f"/networks/{id}" for link in page.all("a"))
    addresses = seen(council, f"lang={language}&focus={id}")
    assert any(address.startswith("/memberships/") for address in addresses)
    assert any(address.startswith("/seats/") for address in addresses)
    assert addresses < seen(council, f"lang={language}&with=wider&with=offices") | addresses


def test_pages_of_cities_and_networks_lead_into_the_network(council: PageClient) -> None:
    id = metropolis(council)
    page = council.get(f"/networks/{id}?lang=en")
    assert any((link.get("href") or "").startswith(f"/network?focus={id}") for link in page.all("a"))


def test_a_country_opens_its_cities_alone(council: PageClient) -> None:
    page = council.get("/network?lang=en&focus=cn")
    assert "China" in page.text
    assert "2 cities" in page.text


@pytest.mark.parametrize("focus", ["999999", "x1", "abc", "۱۲", "99999999999"])
def test_a_neighbourhood_of_nobody_is_not_found(council: PageClient, focus: str) -> None:
    assert council.client.get(f"/network?focus={focus}").status_code == 404


def test_a_strange_year_shows_today(council: PageClient) -> None:
    assert seen(council, "lang=en&as_of=soon") == seen(council, "lang=en")


def test_offices_and_ties_among_others_are_drawn_where_they_are_asked_for(council: PageClient) -> None:
    plain, offices, wider = (seen(council, f"lang=en{query}") for query in ("", "&with=offices", "&with=wider"))
    assert plain < offices
    assert any(address.startswith("/events/") for address in wider - plain)


def test_the_network_leaves_as_a_file_with_every_row(council: PageClient) -> None:
    answer = council.client.get("/network?format=csv&lang=en&as_of=2022")
    lines = answer.get_data(as_text=True).splitlines()
    assert lines[0].removeprefix("\ufeff") == "counterpart,record,when,status,activity,edtf,sources,address"
    page = council.get("/network?lang=en&as_of=2022")
    assert len(lines) == len(page.all("tr"))
    assert "network-2022-12-31" in answer.headers["Content-Disposition"]


def test_a_large_register_shows_today_and_leads_to_the_years(
    council: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = seen(council, "lang=en")
    monkeypatch.setattr(networks, "MOST_READ", 1)
    council.app.extensions["answers"] = Answers()  # what was kept of the small one
    large = figure(council, "lang=en")
    assert {mark["address"].split("?")[0] for mark in large["layout"]["meta"]["marks"]} == small
    assert len(large["layout"]["meta"]["years"]["values"]) == 1
    page = council.get("/network?lang=en")
    (growth,) = (link.get("href") for link in page.all("a") if "Play the growth" in "".join(link.itertext()))
    assert growth
    played = figure(council, f"lang=en&{growth.split('?')[1]}")["layout"]["meta"]["years"]
    assert played["shown"] == 0
    assert len(played["values"]) > 30
