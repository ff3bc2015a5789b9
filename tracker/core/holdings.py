"""What is kept of a person's time in an office."""

from __future__ import annotations

from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.messages import N_

PERSON = Field("person", N_("Person"), FieldType.REFERENCE, required=True, targets=(EntityType.PERSON,))
OFFICE = Field("office", N_("Office"), FieldType.REFERENCE, required=True, targets=(EntityType.OFFICE,))
DAYS = (Field("start", N_("From"), FieldType.DATE), Field("end", N_("Until"), FieldType.DATE))

# By whose page asks: an office's form asks for the person, a person's for the office.
HOLDING_FIELDS: dict[EntityType, tuple[Field, ...]] = {
    EntityType.OFFICE: (PERSON, *DAYS),
    EntityType.PERSON: (OFFICE, *DAYS),
}
