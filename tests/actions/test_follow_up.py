"""What follows a record: a delegation copied, a commitment closed, a question answered, a document attached."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.core.papers import PAPERS
from tracker.actions.accounts import add_user
from tracker.actions.articles import Capture, archive_article
from tracker.actions.commitments import (
    close_commitment,
    close_with_document,
    close_with_known_document,
    close_with_passage,
    reopen_commitment,
)
from tracker.actions.delegations import copy_delegation, remove_members
from tracker.actions.documents import Upload, add_document
from tracker.actions.entities import add_entity
from tracker.actions.evidence import untie_passage
from tracker.actions.parts import add_row, edit_row, remove_row
from tracker.actions.questions import About, answer_question, ask_again, ask_question
from tracker.actions.records import add_record
from tracker.actions.versions import Conflict
from tracker.core.access import Role
from tracker.core.date_parsing import parse_date
from tracker.core.evidence import find_passage
from tracker.core.fields import EntityType
from tracker.core.messages import Refusal
from tracker.kinds.attendance import Attendance
from tracker.kinds.delegation import Delegation, delegation_of
from tracker.kinds.parts.commitment import COMMITMENTS, Commitment
from tracker.kinds.parts.cost import COSTS
from tracker.kinds.parts.council_item import COUNCIL_ITEMS
from tracker.kinds.parts.delegate import DELEGATES, Delegate
from tracker.kinds.parts.document import Document
from tracker.kinds.questions import count_unanswered, find_questions, with_records
from tracker.kinds.registry import REGISTRY
from tracker.kinds.rows import rows_of
from tracker.store.article import Article
from tracker.store.engagement import Engagement
from tracker.store.entity import City, Entity
from tracker.store.files import Files

KIND = REGISTRY["attendance"]
TODAY = date(2026, 11, 25)
PDF = Upload(PAPERS["pdf"], "scan.pdf")
Attend = Callable[[str], Engagement]


@pytest.fixture
def attend(session: Session, shiraz: City) -> Attend:
    def make(start: str) -> Engagement:
        event = add_entity(session, type=EntityType.EVENT, names={"en": f"Summit of {start or 'some day'}"})
        values = {"event": [event], "start": parse_date(start) if start else None}
        return add_record(session, kind=KIND, home_city=shiraz, values=values)

    return make


@pytest.fixture
def mayor(session: Session) -> Entity:
    return add_entity(session, type=EntityType.PERSON, names={"en": "The mayor"})


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path / "documents")


@pytest.fixture
def article(session: Session) -> Article:
    text = "The week of culture took place in Shiraz. It was well attended."
    return archive_article(session, capture=Capture(body=text.encode(), media_type="text/plain", text=text))


def member(session: Session, record: Engagement, **values: object) -> Delegate:
    row = add_row(session, record=record, part=DELEGATES, values={"role": "member", **values})
    assert isinstance(row, Delegate)
    return row


def commitment_on(session: Session, record: Engagement, **values: object) -> Commitment:
    row = add_row(
        session, record=record, part=COMMITMENTS, values={"text": "A week of culture", "status": "open", **values}
    )
    assert isinstance(row, Commitment)
    return row


def summary(session: Session, record: Engagement) -> Delegation:
    return delegation_of(session, record, rows_of(session, record.id, kind=KIND), TODAY)


def test_the_last_delegation_is_the_latest_earlier_one_that_has_members(
    session: Session, attend: Attend, mayor: Entity
) -> None:
    earlier, latest, empty, later = map(attend, ("2020-05-01", "2022-05-01", "2023-05-01", "2026-05-01"))
    new = attend("2024-05-01")
    for record in (earlier, latest, later):
        member(session, record, person=mayor, role="head", days=4)
    assert summary(session, empty).last is not None
    last = summary(session, new).last
    assert last is not None
    assert last.day == parse_date("2022-05-01")
    made = copy_delegation(session, source_id=latest.id, record=new)
    assert [(row.person, row.role, row.days) for row in made if isinstance(row, Delegate)] == [(mayor, "head", None)]
    assert summary(session, new).last is None
    with pytest.raises(Refusal):
        copy_delegation(session, source_id=earlier.id, record=new)
    remove_members(session, record=new, ids=[row.id for row in made])
    assert summary(session, new).heads == 0


@pytest.mark.parametrize(
    ("values", "field"),
    [({"role": "head", "office": "office"}, "role"), ({"person": "mayor"}, "person"), ({}, "person")],
)
def test_a_delegation_has_each_person_once_and_one_head(
    session: Session, attend: Attend, mayor: Entity, values: dict[str, object], field: str
) -> None:
    record = attend("2024-05-01")
    office = add_entity(session, type=EntityType.OFFICE, names={"en": "The office"})
    row = member(session, record, person=mayor, role="head")
    given = {name: {"office": office, "mayor": mayor}.get(str(value), value) for name, value in values.items()}
    with pytest.raises(Refusal) as refused:
        member(session, record, **given)
    assert refused.value.field == field
    edit_row(session, row=row, part=DELEGATES, version=row.version, values={"person": mayor, "role": "head"})


@pytest.mark.parametrize("currency", ["ریال", "EURO", "E1R", "€", "ＥＵＲ"])
def test_a_currency_has_three_letters(session: Session, attend: Attend, currency: str) -> None:
    with pytest.raises(Refusal) as refused:
        add_row(session, record=attend(""), part=COSTS, values={"item": "Visa", "amount": 5, "currency": currency})
    assert refused.value.field == "currency"


def test_a_trip_report_as_a_document_says_when_it_was_filed(session: Session, attend: Attend, files: Files) -> None:
    record = attend("2024-05-01")
    assert isinstance(record, Attendance)
    document = add_document(session, files=files, record=record, upload=PDF, type="report")
    document.created_at = datetime(2024, 6, 1, tzinfo=UTC)
    assert record.report_filed is not None
    record.report_filed = parse_date("2024-05-20")
    add_document(session, files=files, record=record, upload=Upload(PAPERS["txt"], "x.txt"), type="report")
    assert record.report_filed == parse_date("2024-05-20")


def test_done_needs_a_proof_and_dropped_a_reason(session: Session, attend: Attend) -> None:
    row = commitment_on(session, attend(""))
    for values, field in (({"status": "done"}, "status"), ({"status": "dropped", "reason": " "}, "reason")):
        with pytest.raises(Refusal) as refused:
            edit_row(
                session, row=row, part=COMMITMENTS, version=row.version, values={"text": "A week of culture", **values}
            )
        assert refused.value.field == field
    with pytest.raises(Refusal):
        close_commitment(session, commitment=row)
    assert row.status == "open"


def test_a_passage_closes_a_commitment_and_undo_takes_both_back(
    session: Session, attend: Attend, article: Article
) -> None:
    row = commitment_on(session, attend(""), status="in_progress")
    passage = find_passage(article.text, "The week of culture took place")
    evidence = close_with_passage(session, commitment=row, article=article, passage=passage)
    assert (row.status, evidence.field) == ("done", f"commitments.{row.id}")
    reopen_commitment(session, commitment=row, status="in_progress", made=evidence)
    assert row.status == "in_progress"
    assert evidence.deleted_at is not None
    with pytest.raises(Refusal):
        close_commitment(session, commitment=row)


def test_a_document_closes_a_commitment(session: Session, attend: Attend, files: Files) -> None:
    record = attend("")
    first, second = commitment_on(session, record), commitment_on(session, record)
    document = close_with_document(session, files=files, commitment=first, upload=PDF)
    assert (first.status, document.proves) == ("done", f"commitments.{first.id}")
    known = add_document(session, files=files, record=record, upload=Upload(PAPERS["txt"], "minutes.txt"), type="other")
    close_with_known_document(session, commitment=second, document=known)
    assert second.status == "done"


def test_the_only_proof_of_a_commitment_that_is_done_is_not_taken_away(
    session: Session, attend: Attend, article: Article, files: Files
) -> None:
    row = commitment_on(session, attend(""))
    passage = find_passage(article.text, "The week of culture took place")
    evidence = close_with_passage(session, commitment=row, article=article, passage=passage)
    document = add_document(session, files=files, record=row.engagement, upload=PDF, type="other")
    document.proves = f"commitments.{row.id}"
    session.flush()
    untie_passage(session, evidence=evidence)  # the document still proves it
    with pytest.raises(Refusal, match="Nothing else proves"):
        remove_row(session, row=document)


def test_a_document_is_kept_once_and_survives_its_row(session: Session, attend: Attend, files: Files) -> None:
    record, other = attend(""), attend("")
    document = add_document(session, files=files, record=record, upload=PDF, type="letter")
    assert (document.title, document.media_type, document.size) == ("scan", "application/pdf", len(PDF.body))
    with pytest.raises(Refusal) as refused:
        add_document(session, files=files, record=record, upload=Upload(PDF.body, "other.pdf"), type="other")
    assert refused.value.field == "file"
    add_document(session, files=files, record=other, upload=PDF, type="letter")
    remove_row(session, row=document)
    assert files.read(document.sha256) == PDF.body
    add_document(session, files=files, record=record, upload=PDF, type="letter")


def test_what_is_refused_is_not_kept(session: Session, attend: Attend, files: Files) -> None:
    record = attend("")
    for upload, type in ((Upload(PAPERS["png"], "scan.pdf"), "signed"), (Upload(b"", ""), "signed"), (PDF, "")):
        with pytest.raises(Refusal):
            add_document(session, files=files, record=record, upload=upload, type=type)
    assert not files.folder.exists()
    assert session.scalars(select(Document)).all() == []


def test_a_question_waits_until_it_is_answered(session: Session, attend: Attend) -> None:
    record = attend("")
    asker = add_user(session, name="council", password="a long enough password", role=Role.COUNCIL)
    question = ask_question(session, about=About(record), text=" Who paid? ", asked_by_id=asker.id, today=TODAY)
    later = ask_question(session, about=About(record), text="And why?", asked_by_id=asker.id, today=TODAY)
    (row, _) = rows_of(session, record.id, kind=KIND)[COUNCIL_ITEMS.name]
    assert (row.values["text"], row.values["asked_by"].read_in("en")) == ("Who paid?", "council")  # type: ignore[attr-defined]
    assert count_unanswered(session) == 2
    seen = question.version
    answer_question(session, question=question, version=seen, answer="The host.", today=TODAY)
    assert [one.row.id for one in find_questions(session)] == [later.id, question.id]
    assert count_unanswered(session) == 1
    with pytest.raises(Conflict):
        answer_question(session, question=question, version=seen, answer="Somebody else.", today=TODAY)
    for text in ("", "  "):
        with pytest.raises(Refusal):
            ask_question(session, about=About(record), text=text, asked_by_id=asker.id, today=TODAY)


def test_an_answered_question_is_closed_until_it_is_asked_again(session: Session, attend: Attend) -> None:
    record = attend("")
    asker = add_user(session, name="council", password="a long enough password", role=Role.COUNCIL)
    by = {"asked_by_id": asker.id, "today": TODAY}
    question = ask_question(session, about=About(record), text="Who paid?", **by)  # type: ignore[arg-type]
    with pytest.raises(Refusal):
        ask_again(session, question=question, text="Well?", **by)  # type: ignore[arg-type]
    answer_question(session, question=question, version=question.version, answer="Somebody.", today=TODAY)
    assert find_questions(session, state="open") == []
    again = ask_again(session, question=question, text="Who is that?", **by)  # type: ignore[arg-type]
    assert (again.engagement_id, again.follows_id) == (record.id, question.id)
    (shown,) = with_records(session, find_questions(session, state="open"))
    assert shown.before is not None
    assert shown.before.values["answer"] == "Somebody."
    assert [one.row.id for one in find_questions(session, state="answered", asked_by=asker.id)] == [question.id]
    assert find_questions(session, asked_by=asker.id + 1) == []


def test_a_resolution_stands_once_on_a_record(session: Session, attend: Attend) -> None:
    record = attend("")
    add_row(session, record=record, part=COUNCIL_ITEMS, values={"type": "resolution", "number": "۱۲/۳"})
    with pytest.raises(Refusal) as refused:
        add_row(session, record=record, part=COUNCIL_ITEMS, values={"type": "resolution", "number": "12/3"})
    assert refused.value.field == "number"
