"""What is new is read alike from both databases, bounded, and only for whom it is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from tracker.actions.accounts import add_user
from tracker.actions.entities import add_entity
from tracker.actions.parts import add_row, edit_row
from tracker.actions.questions import About, answer_question, ask_question
from tracker.actions.records import add_record
from tracker.core.access import Role
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.core.news import ANSWERED, ASKED, CHANGED, MOST, PROMISED, Whom
from tracker.kinds.news import count_news, read_news
from tracker.kinds.parts.commitment import COMMITMENTS
from tracker.kinds.registry import REGISTRY
from tracker.store.base import now
from tracker.store.engagement import Engagement
from tracker.store.entity import City
from tracker.store.user import User

TODAY = now().date()
KIND = REGISTRY["agreement"]


@pytest.fixture
def people(session: Session) -> dict[str, User]:
    roles = {"maker": Role.RECORDER, "other": Role.APPROVER, "council": Role.COUNCIL}
    return {
        name: add_user(session, name=name, password="a long enough password", role=role) for name, role in roles.items()
    }


@pytest.fixture
def record(session: Session, shiraz: City, people: dict[str, User]) -> Engagement:
    session.info["user_id"] = people["maker"].id
    weimar = add_entity(session, type=EntityType.CITY, names={"en": "Weimar"})
    values = {"type": "mou", "status": "signed", "parties": [weimar]}
    return add_record(session, kind=KIND, home_city=shiraz, values=values)


def told(session: Session, user: User) -> list[tuple[str, int | None]]:
    records = user.role != Role.COUNCIL
    whom = Whom(user.id, user.name, records, now() - timedelta(days=1))
    news = read_news(session, whom, now=now())
    assert count_news(session, whom, now=now()) == len(news.fresh)
    return [(item.sort.name, item.entry.id if item.entry else None) for item in news.fresh]


def promise(session: Session, record: Engagement, day: date, owner: str = "") -> None:
    values = {"text": "Send books", "status": "open", "due": PartialDate.of_day(day), "owner": owner}
    add_row(session, record=record, part=COMMITMENTS, values=values)


def test_questions_go_to_the_staff_and_answers_to_who_asked(
    session: Session, record: Engagement, people: dict[str, User]
) -> None:
    council = people["council"]
    session.info["user_id"] = council.id
    question = ask_question(session, about=About(record), text="Why?", asked_by_id=council.id, today=TODAY)
    ask_question(session, about=About(record), text="How?", asked_by_id=people["other"].id, today=TODAY)
    assert [sort for sort, _ in told(session, people["other"])] == [ASKED.name]
    assert told(session, council) == []
    session.info["user_id"] = people["maker"].id
    answer_question(session, question=question, version=question.version, answer="So.", today=TODAY)
    assert told(session, council) == [(ANSWERED.name, record.id)]
    # His own correction of his question is no news to him.
    session.info["user_id"] = council.id
    assert told(session, people["other"]) == []
    record.deleted_at = now()
    session.flush()
    assert told(session, council) == []


def test_a_change_by_somebody_else_is_told_once_for_each_record(
    session: Session, record: Engagement, people: dict[str, User]
) -> None:
    promise(session, record, TODAY + timedelta(days=100))
    assert told(session, people["maker"]) == []
    session.info["user_id"] = people["other"].id
    for text in ("One", "Two"):
        values = {"text": text, "status": "open", "due": PartialDate.of_day(TODAY + timedelta(days=90))}
        row = add_row(session, record=record, part=COMMITMENTS, values=values)
        edit_row(session, row=row, part=COMMITMENTS, version=row.version, values={**values, "clause": "3"})
    assert told(session, people["maker"]) == [(CHANGED.name, record.id)]
    assert told(session, people["other"]) == []
    session.info["user_id"] = None
    record.summary = "The calendar said so."
    session.flush()
    assert told(session, people["maker"]) == [(CHANGED.name, record.id)]


def test_promises_are_told_to_who_made_them_and_to_their_owner(
    session: Session, record: Engagement, people: dict[str, User]
) -> None:
    promise(session, record, TODAY + timedelta(days=10), owner="Other")
    promise(session, record, TODAY + timedelta(days=40), owner="other")
    mine, owned = told(session, people["maker"]), told(session, people["other"])
    assert (mine, owned) == ([(PROMISED.name, record.id)],) * 2
    assert told(session, people["council"]) == []


def test_there_is_never_more_than_a_page_of_one_sort(
    session: Session, record: Engagement, people: dict[str, User]
) -> None:
    for number in range(MOST + 5):
        text = f"Question {number}"
        ask_question(session, about=About(record), text=text, asked_by_id=people["council"].id, today=TODAY)
    assert len(told(session, people["other"])) == MOST
