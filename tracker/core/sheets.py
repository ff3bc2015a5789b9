"""What the catalogue keeps of those whom records speak of: one sheet for each type of entity."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.core.fields import Choice, EntityType, Field, FieldType
from tracker.core.messages import N_, Message


@dataclass(frozen=True, slots=True)
class Sheet:
    """The words and fields of one type of entity. `plural` is its folder in addresses; `within` what it belongs to."""

    type: EntityType
    plural: str
    label: Message
    label_plural: Message
    add_label: Message
    fields: tuple[Field, ...] = ()
    within: Field | None = None


PLACE = Field("place", N_("Where it lies (degrees north, degrees east)"))
COUNTRY = Field("country", N_("Country (two letters, ISO 3166)"))

EVENT_KINDS = (
    Choice("summit", N_("Summit")),
    Choice("congress", N_("Congress")),
    Choice("assembly", N_("General assembly")),
    Choice("board", N_("Board meeting")),
    Choice("committee", N_("Committee meeting")),
    Choice("conference", N_("Conference")),
    Choice("exhibition", N_("Exhibition")),
    Choice("training", N_("Training")),
    Choice("ceremony", N_("Ceremony")),
    Choice("visit", N_("Visit")),
)

EVENT_MODES = (
    Choice("in_person", N_("In person")),
    Choice("online", N_("Online")),
    Choice("hybrid", N_("In person and online")),
)

SHEETS: tuple[Sheet, ...] = (
    Sheet(EntityType.CITY, "cities", N_("City"), N_("Cities"), N_("Add a city"), (COUNTRY, PLACE)),
    Sheet(
        EntityType.NETWORK,
        "networks",
        N_("Network"),
        N_("Networks"),
        N_("Add a network"),
        (
            Field("platform", N_("A platform without members"), FieldType.FLAG),
            Field("dues_vote", N_("Who owes dues may not vote"), FieldType.FLAG),
            Field("website", N_("Website")),
        ),
    ),
    Sheet(
        EntityType.BODY,
        "bodies",
        N_("Body"),
        N_("Bodies"),
        N_("Add a body"),
        within=Field("within", N_("Network"), FieldType.REFERENCE, targets=(EntityType.NETWORK,)),
    ),
    Sheet(
        EntityType.EVENT,
        "events",
        N_("Event"),
        N_("Events"),
        N_("Add an event"),
        (
            Field("start", N_("From"), FieldType.DATE),
            Field("end", N_("Until"), FieldType.DATE),
            Field("kind", N_("Kind of event"), FieldType.CHOICE, choices=EVENT_KINDS),
            Field("mode", N_("How it is held"), FieldType.CHOICE, choices=EVENT_MODES),
            Field(
                "umbrella",
                N_("Part of the larger event"),
                FieldType.REFERENCE,
                targets=(EntityType.EVENT,),
            ),
            Field(
                "organiser",
                N_("Organiser"),
                FieldType.REFERENCE,
                targets=(EntityType.NETWORK, EntityType.CITY, EntityType.ORGANISATION),
            ),
            Field("themes", N_("Themes")),
            Field("outcome", N_("Outcome document"), FieldType.LONG_TEXT),
            Field("figures", N_("Figures, and who claims them")),
        ),
        within=Field("within", N_("Host city"), FieldType.REFERENCE, targets=(EntityType.CITY,)),
    ),
    Sheet(EntityType.PERSON, "people", N_("Person"), N_("People"), N_("Add a person")),
    Sheet(
        EntityType.OFFICE,
        "offices",
        N_("Office"),
        N_("Offices"),
        N_("Add an office"),
        (COUNTRY,),
        within=Field(
            "within",
            N_("Office of"),
            FieldType.REFERENCE,
            targets=(EntityType.CITY, EntityType.NETWORK, EntityType.ORGANISATION),
        ),
    ),
    Sheet(
        EntityType.ORGANISATION,
        "organisations",
        N_("Organisation"),
        N_("Organisations"),
        N_("Add an organisation"),
        (COUNTRY,),
    ),
)

SHEET_OF: dict[EntityType, Sheet] = {sheet.type: sheet for sheet in SHEETS}
