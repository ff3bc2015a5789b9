"""The city's rules for each type of agreement, as they are read."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.kinds.agreement_types import TYPES
from tracker.store.rule import AgreementRule


def rules(session: Session) -> dict[str, AgreementRule]:
    """Return the rule for every type, by its name, in the order of the types.

    A type of which the city has said nothing needs the council's approval and nothing else; its rule is not stored yet.
    """
    said = {rule.type: rule for rule in session.scalars(select(AgreementRule))}
    return {type.name: said.get(type.name) or _unsaid(type.name) for type in TYPES}


def _unsaid(type: str) -> AgreementRule:
    return AgreementRule(type=type, approval_needed=True, term_needed=False, budget_needed=False)
