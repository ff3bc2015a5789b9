"""Asking a question, on a record or on a section of a frozen report, and answering it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

from sqlalchemy.orm import Session

from tracker.actions.parts import add_row, edit_row
from tracker.actions.versions import expect_version
from tracker.core.dates import PartialDate
from tracker.core.messages import N_, Refusal
from tracker.kinds.parts.council_item import COUNCIL_ITEMS, CouncilItem
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.base import now
from tracker.store.engagement import Engagement

QUESTION = "question"


@dataclass(frozen=True, slots=True)
class About:
    """What a question is about: a record, a section of a frozen report, or a record as that section tells it.

    follows: the question that it asks again
    """

    record: Engagement | None = None
    report: int | None = None
    section: str = ""
    section_title: str = ""
    follows: CouncilItem | None = None


def ask_question(
    session: Session, *, about: About, text: str, asked_by_id: int, today: date, registry: Registry = REGISTRY
) -> CouncilItem:
    """Put a question to the staff; who asks and when is not left to the asker. Raises Refusal without a question."""
    values = {"type": QUESTION, "text": text.strip(), "day": PartialDate.of_day(today)}
    facts = {
        "asked_by_id": asked_by_id,
        "report_number": about.report,
        "section": about.section,
        "section_title": about.section_title,
        "follows_id": about.follows.id if about.follows else None,
    }
    if about.record:
        row = add_row(session, record=about.record, part=COUNCIL_ITEMS, values=values, facts=facts, registry=registry)
        return cast(CouncilItem, row)
    if COUNCIL_ITEMS.check:
        COUNCIL_ITEMS.check(values, [])
    question = CouncilItem(**values, **facts)
    session.add(question)
    session.flush()
    return question


def ask_again(
    session: Session, *, question: CouncilItem, text: str, asked_by_id: int, today: date, registry: Registry = REGISTRY
) -> CouncilItem:
    """Ask a question again whose answer did not content the asker. Raises Refusal while it is not answered."""
    if not question.answer.strip():
        raise Refusal(N_("This question waits for its answer still."), field="text")
    about = About(question.engagement, question.report_number, question.section, question.section_title, question)
    return ask_question(session, about=about, text=text, asked_by_id=asked_by_id, today=today, registry=registry)


def answer_question(
    session: Session, *, question: CouncilItem, version: int, answer: str, today: date, registry: Registry = REGISTRY
) -> None:
    """Answer a question today. Raises Conflict where somebody else changed it meanwhile, Refusal without an answer."""
    if not answer.strip():
        raise Refusal(N_("Write the answer."), field="answer")
    words, day = answer.strip(), PartialDate.of_day(today)
    if question.engagement_id is None:
        expect_version(question, version)
        question.answer, question.answered = words, day
        question.changed_at = now()
        session.flush()
        return
    values = {field.name: getattr(question, field.name) for field in COUNCIL_ITEMS.fields}
    values |= {"answer": words, "answered": day}
    edit_row(session, row=question, part=COUNCIL_ITEMS, version=version, values=values, registry=registry)
