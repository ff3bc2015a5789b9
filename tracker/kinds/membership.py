"""Memberships in city networks, and the dues that keep the vote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, Session, mapped_column

from tracker.core.dues import Arrears, arrears_of
from tracker.core.entry import Involved
from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.gap import Gap
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Lifecycle, State, Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.part import Row, Rows, Values
from tracker.core.record_paper import RecordPaper
from tracker.core.spans import Break, gaps_between
from tracker.kinds.parts.commitment import COMMITMENTS
from tracker.kinds.parts.common import COMMON
from tracker.kinds.parts.council_item import COUNCIL_ITEMS
from tracker.kinds.parts.document import DOCUMENTS
from tracker.kinds.parts.due import DUES
from tracker.kinds.parts.period import LEVELS, PERIODS
from tracker.kinds.parts.time import by_time, span_of
from tracker.kinds.shared import SUMMARY, day_field, names_of
from tracker.store.engagement import Engagement
from tracker.store.entity import Network


class Membership(Engagement):
    """The city's belonging to a network, from joining to leaving."""

    __tablename__ = "membership"
    __mapper_args__ = {"polymorphic_identity": "membership"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("engagement.id"), primary_key=True)
    level: Mapped[str] = mapped_column(String(20), default="")
    legal_basis: Mapped[str] = mapped_column(default="")


LIFECYCLE = Lifecycle(
    states=(
        State("considering", N_("Under consideration"), Tone.AHEAD),
        State("applied", N_("Applied for"), Tone.AHEAD),
        State("member", N_("Member"), Tone.CURRENT),
        State("suspended", N_("Suspended"), Tone.PAUSED),
        State("withdrawn", N_("Withdrawn from membership"), Tone.OVER),
        State("excluded", N_("Excluded"), Tone.OVER),
        State("lapsed", N_("Lapsed"), Tone.OVER),
    ),
    initial="member",
)


def _title(involved: tuple[Involved, ...], _labels: dict[str, Message]) -> Message:
    return N_("Membership in {network}", network=names_of(involved, "network"))


def _derive(own: Values, parts: Mapping[str, Sequence[Row]], today: date) -> Values:
    periods = by_time(parts[PERIODS.name])
    if not periods:
        return {}
    last = periods[-1].values
    derived: dict[str, object] = {"start": periods[0].values.get("start"), "end": last.get("end")}
    if last.get("level"):
        derived["level"] = last["level"]
    span, status = span_of(last), LIFECYCLE.state(str(own["status"]))
    if span.is_over(today) and status.name == "member":
        derived["status"] = "lapsed"
    elif status.tone is Tone.OVER and not span.is_over(today) and not span.is_ahead(today):
        derived["status"] = "member"
    return derived


@dataclass(frozen=True, slots=True)
class Standing:
    """What a membership's page warns of: what is owed, whether the vote hangs on it, and the gaps between periods."""

    arrears: Arrears
    vote_at_risk: bool
    gaps: tuple[Break, ...]
    renewable: bool
    level: str


def standing_of(_session: Session, record: Engagement, rows: Rows, today: date) -> Standing:
    """Return how a membership with these rows stands on `today`."""
    arrears = arrears_of([row.values for row in rows[DUES.name]], today)
    votes = any(network.dues_vote for network in record.entities("network") if isinstance(network, Network))
    gaps = gaps_between(span_of(row.values) for row in rows[PERIODS.name])
    level = str(getattr(record, "level", ""))
    return Standing(arrears, votes and bool(arrears.late), tuple(gaps), record.end is not None, level)


GAPS = (
    Gap("start", N_("The day on which this membership began is unknown")),
    Gap("level", N_("The level of this membership is unknown")),
    Gap("legal_basis", N_("The resolution or law on which this membership rests is unknown")),
    Gap("dues", N_("The dues of this membership are unknown")),
)


def _numbered(number: int) -> Message:
    return NN_("{n} membership", "{n} memberships", number)


PAPER = RecordPaper(
    N_("Membership sheet"),
    parts=(DUES.name, PERIODS.name, COMMITMENTS.name, COUNCIL_ITEMS.name, DOCUMENTS.name),
)

KIND = Kind(
    name="membership",
    plural="memberships",
    label=N_("Membership"),
    label_plural=N_("Memberships"),
    add_label=N_("Add a membership"),
    icon="diagram-3",
    shape=Shape.BAR,
    tie=True,
    lifecycle=LIFECYCLE,
    titled=_title,
    numbered=_numbered,
    parts=(PERIODS, DUES, *COMMON),
    derive=_derive,
    gaps=GAPS,
    paper=PAPER,
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
