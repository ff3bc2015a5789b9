"""What an address says later is kept beside what it said before, and nothing that was quoted moves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.fetching.conftest import Site
from tests.web.client import Page, PageClient
from tracker.app import create_app
from tracker.config import Settings

FIRST = "Shiraz and Dakar signed a memorandum of understanding on 17 June 2024, the mayor of Shiraz said."
SECOND = "The mayor of Shiraz met the mayor of Dakar in the hall of the city council, and tea was served to all guests."
CHANGED = SECOND.replace("Dakar", "Weimar")


def html(*paragraphs: str, head: str = "") -> bytes:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    page = f"<!doctype html><html><head><title>Dakar</title>{head}</head><body><article><h1>Dakar and Shiraz</h1>{body}</article></body></html>"
    return page.encode()


@pytest.fixture
def person(settings: Settings, site: Site) -> Iterator[PageClient]:
    app = create_app(replace(settings, fetch_allow_hosts=site.allowed))
    app.error_handler_spec[None][None].pop(Exception)
    app.config["PROPAGATE_EXCEPTIONS"] = True
    yield PageClient(app).sign_in("recorder")
    app.extensions["database"].close()


@pytest.fixture
def address(site: Site, person: PageClient) -> str:
    """The address of an article that is archived as number 13, a passage of each paragraph tied."""
    made = site.page("/a", html(FIRST, SECOND))
    person.post("/articles/new?lang=en", {"address": made})
    for words in ("signed a memorandum of understanding", "the mayor of Dakar"):
        tie = {"record": "5", "field": "place", "quote_text": words}
        person.post("/articles/13/evidence?lang=en", tie, page="/articles/13")
    return made


def archive_again(person: PageClient, article: int) -> None:
    person.post(f"/articles/{article}/again?lang=en", {}, page=f"/articles/{article}?lang=en")


def links(page: Page, words: str) -> list[str]:
    return [one.get("href") or "" for one in page.all("a") if words in "".join(one.itertext())]


def test_a_known_address_with_the_same_text_leads_to_the_copy(person: PageClient, address: str) -> None:
    page = person.post("/articles/new?lang=en", {"address": address}, status=422)
    assert page is not None
    assert "in the archive already" in page.text
    assert not page.all("button", name="again")
    assert links(page, "Open the copy") == ["/articles/13?lang=en"]


def test_a_known_address_with_another_text_is_kept_by_a_second_press(
    person: PageClient, site: Site, address: str
) -> None:
    site.page("/a", html(FIRST, CHANGED))
    page = person.post("/articles/new?lang=en", {"address": address}, status=422)
    assert page is not None
    assert "another text" in page.text
    assert page.all("button", name="again")
    person.get("/articles/14", status=404)
    person.post("/articles/new?lang=en", {"address": address, "again": "1"})
    later = person.get("/articles/14?lang=en")
    assert "Edition 2 of 2" in later.text
    assert "No passage is tied to a record yet." in later.text
    assert links(later, "earlier edition") == ["/articles/13?lang=en"]
    earlier = person.get("/articles/13?lang=en")
    assert "not its newest edition" in earlier.text
    assert len(earlier.all("mark")) == 2


def test_archiving_again_compares(person: PageClient, site: Site, address: str) -> None:
    archive_again(person, 13)
    assert "nothing was added" in "".join(person.get("/articles/13?lang=en").tree.itertext())
    site.page("/a", html(FIRST, CHANGED))
    archive_again(person, 13)
    assert "Edition 2 of 2" in person.get("/articles/14?lang=en").text
    archive_again(person, 13)
    person.get("/articles/15", status=404)


def test_a_page_that_lost_its_article_is_left_to_a_person(person: PageClient, site: Site, address: str) -> None:
    site.page("/a", b"<html><body></body></html>")
    page = person.post("/articles/13/again?lang=en", {}, page="/articles/13?lang=en", status=422)
    assert page is not None
    assert page.all("input", id="address")[0].get("value") == address
    person.get("/articles/14", status=404)
    person.post("/articles/new?lang=en", {"address": address, "again": "1"})
    assert "text to be marked" in person.get("/articles/14?lang=en").text
    person.get("/articles/14/differences?lang=en")


def test_a_site_that_is_gone_takes_nothing_with_it(person: PageClient, site: Site, address: str) -> None:
    site.pages.clear()
    asked = len(site.asked)
    page = person.get("/articles/13?lang=en")
    assert "signed a memorandum of understanding" in page.text
    assert len(page.all("mark")) == 2
    assert person.client.get("/articles/13/original").data == html(FIRST, SECOND)
    warc = person.client.get("/articles/13/warc")
    assert warc.headers["Content-Disposition"] == "attachment; filename=article-13.warc.gz"
    assert warc.data[:2] == b"\x1f\x8b"
    assert person.client.get("/articles/13/evidence.json").status_code == 200
    assert "memorandum" in person.get("/agreements/5?lang=en").text
    assert len(site.asked) == asked
    archive_again(person, 13)
    assert "answered with error" in "".join(person.get("/articles/13?lang=en").tree.itertext())


def marked(page: Page, tag: str) -> list[str]:
    """Return the words of the article under a mark; the first mark of its sort only explains it."""
    return ["".join(one.itertext()) for one in page.all(tag)][1:]


def test_the_differences_show_what_became_of_each_quote(person: PageClient, site: Site, address: str) -> None:
    site.page("/a", html(FIRST, CHANGED, "It rained in the evening, so that the walk through the garden had to wait."))
    person.post("/articles/new?lang=en", {"address": address, "again": "1"})
    page = person.get("/articles/14/differences?lang=en")
    assert "".join(marked(page, "del")) == "Dakar "
    assert marked(page, "ins")[0].strip() == "Weimar"
    assert page.text.count("no longer in the later edition") == 1
    (tie,) = links(page, "tie it there too")
    form = person.get(tie)
    assert "signed a memorandum of understanding" in "".join(form.all("textarea", id="quote_text")[0].itertext())
    (field,) = [one for one in form.all("option", selected="") if one.get("value") == "place"]
    place = {name: form.hidden(name) for name in ("start", "end")}
    chosen = {"record": "5", "field": field.get("value"), "quote_text": ""}
    person.post("/articles/14/evidence?lang=en", {**place, **chosen}, page="/articles/14")
    page = person.get("/articles/13/differences?lang=en&with=14")
    assert "tied in the later edition too" in page.text
    assert links(page, "tie it there too") == []


def test_any_two_editions_are_compared_and_no_others(person: PageClient, site: Site, address: str) -> None:
    for number, text in ((14, CHANGED), (15, SECOND.replace("tea", "coffee"))):
        site.page("/a", html(FIRST, text))
        archive_again(person, number - 1)
    page = person.get("/articles/15/differences?lang=en&with=13")
    assert [words.strip() for words in marked(page, "ins")] == ["coffee"]
    assert len(page.all("option")) == 2
    for other in ("15", "1", "999", "x", "²"):
        person.get(f"/articles/15/differences?with={other}", status=404)
    person.get("/articles/13/differences", status=404)
    person.get("/articles/1/differences", status=404)


def test_the_list_shows_the_newest_edition_and_the_search_every_one(
    person: PageClient, site: Site, address: str
) -> None:
    site.page("/a", html(FIRST, CHANGED))
    archive_again(person, 13)
    page = person.get("/articles/?lang=en")
    assert [one.get("href") for one in page.all("a") if "Dakar" in "".join(one.itertext())] == ["/articles/14?lang=en"]
    assert "2 editions" in page.text
    page = person.get("/articles/?lang=en&q=memorandum")
    assert "Edition 1 of 2" in page.text
    assert "Edition 2 of 2" in page.text
    found = person.get("/search?lang=en&q=memorandum")
    assert {"/articles/13?lang=en", "/articles/14?lang=en"} <= {one.get("href") for one in found.all("a")}


def test_evidence_is_handed_over_as_web_annotations(person: PageClient, address: str) -> None:
    answer = person.client.get("/articles/13/evidence.json?lang=en")
    assert answer.mimetype == "application/ld+json"
    page = json.loads(answer.data)
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["id"].endswith("/articles/13/evidence.json")
    assert len(page["items"]) == 2
    for item in page["items"]:
        assert item["body"]["source"].endswith("/agreements/5")
        assert item["body"]["selector"]["value"] == "place"
        quote, position = item["target"]["selector"]
        assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
        assert position["end"] - position["start"] == len(quote["exact"])
        assert item["target"]["source"]["id"].endswith("/articles/13")
        assert len(item["target"]["source"]["textSha256"]) == 64


def test_a_page_that_goes_on_says_where(
    person: PageClient, site: Site, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tracker.fetching import capture

    whole = capture.extract
    second = site.page("/b?page=2", b"")
    monkeypatch.setattr(capture, "extract", lambda *a, **k: replace(whole(*a, **k), next_page=second))
    person.post("/articles/new?lang=en", {"address": site.page("/b", html(FIRST, CHANGED))})
    (link,) = links(person.get("/articles/14?lang=en"), "archive that page too")
    assert person.get(link).all("input", id="address")[0].get("value") == second
