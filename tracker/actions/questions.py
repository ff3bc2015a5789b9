"""Asking a question on a record, and answering it."""

from __future__ import annotations

from datetime import date
from typing import cast

from sqlalchemy.orm import Session

from tracker.actions.parts import add_row, edit_row
from tracker.core.dates import PartialDate
from tracker.core.messages import N_, Refusal
from tracker.kinds.parts.council_item import COUNCIL_ITEMS, CouncilItem
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement


def ask_question(
    session: Session, *, record: Engagement, text: str, asked_by_id: int, today: date, registry: Registry = REGISTRY
) -> CouncilItem:
    """Put a question to the staff; who asks and when is not left to the asker."""
    values = {"type": "question", "text": text.strip(), "day": PartialDate.of_day(today)}
    asked = {"asked_by_id": asked_by_id}
    row = add_row(session, record=record, part=COUNCIL_ITEMS, values=values, facts=asked, registry=registry)
    return cast(CouncilItem, row)


def answer_question(
    session: Session, *, question: CouncilItem, version: int, answer: str, today: date, registry: Registry = REGISTRY
) -> None:
    """Answer a question today. Raises Conflict where somebody else changed it meanwhile, Refusal without an answer."""
    if not answer.strip():
        raise Refusal(N_("Write the answer."), field="answer")
    values = {field.name: getattr(question, field.name) for field in COUNCIL_ITEMS.fields}
    values |= {"answer": answer.strip(), "answered": PartialDate.of_day(today)}
    edit_row(session, row=question, part=COUNCIL_ITEMS, version=version, values=values, registry=registry)
