"""A report is previewed and frozen in three clicks, and stays as it was whatever becomes of the records."""

from __future__ import annotations

from decimal import Decimal

import pytest
from flask import Flask
from sqlalchemy import event

from tests.web.client import PageClient
from tracker.actions.entities import add_entity
from tracker.actions.parts import add_row
from tracker.actions.records import add_record
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.kinds.registry import REGISTRY
from tracker.kinds.reporting import report_on
from tracker.store.engine import Database
from tracker.store.register import the_register

ASKED = "/reports/?since=1402&until=1404&lang=en"
PERIOD = {"since": "1402", "until": "1404"}


@pytest.fixture
def approver(app: Flask) -> PageClient:
    return PageClient(app).sign_in("approver")


def freeze(person: PageClient, number: int) -> bytes:
    answer = person.post("/reports/freeze?lang=en", PERIOD, page=ASKED)
    assert answer is None
    return person.client.get(f"/reports/{number}/pdf").data


def test_the_preview_tells_the_parts(approver: PageClient) -> None:
    text = approver.get(ASKED).text
    for part in ("overdue since 20 December 2024", "Dues of 2025 (⁨9,500⁩ ⁨EUR⁩): overdue", "The trip report is missing",
                 "paid by", "Under the agreement: Sister city with Dushanbe", "5 days from first to last", "disputed",
                 "This is a preview"):  # fmt: skip
        assert part.replace("⁨", "").replace("⁩", "") in text.replace("⁨", "").replace("⁩", ""), part


def test_a_frozen_report_stays_what_it_was(approver: PageClient) -> None:
    frozen = freeze(approver, 1)
    assert frozen.startswith(b"%PDF-")
    said = approver.get("/reports/1?lang=en").text
    approver.post("/agreements/1/delete", {}, page="/agreements/1")
    assert approver.client.get("/reports/1/pdf").data == frozen
    later = approver.get("/reports/1?lang=en").text
    assert later.partition("Reports Report")[2] == said.partition("Reports Report")[2]
    assert "Sister city with" in later
    assert "The hash holds" in later
    assert freeze(approver, 2) != frozen
    assert "Report No. 1" in approver.get("/reports/2?lang=en").text


def test_the_same_form_sent_twice_freezes_once(approver: PageClient) -> None:
    form = approver.get(ASKED)
    sent = {**PERIOD, "csrf_token": form.hidden("csrf_token"), "once": form.hidden("once")}
    answers = [approver.client.post("/reports/freeze", data=sent) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [303, 302]
    approver.get("/reports/2", status=404)


def test_a_period_that_cannot_be_freezes_nothing(approver: PageClient) -> None:
    page = approver.post("/reports/freeze?lang=en", {"since": "1404", "until": "1402"}, page=ASKED, status=422)
    assert page is not None
    assert "The end of the period lies before its beginning" in page.text
    approver.get("/reports/1", status=404)


def test_a_council_member_opens_what_an_approver_froze(app: Flask, approver: PageClient, council: PageClient) -> None:
    freeze(approver, 1)
    assert "The hash holds" in council.get("/reports/1?lang=en").text
    assert not [one for one in council.get(ASKED).all("form") if "freeze" in (one.get("action") or "")]
    token = council.get("/").hidden("csrf_token")
    assert council.client.post("/reports/freeze", data={**PERIOD, "csrf_token": token}).status_code == 403


def test_a_report_takes_the_same_number_of_queries_however_many_records(app: Flask) -> None:
    database: Database = app.extensions["database"]
    before = queries_of_a_report(database)
    with database.writing() as session, session.begin():
        register = the_register(session)
        assert register is not None
        kind = REGISTRY["meeting"]
        for number in range(30):
            office = add_entity(session, type=EntityType.OFFICE, names={"en": f"Office {number}"})
            values = {"type": "side", "counterparts": [office]}
            record = add_record(session, kind=kind, home_city=register.home_city, values=values)
            for text in "ab":
                cost = {"item": text, "amount": Decimal(number), "currency": "EUR"}
                add_row(session, record=record, part=kind.part("costs"), values=cost)
                claim = {"subject": "x", "value": text, "rank": "normal"}
                add_row(session, record=record, part=kind.part("claims"), values=claim)
    assert queries_of_a_report(database) == before


def queries_of_a_report(database: Database) -> int:
    asked: list[str] = []

    def note(*given: object) -> None:
        asked.append(str(given[2]))

    event.listen(database.engine, "before_cursor_execute", note)
    with database.reading() as session:
        register = the_register(session)
        assert register is not None
        year = PartialDate(Calendar.SOLAR_HIJRI, 1404)
        report_on(session, register, since=year, until=year)
    event.remove(database.engine, "before_cursor_execute", note)
    return len(asked)


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("address", ["/cities/2/brief", "/networks/16/brief"])
def test_a_brief_has_a_page_and_a_file(council: PageClient, address: str, language: str) -> None:
    folder, _, _ = address.strip("/").partition("/")
    first = council.get(f"/{folder}/?lang={language}").all("a", **{"class": "fw"})
    place = (first[0].get("href") or "").partition("?")[0] if first else address.removesuffix("/brief")
    page = council.get(f"{place}?lang={language}")
    (link,) = [one for one in page.all("a") if "/brief" in (one.get("href") or "")]
    council.get(link.get("href") or "")
    assert council.client.get(f"{place}/brief?format=pdf&lang={language}").data.startswith(b"%PDF-")


def test_people_have_no_brief(council: PageClient) -> None:
    person = council.get("/offices/").all("a", **{"class": "fw"})
    for link in person[:1]:
        council.get(f"{(link.get('href') or '').partition('?')[0]}/brief", status=404)
