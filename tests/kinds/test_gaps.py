"""Once an article's records are accepted, the queue asks what the article left open."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from tracker.actions.articles import Capture, archive_article, keep_suggestions
from tracker.actions.entities import add_entity
from tracker.actions.gaps import ask_again, fill_field, give_up_gap
from tracker.actions.parts import add_row
from tracker.actions.suggestions import accept_suggestion
from tracker.core.fields import EntityType
from tracker.core.gap import Gap
from tracker.core.messages import Message, Refusal
from tracker.kinds.agreement import Agreement
from tracker.kinds.gaps import Found, count_gaps, next_gap
from tracker.kinds.registry import PARTS, REGISTRY, Registry
from tracker.store.engagement import Engagement
from tracker.store.entity import City
from tracker.store.rule import AgreementRule
from tracker.store.suggestion import Suggestion

# The facts of the sample article in other words: a trip whose days, cost, members and results stay open.
TEXT = """شهردار شیراز در نشست علنی شورای شهر از سفر خود به سائوپائولو گزارش داد.

محمدحسن اسدی گفت: به دلیل عضویت شهرداری شیراز در هیئت‌مدیره متروپلیس در اجلاس سران شهری سائوپائولو حضور یافتیم.

وی افزود: شیراز از سال ۸۶ عضو متروپلیس است و در هیئت‌مدیره متروپلیس کرسی دارد.

شهردار شیراز در حاشیه اجلاس با شهردار سائوپائولو، شهردار داکار و دبیرکل متروپلیس دیدار کرد."""


@pytest.fixture
def accepted(session: Session, shiraz: City) -> list[Engagement]:
    """The records that the article proposes, all accepted."""
    capture = Capture(
        body=TEXT.encode(), media_type="text/plain", text=TEXT, title="گزارش سفر", language="fa",
        retrieved_at=datetime(2026, 11, 24, tzinfo=UTC),
    )  # fmt: skip
    article = archive_article(session, capture=capture)
    keep_suggestions(session, article=article, home_city=shiraz)
    suggestions = session.query(Suggestion).order_by(Suggestion.id).all()
    return [accept_suggestion(session, suggestion=one, home_city=shiraz) for one in suggestions]


def queue(session: Session) -> list[Found]:
    found, after = [], None
    while one := next_gap(session, after=after):
        found.append(one)
        after = (one.record_id, one.gap.name)
    return found


def test_the_queue_holds_what_the_article_leaves_open(session: Session, accepted: list[Engagement]) -> None:
    asked = {(one.kind.name, one.gap.name) for one in queue(session)}
    dates = {("attendance", "start"), ("meeting", "start"), ("seat", "start"), ("seat", "end")}
    assert dates <= asked
    assert {("attendance", "delegates"), ("attendance", "costs")} <= asked, "delegation and cost"
    assert {("meeting", "counterparts"), ("meeting", "outcome"), ("attendance", "results")} <= asked, (
        "names and results"
    )
    assert {("attendance", "permit_number"), ("membership", "legal_basis")} <= asked, "the resolution's number"
    assert ("membership", "start") not in asked, "«سال ۸۶» is known"


def test_the_queue_is_walked_whole_and_counted(session: Session, accepted: list[Engagement]) -> None:
    found = queue(session)
    assert len(found) == count_gaps(session)
    assert len({(one.record_id, one.gap.name) for one in found}) == len(found)
    assert [one.record_id for one in found] == sorted((one.record_id for one in found), reverse=True)


def meeting(records: list[Engagement]) -> Engagement:
    return next(one for one in records if one.kind == "meeting")


def names_of(session: Session, record: Engagement) -> list[str]:
    return [one.gap.name for one in queue(session) if one.record_id == record.id]


def test_a_filled_gap_leaves_the_queue_and_nothing_else_changes(session: Session, accepted: list[Engagement]) -> None:
    record = meeting(accepted)
    topics = REGISTRY["meeting"].field("topics")
    with pytest.raises(Refusal, match="Write what is known"):
        fill_field(session, record=record, version=record.version, field=topics, value="")
    involved = [link.entity_id for link in record.involvements]
    fill_field(session, record=record, version=record.version, field=topics, value="Sustainability")
    assert names_of(session, record) == ["start", "counterparts", "outcome"]
    assert [link.entity_id for link in record.involvements] == involved


def test_a_person_beside_the_office_answers_who_it_was(session: Session, accepted: list[Engagement]) -> None:
    record = meeting(accepted)
    person = add_entity(session, type=EntityType.PERSON, names={"en": "Somebody"})
    field = REGISTRY["meeting"].field("counterparts")
    both = [*record.entities("counterparts"), person]
    fill_field(session, record=record, version=record.version, field=field, value=both)
    assert "counterparts" not in names_of(session, record)


def test_a_row_fills_the_gap_of_its_part(session: Session, accepted: list[Engagement]) -> None:
    trip = next(one for one in accepted if one.kind == "attendance")
    mayor = add_entity(session, type=EntityType.PERSON, names={"fa": "محمدحسن اسدی"})
    add_row(session, record=trip, part=PARTS["delegates"][0], values={"person": mayor, "role": "head"})
    assert "delegates" not in names_of(session, trip)


def test_what_cannot_be_known_is_not_asked_until_that_is_taken_back(
    session: Session, accepted: list[Engagement]
) -> None:
    record = meeting(accepted)
    for _ in range(2):
        give_up_gap(session, record=record, name="start")
        assert "start" not in names_of(session, record)
        ask_again(session, record=record, name="start")
        assert "start" in names_of(session, record)


def test_what_lies_ahead_or_fell_through_is_not_asked(session: Session, accepted: list[Engagement]) -> None:
    record = meeting(accepted)
    for status in ("planned", "cancelled"):
        record.status = status
        session.flush()
        assert names_of(session, record) == []


def test_the_citys_rules_for_a_type_ask_for_a_term_and_a_budget(session: Session, shiraz: City) -> None:
    session.add(AgreementRule(type="mou", term_needed=True, budget_needed=True))
    session.add_all(Agreement(home_city=shiraz, status="signed", type=type) for type in ("friendship", "mou"))
    session.add(Agreement(home_city=shiraz, status="signed", type="mou", renewal="automatic"))
    session.flush()
    asked, after = [], None
    while one := next_gap(session, after=after):
        asked.append((one.record_id, one.gap.name))
        after = asked[-1]
    assert [record for record, name in asked if name == "end"] == [2]
    assert sorted(record for record, name in asked if name == "costs") == [2, 3]


def test_a_kind_asks_more_by_the_rules_of_the_city(session: Session, shiraz: City) -> None:
    rule = (Gap("community", Message("Nobody carries it")), Agreement.type == "friendship")
    registry = Registry((REGISTRY["agreement"], Agreement), gaps={"agreement": [rule]})
    weimar = add_entity(session, type=EntityType.CITY, names={"en": "Weimar"})
    for type in ("friendship", "mou"):
        session.add(Agreement(home_city=shiraz, status="signed", type=type))
    session.flush()
    assert weimar.id
    asked = []
    after = None
    while one := next_gap(session, after=after, registry=registry):
        asked.append(one.gap.name)
        after = (one.record_id, one.gap.name)
    assert asked.count("community") == 1
    assert count_gaps(session, registry=registry) == len(asked)
