"""Signatories: who put a name to an agreement, in which office, for which side, and where."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Values
from tracker.core.reporting import titles
from tracker.kinds.parts.naming import person_or_office
from tracker.store.base import Base
from tracker.store.entity import City, Entity, Office, Person
from tracker.store.part import PartRow


class Signatory(PartRow, Base):
    """Somebody who signed; the office is often known while the person is not."""

    __tablename__ = "signatory"

    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id"))
    side_id: Mapped[int | None] = mapped_column(ForeignKey("entity.id"))
    place_id: Mapped[int | None] = mapped_column(ForeignKey("city.id"))

    person: Mapped[Person | None] = relationship(foreign_keys=[person_id])
    office: Mapped[Office | None] = relationship(foreign_keys=[office_id])
    side: Mapped[Entity | None] = relationship(foreign_keys=[side_id])
    place: Mapped[City | None] = relationship(foreign_keys=[place_id])


def _title(values: Values) -> Message:
    return N_("Signed by {name}", name=person_or_office(values))


SIGNATORIES = Part(
    name="signatories",
    table="signatory",
    label=N_("Signatory"),
    label_plural=N_("Signatories"),
    add_label=N_("Add a signatory"),
    titled=_title,
    fields=(
        Field("person", N_("Person"), FieldType.REFERENCE, targets=(EntityType.PERSON,), listed=True),
        Field("office", N_("Office"), FieldType.REFERENCE, targets=(EntityType.OFFICE,), listed=True),
        Field(
            "side",
            N_("For"),
            FieldType.REFERENCE,
            targets=(EntityType.CITY, EntityType.ORGANISATION, EntityType.NETWORK),
            listed=True,
        ),
        Field("place", N_("Place"), FieldType.REFERENCE, targets=(EntityType.CITY,)),
    ),
    reported=titles,
)
