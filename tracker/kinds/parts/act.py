"""Acts: what was done about an agreement, and when. Its legal status follows from them."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.dates import PartialDate
from tracker.core.fields import Choice, Field, FieldType
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Values
from tracker.core.reporting import titles_within
from tracker.kinds.agreement_types import TYPES as AGREEMENT_TYPES
from tracker.kinds.parts.naming import type_and_day
from tracker.store.base import Base
from tracker.store.columns import PartialDateColumn
from tracker.store.part import PartRow


class Act(PartRow, Base):
    """One dated act in an agreement's life.

    until:   the last day of the term that the act gave
    becomes: the type that the agreement has from then on (from friendship to sister city)
    """

    __tablename__ = "act"

    type: Mapped[str] = mapped_column(String(30))
    day: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    until: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    number: Mapped[str] = mapped_column(String(60), default="")
    condition: Mapped[str] = mapped_column(default="")
    becomes: Mapped[str] = mapped_column(String(30), default="")


TYPES = (
    Choice("proposed", N_("Proposal")),
    Choice("permitted", N_("Permit")),
    Choice("approved", N_("Approval by the council")),
    Choice("initialled", N_("Initialling")),
    Choice("signed", N_("Signing")),
    Choice("in_force", N_("Entry into force")),
    Choice("amended", N_("Amendment")),
    Choice("renewed", N_("Renewal")),
    Choice("reaffirmed", N_("Reaffirmation")),
    Choice("suspended", N_("Suspension")),
    Choice("terminated", N_("Termination")),
    Choice("expired", N_("Expiry")),
)


def _title(values: Values) -> Message:
    return type_and_day(values, TYPES)


ACTS = Part(
    name="acts",
    table="act",
    label=N_("Act"),
    label_plural=N_("Acts"),
    add_label=N_("Add an act"),
    titled=_title,
    order="day",
    decides=True,
    fields=(
        Field("type", N_("Act"), FieldType.CHOICE, required=True, choices=TYPES, listed=True),
        Field("day", N_("Day"), FieldType.DATE, listed=True),
        Field("number", N_("Number of the resolution or letter"), listed=True),
        Field("until", N_("Term until"), FieldType.DATE, listed=True),
        Field("becomes", N_("From then on it is a"), FieldType.CHOICE, choices=AGREEMENT_TYPES),
        Field("condition", N_("Condition or reason"), FieldType.LONG_TEXT, listed=True),
    ),
    reported=titles_within("day"),
)
