"""Members of a delegation: who travelled, in which role, and on whose behalf."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.core.entry import Involved
from tracker.core.fields import Choice, EntityType, Field, FieldType
from tracker.core.messages import N_, NN_, Message, Refusal
from tracker.core.part import Part, Row, Values
from tracker.core.reporting import Line, Window
from tracker.kinds.parts.naming import name_in, person_or_office
from tracker.store.base import Base
from tracker.store.entity import Entity, Office, Person
from tracker.store.part import PartRow


class Delegate(PartRow, Base):
    """Somebody who travelled. `days` is how many days the person was away."""

    __tablename__ = "delegation_member"

    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id"))
    role: Mapped[str] = mapped_column(String(20), default="member")
    behalf_id: Mapped[int | None] = mapped_column(ForeignKey("entity.id"))
    days: Mapped[int | None]

    person: Mapped[Person | None] = relationship(foreign_keys=[person_id])
    office: Mapped[Office | None] = relationship(foreign_keys=[office_id])
    behalf: Mapped[Entity | None] = relationship(foreign_keys=[behalf_id])


ROLES = (
    Choice("head", N_("Head of delegation")),
    Choice("deputy", N_("Deputy head")),
    Choice("member", N_("Delegation member")),
    Choice("expert", N_("Expert")),
    Choice("interpreter", N_("Interpreter")),
    Choice("protocol", N_("Protocol")),
    Choice("press", N_("Press")),
)


def _title(values: Values) -> Message:
    role = next((choice.label for choice in ROLES if choice.name == values.get("role")), N_("Delegation member"))
    return N_("{role}: {name}", role=role, name=person_or_office(values))


def _check(values: Values, others: Sequence[Values]) -> None:
    if not values.get("person") and not values.get("office"):
        raise Refusal(N_("Choose the person, or the office while the person is unknown."), field="person")
    if values.get("person") and any(_id(values) == _id(other) for other in others):
        raise Refusal(
            N_("{name} is a member of this delegation already.", name=name_in(values, "person")), field="person"
        )
    if values.get("role") == "head" and any(other.get("role") == "head" for other in others):
        raise Refusal(
            N_("A delegation has one head: give this member another role, or change the other's."), field="role"
        )


def _id(values: Values) -> int | None:
    person = values.get("person")
    return person.id if isinstance(person, Involved) else None


def _report(rows: Sequence[Row], _window: Window) -> list[Line]:
    """Tell who travelled, on whose behalf, and for how many days."""
    return [Line(_delegate(row), proof=row.proof) for row in rows]


def _delegate(row: Row) -> Message:
    behalf, days = row.values.get("behalf"), row.values.get("days")
    told = row.title
    if isinstance(behalf, Involved):
        told = N_("{member}, on behalf of {side}", member=told, side=behalf.name)
    if isinstance(days, int) and days:
        told = NN_("{member}, {n} day", "{member}, {n} days", days, member=told)
    return told


def _away(values: Values) -> int | None:
    days = values.get("days")
    return days if isinstance(days, int) and days else None


DELEGATES = Part(
    name="delegates",
    table="delegation_member",
    label=N_("Delegation member"),
    label_plural=N_("Delegation"),
    add_label=N_("Add a member"),
    titled=_title,
    check=_check,
    fields=(
        Field("person", N_("Person"), FieldType.REFERENCE, targets=(EntityType.PERSON,), listed=True),
        Field("office", N_("Office"), FieldType.REFERENCE, targets=(EntityType.OFFICE,), listed=True),
        Field("role", N_("Role"), FieldType.CHOICE, required=True, choices=ROLES, listed=True),
        Field(
            "behalf",
            N_("On behalf of"),
            FieldType.REFERENCE,
            targets=(EntityType.CITY, EntityType.ORGANISATION, EntityType.NETWORK),
            listed=True,
        ),
        Field("days", N_("Days away"), FieldType.NUMBER, listed=True),
    ),
    reported=_report,
    away=_away,
)
