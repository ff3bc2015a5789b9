"""Freezing a council report: from then on it is what it is, whatever becomes of the records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.dates import PartialDate
from tracker.core.messages import N_
from tracker.language import Reader
from tracker.store.register import Register
from tracker.store.report import Report, hash_of, hash_of_bytes, newest_report

Document = Mapping[str, Any]


def freeze_report(
    session: Session,
    *,
    since: PartialDate,
    until: PartialDate,
    reader: Reader,
    document: Document,
    write: Callable[[Document], bytes],
    user_id: int | None,
) -> Report:
    """Keep a report under the next number, with the hash of the one before, and return it.

    document: what it says, every word chosen
    write:    makes the PDF of a document
    """
    # Two people who freeze at once wait for each other here, so that two reports cannot follow the same one.
    session.execute(select(Register.id).with_for_update())
    before = newest_report(session)
    number, previous = (before.number + 1, before.sha256) if before else (1, "")
    content = {**document, "seal": {"number": number, "previous": previous, **_sealed_words(reader, before)}}
    fingerprint = hash_of(content)
    pdf = write({**content, "fingerprint": fingerprint})
    report = Report(
        number=number,
        since=since,
        until=until,
        language=reader.language,
        calendar=reader.calendar.value,
        content=content,
        content_sha256=fingerprint,
        pdf=pdf,
        sha256=hash_of_bytes(pdf),
        previous_sha256=previous,
        frozen_by_id=user_id,
    )
    session.add(report)
    session.flush()
    return report


def _sealed_words(reader: Reader, before: Report | None) -> dict[str, str]:
    """Return what the report says on paper about itself."""
    number = before.number + 1 if before else 1
    words = {"title": reader.say(N_("Report No. {number}", number=number))}
    words["follows"] = (
        reader.say(N_("It follows report No. {number}, whose SHA-256 is", number=before.number))
        if before
        else reader.say(N_("It is the first report of the register."))
    )
    return words
