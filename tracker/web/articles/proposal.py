"""A suggestion as the review shows it: its title, its values in words, and the passage behind each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tracker.actions.proposed import OUTER, answer_of, outer_party
from tracker.actions.reviewing import Reviewed
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType, FieldType
from tracker.core.kind import Kind
from tracker.core.lifecycle import State
from tracker.core.messages import N_, Message
from tracker.core.names import Name
from tracker.core.telling import DAY
from tracker.kinds.gaps import Found
from tracker.store.directory import Directory
from tracker.web.articles.likely import Likely, answer_in_words, in_words
from tracker.web.reading import reader


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
class City:
    """One of several cities that have a name: its answer in the form, and what tells it from the others."""

    id: str
    name: str
    country: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A name in a proposal that several cities have."""

    number: int
    name: str
    cities: tuple[City, ...]


@dataclass(frozen=True, slots=True)
class ShownProposal:
    """A proposal, ready to be read.

    record: what was made of it, or what it joined; None while it waits, or where that lies in the trash
    likely: the record that it may be, while it waits
    gaps:   what its record still lacks
    """

    id: int
    kind: Kind
    title: Message
    decision: str
    record: Entry | None
    state: State
    values: tuple[ShownValue, ...]
    quotes: tuple[ShownQuote, ...]
    reason: Message
    is_certain: bool
    doubts: Sequence[Message]
    choices: tuple[Choice, ...]
    likely: Likely | None
    gaps: Sequence[Found]

    @property
    def is_waiting(self) -> bool:
        """Whether a person has still to decide."""
        return self.decision == "waiting"

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


def _begun(text: str) -> str:
    """Return the article's own words with a capital, as all labels begin."""
    return text[:1].upper() + text[1:]


def shown_proposal(
    one: Reviewed, *, directory: Directory, record: Entry | None, likely: Likely | None, gaps: Sequence[Found]
) -> ShownProposal:
    """Return a reviewed suggestion in words."""
    suggestion, kind = one.suggestion, one.proposed.kind
    # A figure proves no field of the record: it becomes a claim.
    evidence, figures = suggestion.payload["evidence"], suggestion.payload.get("figures", [])
    quotes = [
        ShownQuote(f"s{suggestion.id}-{number}", quote["start"], quote["end"], quote["quote"], quote.get("field", ""))
        for number, quote in enumerate([*evidence, *figures])
    ]
    by_field = {quote.field: quote for quote in reversed(quotes[: len(evidence)])}
    counted = [
        ShownValue(N_("{text}", text=_begun(figure["of"])), reader().digits(figure["value"]), quote)
        for figure, quote in zip(figures, quotes[len(evidence) :], strict=True)
    ]
    return ShownProposal(
        id=suggestion.id,
        kind=kind,
        title=_title(one, directory),
        decision=suggestion.decision,
        record=record,
        state=one.proposed.entry.state,
        values=(*_said(one, by_field, directory), *counted),
        quotes=tuple(quotes),
        reason=Message(suggestion.payload["reason"]),
        is_certain=one.is_certain,
        doubts=one.doubts,
        choices=_choices(one),
        likely=likely,
        gaps=gaps,
    )


def _said(one: Reviewed, by_field: Mapping[str, ShownQuote], directory: Directory) -> Iterator[ShownValue]:
    """Yield the values of a proposal in the order of its form; a row that is told stands where its day would stand."""
    for field in one.proposed.kind.fields:
        row = one.proposed.row if field.name == DAY else None
        if row:
            quote = next((by_field[name] for name in row.proofs if name in by_field), None)
            yield ShownValue(row.part.label, reader().say(row.title), quote)
        elif text := in_words(field, one.proposed.values.get(field.name), directory):
            yield ShownValue(field.label, text, by_field.get(field.name))


def _choices(one: Reviewed) -> tuple[Choice, ...]:
    return tuple(
        Choice(
            names.number,
            names.name,
            tuple(City(place.id, _read(place.names), reader().country(place.country)) for place in names.places),
        )
        for names in one.namesakes
    )


def _read(names: Mapping[str, str]) -> str:
    return reader().name(Name(names))


def _title(one: Reviewed, directory: Directory) -> Message:
    kind, values = one.proposed.kind, one.proposed.values
    within = _outer(one, directory)
    # Only names matter for a title, so what is not in the register yet may stand without an id.
    involved = tuple(
        Involved(field.name, EntityType(field.targets[0]), 0, _named(answer, directory), within=within)
        for field in kind.references
        for answer in values[field.name]
    )
    labels = {
        field.name: field.label_of(str(values[field.name])) if values.get(field.name) else N_("unknown")
        for field in kind.fields
        if field.type is FieldType.CHOICE
    }
    return kind.titled(involved, labels)


def _outer(one: Reviewed, directory: Directory) -> Involved | None:
    """Return what the proposed things belong to."""
    party = outer_party(one.suggestion.payload, one.proposed.kind)
    if party is None:
        return None
    answer = answer_of(directory, party, OUTER)
    return Involved("within", EntityType(party["type"]), 0, _named(answer, directory))


def _named(answer: str, directory: Directory) -> Name:
    return Name({reader().language: answer_in_words(answer, directory)})
