"""Attendance at summits and other events: in which capacity, by whom, from when to when, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.dates import PartialDate, date_in
from tracker.core.deadline import Deadline, Dueable, Sort
from tracker.core.entry import Entry, Involved
from tracker.core.fields import Choice, EntityType, Field, FieldType
from tracker.core.gap import Gap
from tracker.core.kind import Beginning, Kind, Shape, Values
from tracker.core.lifecycle import Lifecycle, State, Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.reporting import Line, Window
from tracker.core.travel import Travel, days_between, held_at
from tracker.core.trips import Journey
from tracker.kinds.delegation import filed_by_document
from tracker.kinds.parts.common import COMMON
from tracker.kinds.parts.cost import COSTS
from tracker.kinds.parts.delegate import DELEGATES
from tracker.kinds.shared import SUMMARY, day_field, names_of
from tracker.kinds.trip_report import trip_report
from tracker.store.columns import PartialDateColumn
from tracker.store.engagement import Engagement


class Attendance(Engagement):
    """The city's part in an event."""

    __tablename__ = "attendance"
    __mapper_args__ = {"polymorphic_identity": "attendance"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("engagement.id"), primary_key=True)
    capacity: Mapped[str] = mapped_column(String(20), default="")
    reason: Mapped[str] = mapped_column(default="")
    results: Mapped[str] = mapped_column(default="")
    permit_number: Mapped[str] = mapped_column(String(60), default="")
    report_due: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    report_filed: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)


HOST = "host"
CAPACITIES = (
    Choice("member", N_("As a member")),
    Choice("speaker", N_("As a speaker")),
    Choice(HOST, N_("As the host")),
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


def _remarks(values: Values, window: Window) -> list[Line]:
    """Tell how long the trip was, and whether its report is missing."""
    lines = []
    if days := days_between(date_in(values, "start"), date_in(values, "end")):
        lines.append(Line(NN_("{n} day from first to last", "{n} days from first to last", days)))
    due = values.get("report_due")
    if values.get("status") == "attended" and not values.get("report_filed") and isinstance(due, PartialDate):
        late = window.is_past(due)
        told = (
            N_("The trip report is missing; it was due on {day}.", day=due)
            if late
            else N_("The trip report is due on {day}.", day=due)
        )
        lines.append(Line(told, pressing=late))
    return lines


TRIP_REPORT = Sort("trip-report", N_("Trip report"), icon="file-earmark-text")


def _deadlines(values: Values) -> Iterable[Deadline]:
    due = values.get("report_due")
    if isinstance(due, PartialDate) and not values.get("report_filed"):
        yield Deadline(TRIP_REPORT, due, field="report_filed")


def _travel(entry: Entry, home: int) -> Travel:
    city = held_at(entry, event="event")
    if city and city.id == home:
        return Travel.IN
    return Travel.OUT if entry.details.get("capacity") or city else Travel.UNKNOWN


JOURNEY = Journey(
    to="event",
    people=DELEGATES.name,
    costs=COSTS.name,
    by="capacity",
    said={HOST: Travel.IN},
    judged=_travel,
)

GAPS = (
    Gap("start", N_("The day on which this trip began is unknown")),
    Gap("end", N_("The day on which this trip ended is unknown")),
    Gap("delegates", N_("Who travelled is unknown")),
    Gap("costs", N_("What this trip cost is unknown")),
    Gap("results", N_("The results of this trip are unknown")),
    Gap("permit_number", N_("The number of the resolution or permit for this trip is unknown")),
)


def _numbered(number: int) -> Message:
    return NN_("{n} attendance", "{n} attendances", number)


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
    numbered=_numbered,
    remarks=_remarks,
    paper=trip_report(
        JOURNEY,
        facts=("event", "start", "end", "capacity", "permit_number", "report_due"),
        parts=(DELEGATES.name, COSTS.name),
    ),
    result="results",
    parts=(DELEGATES, COSTS, *COMMON),
    derive=filed_by_document,
    begun_at=(
        Beginning(
            label=N_("Add an attendance"),
            target=EntityType.EVENT,
            field="event",
        ),
    ),
    due=_deadlines,
    dueable=Dueable(by=("report_due",), settled_by="report_filed", over=False),
    gaps=GAPS,
    journey=JOURNEY,
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
        day_field("start", N_("From")),
        day_field("end", N_("Until")),
        Field("permit_number", N_("Permit number")),
        Field("report_due", N_("Trip report due on"), FieldType.DATE),
        Field("report_filed", N_("Trip report filed on"), FieldType.DATE),
        Field("reason", N_("Why the city took part"), FieldType.LONG_TEXT),
        Field("results", N_("Results"), FieldType.LONG_TEXT),
        SUMMARY,
    ),
)
