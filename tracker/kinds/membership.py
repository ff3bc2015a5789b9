"""Memberships in city networks, and the dues that keep the vote."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import ForeignKey, Numeric, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.dates import PartialDate
from tracker.core.entry import Involved
from tracker.core.fields import Choice, EntityType, Field, FieldType
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Lifecycle, State, Tone
from tracker.core.messages import N_, Message
from tracker.kinds.shared import SUMMARY, day_field, names_of
from tracker.store.base import Base, Editable
from tracker.store.columns import PartialDateColumn
from tracker.store.engagement import Engagement


class Membership(Engagement):
    """The city's belonging to a network, from joining to leaving."""

    __tablename__ = "membership"
    __mapper_args__ = {"polymorphic_identity": "membership"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("engagement.id"), primary_key=True)
    level: Mapped[str] = mapped_column(String(20), default="")
    legal_basis: Mapped[str] = mapped_column(default="")


class Due(Editable, Base):
    """What a membership costs in one year, and whether it was paid."""

    __tablename__ = "due"

    id: Mapped[int] = mapped_column(primary_key=True)
    membership_id: Mapped[int] = mapped_column(ForeignKey("membership.id"), index=True)
    year: Mapped[PartialDate] = mapped_column(PartialDateColumn)
    amount: Mapped[Decimal] = mapped_column(Numeric(18, 2))
    currency: Mapped[str] = mapped_column(String(3))
    due: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    paid: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    receipt: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


LEVELS = (
    Choice("full", N_("Full member")),
    Choice("associate", N_("Associate member")),
    Choice("observer", N_("Observer")),
    Choice("partner", N_("Partner")),
    Choice("honorary", N_("Honorary member")),
)

LIFECYCLE = Lifecycle(
    states=(
        State("considering", N_("Under consideration"), Tone.AHEAD),
        State("applied", N_("Applied for"), Tone.AHEAD),
        State("member", N_("Member"), Tone.CURRENT),
        State("suspended", N_("Suspended"), Tone.PAUSED),
        State("withdrawn", N_("Withdrawn"), Tone.OVER),
        State("excluded", N_("Excluded"), Tone.OVER),
        State("lapsed", N_("Lapsed"), Tone.OVER),
    ),
    initial="member",
)


def _title(involved: tuple[Involved, ...], _labels: dict[str, Message]) -> Message:
    return N_("Membership in {network}", network=names_of(involved, "network"))


KIND = Kind(
    name="membership",
    plural="memberships",
    label=N_("Membership"),
    label_plural=N_("Memberships"),
    add_label=N_("Add a membership"),
    icon="diagram-3",
    shape=Shape.BAR,
    lifecycle=LIFECYCLE,
    titled=_title,
    fields=(
        Field(
            "network",
            N_("Network"),
            FieldType.REFERENCE,
            required=True,
            targets=(EntityType.NETWORK,),
            at_least=1,
            listed=True,
        ),
        Field("level", N_("Level"), FieldType.CHOICE, choices=LEVELS, listed=True),
        day_field("start", N_("Joined")),
        day_field("end", N_("Left")),
        Field("legal_basis", N_("Legal basis")),
        SUMMARY,
    ),
)
