"""Every fact of the sample article can be held, is shown on its record's page, and stands in the council's report."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from tests.exports.test_pdf import needs_poppler, words
from tests.web.client import PageClient
from tracker.actions.articles import Capture, archive_article, describe_article
from tracker.actions.entities import add_entity, city_from_gazetteer, network_from_catalogue
from tracker.actions.evidence import tie_passage
from tracker.actions.parts import add_row
from tracker.actions.records import add_record
from tracker.core.calendars import Calendar
from tracker.core.date_parsing import parse_date
from tracker.core.evidence import find_passage
from tracker.core.fields import EntityType
from tracker.exports import report_pdf
from tracker.kinds.registry import REGISTRY
from tracker.kinds.reporting import report_on
from tracker.language import Reader
from tracker.store.engagement import Engagement
from tracker.store.engine import Database
from tracker.store.entity import Entity
from tracker.store.register import the_register
from tracker.suggest import gazetteer

TEXT = (
    "شهردار شیراز گفت اولویت بیشتری برای حضور فعال در سازمان‌ها و مجامع بین‌المللی قائل است.\n\n"
    "وی گزارش حضور در اجلاس سران شهری را به جلسه علنی شورا داد. بیش از ۱۵۰۰ مدیر شهری از ۹۶ کشور شرکت کردند.\n\n"
    "اولویت بیشتری برای تقویت ارتباطات شبکه‌ای قائل است. شیراز از سال ۸۶ عضو مترو پلیس است.\n\n"
    "شیراز تنها کلانشهر آسیایی عضو کمیته تدوین برنامه سه‌ساله است. سه شهر دیگر عضو هیئت مترو پلیس شدند."
)


class Facts:
    """The records of the article, entered by hand through the actions."""

    def __init__(self, session: Session) -> None:
        self.session = session
        register = the_register(session)
        assert register is not None
        self.home = register.home_city
        self.pages: dict[str, tuple[Engagement, list[str]]] = {}
        self.article = archive_article(session, capture=Capture(body=TEXT.encode(), media_type="text/plain", text=TEXT, title="Sample", outlet="Ruydad Iran", language="fa"))  # fmt: skip
        describe_article(session, article=self.article, origin="Shiraz Municipality")

    def record(self, name: str, kind: str, *shown: str, **values: object) -> Engagement:
        record = add_record(self.session, kind=REGISTRY[kind], home_city=self.home, values=values)
        self.pages[name] = (record, list(shown))
        return record

    def row(self, name: str, part: str, *shown: str, **values: object) -> int:
        record, known = self.pages[name]
        known += shown
        return add_row(self.session, record=record, part=REGISTRY[record.kind].part(part), values=values).id

    def proof(self, name: str, field: str, quote: str) -> None:
        record, known = self.pages[name]
        known.append(quote)
        passage = find_passage(self.article.text, quote)
        kind = REGISTRY[record.kind]
        tie_passage(self.session, article=self.article, passage=passage, record=record, kind=kind, field=field)

    def claim(self, name: str, subject: str, value: str, **values: object) -> int:
        given = {"rank": "normal", "asserted_by": "Mayor of Shiraz", **values}
        notes = [str(values["note"])] if "note" in values else []
        return self.row(name, "claims", subject, value, *notes, subject=subject, value=value, **given)


def enter(session: Session) -> Facts:
    facts = Facts(session)
    place = next(one for one in gazetteer.load().called("São Paulo") if one.country == "BR")
    city = city_from_gazetteer(session, place.id)
    metropolis = network_from_catalogue(session, "metropolis")

    def entity(type: EntityType, name: str, within: Entity | None = None) -> Entity:
        return add_entity(session, type=type, names={"en": name}, within=within)

    mayor = entity(EntityType.PERSON, "Mohammad-Hasan Asadi")
    office = entity(EntityType.OFFICE, "Mayor of Shiraz (test)", facts.home)
    summit = entity(EntityType.EVENT, "City leaders' summit", city)
    board = entity(EntityType.BODY, "Board (test)", metropolis)
    committee = entity(EntityType.BODY, "Three-year programme committee", metropolis)
    counterparts = [
        ("Mayor of São Paulo (test)", city),
        ("Mayor of Dakar (test)", None),
        ("Secretary general (test)", metropolis),
    ]

    # B1, B4: one claim made twice is one record with two quotes.
    facts.record("priority", "statement", "Priority of networks", "active presence in international bodies", speaker=[mayor], topic="Priority of networks", words="active presence in international bodies, above widening twin ties")  # fmt: skip
    facts.proof("priority", "words", "اولویت بیشتری برای حضور فعال در سازمان‌ها و مجامع بین‌المللی قائل است")
    facts.proof("priority", "words", "اولویت بیشتری برای تقویت ارتباطات شبکه‌ای قائل است")
    # B2: a report to an open session whose date is missing; the summit, and why the city went.
    facts.record("summit", "attendance", "because of the seat on Metropolis' board", event=[summit], reason="because of the seat on Metropolis' board", results="Metropolis presented its past six months' work")  # fmt: skip
    facts.pages["summit"][1].append("presented its past six months' work")  # B7
    facts.row("summit", "council", "The mayor reported on the summit", type="session", text="The mayor reported on the summit to an open session")  # fmt: skip
    # B5: figures that were claimed, the theme, and the sub-event with Shiraz's part unstated.
    number = facts.claim("summit", "Participants", "more than 1,500 urban managers from 96 countries")
    facts.proof("summit", f"claims.{number}", "بیش از ۱۵۰۰ مدیر شهری از ۹۶ کشور")
    facts.claim("summit", "Theme", "local governments' environmental role, sustainability and resilience")
    facts.claim("summit", "Sub-event", "U20 session, the G20's urban branch", note="The part of Shiraz is unstated")
    # B6: the membership since «۸۶», the board, and a superlative with its day.
    joined = parse_date("سال ۸۶", calendar=Calendar.SOLAR_HIJRI)
    facts.record("membership", "membership", "2007/08", network=[metropolis], start=joined)
    facts.proof("membership", "start", "از سال ۸۶ عضو مترو پلیس است")
    facts.claim("membership", "Benefit", "membership is a brand")  # B8
    facts.record("board", "seat", body=[board], role="member", holder=[office])
    facts.claim(
        "board",
        "New members of the board",
        "three further cities",
        confidence="low",
        note="The text says board, perhaps admission",
    )
    facts.record("committee", "seat", body=[committee], role="member")
    only = facts.claim(
        "committee",
        "Place among the members",
        "the only Asian metropolis",
        superlative=True,
        claimed=parse_date("1403"),
    )
    facts.proof("committee", f"claims.{only}", "تنها کلانشهر آسیایی")
    facts.pages["committee"][1].append("may have changed since")
    # B7: attributed words.
    facts.record("gaza", "statement", "drew attention", speaker=[mayor], forum=[summit], topic="Gaza", words="Shiraz's demands and activism on Gaza, and its reaction, drew attention")  # fmt: skip
    # B8: three side meetings, offices known; a delegation whose head is an inference.
    for name, within in counterparts:
        facts.record(
            name, "meeting", name, type="side", counterparts=[entity(EntityType.OFFICE, name, within)], event=[summit]
        )
    facts.row("summit", "delegates", "Mayor of Shiraz (test)", office=office, role="head")
    facts.claim("summit", "Head of the delegation", "the mayor", asserted_by="the register", confidence="low")
    return facts


@pytest.fixture
def entered(app: Flask) -> dict[str, tuple[str, list[str]]]:
    database: Database = app.extensions["database"]
    with database.writing() as session, session.begin():
        facts = enter(session)
        return {
            name: (f"/{REGISTRY[record.kind].plural}/{record.id}", shown)
            for name, (record, shown) in facts.pages.items()
        }


def test_every_fact_is_shown_on_its_record(recorder: PageClient, entered: dict[str, tuple[str, list[str]]]) -> None:
    assert len(entered) == 9
    for address, shown in entered.values():
        text = recorder.get(f"{address}?lang=en").text
        for fact in shown:
            assert fact in text, (address, fact)
        assert "citing ⁨Shiraz Municipality⁩" in text or "no source yet" in text


@needs_poppler
def test_every_fact_is_in_the_report(app: Flask, entered: dict[str, tuple[str, list[str]]], tmp_path: Path) -> None:
    database: Database = app.extensions["database"]
    with database.reading() as session:
        register = the_register(session)
        assert register is not None
        since, until = parse_date("1380"), parse_date("1405")
        report = report_on(session, register, since=since, until=until)  # type: ignore[arg-type]
    text = words(report_pdf(report, reader=Reader()), tmp_path, "-raw").replace(" ", "")
    for _, shown in entered.values():
        for fact in shown:
            # Copied Persian loses its half-spaces, as every PDF's does.
            if fact.isascii():
                assert fact.replace(" ", "") in text, fact
    assert "citingShirazMunicipality" in text
