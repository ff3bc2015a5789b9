"""Every chart, found by looking: its marks lead to records and from there to a sentence, and nothing odd breaks it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest
from flask import Flask
from sqlalchemy import update
from sqlalchemy.orm import Session

from tests.core.records import day
from tests.looks.pages import chart_pages
from tests.web.client import Page, PageClient
from tracker.actions.entities import network_from_catalogue
from tracker.actions.records import add_record
from tracker.kinds.registry import REGISTRY
from tracker.store.engagement import Engagement
from tracker.store.entity import City
from tracker.store.register import the_register
from tracker.web.kept import Answers

RECORD = re.compile(rf"/(?:{'|'.join(kind.plural for kind in REGISTRY)})/\d+")
LONG = (
    "A city with a name of one hundred and twenty letters, which nobody would believe if it did not stand in a register, "
    * 2
)


def drawn(person: PageClient, page: Page) -> list[dict[str, object]]:
    """Return the marks of every chart on a page, as the arrow keys walk them."""
    sources = [one.get("data-chart-src") or "" for one in page.all("div") if one.get("data-chart-src")]
    found: list[dict[str, object]] = []
    for source in sources:
        answer = person.client.get(source)
        assert answer.status_code == 200, source
        found += answer.get_json()["layout"].get("meta", {}).get("marks", [])
    return found


def records_on(page: Page) -> set[str]:
    links = (urlsplit(link.get("href") or "").path for link in page.all("a"))
    return {link for link in links if RECORD.fullmatch(link)}


def test_every_mark_leads_to_its_records_and_from_there_to_a_sentence(app: Flask, council: PageClient) -> None:
    addresses: dict[str, str] = {}
    for path in chart_pages(app):
        marks = drawn(council, council.get(f"{path}?lang=en"))
        assert marks, path
        for mark in marks:
            assert mark["address"], (path, mark)
            addresses.setdefault(str(mark["address"]).partition("#")[0], path)
    records: set[str] = set()
    for address, path in addresses.items():
        if RECORD.fullmatch(urlsplit(address).path):
            records.add(urlsplit(address).path)
            continue
        behind = records_on(council.get(address))
        assert behind, f"{address}, to which a mark of {path} leads, names no record"
        records |= behind
    assert len(records) > 30
    for address in sorted(records):
        page = council.get(f"{address}?lang=en")
        told = page.all("blockquote") or "no source yet" in page.text
        assert told, f"{address} shows neither a quote nor that it has no source yet"


def nothing(_session: Session, _home: City) -> None:
    """Add no record."""


def one_record(session: Session, home: City) -> None:
    """Add one record."""
    tie(session, home, city(session, "Dakar", "SN", (-17.4, 14.7)))


def oddities(session: Session, home: City) -> None:
    """Add what has broken charts elsewhere."""
    dakar, nowhere = city(session, "Dakar", "SN", (-17.4, 14.7)), city(session, "Nowhere", None, None)
    unending = city(session, LONG[:120], "BR", (-46.6, -23.5))
    tie(session, home, dakar, start="2001")
    tie(session, home, dakar, start="2019-03-04")  # two ties to one city
    tie(session, home, nowhere)  # neither a date nor a place
    tie(session, home, unending, start="2020-02")
    network = network_from_catalogue(session, "metropolis")
    values = {"network": [network], "level": "full", "start": day("1957")}
    add_record(session, kind=REGISTRY["membership"], home_city=home, values=values | {"status": "member"})


def city(session: Session, name: str, country: str | None, place: tuple[float, float] | None) -> City:
    made = City(names={"en": name, "fa": name}, country=country)
    made.longitude, made.latitude = place or (None, None)
    session.add(made)
    session.flush()
    return made


def tie(session: Session, home: City, other: City, *, start: str = "", end: str = "") -> None:
    days = {name: day(text) for name, text in (("start", start), ("end", end)) if text}
    values = {
        "parties": [other],
        "type": REGISTRY["agreement"].field("type").choices[0].name,
        "status": "signed",
        **days,
    }
    add_record(session, kind=REGISTRY["agreement"], home_city=home, values=values)


@pytest.mark.parametrize("fill", [nothing, one_record, oddities])
def test_nothing_odd_breaks_a_chart(app: Flask, council: PageClient, fill: Callable[[Session, City], None]) -> None:
    pages = chart_pages(app)
    with app.extensions["database"].writing() as session, session.begin():
        house = the_register(session)
        assert house
        gone = update(Engagement.__table__).values(deleted_at=datetime(2024, 1, 1, tzinfo=UTC))
        session.connection().execute(gone)
        fill(session, house.home_city)
    app.extensions["answers"] = Answers()  # the change log knows nothing of records that vanish at once
    seen = 0
    for path in pages:
        for language in ("fa", "en"):
            seen += len(drawn(council, council.get(f"{path}?lang={language}")))
    assert bool(seen) == (fill is not nothing)
