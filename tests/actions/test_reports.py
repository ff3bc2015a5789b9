"""A frozen report is numbered, names the one before, and is never changed; whatever is exchanged in it shows."""

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from tests.actions.writers import PLAIN
from tracker.actions.reports import freeze_report
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.messages import Refusal
from tracker.language import Reader
from tracker.store.entity import City
from tracker.store.report import Report, faults_of_all, hash_of_bytes, report_with

YEAR = PartialDate(Calendar.GREGORIAN, 2024)


def freeze(session: Session, *words: str) -> list[Report]:
    return [
        freeze_report(
            session,
            since=YEAR,
            until=YEAR,
            reader=Reader(),
            document={"b": word, "a": "۱"},
            writers=PLAIN,
            user_id=None,
        )
        for word in words
    ]


def faults(session: Session) -> list[str]:
    session.expire_all()
    return [str(Refusal(fault)) for fault in faults_of_all(session)]


def test_each_report_names_the_hash_of_the_one_before(session: Session, shiraz: City) -> None:
    first, second, third = freeze(session, "one", "two", "three")
    assert [one.number for one in (first, second, third)] == [1, 2, 3]
    assert (first.previous_sha256, second.previous_sha256) == ("", first.sha256)
    assert third.previous_sha256 == second.sha256 == hash_of_bytes(second.pdf)
    assert second.sha256 in third.content["seal"]["previous"]
    assert first.sha256.encode() in second.pdf
    assert faults(session) == []


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("UPDATE report SET pdf = '\\x00' WHERE number = 2", "The bytes of report 2"),
        ("UPDATE report SET content = '{}' WHERE number = 2", "The content of report 2"),
        ("UPDATE report SET previous_sha256 = 'x' WHERE number = 2", "Report 2 names another report"),
        ("DELETE FROM report WHERE number = 1", "The report before report 2 is missing"),
    ],
)
def test_what_was_exchanged_is_found(session: Session, shiraz: City, change: str, sentence: str) -> None:
    freeze(session, "one", "two", "three")
    if session.get_bind().dialect.name == "sqlite":
        change = change.replace("'\\x00'", "x'00'")
    session.execute(text(change))
    assert any(fault.startswith(sentence) for fault in faults(session))


def test_a_report_that_was_made_anew_breaks_the_next(session: Session, shiraz: City) -> None:
    freeze(session, "one", "two")
    forged = "UPDATE report SET sha256 = 'forged' WHERE number = 1"
    session.execute(text(forged))
    assert any("Report 2 names another report" in fault for fault in faults(session))


def test_a_frozen_report_is_never_changed(session: Session, shiraz: City) -> None:
    freeze(session, "one")
    session.commit()
    report = report_with(session, 1)
    assert report is not None
    report.language = "fa"
    with pytest.raises(RuntimeError, match="never changed"):
        session.flush()
    session.rollback()
    session.delete(report)
    with pytest.raises(RuntimeError, match="never changed"):
        session.flush()
