"""The pages of the charts: their table twins, and the figures behind them."""

import pytest
from flask import Flask

from tests.web.client import PageClient
from tracker.kinds import timelines
from tracker.kinds.registry import REGISTRY
from tracker.language import Reader


def test_the_table_beside_the_timeline_tells_how_many_passages_prove_each_record(council: PageClient) -> None:
    page = council.get("/timeline?lang=en")
    rows = {
        link.get("href"): "".join(row.itertext())
        for row in page.all("tr")
        for link in row.iter("a")
        if link.get("href")
    }
    proven = council.get("/agreements/?lang=en")
    listed = {
        link.get("href"): "".join(row.itertext())
        for row in proven.all("tr")
        for link in row.iter("a")
        if "/agreements/" in (link.get("href") or "") and "?lang" in (link.get("href") or "")
    }
    both = rows.keys() & listed.keys()
    assert both
    assert {address: "no source yet" in rows[address] for address in both} == {
        address: "no source yet" in listed[address] for address in both
    }
    assert any("no source yet" not in rows[address] for address in both)


def test_an_interrupted_membership_is_drawn_in_its_periods(app: Flask, recorder: PageClient) -> None:
    address = next(
        (link.get("href") or "").split("?")[0]
        for link in recorder.get("/memberships/?lang=en&status=lapsed").all("a")
        if "Membership in" in "".join(link.itertext())
    )
    before = bars(recorder, address)
    recorder.post(f"{address}/periods/new?lang=en", {"level": "full", "start": "2025-01-01"}, page=address)
    after = bars(recorder, address)
    assert len(after) > len(before)
    starts = sorted(str(bar["base"]) for bar in after)
    assert any(start.startswith("2025-01-01") for start in starts)
    assert REGISTRY["membership"].part("periods").lasting


def bars(person: PageClient, address: str) -> list[dict[str, object]]:
    figure = person.client.get("/timeline?format=json&kind=membership&lang=en").get_json()
    found = []
    for trace in figure["data"]:
        for place, link in enumerate(trace.get("customdata", [])):
            if str(link).split("?")[0].endswith(address) and trace["type"] == "bar":
                found.append({"base": trace["base"][place]})
    return found


def test_the_timeline_leaves_as_a_file_with_every_record_and_its_address(council: PageClient) -> None:
    answer = council.client.get("/timeline?format=csv&lang=en")
    lines = answer.get_data(as_text=True).splitlines()
    assert lines[0].removeprefix("\ufeff") == "kind,record,when,status,edtf,sources,address"
    assert len(lines) - 1 == len([one for one in council.get("/timeline?lang=en").all("tr") if one.iter("td")]) - 1
    assert "timeline-" in answer.headers["Content-Disposition"]


def test_what_the_timeline_shows_stands_in_its_address(council: PageClient) -> None:
    def seen(query: str) -> object:
        return council.client.get(f"/timeline?format=json&{query}").get_json()["layout"]["xaxis"]["range"]

    assert seen("lang=en&from=2020-01-01&until=2024-01-01") == ["2020-01-01", "2024-01-01"]
    assert seen("lang=fa&from=2020-01-01&until=2024-01-01") == ["2024-01-01", "2020-01-01"]
    assert seen("lang=en&from=soon&until=2024-01-01") == seen("lang=en")


@pytest.fixture
def crowded(monkeypatch: pytest.MonkeyPatch, council: PageClient) -> PageClient:
    """Somebody who looks at a register of which little can be told apart."""
    monkeypatch.setitem(timelines.timeline_of.__kwdefaults__, "most", 3)
    return council


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_number_leads_to_a_list_of_that_many(crowded: PageClient, language: str) -> None:
    page = crowded.get(f"/timeline?lang={language}")
    reader = Reader(language)
    (note,) = (one for one in page.all("p") if one.get("data-chart-note") is not None)
    assert note.get("hidden") is None
    links = [link for link in page.all("a") if "since=" in (link.get("href") or "")]
    assert len(links) > 20
    for link in links[::9]:
        told = "".join(link.itertext())
        address = f"{link.get('href')}&format=json"
        assert told.split()[0].strip("\u2068\u2069") == reader.number(len(crowded.client.get(address).json)), address


@pytest.mark.parametrize("division", ["region", "network"])
def test_a_number_of_several_kinds_leads_closer(crowded: PageClient, division: str) -> None:
    page = crowded.get(f"/timeline?lang=en&lanes={division}")
    (table,) = page.all("table")
    links = [link.get("href") or "" for link in table.iter("a") if "from=" in (link.get("href") or "")]
    assert links
    assert all(f"lanes={division}" in link and link.startswith("/timeline") for link in links)
    crowded.get(links[0])


def test_what_cannot_be_told_apart_leaves_as_numbers(crowded: PageClient) -> None:
    lines = crowded.client.get("/timeline?format=csv&lang=en").get_data(as_text=True).splitlines()
    assert any(" record" in line and line.startswith("Agreements,") for line in lines)


@pytest.mark.parametrize(
    "query", ["from=0001-01-01&until=9999-12-31", "from=2020-01-01&until=2020-01-01", "lanes=x&size=x"]
)
@pytest.mark.parametrize("calendar", ["gregorian", "solar-hijri"])
def test_no_address_is_too_strange(crowded: PageClient, query: str, calendar: str) -> None:
    crowded.get(f"/timeline?lang=en&calendar={calendar}&{query}")
    assert crowded.client.get(f"/timeline?format=json&lang=en&calendar={calendar}&{query}").status_code == 200


def test_times_are_offered_and_the_one_that_is_seen_is_said(council: PageClient) -> None:
    page = council.get("/timeline?lang=en")
    offered = {"".join(one.itertext()): one for one in page.all("a") if one.get("data-chart-from") is not None}
    assert list(offered) == ["Ten years", "This year", "This month", "All years"]
    assert offered["All years"].get("aria-current") == "true"
    page = council.get(offered["This year"].get("href") or "")
    (seen,) = (
        one for one in page.all("a") if one.get("aria-current") == "true" and one.get("data-chart-from") is not None
    )
    assert "".join(seen.itertext()) == "This year"


def test_the_table_and_the_file_tell_every_period_of_a_membership(recorder: PageClient) -> None:
    address = next(
        (link.get("href") or "").split("?")[0]
        for link in recorder.get("/memberships/?lang=en&status=lapsed").all("a")
        if "Membership in" in "".join(link.itertext())
    )
    recorder.post(f"{address}/periods/new?lang=en", {"level": "full", "start": "2025-01-01"}, page=address)
    page = recorder.get("/timeline?lang=en&kind=membership")
    row = next(
        row for row in page.all("tr") if any((a.get("href") or "").split("?")[0] == address for a in row.iter("a"))
    )
    assert len(list(list(row)[2].iter("bdi"))) == 2
    lines = recorder.client.get("/timeline?lang=en&kind=membership&format=csv").get_data(as_text=True).splitlines()
    line = next(line for line in lines if address in line)
    assert "; 2025-01-01/.." in line
