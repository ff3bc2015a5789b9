"""The city's rules for each type of agreement, as they are read."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.fields import Choice
from tracker.kinds.agreement_types import TYPES
from tracker.store.rule import AgreementRule


def rules(session: Session) -> dict[str, AgreementRule]:
    """Return the rules that the city has set, by type."""
    return {rule.type: rule for rule in session.scalars(select(AgreementRule))}


def rule_table(session: Session) -> list[tuple[Choice, AgreementRule]]:
    """Return every type with its rule; a type of which the city has said nothing asks for nothing."""
    known = rules(session)
    return [(type, known.get(type.name) or AgreementRule(type=type.name, version=0)) for type in TYPES]
