"""The answers of charts are kept, and never longer than they hold."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from tests.web.client import PageClient
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.kinds.meeting import Meeting
from tracker.kinds.membership import Membership
from tracker.kinds.timelines import timeline_of
from tracker.store.change import Change
from tracker.store.engine import Database
from tracker.store.entity import Network
from tracker.store.log import state_of
from tracker.store.register import the_register
from tracker.web.charts import timeline
from tracker.web.kept import Answer, Kept

CHARTS = ["/timeline?format=json&lang=en", "/network?format=json&lang=en"]


def asked(person: PageClient, address: str, **headers: str) -> TestResponse:
    return person.client.get(address, headers={name.replace("_", "-"): value for name, value in headers.items()})


@pytest.mark.parametrize("address", CHARTS)
def test_a_browser_that_has_the_answer_is_told_so(council: PageClient, address: str) -> None:
    first = asked(council, address, Accept_Encoding="gzip")
    assert first.headers["Content-Encoding"] == "gzip"
    assert json.loads(gzip.decompress(first.data)) == asked(council, address).json
    again = asked(council, address, If_None_Match=first.headers["ETag"])
    assert (again.status_code, again.data) == (304, b"")
    assert "no-store" not in first.headers["Cache-Control"]
    assert "private" in first.headers["Cache-Control"]


@pytest.mark.parametrize("address", CHARTS)
def test_a_kept_answer_is_given_to_nobody_who_may_not_read(app: Flask, council: PageClient, address: str) -> None:
    tag = asked(council, address).headers["ETag"]
    assert asked(PageClient(app), address, If_None_Match=tag).status_code == 302


def test_an_answer_is_kept_for_each_question_reader_and_window(council: PageClient) -> None:
    kept = council.app.extensions["answers"].packed._kept
    for address in ("lang=en", "lang=fa", "lang=en&calendar=solar-hijri", "lang=en&kind=membership", "lang=en"):
        asked(council, f"/timeline?format=json&{address}")
    assert len(kept) == 4


def test_every_role_is_given_the_same(app: Flask) -> None:
    tags = {
        asked(PageClient(app).sign_in(name), CHARTS[0]).headers["ETag"] for name in ("council", "recorder", "admin")
    }
    assert len(tags) == 1


def _change_of(app: Flask, change: Any) -> None:
    with app.extensions["database"].writing() as session, session.begin():
        change(session)


def _renamed(session: Session) -> None:
    network = session.query(Network).filter(Network.deleted_at.is_(None)).order_by(Network.id).first()
    assert network
    network.names = {"en": "Renamed network", "fa": "شبکهٔ تازه‌نام"}


def _moved(session: Session) -> None:
    session.query(Meeting).filter(Meeting.deleted_at.is_(None)).first().start = PartialDate(Calendar.GREGORIAN, 1999)


def _settled(session: Session) -> None:
    session.query(Membership).filter(Membership.status == "member").first().status = "suspended"


@pytest.mark.parametrize("change", [_renamed, _moved, _settled])
def test_an_answer_holds_until_something_changes(council: PageClient, change: Any) -> None:
    before = asked(council, CHARTS[0])
    _change_of(council.app, change)
    after = asked(council, CHARTS[0], If_None_Match=before.headers["ETag"])
    assert after.status_code == 200
    assert after.data != before.data


def test_a_change_that_is_kept_late_is_noticed_all_the_same(session: Session, database: Database) -> None:
    def written(id: int) -> None:
        session.add(Change(id=id, table="entity", row_id=1, act="edited", fields={}))
        session.commit()

    written(1)
    written(3)
    before = state_of(session)
    written(2)  # another's, with an earlier number and a later commit
    assert state_of(session) != before


def test_settings_of_the_house_are_part_of_the_question(council: PageClient) -> None:
    asked(council, CHARTS[0])

    def change(session: Session) -> None:
        house = the_register(session)
        assert house
        house.quiet_months = 7

    _change_of(council.app, change)
    asked(council, CHARTS[0])
    assert len(council.app.extensions["answers"].packed._kept) == 2


def test_few_answers_are_kept_and_the_one_least_asked_for_goes_first() -> None:
    answers: Kept[Answer] = Kept(most=2)
    one, other, third = (Answer(name, name.decode()) for name in (b"1", b"2", b"3"))
    answers.keep(1, one)
    answers.keep(2, other)
    assert answers.get(1) is one
    answers.keep(3, third)
    assert (answers.get(1), answers.get(2), answers.get(3)) == (one, None, third)


def test_a_page_and_its_figure_are_composed_once(council: PageClient, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []

    def composed(*args: Any, **how: Any) -> Any:
        made.append(how)
        return timeline_of(*args, **how)

    monkeypatch.setattr(timeline, "timeline_of", composed)
    for query in ("lang=en", "lang=en&format=json", "lang=en&format=csv", "lang=en&size=narrow&format=json"):
        council.client.get(f"/timeline?{query}")
    assert len(made) == 1
    council.client.get("/timeline?lang=fa")  # by another calendar
    assert len(made) == 2
    _change_of(council.app, _moved)
    council.client.get("/timeline?lang=fa")
    assert len(made) == 3
