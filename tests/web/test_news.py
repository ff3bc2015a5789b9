"""What is new for each reader, as its page tells it, counted in the navigation and marked as seen by one button."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask

from tests.web.client import Page, PageClient

ASK = "/agreements/5/council/ask?lang=en"


@pytest.fixture
def people(app: Flask) -> dict[str, PageClient]:
    """Everybody of the demo city, who have seen what was new."""
    found = {name: PageClient(app).sign_in(name) for name in ("council", "recorder", "approver")}
    for person in found.values():
        person.post("/news/seen", {"until": ""}, page="/settings")
    return found


def count(person: PageClient) -> str:
    """Return the count beside the bell."""
    links = [one for one in person.get("/settings?lang=en").all("a") if (one.get("href") or "").startswith("/news")]
    return "".join(
        "".join(one.itertext()) for link in links for one in link.iter("span") if one.get("class") == "count"
    )


def places(page: Page) -> list[str]:
    """Return where the new items lead."""
    new = [one for one in page.all("li") if "news-new" in (one.get("class") or "")]
    return [(link.get("href") or "").replace("?lang=en", "") for one in new for link in one.iter("a")]


def test_a_question_is_news_to_the_staff_and_its_answer_to_the_asker(people: dict[str, PageClient]) -> None:
    council, recorder = people["council"], people["recorder"]
    council.post(ASK, {"text": "What has Weimar given us?"})
    assert (count(recorder), count(council)) == ("1 new for me", "")
    (answer,) = places(recorder.get("/news?lang=en"))
    recorder.post(answer, {"text": "Two exhibitions.", "version": recorder.get(answer).hidden("version")})
    assert (count(recorder), count(council)) == ("", "1 new for me")
    page = council.get("/news?lang=en")
    assert "What has Weimar given us?" in page.text
    (read,) = places(page)
    assert read.startswith("/agreements/5#council-")
    council.get("/agreements/5?lang=en")
    council.post("/news/seen", {"until": page.hidden("until")}, page="/news")
    assert count(council) == ""
    assert "What has Weimar given us?" in council.get("/news?lang=en").text


def test_what_came_after_the_page_was_shown_stays_new(people: dict[str, PageClient]) -> None:
    council, recorder = people["council"], people["recorder"]
    council.post(ASK, {"text": "First?"})
    shown = recorder.get("/news").hidden("until")
    council.post(ASK, {"text": "Second?"})
    recorder.post("/news/seen", {"until": shown}, page="/news")
    assert count(recorder) == "1 new for me"
    for odd in ("tomorrow", "2999-01-01", "0001-01-01T00:00:00+14:00"):
        recorder.post("/news/seen", {"until": odd}, page="/settings")
    council.post(ASK, {"text": "Third?"})
    assert count(recorder) == "1 new for me"


def test_a_change_is_news_to_whoever_made_the_record(people: dict[str, PageClient]) -> None:
    recorder, approver, council = people["recorder"], people["approver"], people["council"]
    made = {"type": "mou", "parties": "2", "status": "signed", "start": "1404"}
    recorder.post("/agreements/new", made)
    address = newest(recorder)
    assert count(recorder) == ""
    due = {"text": "Send books", "status": "open", "due": "1405/9/1"}
    approver.post(f"{address}/commitments/new", due)
    page = recorder.get("/news?lang=en")
    assert "approver changed it." in page.text.replace("⁨", "").replace("⁩", "")
    # The same row is a promise of the record's maker, and late already; it is one of who entered it as well.
    assert "Send books" in page.text
    assert any(place.startswith(f"{address}#commitments-") for place in places(page))
    assert "Send books" in approver.get("/news?lang=en").text
    assert "Send books" not in council.get("/news?lang=en").text
    recorder.post(f"{address}/delete", {}, page=address)
    assert "Send books" not in recorder.get("/news?lang=en").text


def newest(person: PageClient) -> str:
    """Return the address of the newest agreement."""
    links = [
        (one.get("href") or "").rpartition("/")[2] for one in person.get("/agreements/").all("a", **{"class": "fw"})
    ]
    return f"/agreements/{max(int(id) for id in links if id.isdecimal())}"


def test_a_frozen_report_is_news_to_everybody_but_its_maker(people: dict[str, PageClient]) -> None:
    since = {"since": "1403/1/1", "until": "1403/12/29"}
    people["approver"].post("/reports/freeze?lang=en", since, page="/reports/?since=1403&until=1403&lang=en")
    assert [count(people[name]) for name in ("council", "recorder", "approver")] == ["1 new for me"] * 2 + [""]
    assert places(people["council"].get("/news?lang=en")) == ["/reports/1"]


def test_an_article_waits_for_the_others(people: dict[str, PageClient]) -> None:
    recorder, approver, council = people["recorder"], people["approver"], people["council"]
    text = "The mayor of Shiraz and the mayor of Weimar signed a sister city agreement in Shiraz on 20 June 2024."
    recorder.post("/articles/new", {"text": text, "title": "A new tie"})
    assert [count(one) for one in (recorder, approver, council)] == ["", "1 new for me", ""]
    assert places(approver.get("/news?lang=en"))[0].endswith("/review")


def test_the_digest_is_offered_only_where_the_house_has_a_mail_server(app: Flask, recorder: PageClient) -> None:
    recorder.get("/settings/digest", status=404)
    assert "What is new, by mail" not in recorder.get("/settings?lang=en").text
    app.extensions["settings"] = replace(app.extensions["settings"], smtp_url="smtp://127.0.0.1", smtp_from="a@b.de")
    assert "What is new, by mail" in recorder.get("/settings?lang=en").text
    address = "/settings/digest?lang=en"
    for email, sentence in {"": "Write the e-mail address", "somebody": "This is no e-mail address"}.items():
        page = recorder.post(address, {"digest": "weekly", "email": email}, status=422)
        assert page is not None
        assert sentence in page.text
    assert [one.get("value") for one in page.all("input", name="email")] == ["somebody"]
    recorder.post(address, {"digest": "weekly", "email": " somebody@example.org "})
    page = recorder.get(address)
    assert [one.get("value") for one in page.all("input", name="email")] == ["somebody@example.org"]
    assert [one.get("value") for one in page.all("option", selected="")] == ["weekly"]
