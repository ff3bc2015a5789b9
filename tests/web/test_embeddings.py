"""Charts on other sites: nothing without an act, nothing beyond what may leave, and nothing after it was taken back."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from decimal import Decimal

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.web.client import Page, PageClient
from tracker.actions.entities import add_entity
from tracker.actions.parts import add_row
from tracker.actions.records import add_record, delete_record
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.kinds.parts.cost import CostLine
from tracker.kinds.parts.delegate import Delegate
from tracker.kinds.parts.document import Document
from tracker.kinds.registry import REGISTRY
from tracker.store.article import Article
from tracker.store.base import now
from tracker.store.engagement import Engagement
from tracker.store.entity import Entity, Person
from tracker.store.evidence import Evidence
from tracker.store.register import the_register
from tracker.store.user import User
from tracker.web.embedding.shelf import SHELF

NEW = "/settings/embeddings/new?lang={language}&chart={chart}"
SITES = "https://www.shiraz.example\nhttps://portal.example:8443/"


@pytest.fixture
def admin(app: Flask) -> PageClient:
    return PageClient(app).sign_in("admin")


def made(admin: PageClient, chart: str = "map", language: str = "en", *, sites: str = SITES, more: str = "") -> str:
    """Let a chart be shown and return its address."""
    admin.post(NEW.format(chart=chart, language=language) + more, {"language": language, "sites": sites})
    return addresses(admin)[0]


def addresses(admin: PageClient) -> list[str]:
    codes = ["".join(one.itertext()) for one in admin.get("/settings/embeddings?lang=en").all("textarea")]
    return [re.findall(r'src="http://localhost(/embed/[\w-]+)"', code)[0] for code in codes]


def told(visitor: PageClient, address: str) -> str:
    """Return all that leaves under an address: its page and its figure."""
    page = visitor.get(address).answer.get_data(as_text=True)
    return page + json.dumps(visitor.client.get(f"{address}/figure.json").get_json(), ensure_ascii=False)


def test_nothing_is_shown_until_an_administrator_decides_it(app: Flask, admin: PageClient) -> None:
    assert "No chart of the register is shown anywhere else." in admin.get("/settings/embeddings?lang=en").text
    for name in ("council", "recorder", "approver"):
        other = PageClient(app).sign_in(name)
        other.get("/settings/embeddings", status=403)
        other.get(NEW.format(chart="map", language="en"), status=403)
        assert not other.get("/map").all("a", href="/settings/embeddings/new?chart=map")
    admin.get(NEW.format(chart="nothing", language="en"), status=404)


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("chart", list(SHELF))
def test_a_chart_is_shown_by_itself(app: Flask, admin: PageClient, chart: str, language: str) -> None:
    address = made(admin, chart, language)
    page = PageClient(app).get(f"{address}?lang={'en' if language == 'fa' else 'fa'}")
    assert page.tree.get("lang") == language, "its language was decided, whoever asks"
    assert not [*page.all("a"), *page.all("form"), *page.all("nav"), *page.all("header")]
    assert page.all("details")
    figure = PageClient(app).client.get(f"{address}/figure.json").get_json()
    assert figure["data"]
    assert {mark["address"] for mark in figure["layout"].get("meta", {}).get("marks", [])} <= {""}
    addressed = [one for trace in figure["data"] for one in trace.get("customdata", [])]
    assert set(addressed) <= {""}
    everything = told(PageClient(app), address)
    for kind in REGISTRY:
        assert f"/{kind.plural}/" not in everything
    assert "/cities/" not in everything


def test_its_policy_names_its_sites_and_no_other_page_has_one(app: Flask, admin: PageClient) -> None:
    address = made(admin)
    for client in (PageClient(app), admin):
        answer = client.client.get(address)
        policy = answer.headers["Content-Security-Policy"]
        assert "frame-ancestors https://www.shiraz.example https://portal.example:8443;" in policy
        assert "script-src 'self'" in policy
        assert "X-Frame-Options" not in answer.headers
        assert answer.headers["Cache-Control"] == "public, max-age=300"
        assert "Set-Cookie" not in answer.headers
        figure = client.client.get(f"{address}/figure.json")
        assert "Set-Cookie" not in figure.headers
        assert "frame-ancestors 'none'" in figure.headers["Content-Security-Policy"]
    nobody = admin.client.get(made(admin, sites=""))
    for answer in (
        nobody,
        admin.client.get("/map"),
        admin.client.get("/settings/embeddings"),
        admin.client.get("/login"),
    ):
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Frame-Options"] == "DENY"
    assert "Set-Cookie" in admin.client.get("/map").headers


def test_the_filters_of_the_address_choose_what_is_shown(app: Flask, admin: PageClient) -> None:
    (offer,) = [
        one.get("href") or ""
        for one in admin.get("/map?lang=en&kind=agreement&kind=spell&region=europe&seen=0,1,0,1").all("a")
        if "embeddings/new" in (one.get("href") or "")
    ]
    assert "kind=agreement" in offer
    assert "region=europe" in offer
    assert "spell" not in offer
    admin.post(offer, {"language": "en", "sites": ""})
    (address,) = addresses(admin)
    assert "Only: Agreements" in PageClient(app).get(address).text
    figure = PageClient(app).client.get(f"{address}/figure.json").get_json()
    asked = admin.client.get("/map?lang=en&format=json&kind=agreement&region=europe").get_json()
    assert figure["layout"]["xaxis"] == asked["layout"]["xaxis"]
    marks, every = (one["layout"]["meta"]["marks"] for one in (figure, asked))
    assert {tuple(mark["at"]) for mark in marks} < {tuple(mark["at"]) for mark in every}, "what is planned is not shown"


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_site_that_is_none_is_refused_in_one_sentence(admin: PageClient, language: str) -> None:
    address = NEW.format(chart="map", language=language)
    page = admin.post(address, {"language": "fa", "sites": "https://a.example\nhttp://b.example"}, status=422)
    assert page is not None
    assert "http://b.example" in page.text
    assert [one.text for one in page.all("textarea")] == ["https://a.example\nhttp://b.example"]
    assert page.all("textarea")[0].get("aria-invalid") == "true"
    assert not addresses(admin)


def test_sites_are_changed_at_the_same_address_and_never_over_somebody_else(app: Flask, admin: PageClient) -> None:
    address = made(admin)
    (form,) = {
        one.get("href") or "" for one in admin.get("/settings/embeddings").all("a") if change_of(one.get("href"))
    }
    seen = admin.get(form).hidden("version")
    admin.post(form, {"language": "fa", "sites": "https://new.example", "version": seen})
    answer = PageClient(app).client.get(address)
    assert "frame-ancestors https://new.example;" in answer.headers["Content-Security-Policy"]
    assert 'lang="fa"' in answer.get_data(as_text=True)
    admin.post(form, {"language": "en", "sites": "", "version": seen}, status=409)


def change_of(href: str | None) -> bool:
    return bool(re.fullmatch(r"/settings/embeddings/\d+", (href or "").partition("?")[0]))


def test_what_was_withdrawn_opens_nothing_until_it_is_shown_again(app: Flask, admin: PageClient) -> None:
    address = made(admin)
    admin.post("/settings/embeddings/1/withdraw", {}, page="/settings/embeddings")
    listed = admin.get("/settings/embeddings?lang=en")
    assert "No longer shown" in listed.text
    assert not listed.all("textarea")
    visitor = PageClient(app)
    for gone in (address, "/embed/never-made"):
        assert gone_in(visitor, f"{gone}?lang=en").startswith("This chart is not shown here")
        assert gone_in(visitor, f"{gone}?lang=fa").startswith("این نمودار")
        answer = visitor.client.get(gone, headers={"Accept-Language": "en"})
        assert 'lang="en"' in answer.get_data(as_text=True)
        assert answer.headers["Cache-Control"] == "no-store"
        assert "Set-Cookie" not in answer.headers
        assert visitor.client.get(f"{gone}/figure.json").status_code == 404
    # Its sites may still frame the sentence that it is gone; an address that never was may be framed by nobody.
    assert "https://www.shiraz.example" in visitor.client.get(address).headers["Content-Security-Policy"]
    assert visitor.client.get("/embed/never-made").headers["X-Frame-Options"] == "DENY"
    admin.post("/settings/embeddings/1/again", {}, page="/map")
    assert visitor.client.get(address).status_code == 200


def gone_in(visitor: PageClient, address: str) -> str:
    page: Page = visitor.get(address, status=404)
    assert not page.all("a")
    return page.text


CANARY = "CANARY"


@pytest.fixture
def secrets(app: Flask) -> list[str]:
    """Put into the register what must not leave, beside one record that may, and return the words that tell of it."""
    with app.extensions["database"].writing() as session, session.begin():
        _add_secrets(session)
        every = [name for person in session.scalars(select(Person)) for name in person.names.values()]
        every += [user.name for user in session.scalars(select(User)) if user.name != "admin"]
        # A passage that is no more than a day is what the chart itself says.
        every += [one.quote for one in session.scalars(select(Evidence)) if len(one.quote) > 30]
        every += [one.title for one in session.scalars(select(Article))]
        every += [one.summary for one in session.scalars(select(Engagement)) if one.summary]
        for line in session.scalars(select(CostLine)):
            every += [line.item, line.payer, line.budget_line]
        every += [one.title for one in session.scalars(select(Document))]
    return [word for word in every if len(word) > 5]


def _add_secrets(session: Session) -> None:
    house = the_register(session)
    assert house is not None
    yesterday, tomorrow = (PartialDate.of_day((now() + timedelta(days=days)).date()) for days in (-1, 2))

    def named(type: EntityType, name: str) -> Entity:
        return add_entity(session, type=type, names={"en": name})

    def record(kind: str, **values: object) -> Engagement:
        secret = {"summary": f"{CANARY} note, write to {CANARY.lower()}@shiraz.example"}
        return add_record(session, kind=REGISTRY[kind], home_city=house.home_city, values={**secret, **values})

    def agreement(name: str, **values: object) -> Engagement:
        values = {"type": "friendship", "start": yesterday, **values}
        return record("agreement", parties=[named(EntityType.CITY, name)], **values)

    agreement("Seen by all", community=CANARY, resolution_number=CANARY)
    for state in ("planned", "proposed", "negotiated", "approved", "initialled"):
        agreement(f"{CANARY} {state}", status=state, start=None)
    delete_record(session, record=agreement(f"{CANARY} trash"))
    agreement(f"{CANARY} tomorrow", start=tomorrow)
    person = named(EntityType.PERSON, f"{CANARY} person")
    met = record("meeting", type="bilateral", counterparts=[person], start=yesterday, topics=CANARY, outcome=CANARY)
    record("statement", speaker=[person], words=f"{CANARY} words", topic=CANARY, start=yesterday)
    add_row(
        session,
        record=met,
        part=REGISTRY["meeting"].part("costs"),
        values={"item": CANARY, "amount": Decimal(987654321), "currency": "EUR", "payer": CANARY},
    )
    trip = session.scalars(select(Delegate)).first()
    assert trip is not None
    trip.person = person


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("chart", list(SHELF))
def test_what_must_not_leave_does_not(
    app: Flask, admin: PageClient, secrets: list[str], chart: str, language: str
) -> None:
    everything = told(PageClient(app), made(admin, chart, language))
    assert "Seen by all" in everything
    for word in (CANARY, CANARY.lower(), "@shiraz", "987654321", "987,654,321", "۹۸۷٬۶۵۴٬۳۲۱"):
        assert word not in everything
    assert [word for word in secrets if word in everything] == []
    assert "نجف" not in everything, "a suggestion that nobody has accepted is no record"
    assert "Najaf" not in everything


def test_a_meeting_with_a_person_is_told_without_the_person(app: Flask, admin: PageClient, secrets: list[str]) -> None:
    rows = PageClient(app).get(made(admin, "timeline")).all("tr")
    yesterday = f"{now() - timedelta(days=1):%-d %B %Y}"
    lines = [["".join(cell.itertext()) for cell in row] for row in rows]
    assert ["Meetings", "Meeting", yesterday, "Held"] in lines
    assert ["Statements", "Statement", yesterday, "Made"] in lines


def test_an_empty_register_is_shown_as_empty(app: Flask, admin: PageClient) -> None:
    page = PageClient(app).get(made(admin, "map", more="&kind=seat"))
    assert "There is nothing to show here yet." in page.text


@pytest.mark.parametrize("chart", ["timeline", "network", "map"])
def test_a_frame_is_offered_as_high_as_its_chart_is_now(app: Flask, admin: PageClient, chart: str) -> None:
    frame = made(admin, chart)
    figure = PageClient(app).client.get(f"{frame}/figure.json").get_json()
    (code,) = ["".join(one.itertext()) for one in admin.get("/settings/embeddings?lang=en").all("textarea")]
    height = int(re.search(r'height="(\d+)"', code)[1])  # type: ignore[index]
    assert figure["layout"].get("height", 0) + 200 <= height <= 2400
