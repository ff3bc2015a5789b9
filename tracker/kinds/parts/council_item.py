"""Council items: sessions, bills, resolutions, and questions with their answers, tied to a record.

A question may also hang on a section of a frozen report, where it is about no single record. One that is answered is
closed; whoever is not content asks again, and the new question names the one before it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.core.chapters.blocks import Cell, Column
from tracker.core.dates import PartialDate, date_in
from tracker.core.deadline import Deadline, Dueable, Sort
from tracker.core.fields import Choice, Field, FieldType
from tracker.core.messages import N_, NN_, Message, Refusal
from tracker.core.names import Name
from tracker.core.part import Part, Row, Values
from tracker.core.reporting import Gathered, Group, Line, Pending, Window
from tracker.core.text import squash
from tracker.store.base import Base
from tracker.store.columns import PartialDateColumn
from tracker.store.part import PartRow
from tracker.store.user import User


class CouncilItem(PartRow, Base):
    """Something of the council's about a record. A question without an `answer` is open.

    engagement_id: its record; None where a question is about a section of a report alone
    report_number: the frozen report in which it was asked, where it was in one
    section, section_title: the section of that report, by name, and as its title stands there
    follows_id:    the question that it asks again
    """

    __tablename__ = "council_item"
    __table_args__ = (CheckConstraint("engagement_id IS NOT NULL OR report_number IS NOT NULL", name="placed"),)

    # Every other part has a record.
    engagement_id: Mapped[int | None] = mapped_column(ForeignKey("engagement.id"), index=True)  # type: ignore[assignment]

    type: Mapped[str] = mapped_column(String(20))
    number: Mapped[str] = mapped_column(String(60), default="")
    day: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    text: Mapped[str] = mapped_column(default="")
    answer: Mapped[str] = mapped_column(default="")
    answered: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    asked_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"), index=True)
    report_number: Mapped[int | None] = mapped_column(ForeignKey("report.number"), index=True)
    section: Mapped[str] = mapped_column(String(40), default="")
    section_title: Mapped[str] = mapped_column(default="")
    follows_id: Mapped[int | None] = mapped_column(ForeignKey("council_item.id"))

    unlogged_columns = PartRow.unlogged_columns | {"report_number", "section", "section_title", "follows_id"}

    account: Mapped[User | None] = relationship(foreign_keys=[asked_by_id], lazy="joined")

    @property
    def asked_by(self) -> Name | None:
        """Return the name of the person who asked, where that was somebody with an account."""
        return Name({"": self.account.name}) if self.account else None


TYPES = (
    Choice("session", N_("Session")),
    Choice("bill", N_("Bill")),
    Choice("resolution", N_("Resolution")),
    Choice("question", N_("Question")),
    Choice("remark", N_("Formal remark")),
)


def place_in_report(values: Values) -> Message | None:
    """Return in which report, and where in it, a question was asked, or None where it was in none."""
    number, section = values.get("report_number"), values.get("section_title")
    if number is None:
        return None
    return (
        N_("Report No. {number}, {section}", number=number, section=section)
        if section
        else N_("Report No. {number}", number=number)
    )


def _title(values: Values) -> Message:
    type = next(choice.label for choice in TYPES if choice.name == values["type"])
    return N_("{type}: {text}", type=type, text=values.get("number") or values.get("text") or "")


ASKED = ("question", "remark")


def is_open(values: Values) -> bool:
    """Say whether a council item waits for an answer."""
    return values.get("type") == "question" and not str(values.get("answer") or "").strip()


def _check(values: Values, others: Sequence[Values]) -> None:
    if values.get("type") in ASKED and not str(values.get("text") or "").strip():
        raise Refusal(N_("Write what is asked or remarked."), field="text")
    number = squash(str(values.get("number") or ""))
    if number and any((one["type"], squash(str(one["number"]))) == (values["type"], number) for one in others):
        raise Refusal(N_("This record has a council item of this type and number already."), field="number")


REPLY = Sort("reply", N_("Question without an answer"), icon="chat-left-text", outlives=True)


def _deadline(values: Values, _others: Sequence[Values]) -> Deadline | None:
    # The council sets no day for an answer: a question waits from the day on which it was asked.
    return Deadline(REPLY, date_in(values, "day"), field="answer") if is_open(values) else None


def _report(rows: Sequence[Row], window: Window) -> list[Line]:
    """Tell what the council did and asked, each question with its answer or that it has none."""
    lines = []
    for row in rows:
        day = date_in(row.values, "day")
        unanswered = is_open(row.values)
        if window.may_hold(day) or (unanswered and window.is_begun(day)):
            lines.append(Line(_told(row.values), pressing=unanswered, proof=row.proof))
    return lines


def _told(values: Values) -> Message:
    told: Message = next(choice.label for choice in TYPES if choice.name == values["type"])
    number, text, day, answer = (values.get(name) for name in ("number", "text", "day", "answer"))
    if number:
        told = N_("{item} {number}", item=told, number=str(number))
    if isinstance(day, PartialDate):
        told = N_("{item} ({day})", item=told, day=day)
    if text:
        told = N_("{item}: {text}", item=told, text=str(text))
    if answer:
        return N_("{item} Answer: {answer}", item=told, answer=str(answer))
    return N_("{item} Not answered yet.", item=told) if is_open(values) else told


def _cells(values: Values) -> tuple[Cell, ...]:
    asked_by = values.get("asked_by")
    answer = Cell(str(values["answer"])) if values.get("answer") else Cell(N_("Not answered yet."), pressing=True)
    return Cell(str(values.get("text") or "")), Cell(asked_by or ""), Cell(values.get("day") or ""), answer


def _gathered(groups: Mapping[str, Sequence[Values]]) -> Message:
    carried, asked, answered = (len(groups[name]) for name in ("carried", "asked", "answered"))
    told = NN_("{n} question waits for an answer", "{n} questions wait for an answer", carried + asked)
    if carried:
        told = NN_("{open}, {n} of them from before", "{open}, {n} of them from before", carried, open=told)
    return N_("{open}; answered in this period: {answered}.", open=told, answered=answered)


def _is_answered_within(values: Values, window: Window) -> bool:
    asked = values.get("type") == "question" and not is_open(values)
    return asked and window.may_hold(date_in(values, "answered") or date_in(values, "day"))


def _is_carried(values: Values, window: Window) -> bool:
    day = date_in(values, "day")
    return is_open(values) and day is not None and day.last < window.since


GATHERED = Gathered(
    title=N_("Questions and answers"),
    groups=(
        Group("carried", N_("Open from before this period"), _is_carried, pressing=True),
        Group(
            "asked",
            N_("Open, asked in this period"),
            lambda values, window: is_open(values) and window.is_begun(date_in(values, "day")),
            pressing=True,
        ),
        Group("answered", N_("Answered in this period"), _is_answered_within),
    ),
    columns=(
        Column(N_("Question"), room=6),
        Column(N_("Asked by"), room=3),
        Column(N_("Asked on"), "day", room=3),
        Column(N_("Answer"), room=5),
    ),
    cells=_cells,
    told=_gathered,
)


COUNCIL_ITEMS = Part(
    name="council",
    table="council_item",
    label=N_("Council item"),
    label_plural=N_("In the council"),
    add_label=N_("Add a council item"),
    titled=_title,
    check=_check,
    facts=("asked_by", "report_number", "section", "section_title", "follows_id"),
    order="day",
    due=_deadline,
    dueable=Dueable(settled_by="answer"),
    fields=(
        Field("type", N_("Type"), FieldType.CHOICE, required=True, choices=TYPES, listed=True),
        Field("number", N_("Number"), listed=True),
        Field("day", N_("Day"), FieldType.DATE, listed=True),
        Field("text", N_("Text"), FieldType.LONG_TEXT, listed=True),
        Field("answer", N_("Answer"), FieldType.LONG_TEXT, listed=True),
        Field("answered", N_("Answered on"), FieldType.DATE),
    ),
    reported=_report,
    gathered=GATHERED,
    pending=Pending(N_("Unanswered questions"), is_open),
)
