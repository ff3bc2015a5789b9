"""The history of a record, told in sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from tracker.core.dates import PartialDate
from tracker.core.difference import Piece, word_difference
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message
from tracker.core.names import Name, Names
from tracker.core.part import Part


@dataclass(frozen=True, slots=True)
class Step:
    """One change as the log keeps it: when, by whom (None: the system), to what, and from what to what.

    id:            its number in the log
    engagement_id: the record to which it belongs, or None
    """

    at: datetime
    who: str | None
    table: str
    act: str
    fields: Mapping[str, Sequence[Any]]
    id: int = 0
    engagement_id: int | None = None
    row_id: int = 0


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A long text that was changed, word by word."""

    label: Message
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """One change as a person reads it: a sentence, a line for every field that changed, and the texts rewritten."""

    at: datetime
    sentence: Message
    lines: tuple[Message, ...]
    rewritten: tuple[Rewritten, ...] = ()
    id: int = 0


NameOf = Callable[[int], Name | None]
TitleOf = Callable[[int], Message | None]


@dataclass(frozen=True, slots=True)
class _Known:
    """What the ids in the log are called."""

    name_of: NameOf
    title_of: TitleOf


def tell(step: Step, *, kind: Kind, name_of: NameOf, title_of: TitleOf = lambda _id: None) -> Told:
    """Return `step` in words. `name_of` gives the name of an entity by its id, `title_of` that of a record."""
    known = _Known(name_of, title_of)
    who: object = step.who or N_("The system")
    if step.table == "evidence":
        return Told(step.at, _about_evidence(step, who, kind), (), id=step.id)
    if step.table == "unknowable":
        return Told(step.at, _about_gap(step, who, kind), (), id=step.id)
    part = next((part for part in kind.parts if part.table == step.table), None)
    if part:
        lines = tuple(_row_lines(step, part, known))
        columns = {part.column(field): field for field in part.fields}
        return Told(step.at, _about_row(step, who, part), lines, _rewritten(step, columns), step.id)
    sentences = {
        "added": N_("{who} added this record.", who=who),
        "deleted": N_("{who} moved this record to the trash.", who=who),
        "restored": N_("{who} took this record out of the trash.", who=who),
    }
    sentence = sentences.get(step.act) or N_("{who} changed this record.", who=who)
    if (step.fields.get("merged_into_id") or [None, None])[1]:
        sentence = N_("{who} merged this record into another one.", who=who)
    if step.act == "edited" and "withheld" in step.fields:
        sentence = N_("{who} let this record onto the public page again.", who=who)
        if step.fields["withheld"][1]:
            sentence = N_("{who} held this record back from the public page.", who=who)
    columns = {field.name: field for field in kind.fields}
    return Told(step.at, sentence, tuple(_lines(step, kind, known)), _rewritten(step, columns), step.id)


def _is_rewritten(field: Field, old: Any, new: Any) -> bool:
    return field.type is FieldType.LONG_TEXT and bool(old) and bool(new)


def _rewritten(step: Step, columns: Mapping[str, Field]) -> tuple[Rewritten, ...]:
    changed = [(columns[name], sides) for name, sides in step.fields.items() if name in columns]
    return tuple(
        Rewritten(field.label, word_difference(str(old), str(new)))
        for field, (old, new) in changed
        if _is_rewritten(field, old, new)
    )


def _about_evidence(step: Step, who: object, kind: Kind) -> Message:
    if step.act == "added":
        quote, field = step.fields["quote"][1], _proved(kind, step.fields["field"][1])
        return N_("{who} tied a passage to “{field}”: {quote}", who=who, field=field, quote=quote)
    if step.act == "deleted":
        return N_("{who} took a passage off this record.", who=who)
    if "engagement_id" in step.fields:
        return N_("{who} moved a passage here from another record.", who=who)
    return N_("{who} brought a passage back to this record.", who=who)


def _about_gap(step: Step, who: object, kind: Kind) -> Message:
    name = (step.fields.get("name") or [None, ""])[1]
    gap = next((gap.message for gap in kind.gaps if gap.name == name), None)
    if step.act == "deleted":
        return N_("{who} asks a question about this record again.", who=who)
    if gap is None:
        return N_("{who} said that a question about this record cannot be answered.", who=who)
    return N_("{who} said that this cannot be known: {gap}", who=who, gap=gap)


def _proved(kind: Kind, name: str) -> Message | None:
    part = next((part for part in kind.parts if name.startswith(f"{part.name}.")), None)
    return part.label if part else _label(kind, name)


def _about_row(step: Step, who: object, part: Part) -> Message:
    sentences = {
        "added": N_("{who} added to “{part}”.", who=who, part=part.label_plural),
        "deleted": N_("{who} removed something from “{part}”.", who=who, part=part.label_plural),
        "restored": N_("{who} brought something back to “{part}”.", who=who, part=part.label_plural),
    }
    return sentences.get(step.act) or N_("{who} changed something in “{part}”.", who=who, part=part.label_plural)


def _row_lines(step: Step, part: Part, known: _Known) -> list[Message]:
    fields = {part.column(field): field for field in part.fields}
    lines = []
    for column, (old, new) in step.fields.items():
        field = fields.get(column)
        if field is None or _is_rewritten(field, old, new):
            continue
        before, after = (_printed_in_row(field, value, known) for value in (old, new))
        lines += _difference(field.label, before, after)
    return lines


def _printed_in_row(field: Field, value: Any, known: _Known) -> object | None:
    if value in (None, "", []):
        return None
    return _printed(field, [value] if field.is_reference else value, known)


def _lines(step: Step, kind: Kind, known: _Known) -> list[Message]:
    lines = []
    columns = {f"{field.name}_id": field.name for field in kind.fields if field.type is FieldType.RECORD}
    for column, (old, new) in step.fields.items():
        name = columns.get(column, column)
        label = _label(kind, name)
        if label is None or (name != "status" and _is_rewritten(kind.field(name), old, new)):
            continue
        before, after = (_printable(kind, name, value, known) for value in (old, new))
        if name in {field.name for field in kind.references}:
            lines += [N_("{field}: {value} was added.", field=label, value=after)] if new else []
            lines += [N_("{field}: {value} was removed.", field=label, value=before)] if old else []
        else:
            lines += _difference(label, before, after)
    return lines


def _difference(label: Message, before: object | None, after: object | None) -> list[Message]:
    if before is None:
        return [N_("{field}: {value}", field=label, value=after)]
    if after is None:
        return [N_("{field}: {value} was removed.", field=label, value=before)]
    return [N_("{field}: from {old} to {new}", field=label, old=before, new=after)]


def _label(kind: Kind, name: str) -> Message | None:
    if name == "status":
        return N_("Status")
    try:
        return kind.field(name).label
    except KeyError:
        return None


def _printable(kind: Kind, name: str, value: Any, known: _Known) -> object | None:
    if value in (None, "", []):
        return None
    if name == "status":
        return kind.lifecycle.state(value).label
    return _printed(kind.field(name), value, known)


def _printed(field: Field, value: Any, known: _Known) -> object:
    if field.is_reference:
        return Names(name for name in map(known.name_of, value) if name)
    if field.type is FieldType.RECORD:
        return known.title_of(value) or N_("unknown")
    if field.type is FieldType.DATE:
        return PartialDate.from_code(value)
    if field.type is FieldType.CHOICE:
        return field.label_of(value)
    if field.type is FieldType.MONEY:
        return Decimal(value)
    if field.type is FieldType.FLAG:
        return N_("Yes") if value else N_("No")
    if field.type is FieldType.CHOICES:
        return tuple(field.label_of(one) for one in value)
    return value
