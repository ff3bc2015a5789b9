"""The pages of the charts: their table twins, and the figures behind them."""

from flask import Flask

from tests.web.client import PageClient
from tracker.kinds.registry import REGISTRY


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
