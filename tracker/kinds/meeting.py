"""Meetings with counterparts. An office may be known while the person who held it is not."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.entry import Entry, Involved
from tracker.core.fields import Choice, EntityType, Field, FieldType
from tracker.core.gap import Gap
from tracker.core.kind import Beginning, Kind, Shape
from tracker.core.lifecycle import Lifecycle, State, Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.travel import Travel, held_at, is_at_home_in
from tracker.core.trips import Journey
from tracker.kinds.parts.common import COMMON
from tracker.kinds.parts.cost import COSTS
from tracker.kinds.shared import SUMMARY, day_field, names_of
from tracker.kinds.trip_report import trip_report
from tracker.store.engagement import Engagement


class Meeting(Engagement):
    """A conversation between the city and its counterparts."""

    __tablename__ = "meeting"
    __mapper_args__ = {"polymorphic_identity": "meeting"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("engagement.id"), primary_key=True)
    type: Mapped[str] = mapped_column(String(20), default="bilateral")
    direction: Mapped[str] = mapped_column(String(20), default="")
    topics: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")


TYPES = (
    Choice("bilateral", N_("Bilateral meeting")),
    Choice("side", N_("Side meeting")),
    Choice("courtesy", N_("Courtesy call")),
    Choice("technical", N_("Technical meeting")),
    Choice("online", N_("Online meeting")),
)

DIRECTIONS = (
    Choice("outgoing", N_("The city travelled")),
    Choice("visiting", N_("The counterpart travelled")),
    Choice("elsewhere", N_("Both met elsewhere or online")),
)

LIFECYCLE = Lifecycle(
    states=(
        State("planned", N_("Planned"), Tone.AHEAD),
        State("held", N_("Held"), Tone.CURRENT),
        State("cancelled", N_("Cancelled"), Tone.OVER),
    ),
    initial="held",
)


def _title(involved: tuple[Involved, ...], labels: dict[str, Message]) -> Message:
    return N_("{type} with {counterparts}", type=labels["type"], counterparts=names_of(involved, "counterparts"))


def _travel(entry: Entry, home: int) -> Travel:
    city = held_at(entry, place="place", event="event")
    if entry.details.get("type") == "online":
        return Travel.NEITHER
    if city is None:
        return Travel.UNKNOWN
    if city.id == home:
        return Travel.IN
    counterparts = (one for one in entry.involved if one.role == "counterparts")
    return Travel.OUT if any(is_at_home_in(one, city.id) for one in counterparts) else Travel.NEITHER


# A meeting at an event belongs to the trip to that event.
JOURNEY = Journey(
    to="place",
    costs=COSTS.name,
    by="direction",
    said={"outgoing": Travel.OUT, "visiting": Travel.IN, "elsewhere": Travel.NEITHER},
    judged=_travel,
    unsaid=False,
    during="event",
)

GAPS = (
    Gap("start", N_("The day of this meeting is unknown")),
    Gap("counterparts", N_("The name of the person met is unknown"), wanted=EntityType.PERSON),
    Gap("topics", N_("The topics of this meeting are unknown")),
    Gap("outcome", N_("The result of this meeting is unknown")),
)


def _numbered(number: int) -> Message:
    return NN_("{n} meeting", "{n} meetings", number)


KIND = Kind(
    name="meeting",
    plural="meetings",
    label=N_("Meeting"),
    label_plural=N_("Meetings"),
    add_label=N_("Add a meeting"),
    icon="people",
    shape=Shape.DOT,
    lifecycle=LIFECYCLE,
    titled=_title,
    numbered=_numbered,
    parts=(COSTS, *COMMON),
    paper=trip_report(JOURNEY, facts=("counterparts", "start", "end", "place", "event", "topics"), parts=(COSTS.name,)),
    result="outcome",
    begun_at=(
        Beginning(
            label=N_("Add a side meeting"),
            target=EntityType.EVENT,
            field="event",
            within="place",
            values={"type": "side"},
        ),
    ),
    gaps=GAPS,
    journey=JOURNEY,
    fields=(
        Field("type", N_("Type of meeting"), FieldType.CHOICE, required=True, choices=TYPES, listed=True),
        Field(
            "counterparts",
            N_("Counterparts"),
            FieldType.REFERENCES,
            targets=(
                EntityType.OFFICE,
                EntityType.PERSON,
                EntityType.CITY,
                EntityType.ORGANISATION,
                EntityType.NETWORK,
            ),
            at_least=1,
            listed=True,
        ),
        day_field("start", N_("Held on")),
        day_field("end", N_("Until")),
        Field("direction", N_("Who travelled"), FieldType.CHOICE, choices=DIRECTIONS),
        Field("event", N_("During"), FieldType.REFERENCE, targets=(EntityType.EVENT,)),
        Field("place", N_("Place"), FieldType.REFERENCE, targets=(EntityType.CITY,)),
        Field("topics", N_("Topics")),
        Field("outcome", N_("Outcome"), FieldType.LONG_TEXT),
        SUMMARY,
    ),
)
