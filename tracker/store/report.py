"""Council reports as they were frozen.

A frozen report is never changed: its bytes are what the council got. Each names the hash of the one before, on paper
too, so that nobody can exchange an old report without every later one telling of it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, event, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from tracker.core.dates import PartialDate
from tracker.core.messages import N_, Message
from tracker.store.base import Base, now
from tracker.store.columns import Moment, PartialDateColumn
from tracker.store.user import User


class Report(Base):
    """A council report as it was frozen: the time it is on, what it held, its bytes, and their hash.

    content:         every word of it, as its document was (with its number and the hash before)
    content_sha256:  the hash of the content
    sha256:          the hash of the PDF's bytes
    previous_sha256: the hash of the report before it, or nothing for the first
    session, session_day: the council's session for which it was written
    corrects:        the number of the report that it corrects
    formats:         of each format, the hash of its bytes and what made them
    asked:           what it was asked to tell, so that a correction need not be asked anew
    """

    __tablename__ = "report"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    since: Mapped[PartialDate] = mapped_column(PartialDateColumn)
    until: Mapped[PartialDate] = mapped_column(PartialDateColumn)
    language: Mapped[str] = mapped_column(String(10))
    calendar: Mapped[str] = mapped_column(String(20))
    content: Mapped[dict[str, Any]] = mapped_column(JSON, deferred=True)
    content_sha256: Mapped[str] = mapped_column(String(64))
    pdf: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    sha256: Mapped[str] = mapped_column(String(64))
    previous_sha256: Mapped[str] = mapped_column(String(64), default="")
    session: Mapped[str] = mapped_column(String(60), default="")
    session_day: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    corrects: Mapped[int | None]
    formats: Mapped[dict[str, dict[str, str]]] = mapped_column(JSON, default=dict)
    asked: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    frozen_at: Mapped[datetime] = mapped_column(Moment, default=now)
    frozen_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))

    frozen_by: Mapped[User | None] = relationship()


@event.listens_for(Report, "before_update")
@event.listens_for(Report, "before_delete")
def _refuse(_mapper: object, _connection: object, _report: Report) -> None:
    raise RuntimeError("a frozen report is never changed")


def hash_of_bytes(content: bytes) -> str:
    """Return the SHA-256 of bytes, as letters."""
    return hashlib.sha256(content).hexdigest()


def hash_of(content: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a document, whatever the order in which a database gives its names back."""
    return hash_of_bytes(json.dumps(content, ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass"))


def newest_report(session: Session) -> Report | None:
    """Return the report that was frozen last."""
    return session.scalar(select(Report).order_by(Report.number.desc()).limit(1))


def report_with(session: Session, number: int) -> Report | None:
    """Return the report of this number."""
    return session.scalar(select(Report).where(Report.number == number))


def faults_of(report: Report, before: Report | None) -> list[Message]:
    """Return why a report is not what was frozen, as sentences; none where it holds.

    before: the report whose number is one less
    """
    faults = []
    if hash_of_bytes(report.pdf) != report.sha256:
        faults.append(N_("The bytes of report {number} are not those that were frozen.", number=report.number))
    if hash_of(report.content) != report.content_sha256:
        faults.append(N_("The content of report {number} is not what was frozen.", number=report.number))
    if report.number > 1 and before is None:
        faults.append(N_("The report before report {number} is missing.", number=report.number))
    wanted = before.sha256 if before else ""
    named = report.content.get("seal", {}).get("previous", "")
    if not (report.previous_sha256 == named == wanted) and (before or report.number == 1):
        faults.append(N_("Report {number} names another report before it than there is.", number=report.number))
    return faults


def faults_of_all(session: Session) -> Iterable[Message]:
    """Return what is wrong in the whole chain of frozen reports."""
    before: Report | None = None
    for report in session.scalars(select(Report).order_by(Report.number).execution_options(yield_per=10)):
        yield from faults_of(report, before if before and before.number == report.number - 1 else None)
        before = report
