"""The public page: nothing until it is switched on, nothing beyond what is chosen, and well made for everybody."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from datetime import date
from html import unescape
from pathlib import Path
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree

import pytest
from flask import Flask
from icalendar import Calendar

from tests.web.client import PageClient
from tests.web.public_canaries import QUOTED, SEEN, WRITTEN_AMOUNTS, Planted, Planter
from tracker.actions.publishing import save_publication, show_publication
from tracker.core.publication import every_key, usual_keys
from tracker.kinds.registry import REGISTRY

PAGES = ["/public/", "/public/timeline", "/public/map", "/public/data/", "/public/search", "/public/search?q=وایمار"]
PAGES += [f"/public/{kind.plural}/" for kind in REGISTRY]
PAGES += ["/public/agreements/1", "/public/agreements/?q=وایمار&page=1", "/public/map?region=europe"]
FILES = [
    "/public/feed.atom",
    "/public/calendar.ics",
    "/public/sitemap.xml",
    "/public/timeline.json",
    "/public/map.json",
]
FILES += ["/public/data/datapackage.json", "/public/data/agreements.csv", "/public/agreements/1.jsonld"]
_ADDRESS = re.compile(r"(?:http://localhost)?(/(?:public/|robots\.txt)[^\s\"'<>\\]*)")


def publish(app: Flask, *, keys: frozenset[str] | None = None, shown: bool = True, **more: str) -> None:
    """Let the public page be there with what is chosen."""
    with app.extensions["database"].writing() as session, session.begin():
        chosen = usual_keys(REGISTRY) if keys is None else keys
        told = {"licence": "CC-BY-4.0", "contact": "", **more}
        save_publication(session, keys=chosen, introduction={"en": "Welcome."}, **told)
        show_publication(session, shown=shown)


@pytest.fixture
def open_page(app: Flask) -> PageClient:
    """Somebody who reads a public page that shows the usual set."""
    publish(app)
    return PageClient(app)


@pytest.fixture
def planted(app: Flask, tmp_path: Path) -> Planted:
    """A register with a canary in every place that the public must not see."""
    with app.extensions["database"].writing() as session, session.begin():
        return Planter(session, tmp_path / "documents", date.today()).plant()  # noqa: DTZ011 - as the page does


def crawl(visitor: PageClient, *starts: str, language: str = "") -> dict[str, str]:
    """Return all that can be reached from some addresses by following every address that stands in an answer.

    language: the only one that is followed; none: all of them
    """
    found: dict[str, str] = {}
    waiting = list(starts)
    while waiting:
        address = waiting.pop()
        if address in found:
            continue
        answer = visitor.client.get(address)
        headers = " ".join(f"{name}: {value}" for name, value in answer.headers)
        found[address] = unescape(answer.get_data(as_text=True)) + headers
        follow = (one for one in _ADDRESS.findall(found[address]) if not language or f"lang={language}" in one)
        waiting += [one for one in follow if one not in found]
    return found


def leaks(found: dict[str, str], words: Iterator[str] | list[str]) -> list[tuple[str, str]]:
    """Return which words stand where."""
    texts = {address: text.lower() for address, text in found.items()}
    return [(word, address) for word in words for address, text in texts.items() if word.lower() in text]


def test_until_it_is_switched_on_there_is_nothing(app: Flask, visitor: PageClient) -> None:
    for language, sentence in (("en", "There is no public page here"), ("fa", "اینجا صفحهٔ عمومی وجود ندارد")):
        for address in [*PAGES, *FILES]:
            page = visitor.get(f"{address}{'&' if '?' in address else '?'}lang={language}", status=404)
            assert sentence in page.text
            assert page.answer.headers["Cache-Control"] == "no-store"
    assert visitor.client.get("/robots.txt").get_data(as_text=True) == "User-agent: *\nDisallow: /\n"
    publish(app)
    assert visitor.client.get("/public/").status_code == 200
    publish(app, shown=False)
    assert visitor.client.get("/public/").status_code == 404


@pytest.mark.parametrize("language", ["fa", "en"])
def test_its_pages_are_well_made(open_page: PageClient, language: str) -> None:
    titles = set()
    for address in PAGES:
        page = open_page.get(f"{address}{'&' if '?' in address else '?'}lang={language}")
        assert page.tree.get("lang") == language
        titles.add(page.tree.findtext(".//title"))
        (described,) = page.all("meta", name="description")
        assert len((described.get("content") or "").strip()) > 5, address
        (canonical,) = page.all("link", rel="canonical")
        assert f"lang={language}" in (canonical.get("href") or "")
        alternates = {one.get("hreflang") for one in page.all("link", rel="alternate") if one.get("hreflang")}
        assert alternates == {"fa", "en", "x-default"}
        staff = [
            one.get("href") or ""
            for one in page.all("a")
            if not (one.get("href") or "").startswith(("/public/", "http", "#"))
        ]
        assert [urlsplit(link).path for link in staff] == ["/login"], (
            "one discreet way in, and no other into the register"
        )
        assert not page.all("form", method="post")
    assert len(titles) >= len(PAGES) - 2, "pages that show other things are called otherwise"


def test_it_is_the_same_for_everybody_and_may_be_kept(app: Flask, open_page: PageClient) -> None:
    admin = PageClient(app).sign_in("admin")
    for address in [*PAGES, *FILES, "/robots.txt"]:
        answer, signed_in = open_page.client.get(address), admin.client.get(address)
        assert answer.status_code == 200, address
        assert answer.get_data() == signed_in.get_data()
        assert "Set-Cookie" not in answer.headers
        assert "Set-Cookie" not in signed_in.headers
        assert answer.headers["Cache-Control"] == "public, max-age=300"
    tag = open_page.client.get("/public/").headers["ETag"]
    assert open_page.client.get("/public/", headers={"If-None-Match": tag}).status_code == 304
    publish(app, contact="office@city.example")
    changed = open_page.client.get("/public/", headers={"If-None-Match": tag})
    assert changed.status_code == 200
    assert "office@city.example" in changed.get_data(as_text=True)


def test_no_host_can_put_its_name_into_the_answer_of_another(open_page: PageClient) -> None:
    assert "evil.example" in open_page.client.get("/public/", headers={"Host": "evil.example"}).get_data(as_text=True)
    assert "evil.example" not in open_page.client.get("/public/").get_data(as_text=True)


def test_what_chooses_no_page_has_none_made_anew(app: Flask, open_page: PageClient) -> None:
    kept = app.extensions["answers"].public
    for number in range(3):
        assert open_page.client.get(f"/public/data/agreements.csv?x={number}").status_code == 200
    assert len([key for key in kept._kept if "/public/data/agreements.csv" in key]) == 1


def test_nothing_leaves_that_is_not_published(app: Flask, planted: Planted) -> None:
    assert len(planted.words) >= 50
    publish(app)
    visitor = PageClient(app)
    starts = [f"{address}{'&' if '?' in address else '?'}lang={code}" for address in PAGES for code in ("fa", "en")]
    found = crawl(visitor, *starts, *FILES, *planted.hidden, "/robots.txt")
    assert len(found) > 150
    assert sum(SEEN in text for text in found.values()) > 10
    assert any(QUOTED in text for text in found.values()), "a passage that proves what is published is shown"
    assert leaks(found, [*planted.words.values(), *WRITTEN_AMOUNTS]) == []
    for address in planted.hidden:
        assert visitor.client.get(address).status_code == 404, address
        assert visitor.client.get(f"{address}.jsonld").status_code == 404


def test_a_search_cannot_be_asked_for_what_is_not_published(app: Flask, planted: Planted) -> None:
    publish(app)
    visitor = PageClient(app)
    assert "public-list" in visitor.client.get(f"/public/search?q={SEEN}").get_data(as_text=True)
    for word in planted.words.values():
        for address in (f"/public/search?q={quote(word)}", f"/public/agreements/?q={quote(word)}"):
            assert "public-list" not in visitor.client.get(address).get_data(as_text=True), word


def test_what_is_not_public_is_not_behind_another_address_either(app: Flask, planted: Planted) -> None:
    publish(app)
    visitor = PageClient(app)
    for address in (
        "/agreements/?format=json",
        "/search?q=x",
        "/map?format=json",
        "/settings/public",
        "/settings/public/preview",
    ):
        assert visitor.client.get(address).status_code == 302


def test_just_the_cost_appears_once_costs_are_published(app: Flask, planted: Planted) -> None:
    key = ("attendance.costs.item",)
    publish(app, keys=usual_keys(REGISTRY) | {*key})
    found = crawl(PageClient(app), "/public/?lang=en", "/public/sitemap.xml", language="en")
    seen = {word for word, _ in leaks(found, list(planted.words.values()))}
    assert seen == {planted.fields[key]}
    where = {urlsplit(address).path for _, address in leaks(found, [planted.fields[key]])}
    record = planted.records[key]
    assert where >= {record, f"{record}.jsonld", "/public/data/attendances-costs.csv", "/public/feed.atom"}


def test_every_field_is_published_by_its_own_key_and_by_no_other(app: Flask, planted: Planted) -> None:
    assert len(planted.fields) > 30
    visitor = PageClient(app)
    for keys, word in planted.fields.items():
        publish(app, keys=usual_keys(REGISTRY) | {*keys})
        address = planted.records[keys]
        found = {one: visitor.client.get(one).get_data(as_text=True) for one in (address, f"{address}.jsonld")}
        seen = {word for word, _ in leaks(found, list(planted.words.values()))}
        proves = keys == ("agreement.resolution_number",)  # with the number, the passage that proves it is published
        assert seen == {word} | ({planted.words["passage of a private field"]} if proves else set()), keys


def test_with_all_that_can_be_ticked_what_was_never_for_the_public_stays(app: Flask, planted: Planted) -> None:
    publish(app, keys=every_key(REGISTRY))
    found = crawl(PageClient(app), "/public/?lang=en", "/public/sitemap.xml", language="en")
    published = {*planted.fields.values()}
    passages = {planted.words[f"passage of a {what}"] for what in ("private field", "row")}
    seen = {word for word, _ in leaks(found, list(planted.words.values()))}
    assert seen == published | passages


def test_a_passage_that_names_somebody_waits_until_that_person_is_named(app: Flask, planted: Planted) -> None:
    person = planted.words["person"]
    (address,) = {planted.records[keys] for keys in planted.records if keys == ("agreement.community",)}
    publish(app)
    assert person not in PageClient(app).client.get(address).get_data(as_text=True)
    assert QUOTED in PageClient(app).client.get(address).get_data(as_text=True)


def test_where_a_kind_is_not_published_nothing_of_it_is(app: Flask, visitor: PageClient) -> None:
    publish(app, keys=usual_keys(REGISTRY) - {"agreement"})
    starts = (*PAGES[:4], *FILES[:-2], "/public/search?q=Weimar")
    told = " ".join(
        visitor.client.get(f"{one}{'&' if '?' in one else '?'}lang=en").get_data(as_text=True) for one in starts
    )
    assert "/meetings" in told
    assert "/agreements" not in told
    assert "Agreement" not in told
    visitor.get("/public/agreements/", status=404)
    visitor.get("/public/agreements/1", status=404)


def test_a_title_names_only_what_is_published(app: Flask, visitor: PageClient) -> None:
    publish(app, keys=usual_keys(REGISTRY) - {"agreement.parties", "agreement@quotes"})
    page = visitor.get("/public/agreements/?lang=en")
    records = [one.get("href") or "" for one in page.all("a") if re.search(r"/agreements/\d", one.get("href") or "")]
    told = " ".join(visitor.client.get(address).get_data(as_text=True) for address in records)
    assert len(records) > 5
    assert "Friendship city" in told
    assert not [city for city in ("Weimar", "Dushanbe", "Konya") if city in page.text + told]
    publish(app, keys=usual_keys(REGISTRY) - {"agreement.type"})
    page = visitor.get("/public/agreements/?lang=en")
    assert "Agreement: ⁨Weimar⁩" in page.text
    assert "Friendship" not in page.text


def test_days_that_are_not_published_are_told_by_no_order(app: Flask, visitor: PageClient) -> None:
    publish(app, keys=usual_keys(REGISTRY) - {"agreement.start", "agreement@quotes"})
    page = visitor.get("/public/agreements/?lang=en")
    numbers = [int(link) for one in page.all("a") for link in re.findall(r"/agreements/(\d+)", one.get("href") or "")]
    assert numbers == sorted(numbers, reverse=True)
    assert "2009" not in visitor.client.get("/public/data/agreements.csv?lang=en").get_data(as_text=True)


def test_the_feed_is_one(open_page: PageClient) -> None:
    answer = open_page.client.get("/public/feed.atom?lang=en")
    assert answer.mimetype == "application/atom+xml"
    root, atom = ElementTree.fromstring(answer.get_data()), "{http://www.w3.org/2005/Atom}"
    entries = root.findall(f"{atom}entry")
    assert len(entries) > 20
    ids = [one.findtext(f"{atom}id") or "" for one in [root, *entries]]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"tag:localhost,\d{4}-\d\d-\d\d:[\w/-]+", one) for one in ids)
    assert root.findtext(f"{atom}author/{atom}name") == "Shiraz"
    assert "CC" in (root.findtext(f"{atom}rights") or "") or "Creative" in (root.findtext(f"{atom}rights") or "")
    moments = [one.findtext(f"{atom}updated") or "" for one in entries]
    assert moments == sorted(moments, reverse=True)
    assert root.findtext(f"{atom}updated") == moments[0]
    for one in entries:
        (link,) = one.findall(f"{atom}link")
        assert open_page.client.get(link.get("href", "").removeprefix("http://localhost")).status_code == 200


def test_the_calendar_holds_what_is_known_to_the_day(open_page: PageClient) -> None:
    calendar = Calendar.from_ical(open_page.client.get("/public/calendar.ics?lang=en").get_data())
    events = {str(event["uid"]): event for event in calendar.walk("VEVENT")}
    assert len(events) > 10
    told = [str(event["summary"]) for event in events.values()]
    assert "Ends: Memorandum of understanding with Konya" in told
    assert not [one for one in told if "Pécs" in one and "Begins" in one], "a year is no day"


def test_the_data_is_described_and_says_what_the_pages_say(open_page: PageClient) -> None:
    package = open_page.client.get("/public/data/datapackage.json?lang=en").get_json()
    assert package["licenses"][0]["name"] == "CC-BY-4.0"
    for resource in package["resources"]:
        path = resource["path"].removeprefix("http://localhost")
        answer = open_page.client.get(path)
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        reading = csv.DictReader(io.StringIO(answer.get_data(as_text=True).removeprefix("\ufeff")))
        rows = list(reading)
        assert [field["name"] for field in resource["schema"]["fields"]] == reading.fieldnames
        assert len(open_page.client.get(path.replace(".csv", ".json")).get_json()) == len(rows)
    rows = open_page.client.get("/public/data/agreements.json?lang=en").get_json()
    weimar = next(row for row in rows if "Weimar" in row["title"])
    assert weimar["status"] == "In force"
    assert weimar["start"]
    assert urlsplit(weimar["address"]).path.startswith("/public/agreements/")


def test_a_city_without_a_licence_says_so(app: Flask, visitor: PageClient) -> None:
    publish(app, licence="")
    assert "No licence" in visitor.get("/public/data/?lang=en").text
    assert "licenses" not in visitor.client.get("/public/data/datapackage.json").get_json()


def test_a_record_is_there_as_linked_data(open_page: PageClient) -> None:
    page = open_page.get("/public/agreements/1?lang=en")
    (link,) = page.all("link", type="application/ld+json")
    answer = open_page.client.get(link.get("href") or "")
    assert answer.mimetype == "application/ld+json"
    told = json.loads(answer.get_data())
    assert told["@context"] == "https://schema.org"
    assert told["@type"] == "Action"
    assert told["participant"][0]["name"] == "Dushanbe"
    assert told["agent"]["name"] == "Shiraz"
    assert "startTime" not in told, "about 1371 is no day that schema.org could say"
    trip = open_page.client.get("/public/attendances/24.jsonld?lang=en").get_json(force=True)
    assert (trip["@type"], trip["startDate"], trip["location"]["name"]) == ("Event", "2024-06-17", "São Paulo")
    assert told["subjectOf"][0]["url"].startswith("https://news.example.org/")


def test_search_engines_find_every_page_in_both_languages(open_page: PageClient) -> None:
    robots = open_page.client.get("/robots.txt").get_data(as_text=True)
    assert "Allow: /public/" in robots
    assert "Disallow: /\n" in robots
    assert "Sitemap: http://localhost/public/sitemap.xml" in robots
    root = ElementTree.fromstring(open_page.client.get("/public/sitemap.xml").get_data())
    links = [one.get("href", "") for one in root.iter("{http://www.w3.org/1999/xhtml}link")]
    assert len(links) == 2 * len(list(root))
    assert {open_page.client.get(link.removeprefix("http://localhost")).status_code for link in links} == {200}


def test_a_mark_of_a_chart_leads_to_a_public_page(open_page: PageClient) -> None:
    for chart in ("timeline", "map"):
        figure = open_page.client.get(f"/public/{chart}.json?lang=en").get_json()
        addresses = {mark["address"] for mark in figure["layout"]["meta"]["marks"]}
        assert addresses
        assert {urlsplit(address).path.split("/")[1] for address in addresses} == {"public"}
        assert {open_page.client.get(address).status_code for address in addresses} == {200}


@pytest.mark.parametrize(
    "address",
    ["/public/?lang=xx", "/public/agreements/?page=99", "/public/agreements/?page=x", "/public/search?q=%00<b>",
     "/public/map?region=<b>", "/public/timeline.json?size=<b>"],
)  # fmt: skip
def test_odd_addresses_are_borne(open_page: PageClient, address: str) -> None:
    assert open_page.client.get(address).status_code == 200


@pytest.mark.parametrize(
    "address",
    ["/public/agreements/9999", "/public/memberships/1", "/public/data/spells.csv", "/public/data/agreements.exe"],
)
def test_what_is_not_there_says_so(open_page: PageClient, address: str) -> None:
    assert "There is nothing at this address" in open_page.get(f"{address}?lang=en", status=404).text
