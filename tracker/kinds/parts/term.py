"""Terms of a seat: which office held it and which person filled it, from when to when."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.core.dates import PartialDate, date_in
from tracker.core.deadline import Deadline, Dueable, Sort
from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.messages import N_, Message, Refusal
from tracker.core.part import Part, Values
from tracker.kinds.parts.naming import person_or_office
from tracker.kinds.parts.time import open_or_overlapping, overlapping, report_stretches
from tracker.store.base import Base
from tracker.store.columns import PartialDateColumn
from tracker.store.entity import Entity, Office, Person
from tracker.store.part import PartRow


class Term(PartRow, Base):
    """A time in which an office held the seat and a person filled it."""

    __tablename__ = "seat_term"

    office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    start: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    end: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)

    office: Mapped[Office | None] = relationship(foreign_keys=[office_id])
    person: Mapped[Person | None] = relationship(foreign_keys=[person_id])


def _title(values: Values) -> Message:
    return N_("Term of {name}", name=person_or_office(values))


def _check(values: Values, others: Sequence[Values]) -> None:
    if not any(values.get(name) for name in ("office", "person", "start", "end")):
        raise Refusal(N_("Name the office or the person, or write a day of the term."), field="office")
    if other := open_or_overlapping(values, others, titled=_title):
        sentence = N_("One seat has one holder at a time, and this overlaps with: {row}.", row=_title(other))
        raise Refusal(sentence, field="start")


def _seed(own: Values, added: Values) -> Values | None:
    if not own.get("end") or overlapping(added, [own]):
        return None
    holders = own.get("holder")
    holders = holders if isinstance(holders, list) else []
    return {
        "office": _first(holders, EntityType.OFFICE),
        "person": _first(holders, EntityType.PERSON),
        "start": own.get("start"),
        "end": own.get("end"),
    }


def _first(holders: list[object], type: EntityType) -> Entity | None:
    return next((one for one in holders if isinstance(one, Entity) and one.type == type), None)


TERM_ENDS = Sort("seat-term", N_("End of a seat's term"), icon="person-badge")


def _deadline(values: Values, others: Sequence[Values]) -> Deadline | None:
    end = date_in(values, "end")
    if end is None or any(_follows(other, end) for other in others):
        return None
    return Deadline(TERM_ENDS, end, part="terms")


def _follows(other: Values, end: PartialDate) -> bool:
    """Say whether another term goes on or begins after the day on which this one ends."""
    start, until = date_in(other, "start"), date_in(other, "end")
    if until:
        return until.last > end.last
    return start is not None and start.last >= end.first


TERMS = Part(
    name="terms",
    table="seat_term",
    label=N_("Term"),
    label_plural=N_("Terms"),
    add_label=N_("Add a term"),
    titled=_title,
    order="start",
    check=_check,
    seed=_seed,
    due=_deadline,
    dueable=Dueable(by=("end",)),
    fields=(
        Field(
            "office", N_("Office that holds the seat"), FieldType.REFERENCE, targets=(EntityType.OFFICE,), listed=True
        ),
        Field("person", N_("Person who fills it"), FieldType.REFERENCE, targets=(EntityType.PERSON,), listed=True),
        Field("start", N_("Term begins"), FieldType.DATE, listed=True),
        Field("end", N_("Term ends"), FieldType.DATE, listed=True),
    ),
    lasting=True,
    reported=report_stretches,
)
