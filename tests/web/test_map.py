"""The map's page: its figure, its files, and what it says of cities whose place nobody knows."""

from __future__ import annotations

import json
from dataclasses import replace

from flask import Flask

from tests.web.client import PageClient
from tracker.app import create_app
from tracker.config import Settings


def test_the_map_answers_its_question_in_both_languages(council: PageClient) -> None:
    page = council.get("/map?lang=en")
    assert "The city is tied to ⁨11 cities⁩ in" in page.text or "The city is tied to 11 cities in" in page.text
    assert "کیلومتری" in council.get("/map?lang=fa").text
    assert {link.get("href") for link in page.all("a") if "region=" in (link.get("href") or "")}


def test_the_kinds_and_the_region_of_the_address_are_drawn(council: PageClient) -> None:
    def figure(query: str) -> dict[str, dict[str, object]]:
        return council.client.get(f"/map?lang=en&format=json&{query}").get_json()

    def count(query: str) -> int:
        return len(figure(query)["layout"]["meta"]["marks"])  # type: ignore[index,call-overload]

    assert count("kind=seat") == 0 < count("kind=meeting") < count("")
    whole, europe = (figure(query)["layout"]["xaxis"] for query in ("", "region=europe"))
    assert whole != europe == figure("region=europe&seen=soon")["layout"]["xaxis"]
    assert figure("seen=0,1,0.2,0.9")["layout"]["xaxis"]["range"] == [0, 1]  # type: ignore[index]
    for nonsense in ("nan,1,0,1", "1,0,0,1", "0,inf,0,1", "0,1", "region=atlantis"):
        assert figure(f"seen={nonsense}")["layout"]["xaxis"] == whole


def test_no_kind_on_the_map_shows_an_empty_page(council: PageClient) -> None:
    assert "No record names a city whose place is known yet." in council.get("/map?lang=en&kind=seat").text


def test_a_mark_leads_to_its_record_or_to_its_city(council: PageClient) -> None:
    marks = council.client.get("/map?lang=en&format=json").get_json()["layout"]["meta"]["marks"]
    addresses = {mark["told"].split(" · ")[0]: mark["address"] for mark in marks}
    assert addresses["Dushanbe"].startswith("/cities/")
    assert addresses["Malacca"].startswith("/agreements/")
    for address in addresses.values():
        council.get(address)


def test_a_city_without_a_place_is_told_and_mended(recorder: PageClient) -> None:
    (address,) = {
        (link.get("href") or "").split("?")[0]
        for link in recorder.get("/cities/?lang=en&q=Malacca").all("a")
        if "".join(link.itertext()) == "Malacca"
    }
    form = {"name_en": "Malacca", "name_fa": "مالاکا", "country": "MY"}
    recorder.post(
        f"{address}/edit?lang=en", {**form, "place": "", **version(recorder, address)}, page=f"{address}/edit"
    )
    page = recorder.get("/map?lang=en")
    told = "Without a known place, and so not on the map: Malacca"
    assert told in page.text
    assert f"{address}/edit?lang=en" in {link.get("href") for link in page.all("a")}
    refused = recorder.post(
        f"{address}/edit?lang=en",
        {**form, "place": "far", **version(recorder, address)},
        page=f"{address}/edit",
        status=422,
    )
    assert refused is not None
    assert "Write the degrees north" in refused.text
    place = {"place": "۲٫۱۹۶، ۱۰۲٫۲۴"}
    recorder.post(f"{address}/edit?lang=en", {**form, **place, **version(recorder, address)}, page=f"{address}/edit")
    assert told not in recorder.get("/map?lang=en").text
    shown = recorder.get(f"{address}/edit?lang=en").all("input", name="place")
    assert [one.get("value") for one in shown] == ["2.196, 102.24"]


def version(client: PageClient, address: str) -> dict[str, object]:
    return {"version": client.get(f"{address}/edit").hidden("version")}


def test_a_councillor_is_led_to_the_city_that_has_no_place(app: Flask, recorder: PageClient) -> None:
    recorder.post("/cities/new?lang=en", {"name_en": "Nowhere", "name_fa": "", "country": "", "place": ""})
    assert "Nowhere" not in recorder.get("/map?lang=en").text  # nothing ties it yet
    council = PageClient(app).sign_in("council")
    assert not [link for link in council.get("/map?lang=en").all("a") if "/edit" in (link.get("href") or "")]


def test_the_map_leaves_as_a_table_and_for_programs_that_draw_maps(council: PageClient) -> None:
    lines = council.client.get("/map?format=csv&lang=en").get_data(as_text=True).splitlines()
    assert lines[0].removeprefix("\ufeff") == "city,country,kilometres,kind,record,when,status,edtf,sources,address"
    assert any(line.startswith("Dakar,Senegal,7") for line in lines)
    assert council.client.get("/map?format=xlsx&lang=fa").data.startswith(b"PK")
    answer = council.client.get("/map?format=geojson&lang=fa")
    assert answer.mimetype == "application/geo+json"
    features = json.loads(answer.data)["features"]
    dakar = next(one for one in features if one["properties"]["name"] == "داکار")
    assert dakar["geometry"] == {"type": "Point", "coordinates": [-17.4441, 14.6937]}
    assert dakar["properties"]["tied"]
    assert dakar["properties"]["address"].startswith("http://localhost/cities/")


def test_a_city_calls_countries_as_it_will(settings: Settings) -> None:
    app = create_app(replace(settings, country_names={"SN": {"en": "The land of Dakar"}}))
    client = PageClient(app).sign_in("council")
    assert "The land of Dakar" in client.get("/map?lang=en").text
    assert "سنگال" in client.get("/map?lang=fa").text
    app.extensions["database"].close()


def test_a_country_shows_its_cities_alone_and_leads_back(council: PageClient) -> None:
    page = council.get("/map?lang=en&country=cn")
    assert "With which cities is the city tied: China" in page.text.translate({0x2068: None, 0x2069: None})
    assert any(
        (link.get("href") or "").split("?")[0] == "/map"
        for link in page.all("a")
        if "whole" in "".join(link.itertext())
    )
    marks = council.client.get("/map?lang=en&format=json&country=cn").get_json()["layout"]["meta"]["marks"]
    assert marks
    assert all("China" in mark["told"] for mark in marks)
