"""What an agreement is asked beyond its declared gaps: what the city's rule for its type needs, and what followed."""

from __future__ import annotations

from datetime import date

from sqlalchemy import BindParameter, ColumnElement, Date, Select, and_, bindparam, exists, select
from sqlalchemy.orm import InstrumentedAttribute

from tracker.core.gap import Gap
from tracker.core.legal_status import BRINGING
from tracker.core.messages import N_
from tracker.kinds.agreement import Agreement
from tracker.kinds.agreement_status import AUTOMATIC
from tracker.kinds.parts.act import ACTS, Act
from tracker.kinds.parts.cost import COSTS, CostLine
from tracker.store.base import now
from tracker.store.rule import AgreementRule

APPROVAL = Gap("resolution_number", N_("The number of the council's resolution on this agreement is unknown"))
TERM = Gap("end", N_("The last day of this agreement's term is unknown, and its type needs a term"))
BUDGET = Gap(COSTS.name, N_("No cost of this agreement is recorded, and its type needs a budget"))
SEQUEL = Gap(ACTS.name, N_("The term of this agreement is over, and no act says what followed, or until when"))


_TODAY: BindParameter[date] = bindparam("today", type_=Date(), callable_=lambda: now().date())
_ACTS = exists().where(Act.engagement_id == Agreement.id, Act.deleted_at.is_(None))
_COSTS = exists().where(CostLine.engagement_id == Agreement.id, CostLine.deleted_at.is_(None))
_BY_ITSELF = Agreement.renewal == AUTOMATIC
_RUNNING = Agreement.status.in_(("suspended", *BRINGING))


def _types(said: ColumnElement[bool] | InstrumentedAttribute[bool]) -> Select[str]:
    return select(AgreementRule.type).where(said)


# What the queue asks, each with the condition under which an agreement lacks it. A type of which the city has said
# nothing needs the council's approval and nothing else.
ASKED = (
    (
        APPROVAL,
        and_(
            Agreement.type.not_in(_types(~AgreementRule.approval_needed)),
            Agreement.resolution_number == "",
            ~_ACTS.where(Act.type == "approved", Act.number != ""),
        ),
    ),
    (TERM, and_(Agreement.type.in_(_types(AgreementRule.term_needed)), Agreement.end.is_(None), ~_BY_ITSELF)),
    (BUDGET, and_(Agreement.type.in_(_types(AgreementRule.budget_needed)), ~_COSTS)),
    # Where acts say what followed, the status followed them; what still runs after its last day was left alone.
    (SEQUEL, and_(_RUNNING, Agreement.last_day < _TODAY, ~_BY_ITSELF)),
)
