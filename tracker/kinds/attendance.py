"""Attendance at summits and other events: in which capacity, by whom, from when to when, and what came of it."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.entry import Involved
from tracker.core.fields import Choice, EntityType, Field, FieldType
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Lifecycle, State, Tone
from tracker.core.messages import N_, Message
from tracker.kinds.shared import SUMMARY, day_field, names_of
from tracker.store.base import Base, Editable
from tracker.store.engagement import Engagement


class Attendance(Engagement):
    """The city's part in an event."""

    __tablename__ = "attendance"
    __mapper_args__ = {"polymorphic_identity": "attendance"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("engagement.id"), primary_key=True)
    capacity: Mapped[str] = mapped_column(String(20), default="")
    results: Mapped[str] = mapped_column(default="")


class DelegationMember(Editable, Base):
    """Somebody who travelled: the person, the office, the role, and on whose behalf."""

    __tablename__ = "delegation_member"

    id: Mapped[int] = mapped_column(primary_key=True)
    attendance_id: Mapped[int] = mapped_column(ForeignKey("attendance.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id"))
    role: Mapped[str] = mapped_column(String(20), default="member")
    on_behalf_of_id: Mapped[int | None] = mapped_column(ForeignKey("entity.id"))
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


CAPACITIES = (
    Choice("member", N_("As a member")),
    Choice("speaker", N_("As a speaker")),
    Choice("host", N_("As the host")),
    Choice("observer", N_("As an observer")),
    Choice("participant", N_("As a participant")),
)

LIFECYCLE = Lifecycle(
    states=(
        State("planned", N_("Planned"), Tone.AHEAD),
        State("attended", N_("Attended"), Tone.CURRENT),
        State("cancelled", N_("Cancelled"), Tone.OVER),
    ),
    initial="attended",
)


def _title(involved: tuple[Involved, ...], _labels: dict[str, Message]) -> Message:
    return N_("Attendance at {event}", event=names_of(involved, "event"))


KIND = Kind(
    name="attendance",
    plural="attendances",
    label=N_("Attendance"),
    label_plural=N_("Attendances"),
    add_label=N_("Add an attendance"),
    icon="globe-asia-australia",
    shape=Shape.DOT,
    lifecycle=LIFECYCLE,
    titled=_title,
    fields=(
        Field(
            "event",
            N_("Event"),
            FieldType.REFERENCE,
            required=True,
            targets=(EntityType.EVENT,),
            at_least=1,
            listed=True,
        ),
        Field("capacity", N_("Capacity"), FieldType.CHOICE, choices=CAPACITIES, listed=True),
        Field("delegates", N_("Delegation"), FieldType.REFERENCES, targets=(EntityType.OFFICE, EntityType.PERSON)),
        day_field("start", N_("From")),
        day_field("end", N_("Until")),
        Field("results", N_("Results"), FieldType.LONG_TEXT),
        SUMMARY,
    ),
)
