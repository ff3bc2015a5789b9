"""What an article tells of an agreement as an act: recorded with its day and its passage, joined, and taken back."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.kinds.test_agreement_life import act, agreement, day
from tracker.actions.articles import Capture, archive_article
from tracker.actions.corroboration import join_suggestion
from tracker.actions.entities import add_entity
from tracker.actions.gaps import values_of
from tracker.actions.parts import remove_row
from tracker.actions.reviewing import Reviewed, reviewed
from tracker.actions.suggestions import accept_suggestion, reopen_suggestion
from tracker.core.fields import EntityType
from tracker.kinds.agreement import KIND
from tracker.kinds.entries import entry_of
from tracker.kinds.parts.act import Act
from tracker.kinds.rows import rows_of
from tracker.store.directory import Directory
from tracker.store.engagement import Engagement
from tracker.store.entity import City
from tracker.store.suggestion import Suggestion

SUSPENDED = "The council of Shiraz suspended the friendship with Ahrenfeld on 8 March 2022."
AGAIN = "In March 2022 the friendship of Shiraz and Ahrenfeld was put on hold."
REAFFIRMED = "The mayors of Shiraz and Ahrenfeld reaffirmed their friendship on 2 May 2023."
ENDED = "Ahrenfeld ended its friendship with Shiraz on 8 March 2022."
SIGNED = "Shiraz and Ahrenfeld signed a friendship agreement on 8 March 2022."


@pytest.fixture
def ahrenfeld(session: Session, shiraz: City) -> City:
    city = add_entity(session, type=EntityType.CITY, names={"en": "Ahrenfeld"}, country="DE")
    assert isinstance(city, City)
    return city


def told(
    session: Session,
    text: str,
    act: str | None,
    status: str,
    *,
    edtf: str | None = "2022-03-08",
    words: str = "8 March 2022",
) -> Suggestion:
    """Return a waiting suggestion as the rules store it."""
    capture = Capture(body=text.encode(), media_type="text/plain", text=text, language="en")
    evidence = [{"field": field, "quote": text, "start": 0, "end": len(text)} for field in ("parties", "type")]
    if words in text:
        at = text.index(words)
        evidence.append({"field": "start", "quote": words, "start": at, "end": at + len(words)})
    payload: dict[str, Any] = {
        "kind": "agreement",
        "fields": {"type": "friendship", "status": status, **({"act": act} if act else {})},
        "parties": [
            {
                "name": "Ahrenfeld",
                "label": "Ahrenfeld",
                "type": "city",
                "role": "parties",
                "id": None,
                "country": "DE",
            }
        ],
        "date": {"edtf": edtf, "calendar": "gregorian", "text": words} if edtf else None,
        "evidence": evidence,
        "reason": "The sentence names a tie, what was done about it, and the other side.",
        "confidence": 0.9,
    }
    made = Suggestion(article=archive_article(session, capture=capture), kind="agreement", payload=payload)
    session.add(made)
    session.flush()
    return made


def suspended(session: Session) -> Suggestion:
    return told(session, SUSPENDED, "suspended", "suspended")


def acts(session: Session, record: Engagement) -> list[tuple[object, object]]:
    """Return the acts of a record, the earliest first."""
    return [(row.values["type"], row.values["day"]) for row in rows_of(session, record.id, kind=KIND)["acts"]]


def whole(session: Session, record: Engagement) -> object:
    """Return all that a record says: its values, its rows and what proves it."""
    session.flush()
    session.expire_all()
    rows = {part: [row.values for row in some] for part, some in rows_of(session, record.id, kind=KIND).items()}
    return values_of(record), rows, {quote.id for quote in entry_of(record).quotes}


def quotes(record: Engagement) -> set[tuple[str, str]]:
    """Return what proves a record: the field without the number of a row, and the words."""
    return {(quote.field.partition(".")[0], quote.text) for quote in entry_of(record).quotes}


def look(session: Session, suggestion: Suggestion) -> Reviewed:
    (one,) = reviewed(session, suggestions=[suggestion], directory=Directory(session))
    return one


def test_a_suspension_is_an_act_and_no_beginning(session: Session, shiraz: City, ahrenfeld: City) -> None:
    record = accept_suggestion(session, suggestion=suspended(session), home_city=shiraz)
    session.expire_all()
    assert (record.status, record.start, record.end) == ("suspended", None, None)
    assert acts(session, record) == [("suspended", day("2022-03-08"))]
    assert quotes(record) == {
        ("parties", SUSPENDED),
        ("type", SUSPENDED),
        ("acts", SUSPENDED),
        ("acts", "8 March 2022"),
    }


@pytest.mark.parametrize(
    ("done", "status"),
    [
        ("proposed", "proposed"),
        ("permitted", "permitted"),
        ("approved", "approved"),
        ("renewed", "in_force"),
        ("reaffirmed", "in_force"),
        ("terminated", "terminated"),
        ("expired", "expired"),
    ],
)
def test_the_status_is_what_follows(session: Session, shiraz: City, ahrenfeld: City, done: str, status: str) -> None:
    record = accept_suggestion(session, suggestion=told(session, SUSPENDED, done, status), home_city=shiraz)
    assert (record.status, record.start) == (status, None)
    assert acts(session, record) == [(done, day("2022-03-08"))]
    assert record.end == (day("2022-03-08") if done == "terminated" else None)


@pytest.mark.parametrize("done", [None, "signed", "something else"])
def test_what_tells_no_act_begins_by_its_day(session: Session, shiraz: City, ahrenfeld: City, done: str | None) -> None:
    record = accept_suggestion(session, suggestion=told(session, SIGNED, done, "signed"), home_city=shiraz)
    assert (record.status, record.start) == ("signed", day("2022-03-08"))
    assert acts(session, record) == []
    assert ("start", "8 March 2022") in quotes(record)


def test_an_act_whose_day_is_unknown_is_kept_with_its_sentence(session: Session, shiraz: City, ahrenfeld: City) -> None:
    suggestion = told(session, AGAIN, "suspended", "suspended", edtf=None)
    record = accept_suggestion(session, suggestion=suggestion, home_city=shiraz)
    assert (record.status, acts(session, record)) == ("suspended", [("suspended", None)])
    assert ("acts", AGAIN) in quotes(record)


def test_undo_takes_the_record_with_its_act_away(session: Session, shiraz: City, ahrenfeld: City) -> None:
    suggestion = suspended(session)
    first = accept_suggestion(session, suggestion=suggestion, home_city=shiraz)
    reopen_suggestion(session, suggestion=suggestion)
    assert first.deleted_at is not None
    assert look(session, suggestion).records == []
    second = accept_suggestion(session, suggestion=suggestion, home_city=shiraz)
    assert second.id != first.id
    assert len(acts(session, second)) == 1


def edited(ahrenfeld: City, **changes: object) -> dict[str, object]:
    return {"type": "friendship", "status": "suspended", "parties": [ahrenfeld], "start": None, "end": None, **changes}


def test_what_a_person_wrote_wins_over_the_act(session: Session, shiraz: City, ahrenfeld: City) -> None:
    values = edited(ahrenfeld, status="signed", start=day("2022-03-08"))
    record = accept_suggestion(session, suggestion=suspended(session), home_city=shiraz, values=values)
    assert (record.status, record.start) == ("signed", day("2022-03-08"))
    assert acts(session, record) == []
    assert ("start", "8 March 2022") in quotes(record)

    ended = told(session, ENDED, "terminated", "terminated")
    values = edited(ahrenfeld, status="terminated", end=day("2022-12-31"))
    record = accept_suggestion(session, suggestion=ended, home_city=shiraz, values=values)
    assert (record.status, record.end) == ("terminated", day("2022-12-31"))
    assert acts(session, record) == []
    assert "start" not in {field for field, _ in quotes(record)}, "a passage proves no day that is not there"


def test_what_a_person_adds_stands_beside_the_act(session: Session, shiraz: City, ahrenfeld: City) -> None:
    values = edited(ahrenfeld, type="sister_city", start=day("2010-05-01"))
    record = accept_suggestion(session, suggestion=suspended(session), home_city=shiraz, values=values)
    found = values_of(record)
    assert (found["status"], found["type"], found["start"]) == ("suspended", "sister_city", day("2010-05-01"))
    assert ("suspended", day("2022-03-08")) in acts(session, record)


def test_joining_adds_the_act_and_comes_apart_exactly(session: Session, shiraz: City, ahrenfeld: City) -> None:
    record = agreement(session, shiraz, ahrenfeld, status="signed", start=day("2010-05-01"), end=day("2035-05-01"))
    before = whole(session, record)
    suggestion = suspended(session)
    join_suggestion(session, suggestion=suggestion, record=record)
    session.expire_all()
    assert acts(session, record) == [("signed", day("2010-05-01")), ("suspended", day("2022-03-08"))]
    assert (record.status, record.start, record.end) == ("suspended", day("2010-05-01"), day("2035-05-01"))
    assert {("acts", SUSPENDED), ("acts", "8 March 2022")} <= quotes(record)
    assert entry_of(record).matters == (), "nothing differs"
    reopen_suggestion(session, suggestion=suggestion)
    assert whole(session, record) == before


@pytest.mark.parametrize("done", ["terminated", "approved", "renewed", "expired"])
@pytest.mark.parametrize(
    "held",
    [
        {"status": "in_force"},
        {"status": "in_force", "start": "2010-05-01", "end": "2020-05-01"},
        {"status": "terminated", "start": "2010-05-01", "end": "2020-05-01"},
        {"status": "approved"},
    ],
)
def test_it_comes_apart_whatever_the_record_was(
    session: Session, shiraz: City, ahrenfeld: City, done: str, held: dict[str, str]
) -> None:
    values = {name: day(value) if value[0] == "2" else value for name, value in held.items()}
    record = agreement(session, shiraz, ahrenfeld, **values)
    before = whole(session, record)
    suggestion = told(session, ENDED, done, {"renewed": "in_force"}.get(done, done))
    join_suggestion(session, suggestion=suggestion, record=record)
    assert (done, day("2022-03-08")) in acts(session, record)
    reopen_suggestion(session, suggestion=suggestion)
    assert whole(session, record) == before


def test_it_comes_apart_where_other_acts_stand(session: Session, shiraz: City, ahrenfeld: City) -> None:
    record = agreement(session, shiraz, ahrenfeld, end=day("2035-05-01"))
    act(session, record, "signed", "2010-05-01")
    before = whole(session, record)
    suggestion = told(session, ENDED, "terminated", "terminated")
    join_suggestion(session, suggestion=suggestion, record=record)
    assert (record.status, record.end) == ("terminated", day("2022-03-08"))
    reopen_suggestion(session, suggestion=suggestion)
    assert whole(session, record) == before


def test_the_same_act_told_again_only_gets_further_evidence(session: Session, shiraz: City, ahrenfeld: City) -> None:
    record = accept_suggestion(session, suggestion=suspended(session), home_city=shiraz)
    before = whole(session, record)
    again = told(session, AGAIN, "suspended", "suspended", edtf="2022-03", words="March 2022")
    assert [row.values["day"] for row in look(session, again).rows.values()] == [day("2022-03-08")]
    join_suggestion(session, suggestion=again, record=record)
    assert acts(session, record) == [("suspended", day("2022-03-08"))]
    assert {("acts", AGAIN), ("acts", "March 2022")} <= quotes(record)
    reopen_suggestion(session, suggestion=again)
    assert whole(session, record) == before


def test_an_act_of_another_type_or_day_is_another_one(session: Session, shiraz: City, ahrenfeld: City) -> None:
    record = accept_suggestion(session, suggestion=suspended(session), home_city=shiraz)
    reaffirmed = told(session, REAFFIRMED, "reaffirmed", "in_force", edtf="2023-05-02", words="2 May 2023")
    later = told(session, AGAIN, "suspended", "suspended", edtf="2024-03-08")
    for one in (reaffirmed, later):
        assert look(session, one).rows == {}
        join_suggestion(session, suggestion=one, record=record)
    assert acts(session, record) == [
        ("suspended", day("2022-03-08")),
        ("reaffirmed", day("2023-05-02")),
        ("suspended", day("2024-03-08")),
    ]
    reopen_suggestion(session, suggestion=later)
    assert record.status == "in_force"


def test_an_act_that_something_else_proves_meanwhile_stays(session: Session, shiraz: City, ahrenfeld: City) -> None:
    record = agreement(session, shiraz, ahrenfeld, start=day("2010-05-01"))
    first, second = suspended(session), told(session, AGAIN, "suspended", "suspended", edtf="2022-03")
    join_suggestion(session, suggestion=first, record=record)
    join_suggestion(session, suggestion=second, record=record)
    reopen_suggestion(session, suggestion=first)
    assert (record.status, acts(session, record)[-1]) == ("suspended", ("suspended", day("2022-03-08")))
    assert ("acts", AGAIN) in quotes(record)
    assert ("acts", SUSPENDED) not in quotes(record)


def test_what_a_person_did_since_stays(session: Session, shiraz: City, ahrenfeld: City) -> None:
    record = agreement(session, shiraz, ahrenfeld, start=day("2010-05-01"))
    suggestion = suspended(session)
    join_suggestion(session, suggestion=suggestion, record=record)
    act(session, record, "terminated", "2024-01-01")
    reopen_suggestion(session, suggestion=suggestion)
    assert acts(session, record) == [("in_force", day("2010-05-01")), ("terminated", day("2024-01-01"))]
    assert (record.status, record.end) == ("terminated", day("2024-01-01"))


def test_an_act_that_a_person_removed_since_does_not_come_back(session: Session, shiraz: City, ahrenfeld: City) -> None:
    record = agreement(session, shiraz, ahrenfeld, start=day("2010-05-01"))
    suggestion = suspended(session)
    join_suggestion(session, suggestion=suggestion, record=record)
    told_act = session.scalars(select(Act).where(Act.type == "suspended")).one()
    remove_row(session, row=told_act)
    reopen_suggestion(session, suggestion=suggestion)
    assert acts(session, record) == []
    assert (record.status, record.start) == ("in_force", day("2010-05-01"))


def test_a_record_is_found_by_its_sides_whatever_the_day_of_the_act(
    session: Session, shiraz: City, ahrenfeld: City
) -> None:
    record = agreement(session, shiraz, ahrenfeld, status="signed", start=day("2010-05-01"))
    one = look(session, suspended(session))
    assert [other.id for other in one.records] == [record.id]
    assert one.proposed.entry.start is None
    assert "start" not in one.proposed.said
    signed = look(session, told(session, SIGNED, None, "signed"))
    assert signed.records == [], "a signing of another day is another agreement"
