"""What the address asks of a list, and the addresses that ask for something else.

The whole state of a list stands in its address. So a filter is taken off by a link, a view is kept by its address, and
the way back from a change to many rows leads to the same rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from flask import request, url_for

from tracker.core.date_parsing import parse_date
from tracker.core.dates import PartialDate, Period
from tracker.core.kind import Kind
from tracker.core.lifecycle import TONES, Tone
from tracker.core.messages import N_, Message, Refusal
from tracker.kinds.filters import Asked, choice_filters
from tracker.kinds.listing import is_sort
from tracker.store.entity import Entity
from tracker.web.addresses import LARGEST_ID
from tracker.web.gate import db
from tracker.web.paging import page_asked
from tracker.web.reading import reader

LONGEST = 200
SORT = "-start"


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that a list is asked for, in words, and the address of the list without it."""

    text: str | Message
    without: str


@dataclass(frozen=True, slots=True)
class Question:
    """What an address asks of the list of a kind.

    kept:   the address's part after the question mark that says so, without page and language
    errors: by input, the sentence about what could not be understood there
    whom:   whom the records must involve
    """

    kind: Kind
    asked: Asked
    kept: dict[str, Any]
    errors: dict[str, Message] = field(default_factory=dict)
    whom: Entity | None = None

    def address(self, *, page: int = 1, sort: str | None = None, format: str | None = None) -> str:
        """Return the address of the same rows on another page, in another order or as a file."""
        kept: dict[str, Any] = {**self.kept, **({"sort": sort} if sort else {})}
        return url_for("records.index", kind=self.kind, **kept, page=page if page > 1 else None, format=format)

    def chips(self) -> list[Chip]:
        """Return what is asked for, part by part."""
        return [Chip(text, self._without(name)) for name, text in self._parts()]

    def _without(self, name: str) -> str:
        rest: dict[str, Any] = {key: one for key, one in self.kept.items() if key != name}
        return url_for("records.index", kind=self.kind, **rest)

    def _parts(self) -> Iterator[tuple[str, str | Message]]:
        asked, kind = self.asked, self.kind
        if asked.query.strip():
            yield "q", N_("“{words}”", words=asked.query.strip())
        if asked.status:
            yield "status", kind.lifecycle.state(asked.status).label
        if asked.tone:
            yield "tone", TONES[asked.tone]
        if asked.ends:
            yield "ends", N_("ends by {date}", date=asked.ends)
        if asked.unsourced:
            yield "unsourced", N_("without a source")
        for one in choice_filters(kind):
            if value := asked.choices.get(one.name):
                label = next(choice.label for choice in one.choices if choice.name == value)
                yield one.name, N_("{field}: {value}", field=one.label, value=label)
        if self.whom:
            yield "involves", N_("with {name}", name=self.whom.name)
        if asked.since:
            yield "since", N_("from {date}", date=asked.since)
        if asked.until:
            yield "until", N_("until {date}", date=asked.until)


def question(kind: Kind) -> Question:
    """Return what the address of this request asks; what means nothing is passed over, a date with a sentence."""
    given = {name: value[:LONGEST] for name in _names(kind) if (value := request.args.get(name, "").strip())}
    errors: dict[str, Message] = {}
    dates = {name: _day(given, name, errors) for name in ("since", "until", "ends")}
    choices = {
        one.name: given[one.name]
        for one in choice_filters(kind)
        if given.get(one.name) in {choice.name for choice in one.choices}
    }
    status = given.get("status", "")
    status = status if status in {state.name for state in kind.lifecycle.states} else ""
    whom = whom_asked()
    sort = given.get("sort", SORT)
    asked = Asked(
        query=given.get("q", ""),
        status=status,
        tone=Tone(given["tone"]) if given.get("tone") in set(Tone) else None,
        unsourced=given.get("unsourced") == "1",
        choices=choices,
        involves=whom.id if whom else None,
        sort=sort if is_sort(kind, sort) else SORT,
        page=page_asked(),
        **dates,
    )
    return Question(kind, asked, given, errors, whom)


def _names(kind: Kind) -> list[str]:
    own = [one.name for one in choice_filters(kind)]
    return ["q", "status", "tone", "ends", "unsourced", "involves", "since", "until", "sort", *own]


def _day(given: dict[str, str], name: str, errors: dict[str, Message]) -> PartialDate | None:
    try:
        found = parse_date(given[name], calendar=reader().calendar) if name in given else None
    except Refusal as refusal:
        errors[name] = refusal.message
        return None
    if isinstance(found, Period):
        errors[name] = N_("Write one day, month or year here; the end has a field of its own.")
        return None
    return found


def whom_asked() -> Entity | None:
    """Return whom the records of a list must involve, as the address asks."""
    answer = request.args.get("involves", "")
    if not (answer.isdecimal() and len(answer) < 11 and int(answer) <= LARGEST_ID):
        return None
    entity = db().get(Entity, int(answer))
    return entity if entity and entity.deleted_at is None else None
