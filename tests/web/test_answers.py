"""What pages ask for while they are read: charts, pickers, dates, reports."""

import pytest

from tests.web.client import PageClient


@pytest.mark.parametrize("chart", ["timeline", "network"])
def test_a_figure_leads_to_its_records(council: PageClient, chart: str) -> None:
    figure = council.client.get(f"/{chart}?format=json&lang=fa").json
    addresses = {address for trace in figure["data"] for address in trace.get("customdata", [])}
    assert len(addresses) > 15
    for address in addresses:
        council.get(address)


def test_the_picker_finds_across_spellings(recorder: PageClient) -> None:
    def found(query: str, types: str) -> list[str]:
        return [
            one["text"]
            for one in recorder.client.get("/pick", query_string={"types": types, "q": query, "lang": "fa"}).json[
                "results"
            ]
        ]

    assert "سائوپائولو" in found("سائو پا", "city")
    assert "داکار" in found("dak", "city")
    assert found("آنكا", "city")[0] == "آنکارا"
    assert "متروپلیس" in found("metropol", "network")
    assert found("x", "planet") == []


def test_a_typed_date_is_answered_in_both_calendars(recorder: PageClient) -> None:
    def echo(text: str) -> dict[str, object]:
        return recorder.client.get("/dates/echo", query_string={"text": text, "lang": "fa"}).json

    assert echo("28 خرداد ماه 1403") == {"text": "۲۸ خرداد ۱۴۰۳ = ۱۷ ژوئن ۲۰۲۴", "refused": False}
    assert echo("۱۴۰۴/۱۲/۳۰") == {"text": "۱۴۰۴ سال کبیسه نیست: اسفند ۲۹ روز دارد.", "refused": True}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_report_is_the_same_bytes_again(council: PageClient, language: str) -> None:
    address = f"/reports/?since=1390/1/1&until=1405/6/31&format=pdf&lang={language}"
    first, again = council.client.get(address), council.client.get(address)
    assert first.data.startswith(b"%PDF-")
    assert first.data == again.data


@pytest.mark.parametrize("period", ["since=1405&until=1390", "since=x&until=1390", "since=1390&until="])
def test_a_period_that_cannot_be_says_why(council: PageClient, period: str) -> None:
    council.get(f"/reports/?{period}", status=422)
    assert council.client.get(f"/reports/?{period}&format=pdf").mimetype == "text/html"
