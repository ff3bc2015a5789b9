"""Council items: sessions, bills, resolutions, and questions with their answers, tied to a record."""

from __future__ import annotations

from functools import partial

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.dates import PartialDate
from tracker.core.fields import Choice, Field, FieldType
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Values
from tracker.core.reporting import Pending
from tracker.kinds.parts.reports import is_unanswered, report_council
from tracker.store.base import Base
from tracker.store.columns import PartialDateColumn
from tracker.store.part import PartRow


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


COUNCIL_ITEMS = Part(
    name="council",
    table="council_item",
    label=N_("Council item"),
    label_plural=N_("In the council"),
    add_label=N_("Add a council item"),
    titled=_title,
    order="day",
    fields=(
        Field("type", N_("Type"), FieldType.CHOICE, required=True, choices=TYPES, listed=True),
        Field("number", N_("Number"), listed=True),
        Field("day", N_("Day"), FieldType.DATE, listed=True),
        Field("text", N_("Text"), FieldType.LONG_TEXT, listed=True),
        Field("answer", N_("Answer"), FieldType.LONG_TEXT, listed=True),
        Field("answered", N_("Answered on"), FieldType.DATE),
    ),
    reported=partial(report_council, types=TYPES),
    pending=Pending(N_("Unanswered questions"), is_unanswered),
)
