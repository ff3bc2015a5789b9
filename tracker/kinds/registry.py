"""The register's kinds, in the order in which people meet them.

This is the only place that names them all. Everything else walks `REGISTRY`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from tracker.core.gap import Gap
from tracker.core.kind import Kind
from tracker.core.part import Part, Rows
from tracker.kinds import (
    agreement,
    agreement_activity,
    agreement_checks,
    agreement_gaps,
    agreement_page,
    agreement_status,
    agreement_ways,
    attendance,
    delegation,
    meeting,
    membership,
    seat,
    statement,
)
from tracker.kinds.extra import Extra
from tracker.kinds.parts import (
    act,
    claim,
    commitment,
    cost,
    council_item,
    delegate,
    document,
    due,
    period,
    signatory,
    step,
    term,
)
from tracker.store.engagement import Engagement
from tracker.store.part import PartRow

# What a kind tells on a record's page beyond its values, such as arrears; shown by `records/kinds/<kind>.html`.
Insight = Callable[[Session, Engagement, Rows, date], object]

# What refuses a record's values beside the other records, such as a number that another one has already.
RecordCheck = Callable[[Session, Engagement | None, Mapping[str, object]], None]
# What else becomes true when a row is added or removed, such as an act that a step stands for.
Follow = Callable[[Session, Engagement, PartRow], None]

# What a kind asks beyond its declared gaps, such as what the city's own rules demand of it.
MoreGaps = Sequence["tuple[Gap, ColumnElement[bool]]"]


class Registry:
    """Kinds and their models, found by name.

    The application has one, `REGISTRY`; a test may build another with a kind of its own.
    """

    def __init__(
        self,
        *kinds: tuple[Kind, type[Engagement]],
        insights: Mapping[str, Insight] | None = None,
        checks: Mapping[str, RecordCheck] | None = None,
        gaps: Mapping[str, MoreGaps] | None = None,
    ) -> None:
        self._models = {kind.name: model for kind, model in kinds}
        self._kinds = {kind.name: kind for kind, _ in kinds}
        self._insights = dict(INSIGHTS if insights is None else insights)
        self._checks = dict(CHECKS if checks is None else checks)
        self._gaps = dict(MORE_GAPS if gaps is None else gaps)

    def insight(self, session: Session, record: Engagement, rows: Rows, *, today: date) -> object | None:
        """Return what the record's page tells beyond its values, or None where its kind has nothing to add.

        rows: those of all its parts, by part
        """
        find = self._insights.get(record.kind)
        return find(session, record, rows, today) if find else None

    def check(self, session: Session, kind: Kind, record: Engagement | None, values: Mapping[str, object]) -> None:
        """Raise Refusal, naming the field, where `values` make no sense beside the other records."""
        if kind.name in self._checks:
            self._checks[kind.name](session, record, values)

    def more_gaps(self, kind: Kind) -> MoreGaps:
        """Return what `kind` asks beyond its declared gaps, each with the condition under which a record has it."""
        return self._gaps.get(kind.name, ())

    def __iter__(self) -> Iterator[Kind]:
        return iter(self._kinds.values())

    def __getitem__(self, name: str) -> Kind:
        return self._kinds[name]

    def __contains__(self, name: str) -> bool:
        return name in self._kinds

    def model(self, name: str) -> type[Engagement]:
        """Return the table class of the kind called `name`; raises KeyError where there is none."""
        return self._models[name]


# What kinds add beyond their declarations, by name; `Registry` takes these unless it is given others.
INSIGHTS: dict[str, Insight] = {
    agreement.KIND.name: agreement_page.page_of,
    membership.KIND.name: membership.standing_of,
    seat.KIND.name: seat.occupancy_of,
    attendance.KIND.name: delegation.delegation_of,
}
EXTRAS: dict[str, tuple[Extra, ...]] = {agreement.KIND.name: (agreement_activity.ACTIVITY,)}
MORE_GAPS: dict[str, MoreGaps] = {agreement.KIND.name: agreement_gaps.ASKED}
CHECKS: dict[str, RecordCheck] = {agreement.KIND.name: agreement_checks.check_beside_others}

PARTS: dict[str, tuple[Part, type[PartRow]]] = {
    part.name: (part, model)
    for part, model in (
        (act.ACTS, act.Act),
        (signatory.SIGNATORIES, signatory.Signatory),
        (step.STEPS, step.Step),
        (due.DUES, due.Due),
        (period.PERIODS, period.Period),
        (term.TERMS, term.Term),
        (delegate.DELEGATES, delegate.Delegate),
        (cost.COSTS, cost.CostLine),
        (commitment.COMMITMENTS, commitment.Commitment),
        (document.DOCUMENTS, document.Document),
        (council_item.COUNCIL_ITEMS, council_item.CouncilItem),
        (claim.CLAIMS, claim.Claim),
    )
}


def part_of_row(row: PartRow) -> Part:
    """Return the part to which a row belongs."""
    return next(part for part, model in PARTS.values() if isinstance(row, model))


def part_model(part: Part) -> type[PartRow]:
    """Return the table class of a part."""
    return PARTS[part.name][1]


FOLLOWS: dict[str, Follow] = {
    act.ACTS.name: agreement_status.keep_what_was,
    step.STEPS.name: agreement_ways.act_on_step,
}

REGISTRY = Registry(
    (agreement.KIND, agreement.Agreement),
    (membership.KIND, membership.Membership),
    (seat.KIND, seat.Seat),
    (attendance.KIND, attendance.Attendance),
    (meeting.KIND, meeting.Meeting),
    (statement.KIND, statement.Statement),
)
