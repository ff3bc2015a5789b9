"""Seats in the bodies of networks. A seat is the city's; an office or a person fills it for a term."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, Session, mapped_column

from tracker.core.dates import PartialDate, date_in
from tracker.core.deadline import Deadline, Dueable, Sort
from tracker.core.entry import Involved
from tracker.core.fields import Choice, EntityType, Field, FieldType
from tracker.core.gap import Gap
from tracker.core.kind import Kind, Shape, Values
from tracker.core.lifecycle import Lifecycle, State, Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.part import Row, Rows
from tracker.core.spans import Span
from tracker.core.tenure import Incumbent, Tenure
from tracker.kinds.parts.common import COMMON
from tracker.kinds.parts.term import TERM_ENDS, TERMS
from tracker.kinds.parts.time import by_time, span_of
from tracker.kinds.shared import SUMMARY, day_field, names_of, network_of
from tracker.store.columns import PartialDateColumn
from tracker.store.engagement import Engagement
from tracker.store.holding import holders_on


class Seat(Engagement):
    """The city's place in a board, a committee or another body."""

    __tablename__ = "seat"
    __mapper_args__ = {"polymorphic_identity": "seat"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("engagement.id"), primary_key=True)
    role: Mapped[str] = mapped_column(String(30))
    obtained: Mapped[str] = mapped_column(String(20), default="")
    next_election: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)


ROLES = (
    Choice("president", N_("President")),
    Choice("co_president", N_("Co-president")),
    Choice("vice_president", N_("Vice-president")),
    Choice("treasurer", N_("Treasurer")),
    Choice("member", N_("Member")),
    Choice("alternate", N_("Alternate")),
)

OBTAINED = (
    Choice("elected", N_("Elected")),
    Choice("appointed", N_("Appointed")),
    Choice("ex_officio", N_("Ex officio")),
)

LIFECYCLE = Lifecycle(
    states=(
        State("candidate", N_("Candidate"), Tone.AHEAD),
        State("elected", N_("Elected, term not begun"), Tone.AHEAD),
        State("serving", N_("Serving"), Tone.CURRENT),
        State("ended", N_("Term ended"), Tone.OVER),
        State("vacated", N_("Vacated"), Tone.OVER),
    ),
    initial="serving",
)


def _title(involved: tuple[Involved, ...], labels: dict[str, Message]) -> Message:
    body, network = names_of(involved, "body"), network_of(involved, "body")
    if network is None:
        return N_("{role}, {body}", role=labels["role"], body=body)
    return N_("{role}, {body} of {network}", role=labels["role"], body=body, network=network)


def _derive(own: Values, parts: Mapping[str, Sequence[Row]], today: date) -> Values:
    terms = [row for row in by_time(parts[TERMS.name]) if row.values.get("start") or row.values.get("end")]
    if not terms:
        return {}
    derived: dict[str, object] = {"start": terms[0].values.get("start"), "end": terms[-1].values.get("end")}
    status = _status_by([span_of(row.values) for row in terms], today, own["status"])
    return derived | {"status": status} if status else derived


def _status_by(spans: Sequence[Span], today: date, status: object) -> str | None:
    """Return the state that the terms prove, or None where their dates are too vague to prove one."""
    if any(span.surely_holds(today, today) for span in spans):
        return "serving"
    if all(span.is_over(today) for span in spans):
        return None if status == "vacated" else "ended"
    if all(span.is_over(today) or span.is_ahead(today) for span in spans):
        # A candidate's term is hoped for; nobody but the body says that it was won.
        return None if status == "candidate" else "elected"
    return None


def _incumbent(involved: Sequence[Involved], values: Values, terms: Sequence[Row], today: date) -> Incumbent:
    """Return who fills a seat: whom its running term names, or, where it has no terms, who is said to hold it."""
    election = date_in(values, "next_election")
    running = [row.values for row in by_time(terms) if span_of(row.values).may_hold(today)]
    if running:
        # On the day of a handover both terms may run; the later one is the answer.
        office, person = (running[-1].get(name) for name in ("office", "person"))
        return Incumbent(
            office if isinstance(office, Involved) else None,
            person if isinstance(person, Involved) else None,
            date_in(running[-1], "end"),
            election,
        )
    if terms or span_of(values).is_over(today):
        return Incumbent(election=election)
    holders = [one for one in involved if one.role == "holder"]
    return Incumbent(
        next((one for one in holders if one.type is EntityType.OFFICE), None),
        next((one for one in holders if one.type is EntityType.PERSON), None),
        date_in(values, "end"),
        election,
    )


@dataclass(frozen=True, slots=True)
class Occupancy:
    """Who holds a seat today, until when, and when the next election is."""

    office: Involved | None
    person: Involved | None
    until: PartialDate | None
    days_left: int | None
    election: PartialDate | None
    election_ahead: bool


def occupancy_of(session: Session, record: Engagement, rows: Rows, today: date) -> Occupancy:
    """Return who holds a seat on `today`; where a term names the office alone, who holds that office fills it."""
    own = {"start": record.start, "end": record.end, "next_election": getattr(record, "next_election", None)}
    involved = [link.entity.as_involved(link.role) for link in record.involvements]
    found = _incumbent(involved, own, rows[TERMS.name], today)
    person = holders_on(session, {found.asks_for: today}).get(found.asks_for) if found.asks_for else found.person
    return Occupancy(
        office=found.office,
        person=person,
        until=found.until,
        days_left=(found.until.last - today).days if found.until else None,
        election=found.election,
        election_ahead=found.election is not None and found.election.last >= today,
    )


ELECTION = Sort("election", N_("Election ahead"), icon="box-arrow-in-down")


def _deadlines(values: Values) -> Iterable[Deadline]:
    end, election = values.get("end"), values.get("next_election")
    if isinstance(end, PartialDate):
        yield Deadline(TERM_ENDS, end, part="terms")
    if isinstance(election, PartialDate):
        yield Deadline(ELECTION, election, field="next_election")


GAPS = (
    Gap("start", N_("The day on which this term began is unknown")),
    Gap("end", N_("The day on which this term ends is unknown")),
    Gap("holder", N_("Who fills this seat is unknown")),
    Gap("obtained", N_("How this seat was obtained is unknown")),
)


def _numbered(number: int) -> Message:
    return NN_("{n} seat", "{n} seats", number)


KIND = Kind(
    name="seat",
    plural="seats",
    label=N_("Seat"),
    label_plural=N_("Seats"),
    add_label=N_("Add a seat"),
    icon="person-badge",
    shape=Shape.BAR,
    lifecycle=LIFECYCLE,
    titled=_title,
    numbered=_numbered,
    parts=(TERMS, *COMMON),
    derive=_derive,
    due=_deadlines,
    dueable=Dueable(by=("end", "next_election"), over=False),
    gaps=GAPS,
    tenure=Tenure(N_("Which seats does the city hold, and when do their terms end?"), TERMS.name, _incumbent),
    fields=(
        Field(
            "body",
            N_("Body"),
            FieldType.REFERENCE,
            required=True,
            targets=(EntityType.BODY,),
            at_least=1,
            listed=True,
        ),
        Field("role", N_("Role"), FieldType.CHOICE, required=True, choices=ROLES, listed=True),
        Field("holder", N_("Held by"), FieldType.REFERENCES, targets=(EntityType.OFFICE, EntityType.PERSON)),
        day_field("start", N_("Term begins")),
        day_field("end", N_("Term ends")),
        Field("next_election", N_("Next election"), FieldType.DATE, listed=True),
        Field("obtained", N_("How obtained"), FieldType.CHOICE, choices=OBTAINED),
        SUMMARY,
    ),
)
