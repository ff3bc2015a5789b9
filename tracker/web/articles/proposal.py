"""A suggestion as the review shows it: its title, its values in words, and the passage behind each."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.actions.suggestions import answer_of, proposed_values
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.kind import Kind
from tracker.core.lifecycle import State
from tracker.core.messages import N_, Message
from tracker.core.names import Name
from tracker.kinds.entries import entry_of
from tracker.store.suggestion import Suggestion
from tracker.web.form_fields import label_of
from tracker.web.gate import db
from tracker.web.reading import reader
from tracker.web.records.found import registry


@dataclass(frozen=True, slots=True)
class ShownQuote:
    """A passage: the id of its mark, its place and words, and the field it proves."""

    id: str
    start: int
    end: int
    text: str
    field: str


@dataclass(frozen=True, slots=True)
class ShownValue:
    """A proposed value in words, and the passage that says it, where there is one."""

    label: Message
    text: str
    quote: ShownQuote | None


@dataclass(frozen=True, slots=True)
class ShownProposal:
    """A proposal, ready to be read."""

    id: int
    kind: Kind
    title: Message
    decision: str
    record: Entry | None
    state: State
    values: tuple[ShownValue, ...]
    quotes: tuple[ShownQuote, ...]
    reason: Message
    confidence: float

    @property
    def passages(self) -> list[ShownQuote]:
        """Return the sentences behind the proposal, each once; a quote inside another one adds nothing to read."""
        return [
            one
            for number, one in enumerate(self.quotes)
            if not any(
                other.start <= one.start and one.end <= other.end and (other.text != one.text or position < number)
                for position, other in enumerate(self.quotes)
                if position != number
            )
        ]


def shown_proposal(suggestion: Suggestion) -> ShownProposal:
    """Return a suggestion in words."""
    kind = registry()[suggestion.kind]
    values = proposed_values(db(), suggestion=suggestion, kind=kind)
    quotes = tuple(
        ShownQuote(f"s{suggestion.id}-{number}", one["start"], one["end"], one["quote"], one["field"])
        for number, one in enumerate(suggestion.payload["evidence"])
    )
    by_field = {quote.field: quote for quote in reversed(quotes)}
    shown = [(field, _in_words(field, values.get(field.name))) for field in kind.fields]
    outer = _outer(suggestion, kind)
    involved = tuple(one for field in kind.references for one in _involved(field, values[field.name], outer))
    labels = {
        field.name: field.label_of(str(values[field.name])) if values.get(field.name) else N_("unknown")
        for field in kind.fields
        if field.type is FieldType.CHOICE
    }
    record = suggestion.engagement
    return ShownProposal(
        id=suggestion.id,
        kind=kind,
        title=kind.titled(involved, labels),
        decision=suggestion.decision,
        record=entry_of(record, registry=registry()) if record and record.deleted_at is None else None,
        state=_state(kind, str(values["status"])),
        values=tuple(ShownValue(field.label, text, by_field.get(field.name)) for field, text in shown if text),
        quotes=quotes,
        reason=Message(suggestion.payload["reason"]),
        confidence=suggestion.payload["confidence"],
    )


def _state(kind: Kind, name: str) -> State:
    known = {state.name: state for state in kind.lifecycle.states}
    return known.get(name) or known[kind.lifecycle.initial]


def _in_words(field: Field, value: object) -> str:
    if not value:
        return ""
    if field.is_reference and isinstance(value, list):
        return reader().list_of([label_of(one) for one in value])
    if field.type is FieldType.DATE:
        return reader().date(value)  # type: ignore[arg-type]
    if field.type is FieldType.CHOICE:
        return reader().say(field.label_of(str(value)))
    return str(value)


def _outer(suggestion: Suggestion, kind: Kind) -> Involved | None:
    """Return what the proposed things belong to: the party whose role is no field of the kind, a body's network."""
    roles = {field.name for field in kind.references}
    party = next((one for one in suggestion.payload["parties"] if one.get("role") not in roles), None)
    if party is None:
        return None
    name = label_of(answer_of(db(), party, [EntityType.CITY, EntityType.NETWORK]))
    return Involved("within", EntityType(party["type"]), 0, Name({reader().language: name}))


def _involved(field: Field, answers: object, within: Involved | None) -> list[Involved]:
    # Only names matter for a title, so what is not in the register yet may stand without an id.
    named = [Name({reader().language: label_of(one)}) for one in answers] if isinstance(answers, list) else []
    return [Involved(field.name, EntityType(field.targets[0]), 0, name, within=within) for name in named]
