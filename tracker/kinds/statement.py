"""Statements: what somebody said on the city's behalf. Always attributed, in the speaker's own words, never ours."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.entry import Involved
from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.gap import Gap
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Lifecycle, State, Tone
from tracker.core.messages import N_, NN_, Message
from tracker.kinds.parts.common import COMMON
from tracker.kinds.shared import SUMMARY, day_field, names_of
from tracker.store.engagement import Engagement


class Statement(Engagement):
    """A position that was taken in public."""

    __tablename__ = "statement"
    __mapper_args__ = {"polymorphic_identity": "statement"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("engagement.id"), primary_key=True)
    topic: Mapped[str] = mapped_column(default="")
    words: Mapped[str]


LIFECYCLE = Lifecycle(
    states=(
        State("made", N_("Made"), Tone.CURRENT),
        State("withdrawn", N_("Withdrawn"), Tone.OVER),
    ),
    initial="made",
)


def _title(involved: tuple[Involved, ...], _labels: dict[str, Message]) -> Message:
    return N_("Statement by {speaker}", speaker=names_of(involved, "speaker"))


def _numbered(number: int) -> Message:
    return NN_("{n} statement", "{n} statements", number)


KIND = Kind(
    name="statement",
    plural="statements",
    label=N_("Statement"),
    label_plural=N_("Statements"),
    add_label=N_("Add a statement"),
    icon="chat-quote",
    shape=Shape.DOT,
    lifecycle=LIFECYCLE,
    titled=_title,
    numbered=_numbered,
    parts=COMMON,
    gaps=(Gap("start", N_("The day of this statement is unknown")),),
    fields=(
        Field(
            "speaker",
            N_("Speaker"),
            FieldType.REFERENCE,
            required=True,
            targets=(EntityType.OFFICE, EntityType.PERSON),
            at_least=1,
            listed=True,
        ),
        Field(
            "forum",
            N_("Forum"),
            FieldType.REFERENCE,
            targets=(EntityType.EVENT, EntityType.BODY, EntityType.NETWORK),
        ),
        Field(
            "counterparts",
            N_("About"),
            FieldType.REFERENCES,
            targets=(EntityType.CITY, EntityType.NETWORK, EntityType.ORGANISATION),
        ),
        day_field("start", N_("Made on")),
        Field("topic", N_("Topic"), listed=True),
        Field("words", N_("The speaker's own words"), FieldType.LONG_TEXT, required=True),
        SUMMARY,
    ),
)
