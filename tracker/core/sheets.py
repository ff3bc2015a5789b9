"""What the catalogue keeps of those whom records speak of: one sheet for each type of entity."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.messages import N_, Message


@dataclass(frozen=True, slots=True)
class Sheet:
    """The words and fields of one type of entity. `plural` is its folder in addresses; `within` what it belongs to."""

    type: EntityType
    plural: str
    label: Message
    label_plural: Message
    fields: tuple[Field, ...] = ()
    within: Field | None = None


COUNTRY = Field("country", N_("Country (two letters, ISO 3166)"))

SHEETS: tuple[Sheet, ...] = (
    Sheet(EntityType.CITY, "cities", N_("City"), N_("Cities"), (COUNTRY,)),
    Sheet(
        EntityType.NETWORK,
        "networks",
        N_("Network"),
        N_("Networks"),
        (Field("platform", N_("A platform without members"), FieldType.FLAG), Field("website", N_("Website"))),
    ),
    Sheet(
        EntityType.BODY,
        "bodies",
        N_("Body"),
        N_("Bodies"),
        within=Field("within", N_("Network"), FieldType.REFERENCE, targets=(EntityType.NETWORK,)),
    ),
    Sheet(
        EntityType.EVENT,
        "events",
        N_("Event"),
        N_("Events"),
        (
            Field("start", N_("From"), FieldType.DATE),
            Field("end", N_("Until"), FieldType.DATE),
            Field("figures", N_("Figures, and who claims them")),
        ),
        within=Field("within", N_("Host city"), FieldType.REFERENCE, targets=(EntityType.CITY,)),
    ),
    Sheet(EntityType.PERSON, "people", N_("Person"), N_("People")),
    Sheet(
        EntityType.OFFICE,
        "offices",
        N_("Office"),
        N_("Offices"),
        (COUNTRY,),
        within=Field(
            "within",
            N_("Office of"),
            FieldType.REFERENCE,
            targets=(EntityType.CITY, EntityType.NETWORK, EntityType.ORGANISATION),
        ),
    ),
    Sheet(EntityType.ORGANISATION, "organisations", N_("Organisation"), N_("Organisations"), (COUNTRY,)),
)

SHEET_OF: dict[EntityType, Sheet] = {sheet.type: sheet for sheet in SHEETS}
