"""Council items: sessions, bills, resolutions, and questions with their answers, tied to a record."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.core.dates import PartialDate, date_in
from tracker.core.deadline import Deadline, Dueable, Sort
from tracker.core.fields import Choice, Field, FieldType
from tracker.core.messages import N_, Message, Refusal
from tracker.core.names import Name
from tracker.core.part import Part, Row, Values
from tracker.core.reporting import Line, Pending, Window
from tracker.core.text import squash
from tracker.store.base import Base
from tracker.store.columns import PartialDateColumn
from tracker.store.part import PartRow
from tracker.store.user import User


class CouncilItem(PartRow, Base):
    """Something of the council's about a record. A question without an `answer` is open."""

    __tablename__ = "council_item"

    type: Mapped[str] = mapped_column(String(20))
    number: Mapped[str] = mapped_column(String(60), default="")
    day: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    text: Mapped[str] = mapped_column(default="")
    answer: Mapped[str] = mapped_column(default="")
    answered: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    asked_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))

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


COUNCIL_ITEMS = Part(
    name="council",
    table="council_item",
    label=N_("Council item"),
    label_plural=N_("In the council"),
    add_label=N_("Add a council item"),
    titled=_title,
    check=_check,
    facts=("asked_by",),
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
    pending=Pending(N_("Unanswered questions"), is_open),
)
