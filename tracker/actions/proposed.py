"""What a suggestion proposes, read against the register: which of its parties are known, and what its words mean.

Nothing is added for it. A reference is what a picker would answer (see `tracker.actions.entities.entity_of`), so that a
form can show it and a person can change it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from tracker.actions.places import Namesakes
from tracker.core.calendars import Calendar
from tracker.core.date_parsing import parse_date
from tracker.core.dates import PartialDate, Period
from tracker.core.edtf import from_edtf, to_edtf
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import State
from tracker.core.messages import N_, Refusal
from tracker.core.names import Name
from tracker.core.telling import DAY, ToldRow
from tracker.store.directory import Directory
from tracker.store.suggestion import Decision, Suggestion
from tracker.suggest.gazetteer import Place

Payload = Mapping[str, Any]
Places = Mapping[str, Sequence[Place]]  # by a city's id in the gazetteer: all that have its name
SHORTEST_TERM = timedelta(days=28)  # what is shorter is no term, but a word for about when one began
OUTER = (EntityType.CITY, EntityType.NETWORK)  # what a body or an event may belong to


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal.

    values: for the kind's fields, as a form takes them, and ``status``
    said:   the fields of which the article itself speaks
    entry:  the same as an entry without an id, as far as the register holds whom it names
    row:    what it tells as a row of one of the record's parts, where it does
    """

    kind: Kind
    values: Mapping[str, Any]
    said: frozenset[str]
    entry: Entry
    row: ToldRow | None = None


def proposed(payload: Payload, *, kind: Kind, directory: Directory, namesakes: Iterable[Namesakes] = ()) -> Proposed:
    """Return what a suggestion's `payload` proposes, by what `directory` knows; the entry has every namesake in it."""
    values = proposed_values(payload, kind=kind, directory=directory)
    places = {place.id: one.places for one in namesakes for place in one.places}
    entry = _entry(kind, values, directory, places)
    return Proposed(kind, values, _said(payload, kind, values), entry, told_row(payload, kind))


def expect_waiting(suggestion: Suggestion) -> None:
    """Raise Refusal where a person decided on `suggestion` already."""
    if suggestion.decision != Decision.WAITING:
        raise Refusal(N_("This suggestion was decided already."))


def field_proved(kind: Kind, field: str) -> str:
    """Return the field of `kind` that a passage for `field` proves: the first one where it has none of that name."""
    if field == "status" or field in {one.name for one in kind.claims}:
        return field
    return next(one.name for one in kind.claims)


def fields_proved(kind: Kind, field: str, *, told: ToldRow | None = None, row: str = "") -> list[str]:
    """Return what a passage for `field` proves of a record.

    told, row: what the article tells as a row, and the name under which passages prove that; none where it was left out
    """
    own = [] if told and field == DAY else [field_proved(kind, field)]
    return [*own, row] if row and told and field in told.proofs else own


def told_row(payload: Payload, kind: Kind) -> ToldRow | None:
    """Return what a payload tells as a row of one of the record's parts, or None where it tells none."""
    if kind.telling is None:
        return None
    values = kind.telling.row(payload["fields"], _date(payload, DAY, kind))
    return ToldRow(kind.telling, kind.part(kind.telling.part), values) if values else None


def proposed_values(payload: Payload, *, kind: Kind, directory: Directory) -> dict[str, Any]:
    """Return the values that a payload has for the kind's fields; nothing is added for it."""
    fields = payload["fields"]
    if told_row(payload, kind):
        payload = {**payload, "date": None}  # It is the row's day, and none of the record's own.
    values: dict[str, Any] = {"status": fields.get("status", kind.lifecycle.initial)}
    for field in kind.fields:
        given = fields.get(field.name)
        if field.is_reference:
            values[field.name] = _references(payload, field, directory)
        elif field.type is FieldType.CHOICE:
            values[field.name] = given if given in {choice.name for choice in field.choices} else _default(field)
        elif field.type is FieldType.DATE:
            values[field.name] = _date(payload, field.name, kind)
        elif given:
            values[field.name] = given
    return values


def answer_of(directory: Directory, party: Payload, targets: Sequence[EntityType]) -> str:
    """Return what a picker would answer for a party of an article, as one of `targets` where its own type is none."""
    key, wanted = party.get("id"), party.get("type")
    if wanted == EntityType.CITY and key:
        return f"gazetteer:{key}"
    if wanted == EntityType.NETWORK and key:
        return f"catalogue:{key}"
    type = EntityType(str(wanted)) if wanted in targets else targets[0]
    name = party.get("name") or party["label"]
    known = directory.called(name, types=[type])
    return str(known.id) if known else f"new:{type}:{name}"


def outer_party(payload: Payload, kind: Kind) -> Payload | None:
    """Return what the proposed things belong to, a body's network or an event's host: its role is no field."""
    roles = {field.name for field in kind.references}
    return next((party for party in payload.get("parties", []) if party.get("role") not in roles), None)


def _default(field: Field) -> str:
    return field.choices[0].name if field.required else ""


def _said(payload: Payload, kind: Kind, values: Mapping[str, Any]) -> frozenset[str]:
    """Return the fields whose values are the article's own, not a default of the form."""
    chosen = {field.name for field in kind.fields if field.type is FieldType.CHOICE}
    return frozenset(
        name
        for name, value in values.items()
        if value and (name not in {*chosen, "status"} or payload["fields"].get(name) == value)
    )


def _references(payload: Payload, field: Field, directory: Directory) -> list[str]:
    parties = [party for party in payload.get("parties", []) if party.get("role") == field.name]
    if parties:
        return [answer_of(directory, party, field.targets) for party in parties]
    given = payload["fields"].get(field.name) or []
    names = [given] if isinstance(given, str) else given
    return [answer_of(directory, {"name": name}, field.targets) for name in names]


def _entry(kind: Kind, values: Mapping[str, Any], directory: Directory, places: Places) -> Entry:
    start, end = values.get("start"), values.get("end")
    return Entry(
        kind=kind.name,
        id=0,
        title=kind.label,
        state=state_called(kind, str(values["status"])),
        shape=kind.shape,
        start=start,
        end=end,
        first_day=start.first if start else None,
        last_day=end.last if end else None,
        involved=tuple(
            Involved(field.name, type, id, Name({}))
            for field in kind.references
            for answer in values[field.name]
            for type, id in _meant(answer, field, directory, places)
        ),
        details={field.name: values.get(field.name) for field in kind.fields if not field.is_reference},
    )


def state_called(kind: Kind, name: str) -> State:
    """Return the state called `name`, or the kind's first where it has none of that name."""
    known = {state.name: state for state in kind.lifecycle.states}
    return known.get(name) or known[kind.lifecycle.initial]


def _meant(answer: str, field: Field, directory: Directory, places: Places) -> list[tuple[EntityType, int]]:
    """Return the entities of the register that an answer means, or may mean: an event has a name in every newspaper."""
    source, _, key = answer.partition(":")
    if source.isdecimal():
        return [(field.targets[0], int(source))]
    if source == "new":
        type, _, name = key.partition(":")
        likely = directory.resembling(name, type=EntityType.EVENT) if type == EntityType.EVENT else []
        return [(EntityType.EVENT, one.id) for one in likely]
    type = EntityType.CITY if source == "gazetteer" else EntityType.NETWORK
    keys = [place.id for place in places.get(key, ())] or [key]
    return [(type, known.id) for one in keys if (known := directory.from_catalogue(type, one))]


def _date(payload: Payload, field: str, kind: Kind) -> PartialDate | None:
    dates = {"start": payload.get("date"), "end": payload.get("end_date")}
    found = dates.get(field)
    if found is None and field == "end" and payload.get("date"):
        whole = _read(payload["date"])
        return whole.end if isinstance(whole, Period) and not _is_moment(whole, kind) else None
    if found is None:
        return None
    date = _read(found)
    if not isinstance(date, Period):
        return date
    if date.start and _is_moment(date, kind):
        return replace(date.start, about=True)
    return date.start if field == "start" else date.end


def _is_moment(period: Period, kind: Kind) -> bool:
    """Say whether a period only tells about when a term began: what was signed "last week" ends with no week."""
    if kind.shape is not Shape.BAR or period.first is None or period.last is None:
        return False
    return period.last - period.first < SHORTEST_TERM


def _read(date: Payload) -> PartialDate | Period:
    """Return the date as the article wrote it, where that still means the same; else as it was resolved."""
    resolved = from_edtf(date["edtf"])
    with suppress(Refusal):
        written = parse_date(date["text"])
        if to_edtf(written) == date["edtf"]:
            return written
    calendar = Calendar(date["calendar"])
    if isinstance(resolved, PartialDate):
        return resolved.in_calendar(calendar) or resolved
    return _whole(resolved, calendar) or resolved


def _whole(period: Period, calendar: Calendar) -> PartialDate | None:
    """Return the month or year of `calendar` that a period is, for which EDTF has only its first day and its last."""
    first = period.start.in_calendar(calendar) if period.start else None
    if first is None:
        return None
    wholes = (PartialDate(calendar, first.year, first.month), PartialDate(calendar, first.year))
    return next((one for one in wholes if (one.first, one.last) == (period.first, period.last)), None)
