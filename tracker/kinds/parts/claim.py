"""Claims: what different sources say of the same thing. All are kept; one is preferred, the dispute shows."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.dates import PartialDate
from tracker.core.fields import Choice, Field, FieldType
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Values
from tracker.store.base import Base
from tracker.store.columns import PartialDateColumn
from tracker.store.part import PartRow


class Claim(PartRow, Base):
    """What somebody asserts. A superlative ("only", "first") carries the day on which it was claimed."""

    __tablename__ = "claim"

    subject: Mapped[str] = mapped_column(String(60))
    value: Mapped[str]
    asserted_by: Mapped[str] = mapped_column(default="")
    rank: Mapped[str] = mapped_column(String(20), default="normal")
    superlative: Mapped[bool] = mapped_column(default=False)
    claimed: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)


RANKS = (
    Choice("preferred", N_("Preferred")),
    Choice("normal", N_("Normal")),
    Choice("deprecated", N_("Deprecated")),
)


def _title(values: Values) -> Message:
    return N_("{subject}: {value}", subject=values["subject"], value=values["value"])


CLAIMS = Part(
    name="claims",
    table="claim",
    label=N_("Claim"),
    label_plural=N_("Claims and figures"),
    add_label=N_("Add a claim"),
    titled=_title,
    order="claimed",
    fields=(
        Field("subject", N_("What it is about"), required=True, listed=True),
        Field("value", N_("Value"), required=True, listed=True),
        Field("asserted_by", N_("Claimed by"), listed=True),
        Field("rank", N_("Rank"), FieldType.CHOICE, required=True, choices=RANKS, listed=True),
        Field("superlative", N_("A superlative (“only”, “first”)"), FieldType.FLAG),
        Field("claimed", N_("Claimed on"), FieldType.DATE, listed=True),
    ),
)
