"""What is missing in an agreement: what every agreement should say, and what the city's rule for its type asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, exists
from sqlalchemy.orm import Session

from tracker.core.gap import Gap
from tracker.core.kind import Values
from tracker.core.legal_status import BRINGING
from tracker.core.messages import N_
from tracker.core.missing import Missing
from tracker.core.part import Row
from tracker.kinds.agreement import Agreement
from tracker.kinds.agreement_rules import rules
from tracker.kinds.agreement_status import AUTOMATIC, acts_of
from tracker.kinds.parts.act import ACTS
from tracker.kinds.parts.cost import COSTS, CostLine
from tracker.store.rule import AgreementRule

Rows = Mapping[str, Sequence[Row]]

TERM = Gap("end", N_("The last day of this agreement's term is unknown, and its type needs a term"))
BUDGET = Gap("costs", N_("No cost of this agreement is recorded, and its type needs a budget"))


def asked_by_rules(session: Session) -> list[tuple[Gap, ColumnElement[bool]]]:
    """Return what the city's rules add to the queue of gaps, each with the condition under which an agreement lacks it.

    The council's approval is not among it: every agreement is asked for its resolution number anyway.
    """
    every = rules(session).values()
    with_term = [rule.type for rule in every if rule.term_needed]
    with_budget = [rule.type for rule in every if rule.budget_needed]
    spent = exists().where(CostLine.engagement_id == Agreement.id, CostLine.deleted_at.is_(None))
    open_ended = and_(Agreement.end.is_(None), Agreement.renewal != AUTOMATIC)
    return [
        (TERM, and_(Agreement.type.in_(with_term), open_ended)),
        (BUDGET, and_(Agreement.type.in_(with_budget), ~spent)),
    ]


def gaps_of(own: Values, rows: Rows, rule: AgreementRule | None, *, today: date) -> tuple[Missing, ...]:
    """Return the gaps of an agreement whose own values (with ``status``) and rows are given, as of `today`."""
    gaps = []
    if not own.get("start"):
        gaps.append(Missing(N_("The day of signing is not known."), part=ACTS.name, filled={"type": "signed"}))
    gaps += _run_out(own, rows, today)
    if rule is None:
        return tuple(gaps)
    if rule.approval_needed and not own.get("resolution_number") and not _approved(rows):
        sentence = N_("This type needs the council's approval: its resolution number is missing.")
        gaps.append(Missing(sentence, field="resolution_number", part=ACTS.name, filled={"type": "approved"}))
    if rule.term_needed and not own.get("end") and own.get("renewal") != AUTOMATIC:
        gaps.append(Missing(N_("This type needs a term: its last day is missing."), field="end"))
    if rule.budget_needed and not rows.get(COSTS.name):
        gaps.append(Missing(N_("This type needs a budget: no cost is recorded."), part=COSTS.name))
    return tuple(gaps)


def _approved(rows: Rows) -> bool:
    return any(row.values["type"] == "approved" and row.values.get("number") for row in rows.get(ACTS.name, ()))


def _run_out(own: Values, rows: Rows, today: date) -> list[Missing]:
    """Return the gap of a term that has ended with nothing recorded after it."""
    acts = acts_of(own, rows)
    end = acts.end
    if end is None or own.get("status") not in ("suspended", *BRINGING) or acts.automatic or today <= end.last:
        return []
    if acts.on(today).state and acts.on(today).term is None:
        sentence = N_("It was renewed, but the last day of its new term is not known.")
        return [Missing(sentence, part=ACTS.name, filled={"type": "amended"})]
    sentence = N_("Its term ended on {day}, and no act says what followed.", day=end)
    return [Missing(sentence, part=ACTS.name, filled={"type": "renewed"})]
