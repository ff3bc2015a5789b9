"""What an agreement is asked beyond its declared gaps: what the city's rule for its type needs, and what followed."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, exists
from sqlalchemy.orm import Session

from tracker.core.gap import Gap
from tracker.core.legal_status import BRINGING
from tracker.core.messages import N_
from tracker.kinds.agreement import Agreement
from tracker.kinds.agreement_rules import rules
from tracker.kinds.agreement_status import AUTOMATIC
from tracker.kinds.parts.act import ACTS, Act
from tracker.kinds.parts.cost import COSTS, CostLine
from tracker.store.base import now

APPROVAL = Gap("resolution_number", N_("The number of the council's resolution on this agreement is unknown"))
TERM = Gap("end", N_("The last day of this agreement's term is unknown, and its type needs a term"))
BUDGET = Gap(COSTS.name, N_("No cost of this agreement is recorded, and its type needs a budget"))
SEQUEL = Gap(ACTS.name, N_("The term of this agreement is over, and no act says what followed, or until when"))


def asked_beyond(session: Session) -> list[tuple[Gap, ColumnElement[bool]]]:
    """Return what the queue of gaps asks of agreements, each with the condition under which one lacks it."""
    every = rules(session).values()
    with_approval = [rule.type for rule in every if rule.approval_needed]
    with_term = [rule.type for rule in every if rule.term_needed]
    with_budget = [rule.type for rule in every if rule.budget_needed]
    acts = exists().where(Act.engagement_id == Agreement.id, Act.deleted_at.is_(None))
    approved = acts.where(Act.type == "approved", Act.number != "")
    costs = exists().where(CostLine.engagement_id == Agreement.id, CostLine.deleted_at.is_(None))
    by_itself = Agreement.renewal == AUTOMATIC
    running = Agreement.status.in_(("suspended", *BRINGING))
    return [
        (APPROVAL, and_(Agreement.type.in_(with_approval), Agreement.resolution_number == "", ~approved)),
        (TERM, and_(Agreement.type.in_(with_term), Agreement.end.is_(None), ~by_itself)),
        (BUDGET, and_(Agreement.type.in_(with_budget), ~costs)),
        # Where acts say what followed, the status followed them; what still runs after its last day was left alone.
        (SEQUEL, and_(running, Agreement.last_day < now().date(), ~by_itself)),
    ]
