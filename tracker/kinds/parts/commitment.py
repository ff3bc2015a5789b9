"""Commitments: what was promised in a clause or a meeting, by whom, until when, and whether it was kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.core.chapters.blocks import Cell, Column
from tracker.core.dates import PartialDate, date_in
from tracker.core.deadline import Deadline, Dueable, Sort
from tracker.core.fields import Choice, EntityType, Field, FieldType
from tracker.core.messages import N_, NN_, Message, Refusal
from tracker.core.part import Part, Row, Values
from tracker.core.reporting import Gathered, Group, Line, Pending, Window
from tracker.core.spending import Outcome
from tracker.store.base import Base
from tracker.store.columns import PartialDateColumn
from tracker.store.entity import Entity
from tracker.store.part import PartRow


class Commitment(PartRow, Base):
    """Something promised. `reason` says why it was dropped, where it was."""

    __tablename__ = "commitment"

    text: Mapped[str]
    clause: Mapped[str] = mapped_column(default="")
    owner: Mapped[str] = mapped_column(default="")
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("entity.id"))
    due: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    status: Mapped[str] = mapped_column(String(20), default="open")
    reason: Mapped[str] = mapped_column(default="")

    partner: Mapped[Entity | None] = relationship(foreign_keys=[partner_id])


OPEN, SETTLED = ("open", "in_progress"), ("done", "dropped")
STATES = (
    Choice("open", N_("Open")),
    Choice("in_progress", N_("In progress")),
    Choice("done", N_("Done")),
    Choice("dropped", N_("Dropped")),
)


def _title(values: Values) -> Message:
    return N_("Commitment: {text}", text=values["text"])


def is_open(values: Values) -> bool:
    """Say whether a commitment still waits to be kept."""
    return values.get("status") in OPEN


def is_overdue(values: Values, today: date) -> bool:
    """Say whether a commitment should have been kept by now and is neither done nor dropped."""
    due = date_in(values, "due")
    return is_open(values) and due is not None and due.last < today


def is_ahead(values: Values, today: date) -> bool:
    """Say whether a commitment waits to be kept and can still be kept in time."""
    due = date_in(values, "due")
    return is_open(values) and due is not None and due.last >= today


def _check(values: Values, _others: Sequence[Values]) -> None:
    if values.get("status") == "dropped" and not str(values.get("reason") or "").strip():
        raise Refusal(N_("Say why the commitment was dropped."), field="reason")


def _unproven(values: Values) -> None:
    if values.get("status") == "done":
        raise Refusal(
            N_("A commitment is done only when a passage or a document proves it: use “Close with evidence”."),
            field="status",
        )


PROMISED = Sort("commitment", N_("Commitment"), icon="check2-square", outlives=True)


def _deadline(values: Values, _others: Sequence[Values]) -> Deadline | None:
    due = date_in(values, "due")
    return Deadline(PROMISED, due, field="status") if due and is_open(values) else None


def _report(rows: Sequence[Row], window: Window) -> list[Line]:
    """Tell how each commitment stands: kept, open, overdue or dropped, with owner, due day and reason."""
    return [_commitment(row, window) for row in rows]


def _commitment(row: Row, window: Window) -> Line:
    status, due = str(row.values.get("status") or ""), date_in(row.values, "due")
    told, owner, reason = row.title, row.values.get("owner"), row.values.get("reason")
    if owner:
        told = N_("{commitment} ({owner})", commitment=told, owner=str(owner))
    if is_overdue(row.values, window.until):
        return Line(N_("{commitment}: overdue since {day}", commitment=told, day=due), pressing=True, proof=row.proof)
    if status == "dropped" and reason:
        return Line(N_("{commitment}: dropped, because {reason}", commitment=told, reason=str(reason)), proof=row.proof)
    state = {"done": N_("kept"), "dropped": N_("dropped"), "in_progress": N_("in progress")}.get(status, N_("open"))
    if due and status in OPEN:
        state = N_("{state}, due on {day}", state=state, day=due)
    return Line(N_("{commitment}: {state}", commitment=told, state=state), proof=row.proof)


def _outcome(values: Values) -> Outcome | None:
    if values.get("status") == "done":
        return Outcome.KEPT
    return Outcome.PROMISED if is_open(values) else None


def _cells(values: Values) -> tuple[Cell, ...]:
    state = next((choice.label for choice in STATES if choice.name == values.get("status")), "")
    reason = values.get("reason")
    told = N_("{state}: {reason}", state=state, reason=str(reason)) if reason else state
    return Cell(str(values["text"])), Cell(str(values.get("owner") or "")), Cell(values.get("due") or ""), Cell(told)


def _gathered(groups: Mapping[str, Sequence[Values]]) -> Message:
    late, ahead, kept = (len(groups[name]) for name in ("late", "open", "kept"))
    return N_(
        "{late}; {open}, {kept}.",
        late=NN_("{n} commitment is overdue", "{n} commitments are overdue", late),
        open=NN_("{n} is open", "{n} are open", ahead),
        kept=NN_("{n} was kept", "{n} were kept", kept),
    )


def _ended_as(status: str) -> Callable[[Values, Window], bool]:
    # The day on which it was settled is not kept apart, so the day on which it was due decides.
    return lambda values, window: values.get("status") == status and window.may_hold(date_in(values, "due"))


GATHERED = Gathered(
    title=N_("Commitments"),
    groups=(
        Group("late", N_("Overdue"), lambda values, window: is_overdue(values, window.until), pressing=True),
        Group("open", N_("Open"), lambda values, _window: is_open(values)),
        Group("kept", N_("Kept"), _ended_as("done")),
        Group("dropped", N_("Dropped"), _ended_as("dropped")),
    ),
    columns=(
        Column(N_("What was promised"), room=6),
        Column(N_("Owner"), room=3),
        Column(N_("Due on"), "day", room=3),
        Column(N_("State"), room=3),
    ),
    cells=_cells,
    told=_gathered,
)


COMMITMENTS = Part(
    name="commitments",
    table="commitment",
    label=N_("Commitment"),
    label_plural=N_("Commitments"),
    add_label=N_("Add a commitment"),
    titled=_title,
    order="due",
    check=_check,
    unproven=_unproven,
    due=_deadline,
    dueable=Dueable(by=("due",), settled_by="status", settled_as=SETTLED),
    fields=(
        Field("text", N_("What was promised"), FieldType.LONG_TEXT, required=True, listed=True),
        Field("clause", N_("Clause")),
        Field("owner", N_("Owner"), listed=True),
        Field(
            "partner",
            N_("Partner"),
            FieldType.REFERENCE,
            targets=(EntityType.CITY, EntityType.ORGANISATION, EntityType.NETWORK, EntityType.OFFICE),
        ),
        Field("due", N_("Due on"), FieldType.DATE, listed=True),
        Field("status", N_("State"), FieldType.CHOICE, required=True, choices=STATES, listed=True),
        Field("reason", N_("Reason, where it was dropped"), FieldType.LONG_TEXT),
    ),
    reported=_report,
    gathered=GATHERED,
    outcome=_outcome,
    pending=Pending(N_("Open commitments"), is_open),
)
