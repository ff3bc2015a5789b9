"""Documents: the signed copy, an action plan, an invitation, a receipt. The bytes are kept under their hash."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.fields import Choice, Field, FieldType
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Values
from tracker.core.reporting import titles
from tracker.store.base import Base
from tracker.store.part import PartRow


class Document(PartRow, Base):
    """A paper attached to a record; its bytes lie in the instance folder under their SHA-256.

    proves: the row of the record that the paper proves (``commitments.12``), as in `Evidence.field`; often none
    """

    __tablename__ = "document"

    type: Mapped[str] = mapped_column(String(20), default="other")
    title: Mapped[str]
    media_type: Mapped[str] = mapped_column(String(100))
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int] = mapped_column(default=0)
    proves: Mapped[str] = mapped_column(String(30), default="")


TYPES = (
    Choice("signed", N_("Signed copy")),
    Choice("plan", N_("Action plan")),
    Choice("letter", N_("Letter")),
    Choice("report", N_("Trip report")),
    Choice("receipt", N_("Receipt")),
    Choice("photograph", N_("Photograph")),
    Choice("other", N_("Other paper")),
)


def _title(values: Values) -> Message:
    return N_("Document: {title}", title=values["title"])


DOCUMENTS = Part(
    name="documents",
    table="document",
    label=N_("Document"),
    label_plural=N_("Documents"),
    add_label=N_("Add a document"),
    titled=_title,
    facts=("media_type", "sha256", "size", "proves", "created_at"),
    fields=(
        Field("title", N_("Title"), required=True, listed=True),
        Field("type", N_("Type"), FieldType.CHOICE, required=True, choices=TYPES, listed=True),
    ),
    reported=titles,
)
