"""Claims: what different sources say of the same thing. All are kept; one is preferred, the dispute shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.claims import DEPRECATED, DOUBTFUL, NORMAL, PART, PREFERRED, matters_of, subject_key
from tracker.core.dates import PartialDate
from tracker.core.fields import Choice, Field, FieldType
from tracker.core.messages import N_, Message, Refusal
from tracker.core.part import Part, Row, Values
from tracker.core.reporting import Line, Window
from tracker.core.text import fold
from tracker.store.base import Base
from tracker.store.columns import PartialDateColumn
from tracker.store.part import PartRow


class Claim(PartRow, Base):
    """What somebody asserts. A superlative ("only", "first") carries the day on which it was claimed.

    field, subject: what it is about: a field of the record, or something else in words
    """

    __tablename__ = "claim"

    field: Mapped[str] = mapped_column(String(30), default="")
    subject: Mapped[str] = mapped_column(default="")
    value: Mapped[str]
    asserted_by: Mapped[str] = mapped_column(default="")
    rank: Mapped[str] = mapped_column(String(20), default=NORMAL)
    confidence: Mapped[str] = mapped_column(String(20), default="")
    superlative: Mapped[bool] = mapped_column(default=False)
    claimed: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    note: Mapped[str] = mapped_column(default="")


RANKS = (
    Choice(NORMAL, N_("Normal")),
    Choice(PREFERRED, N_("Preferred")),
    Choice(DEPRECATED, N_("Deprecated")),
)
CONFIDENCE = (
    Choice("high", N_("High")),
    Choice("medium", N_("Medium")),
    Choice(DOUBTFUL, N_("Low")),
)


def _title(values: Values, labels: Mapping[str, Message]) -> Message:
    subject = labels.get(str(values.get("field") or "")) or values.get("subject") or ""
    return N_("{subject}: {value}", subject=subject, value=values["value"])


def _check(values: Values, others: Sequence[Values]) -> None:
    if not values.get("field") and not values.get("subject"):
        sentence = N_("Say what the claim is about: choose a value of the record, or write it in words.")
        raise Refusal(sentence, field="subject")
    if values.get("field") and values.get("subject"):
        raise Refusal(N_("Choose a value of the record or write the subject in words, not both."), field="subject")
    if values.get("superlative") and not values.get("claimed"):
        sentence = N_("A superlative needs the day on which it was claimed, for it may have changed since.")
        raise Refusal(sentence, field="claimed")
    if any(_same(values, other) for other in others):
        raise Refusal(N_("This source's claim is kept already: change that one instead."), field="value")


def _same(one: Values, other: Values) -> bool:
    alike = (fold(str(one.get(name) or "")) == fold(str(other.get(name) or "")) for name in ("value", "asserted_by"))
    return subject_key(one) == subject_key(other) and all(alike)


def _step_back(values: Values, other: Values) -> Values:
    """Let the former preference become a claim like any other: a matter has one preferred claim."""
    both = values.get("rank") == other.get("rank") == PREFERRED
    return {"rank": NORMAL} if both and subject_key(values) == subject_key(other) else {}


def _report(labels: Mapping[str, Message], rows: Sequence[Row], _window: Window) -> list[Line]:
    matters = matters_of(rows, labels)
    lines = [(matter, next((claim.proof for claim in matter.claims), "")) for matter in matters]
    return [Line(matter.told, pressing=matter.disputed, proof=proof) for matter, proof in lines]


def _fitted(fields: tuple[Field, ...]) -> Part:
    """Return the part of a kind with `fields`, whose claims may be about each that a source should prove."""
    labels = {field.name: field.label for field in fields if field.claim}
    choices = tuple(Choice(name, label) for name, label in labels.items())
    own = tuple(replace(field, choices=choices) if field.name == "field" else field for field in CLAIMS.fields)
    return replace(
        CLAIMS, fields=own, titled=partial(_title, labels=labels), reported=partial(_report, labels), fit=None
    )


CLAIMS = Part(
    name=PART,
    table="claim",
    label=N_("Claim"),
    label_plural=N_("Claims and figures"),
    add_label=N_("Add a claim"),
    titled=partial(_title, labels={}),
    order="claimed",
    check=_check,
    yields=_step_back,
    fit=_fitted,
    reported=partial(_report, {}),
    fields=(
        Field("field", N_("About the value"), FieldType.CHOICE, listed=True),
        Field(
            "subject",
            N_("Or about, in words"),
            listed=True,
            help=N_("Such as the number of participants, or the number of sister cities."),
        ),
        Field("value", N_("Value"), required=True, listed=True),
        Field("asserted_by", N_("Claimed by"), listed=True),
        Field("claimed", N_("Claimed on"), FieldType.DATE, listed=True),
        Field(
            "superlative",
            N_("A superlative (“only”, “first”)"),
            FieldType.FLAG,
            help=N_(
                "It needs the day on which it was claimed: what was the first or the only one may be so no longer."
            ),
        ),
        Field(
            "rank",
            N_("Rank"),
            FieldType.CHOICE,
            required=True,
            choices=RANKS,
            help=N_("The preferred claim is shown first; one that was preferred before becomes normal."),
        ),
        Field("confidence", N_("How sure it is"), FieldType.CHOICE, choices=CONFIDENCE),
        Field("note", N_("What to be careful about"), FieldType.LONG_TEXT, listed=True),
    ),
)
