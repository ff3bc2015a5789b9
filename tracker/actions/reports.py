"""Freezing a council report: from then on it is what it is, whatever becomes of the records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.dates import PartialDate
from tracker.core.messages import N_, Refusal
from tracker.language import Reader
from tracker.store.register import Register
from tracker.store.report import Report, hash_of, hash_of_bytes, newest_report, report_with

Document = Mapping[str, Any]
PDF = "pdf"


class Writer(Protocol):
    """What builds a format: `write` makes the bytes of a document, `made_by` says what does so."""

    @property
    def write(self) -> Callable[[Document], bytes]:
        """Return what makes the bytes of a document."""

    @property
    def made_by(self) -> str:
        """Return the name and version of what makes them."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """For which session of the council a report is frozen, which report it corrects, and what it was asked to tell."""

    session: str = ""
    day: PartialDate | None = None
    corrects: int | None = None
    asked: Mapping[str, Any] = field(default_factory=dict)


NO_OCCASION = Occasion()


def freeze_report(
    session: Session,
    *,
    since: PartialDate,
    until: PartialDate,
    reader: Reader,
    document: Document,
    writers: Mapping[str, Writer],
    user_id: int | None,
    occasion: Occasion = NO_OCCASION,
) -> Report:
    """Keep a report under the next number, with the hash of the one before, and return it.

    document: what it says, every word chosen
    writers:  by the name of a format, what builds it; the PDF is kept whole, of the others the hash

    Raises Refusal, naming the field, where it corrects a report that there is not.
    """
    if occasion.corrects is not None and report_with(session, occasion.corrects) is None:
        raise Refusal(N_("There is no report No. {number} to correct.", number=occasion.corrects), field="corrects")
    # Two people who freeze at once wait for each other here, so that two reports cannot follow the same one.
    session.execute(select(Register.id).with_for_update())
    before = newest_report(session)
    number, previous = (before.number + 1, before.sha256) if before else (1, "")
    seal = {"number": number, "previous": previous, **_sealed_words(reader, before, occasion.corrects)}
    content = {**document, "seal": seal}
    fingerprint = hash_of(content)
    built = {name: one.write({**content, "fingerprint": fingerprint}) for name, one in writers.items()}
    report = Report(
        number=number,
        since=since,
        until=until,
        language=reader.language,
        calendar=reader.calendar.value,
        content=content,
        content_sha256=fingerprint,
        pdf=built[PDF],
        sha256=hash_of_bytes(built[PDF]),
        previous_sha256=previous,
        session=occasion.session,
        session_day=occasion.day,
        corrects=occasion.corrects,
        formats={
            name: {"sha256": hash_of_bytes(body), "made_by": writers[name].made_by} for name, body in built.items()
        },
        asked=dict(occasion.asked),
        frozen_by_id=user_id,
    )
    session.add(report)
    session.flush()
    return report


def _sealed_words(reader: Reader, before: Report | None, corrects: int | None) -> dict[str, str]:
    """Return what the report says on paper about itself."""
    number = before.number + 1 if before else 1
    words = {"title": reader.say(N_("Report No. {number}", number=number))}
    words["follows"] = (
        reader.say(N_("It follows report No. {number}, whose SHA-256 is", number=before.number))
        if before
        else reader.say(N_("It is the first report of the register."))
    )
    if corrects is not None:
        words["corrects"] = reader.say(N_("It corrects report No. {number}.", number=corrects))
    return words
