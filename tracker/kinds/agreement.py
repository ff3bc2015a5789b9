"""Agreements: sister cities, friendship, memoranda, from the first letter of intent to the last day.

Moving from contact to friendship to sister city is one history, so an agreement keeps its dated acts; what it is today
follows from them.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.dates import PartialDate
from tracker.core.deadline import Deadline, Dueable, Sort, months_before
from tracker.core.entry import Involved
from tracker.core.fields import Choice, EntityType, Field, FieldType
from tracker.core.gap import Gap
from tracker.core.kind import Kind, Shape, Values
from tracker.core.lifecycle import Lifecycle, State, Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.record_paper import RecordPaper
from tracker.kinds.agreement_status import follow_acts
from tracker.kinds.agreement_telling import TELLING
from tracker.kinds.agreement_types import TYPES
from tracker.kinds.parts.act import ACTS
from tracker.kinds.parts.commitment import COMMITMENTS
from tracker.kinds.parts.common import COMMON
from tracker.kinds.parts.cost import COSTS
from tracker.kinds.parts.council_item import COUNCIL_ITEMS
from tracker.kinds.parts.document import DOCUMENTS
from tracker.kinds.parts.signatory import SIGNATORIES
from tracker.kinds.parts.step import STEPS, proposal_of
from tracker.kinds.shared import SUMMARY, day_field, names_of
from tracker.store.engagement import Engagement


class Agreement(Engagement):
    """What two or more sides have put their names to."""

    __tablename__ = "agreement"
    __mapper_args__ = {"polymorphic_identity": "agreement"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("engagement.id"), primary_key=True)
    type: Mapped[str] = mapped_column(String(30))
    cooperation: Mapped[list[str]] = mapped_column(JSON, default=list)
    resolution_number: Mapped[str] = mapped_column(String(60), default="")
    renewal: Mapped[str] = mapped_column(String(20), default="")
    notice_months: Mapped[int | None]
    binding: Mapped[str] = mapped_column(String(20), default="")
    languages: Mapped[str] = mapped_column(default="")
    community: Mapped[str] = mapped_column(default="")
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("agreement.id"), index=True)


COOPERATION = (
    Choice("administration", N_("Administration")),
    Choice("economy", N_("Economy")),
    Choice("culture", N_("Culture")),
    Choice("tourism", N_("Tourism")),
    Choice("education", N_("Education")),
    Choice("sport", N_("Sport")),
    Choice("environment", N_("Environment")),
    Choice("transport", N_("Transport")),
    Choice("health", N_("Health")),
    Choice("heritage", N_("Heritage")),
    Choice("smart_city", N_("Smart city")),
    Choice("relief", N_("Relief")),
)

RENEWAL = (
    Choice("none", N_("Ends without renewal")),
    Choice("automatic", N_("Renews automatically")),
    Choice("by_agreement", N_("Renewed by agreement of the parties")),
)

BINDING = (
    Choice("binding", N_("Binding")),
    Choice("not_binding", N_("Not binding")),
)

LIFECYCLE = Lifecycle(
    states=(
        State("planned", N_("Planned"), Tone.AHEAD),
        State("proposed", N_("Proposed"), Tone.AHEAD),
        State("negotiated", N_("Under negotiation"), Tone.AHEAD),
        State("permitted", N_("Permitted"), Tone.AHEAD),
        State("approved", N_("Approved by the council"), Tone.AHEAD),
        State("initialled", N_("Initialled"), Tone.AHEAD),
        State("signed", N_("Signed"), Tone.CURRENT),
        State("in_force", N_("In force"), Tone.CURRENT),
        State("suspended", N_("Suspended"), Tone.PAUSED),
        State("terminated", N_("Terminated"), Tone.OVER),
        State("expired", N_("Expired"), Tone.OVER),
    ),
    initial="signed",
)


def _title(involved: tuple[Involved, ...], labels: dict[str, Message]) -> Message:
    return N_("{type} with {parties}", type=labels["type"], parties=names_of(involved, "parties"))


FOLLOWS = N_("Where acts are recorded, the status, the type and both days follow from them.")


TERM_ENDS = Sort("term", N_("End of an agreement's term"), icon="hourglass-split")
NOTICE = Sort("notice", N_("Last day to give notice"), icon="envelope")


def _deadlines(values: Values) -> Iterable[Deadline]:
    end, months = values.get("end"), values.get("notice_months")
    if not isinstance(end, PartialDate):
        return
    mode = next((choice.label for choice in RENEWAL if choice.name == values.get("renewal")), None)
    yield Deadline(TERM_ENDS, end, note=mode, part="acts")
    if isinstance(months, int) and months:
        # Notice must reach the other side in time whichever day the end may mean, so the earliest counts.
        day = months_before(end.first, months, calendar=end.calendar)
        yield Deadline(NOTICE, PartialDate.of_day(day, end.calendar), note=mode, part="acts")


GAPS = (
    Gap("start", N_("The day on which this agreement was signed is unknown")),
    Gap("signatories", N_("Who signed this agreement is unknown")),
    Gap("cooperation", N_("The fields of cooperation of this agreement are unknown")),
)


def _numbered(number: int) -> Message:
    return NN_("{n} agreement", "{n} agreements", number)


PAPER = RecordPaper(
    N_("Agreement sheet"),
    parts=(ACTS.name, SIGNATORIES.name, COMMITMENTS.name, COUNCIL_ITEMS.name, COSTS.name, DOCUMENTS.name),
)

KIND = Kind(
    name="agreement",
    plural="agreements",
    label=N_("Agreement"),
    label_plural=N_("Agreements"),
    add_label=N_("Add an agreement"),
    icon="file-earmark-text",
    shape=Shape.BAR,
    tie=True,
    proposal=proposal_of,
    lifecycle=LIFECYCLE,
    titled=_title,
    numbered=_numbered,
    parts=(ACTS, SIGNATORIES, STEPS, COSTS, *COMMON),
    derive=follow_acts,
    due=_deadlines,
    dueable=Dueable(by=("end",), over=False),
    gaps=GAPS,
    telling=TELLING,
    paper=PAPER,
    fields=(
        Field(
            "type", N_("Type of agreement"), FieldType.CHOICE, required=True, choices=TYPES, listed=True, help=FOLLOWS
        ),
        Field(
            "parties",
            N_("Counterparts"),
            FieldType.REFERENCES,
            targets=(EntityType.CITY, EntityType.ORGANISATION, EntityType.NETWORK),
            at_least=1,
            listed=True,
        ),
        day_field("start", N_("Signed on")),
        day_field("end", N_("Valid until")),
        Field("place", N_("Place of signing"), FieldType.REFERENCE, targets=(EntityType.CITY,)),
        Field("cooperation", N_("Fields of cooperation"), FieldType.CHOICES, choices=COOPERATION),
        Field("parent", N_("Under the agreement"), FieldType.RECORD, records=("agreement",)),
        Field("languages", N_("Languages of the text")),
        Field("binding", N_("Legally binding"), FieldType.CHOICE, choices=BINDING),
        Field("community", N_("Who carries it besides the city"), FieldType.LONG_TEXT),
        Field("resolution_number", N_("Resolution number")),
        Field("renewal", N_("Renewal"), FieldType.CHOICE, choices=RENEWAL),
        Field("notice_months", N_("Notice period, in months"), FieldType.NUMBER),
        SUMMARY,
    ),
)
