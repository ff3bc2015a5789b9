"""What the city decides for its whole register: rules for agreements, when a tie is dormant, priorities, letterhead."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy.orm import Session

from tracker.core.letterhead import Emblem
from tracker.core.messages import N_, Refusal
from tracker.core.regions import REGIONS
from tracker.kinds.agreement_rules import rules
from tracker.store.base import now
from tracker.store.files import Files
from tracker.store.register import Register

LONGEST_MONTHS = 600


def save_rules(session: Session, *, asked: Mapping[str, Mapping[str, bool]]) -> None:
    """Keep what the city asks of each type: ``approval_needed``, ``term_needed`` and ``budget_needed``, by type."""
    known = rules(session)
    for type, needs in asked.items():
        rule = known[type]
        for name, needed in needs.items():
            if getattr(rule, name) != needed:
                setattr(rule, name, needed)
                rule.changed_at = now()
                session.add(rule)
    session.flush()


def save_thresholds(session: Session, *, register: Register, quiet: int, dormant: int) -> None:
    """Keep after how many months a tie is quiet and dormant.

    Raises Refusal, naming the field, where the numbers make no sense.
    """
    for name, months in (("quiet_months", quiet), ("dormant_months", dormant)):
        if not 1 <= months <= LONGEST_MONTHS:
            raise Refusal(N_("Write a number of months from 1 to {most}.", most=LONGEST_MONTHS), field=name)
    if dormant <= quiet:
        raise Refusal(
            N_("A tie is dormant later than it is quiet: write a larger number here."), field="dormant_months"
        )
    register.quiet_months, register.dormant_months = quiet, dormant
    session.flush()


def save_priorities(session: Session, *, register: Register, regions: Collection[str]) -> None:
    """Keep in which regions of the world the city wants its ties; what is no region's code is left out."""
    register.priority_regions = [region.code for region in REGIONS if region.code in regions]
    session.flush()


def save_letterhead(
    session: Session,
    *,
    register: Register,
    files: Files,
    lines: Sequence[str],
    emblem: Emblem | None = None,
    without_emblem: bool = False,
) -> None:
    """Keep what stands on top of the city's papers.

    emblem: a new one; without it the old one stays, unless `without_emblem`
    """
    register.letterhead = list(lines)
    if emblem is not None:
        register.emblem, register.emblem_type = files.keep(emblem.body), emblem.type
    elif without_emblem:
        register.emblem, register.emblem_type = "", ""
    session.flush()
