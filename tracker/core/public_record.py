"""A record as the public sees it: what a selection lets through, and nothing behind it.

Pages, feeds, files and charts that anybody may read are made of `PublicRecord`s alone. What is not published is not
hidden in them: it is not there. A title is made anew from what is left, so that it names nobody who is not published.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Involved, Linked
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind
from tracker.core.lifecycle import State, Tone
from tracker.core.messages import N_, Message
from tracker.core.names import Names
from tracker.core.part import Part, Row, Rows
from tracker.core.publication import Selection, is_person


@dataclass(frozen=True, slots=True)
class PublicQuote:
    """A passage of the press that proves something, with where it can be read.

    field:   what it proves, as evidence says it
    address: "" where it can be read nowhere else
    people:  the ids of those people of the register whom it names
    """

    field: str
    text: str
    outlet: str
    published: PartialDate | None
    language: str
    address: str
    people: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Fact:
    """One value with its field. A reference's value is a tuple of those whom it names."""

    field: Field
    value: object


@dataclass(frozen=True, slots=True)
class PublicRow:
    """One row of a part: its values, and the passages that prove it."""

    facts: tuple[Fact, ...]
    quotes: tuple[PublicQuote, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """The rows of a part of which something is published."""

    part: Part
    rows: tuple[PublicRow, ...]


@dataclass(frozen=True, slots=True)
class PublicRecord:
    """One record. `entry` is what charts draw of it, with no more on it than is published."""

    kind: Kind
    entry: Entry
    facts: tuple[Fact, ...]
    changed_at: datetime | None
    sections: tuple[Section, ...] = ()
    quotes: tuple[PublicQuote, ...] = ()

    @property
    def id(self) -> int:
        """Return its number."""
        return self.entry.id

    @property
    def title(self) -> Message:
        """Return what it is called."""
        return self.entry.title

    @property
    def state(self) -> State:
        """Return where it stands."""
        return self.entry.state

    def involved(self) -> Iterator[Involved]:
        """Yield everybody whom it names, in its own fields and in its rows."""
        yield from self.entry.involved
        for fact in (fact for section in self.sections for row in section.rows for fact in row.facts):
            if isinstance(fact.value, tuple):
                yield from fact.value

    def fact(self, name: str) -> object:
        """Return the value of the field called `name`, or None where it is not known or not published."""
        return next((fact.value for fact in self.facts if fact.field.name == name), None)


def come_about(kind: Kind) -> tuple[str, ...]:
    """Return the names of the states of something that has come about; what lies ahead is the city's own business."""
    return tuple(state.name for state in kind.lifecycle.states if state.tone is not Tone.AHEAD)


def publish(
    entry: Entry,
    *,
    kind: Kind,
    selection: Selection,
    today: date,
    rows: Rows | None = None,
    quotes: Iterable[PublicQuote] = (),
    linked: Mapping[int, Linked] | None = None,
) -> PublicRecord:
    """Return what `selection` lets through of a record that has come about.

    rows:   the rows of those parts of which something is published
    quotes: the passages that prove it, of which those leave that prove what is published and name nobody else
    linked: the records that it may name, by id, under the titles that the public knows
    """
    bared, linked, rows, proofs = bared_entry(entry, kind, selection), linked or {}, rows or {}, list(quotes)
    facts = [Fact(field, _value(field, entry, bared, linked)) for field in selection.fields(kind)]
    sections = []
    for part in selection.parts(kind):
        told = [row for row in rows.get(part.name, ()) if is_past(row, today)]
        public = [_row(row, kind, part, selection, linked, proofs) for row in told]
        sections.append(Section(part, tuple(row for row in public if row.facts)))
    record = PublicRecord(
        kind=kind,
        entry=bared,
        facts=tuple(fact for fact in facts if _is_known(fact.value)),
        changed_at=entry.changed_at,
        sections=tuple(section for section in sections if section.rows),
        quotes=tuple(_proofs(proofs, {"status", *(field.name for field in selection.fields(kind))}))
        if selection.quotes(kind)
        else (),
    )
    return _without_unnamed(record)


def _proofs(quotes: Iterable[PublicQuote], fields: Collection[str]) -> list[PublicQuote]:
    return [quote for quote in quotes if quote.field in fields]


def _without_unnamed(record: PublicRecord) -> PublicRecord:
    """Return the record without the passages that name a person whom nothing else of it names."""
    named = {one.id for one in record.involved() if is_person(one)}

    def kept(quotes: Sequence[PublicQuote]) -> tuple[PublicQuote, ...]:
        return tuple(quote for quote in quotes if quote.people <= named)

    sections = tuple(
        replace(section, rows=tuple(replace(row, quotes=kept(row.quotes)) for row in section.rows))
        for section in record.sections
    )
    return replace(record, sections=sections, quotes=kept(record.quotes))


def bared_entry(entry: Entry, kind: Kind, selection: Selection) -> Entry:
    """Return what charts draw of a record, with no more on it than is published."""
    roles = {field.name: field for field in kind.references}
    involved = tuple(one for one in entry.involved if selection.names(kind, roles[one.role], one))
    start = entry.start if selection.shows(kind, "start") else None
    end = entry.end if selection.shows(kind, "end") else None
    return replace(
        entry,
        title=_title(entry, kind, selection, involved),
        start=start,
        end=end,
        first_day=start.first if start else None,
        last_day=end.last if end else None,
        involved=involved,
        quotes=(),
        details={},
        matters=(),
        changed_at=None,
    )


def _title(entry: Entry, kind: Kind, selection: Selection, involved: tuple[Involved, ...]) -> Message:
    """Return the title, where all of it is published; otherwise the kind, and whom the record may name first."""
    lost = {one.role for one in entry.involved} - {one.role for one in involved}
    more = (one for one in entry.involved if one.role in lost)
    shown = kind.titled(involved, _labels(kind, entry, selection.fields(kind)))
    # A title in which some people go unnamed still tells of the others; one that has lost its choice or side is none.
    if shown == kind.titled((*involved, *more), _labels(kind, entry, kind.fields)):
        return shown
    sides = (Names(one.name for one in involved if one.role == field.name) for field in kind.references)
    names = next(filter(None, sides), None)
    return N_("{kind}: {names}", kind=kind.label, names=names) if names else kind.label


def _labels(kind: Kind, entry: Entry, fields: Iterable[Field]) -> dict[str, Message]:
    """Return what the choices of a record are called, as its title has them; unknown where not among `fields`."""
    known, labels = {field.name for field in fields}, {}
    for field in kind.fields:
        if field.type is FieldType.CHOICE:
            value = entry.details.get(field.name) if field.name in known else None
            labels[field.name] = field.label_of(str(value)) if value else N_("unknown")
    return labels


def _value(field: Field, entry: Entry, bared: Entry, linked: Mapping[int, Linked]) -> object:
    if field.is_reference:
        return tuple(one for one in bared.involved if one.role == field.name)
    if field.name in ("start", "end"):
        return getattr(bared, field.name)
    return _plain(entry.details.get(field.name), linked)


def _row(
    row: Row,
    kind: Kind,
    part: Part,
    selection: Selection,
    linked: Mapping[int, Linked],
    quotes: Iterable[PublicQuote],
) -> PublicRow:
    facts = []
    for field in selection.fields(kind, part):
        value = row.values.get(field.name)
        if isinstance(value, Involved):
            value = (value,) if selection.names(kind, field, value, part) else None
        facts.append(Fact(field, _plain(value, linked)))
    proofs = _proofs(quotes, {row.proof}) if selection.quotes(kind, part) else []
    return PublicRow(tuple(fact for fact in facts if _is_known(fact.value)), tuple(proofs))


def is_past(row: Row, today: date) -> bool:
    """Say whether a row tells of something that has come about, where it says when that was."""
    days = (row.values.get(name) for name in ("day", "start", "year"))
    day = next((day for day in days if isinstance(day, PartialDate)), None)
    return day is None or day.first <= today


def _plain(value: object, linked: Mapping[int, Linked]) -> object:
    # Another record is named only where the public knows it, and as the public knows it.
    return linked.get(value.id) if isinstance(value, Linked) else value


def _is_known(value: object) -> bool:
    return value not in (None, "", [], (), False)
