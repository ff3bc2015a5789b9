"""Dashboards ask, answer, and lead: behind every number lies the list that holds as many."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from shutil import copy
from xml.etree.ElementTree import Element

import pytest
from flask import Flask

from tests.conftest import KEY
from tests.web.client import Page, PageClient
from tracker.actions.accounts import add_user
from tracker.actions.entities import add_entity
from tracker.actions.founding import found_register
from tracker.actions.records import add_record
from tracker.app import create_app
from tracker.config import Settings
from tracker.core.access import Role
from tracker.core.calendars import Calendar
from tracker.core.fields import EntityType
from tracker.demo.load import PASSWORD
from tracker.kinds.registry import REGISTRY
from tracker.store.engine import Database

COUNCIL = ["changed", "ties", "trips", "overdue", "questions", "ending", "coverage", "held-1"]
STAFF = ["due", "gaps", "suggestions", "changed", "unsourced", "coverage"]
COUNTERPART = ["standing", "activity", "people-met", "next", "promises", "proven"]
LISTS = re.compile(r"/(changes|trips|gaps)\b")


def text_of(element: Element) -> str:
    """Return the words of an element without the letters that set names apart."""
    return re.sub("[\u2066-\u2069]", "", " ".join("".join(element.itertext()).split()))


def widgets(page: Page) -> dict[str, Element]:
    return {one.get("id") or "": one for one in page.all("section") if "widget" in (one.get("class") or "").split()}


def answer(page: Page, name: str) -> str:
    return text_of(next(one for one in widgets(page)[name].iter("p") if one.get("class") == "answer"))


def held(person: PageClient, address: str) -> int:
    """Return how many things the list at an address holds, as it says itself."""
    page = person.get(address)
    if LISTS.match(address):
        if waiting := re.findall(r"Open questions: (\d+)", page.text):
            return int(waiting[0])
        rows = [one for one in page.all("ul") if one.get("class") == "widget-rows"]
        return len(list(rows[-1] if rows else page.all("tbody")[0]))
    (head,) = page.all("h1")
    return int(re.findall(r"\d+", text_of(head))[-1])


@pytest.mark.parametrize(
    ("name", "address"),
    [("council", "/"), ("recorder", "/"), ("council", "/cities/2"), ("council", "/cities/11"),
     ("recorder", "/networks/16"), ("council", "/changes"), ("council", "/changes?since=2020"), ("council", "/trips")],
)  # fmt: skip
def test_behind_every_number_lies_a_list_of_as_many(app: Flask, name: str, address: str) -> None:
    person = PageClient(app).sign_in(name)
    page = person.get(f"{address}{'&' if '?' in address else '?'}lang=en")
    links = [one for one in page.all("a") if "count-link" in (one.get("class") or "")]
    assert links or address == "/trips"
    for link in links:
        assert held(person, link.get("href") or "") == int(text_of(link)), link.get("href")


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize(
    ("name", "address", "wanted"),
    [("council", "/", COUNCIL), ("recorder", "/", STAFF), ("council", "/networks/16", COUNTERPART)],
)
def test_each_widget_has_a_question_and_an_answer(
    app: Flask, name: str, address: str, wanted: list[str], language: str
) -> None:
    page = PageClient(app).sign_in(name).get(f"{address}?lang={language}")
    found = widgets(page)
    assert [one for one in wanted if one not in found] == []
    for section in found.values():
        question = next(section.iter("h2"))
        assert text_of(question).endswith("؟" if language == "fa" else "?")
        assert section.get("aria-labelledby") == question.get("id")
        answers = [one for one in section.iter("p") if one.get("class") == "answer"]
        assert [text_of(one)[-1:] for one in answers] == ["."]
        if language == "fa":
            assert not re.search("[0-9]", text_of(answers[0])), text_of(answers[0])


def test_the_council_reads_what_its_city_knows(council: PageClient) -> None:
    page = council.get("/?lang=en")
    assert answer(page, "ties").startswith("9 agreements, 6 memberships and 3 seats stand today")
    assert answer(page, "overdue") == "1 commitment is overdue. 1 has its day ahead."
    assert answer(page, "questions") == "1 question waits for an answer."
    trips = text_of(widgets(page)["trips"])
    assert "8,250.50 euros" in trips
    assert "480,000,000 Iranian rials" in trips
    assert "Mohammad-Hasan Asadi" in text_of(widgets(page)["held-1"])


def test_trips_are_asked_for_by_time_and_taken_along(council: PageClient) -> None:
    page = council.get("/trips?since=2024-01-01&until=2024-12-31&lang=en")
    assert "1 trip, 5 days in all, at 8,250.50 euros and 480,000,000 Iranian rials." in text_of(page.tree)
    rows = council.client.get("/trips?since=2024&until=2024&lang=en&format=json").json
    assert [(one["place"], one["days"], one["amount"], one["currency"]) for one in rows] == [
        ("São Paulo", 5, "6,400", "EUR"),
        ("São Paulo", 5, "1,850.50", "EUR"),
        ("São Paulo", 5, "480,000,000", "IRR"),
    ]
    assert "No trip is recorded in this time." in council.get("/trips?since=1900&until=1901&lang=en").text
    assert council.client.get("/trips?format=xlsx").status_code == 200


@pytest.mark.parametrize(
    "address", ["/changes?what=x&page=99", "/changes?page=-1&since=x", "/trips?since=<b>&until=x", "/due?when=x&involves=x",
                "/agreements/?tone=x&ends=x", "/commitments/?involves=999999", "/questions/?state=x"],
)  # fmt: skip
def test_odd_addresses_are_borne(council: PageClient, address: str) -> None:
    council.get(address)


def test_a_name_that_looks_like_the_mark_of_a_number_makes_no_link(app: Flask, council: PageClient) -> None:
    from tracker.core.counts import Count, Place
    from tracker.core.messages import N_
    from tracker.web.counts import linked

    with app.test_request_context("/?lang=en"):
        odd = linked(N_("{name}: {n}", name="\ue0009\ue000<b>", n=Count(3, Place("agreement"))))
    assert odd.count("<a ") == 1
    assert "<b>" not in odd


@pytest.fixture
def empty(empty_file: Path, tmp_path: Path) -> Callable[[bool], Flask]:
    """Make the application on a register without a record, or with one."""

    def make(one: bool) -> Flask:
        path = tmp_path / "empty.sqlite"
        copy(empty_file, path)
        database = Database(f"sqlite:///{path}")
        with database.writing() as session, session.begin():
            house = found_register(session, city="Shiraz", country="IR", language="en", calendar=Calendar.GREGORIAN)
            for role in (Role.COUNCIL, Role.RECORDER):
                add_user(session, name=role.value, password=PASSWORD, role=role)
            if one:
                network = add_entity(session, type=EntityType.NETWORK, names={"en": "Metropolis"})
                kind = REGISTRY["membership"]
                add_record(session, kind=kind, home_city=house.home_city, values={"network": [network]})
        database.close()
        return create_app(Settings(tmp_path, f"sqlite:///{path}", KEY))

    return make


def test_an_empty_register_says_so_in_every_widget(empty: Callable[[bool], Flask]) -> None:
    app = empty(False)
    council = PageClient(app).sign_in("council").get("/?lang=en")
    assert answer(council, "changed").endswith("nothing changed.")
    assert answer(council, "ties") == "Nothing ties the city to anybody yet."
    assert answer(council, "trips") == "No trip is recorded."
    assert answer(council, "held-1") == "The city holds none today."
    assert answer(council, "ending") == "Nothing ends within a year."
    staff = PageClient(app).sign_in("recorder").get("/?lang=en")
    assert answer(staff, "due") == "Nothing is due."
    assert answer(staff, "changed") == "Nothing has changed yet."
    for address in ("/changes", "/trips", "/cities/1"):
        PageClient(app).sign_in("council").get(address)


def test_one_record_is_told_in_the_singular(empty: Callable[[bool], Flask]) -> None:
    app = empty(True)
    page = PageClient(app).sign_in("council").get("/?lang=en")
    assert answer(page, "ties") == "1 membership stands today."
    assert answer(page, "changed").endswith("1 new record.")
    assert "1 membership has no source yet." in text_of(widgets(page)["coverage"])
    network = PageClient(app).sign_in("council").get("/networks/2?lang=en")
    assert answer(network, "standing") == "1 membership stands today."
