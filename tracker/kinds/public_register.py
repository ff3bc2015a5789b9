"""The register as the public reads it: the one way from what is kept to what may leave.

Every public page, feed, file and chart asks here, and gets `PublicRecord`s. Which records there are is decided by the
database, so that a register of any size is read a page at a time; what of them leaves is decided by the selection. A
search looks at what is published and at nothing else: otherwise it could be asked for what is not.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, func, or_, select
from sqlalchemy.orm import Session

from tracker.core.entry import Entry, Linked
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind
from tracker.core.part import Part, Row
from tracker.core.public import public_address
from tracker.core.public_record import PublicQuote, PublicRecord, bared_entry, come_about, is_past, publish
from tracker.core.publication import Selection
from tracker.core.search import answers, document
from tracker.core.spans import Span
from tracker.core.text import fold
from tracker.core.timeline import stretches_of
from tracker.kinds.entries import entries_of
from tracker.kinds.outlines import outlines_of
from tracker.kinds.registry import Registry
from tracker.kinds.rows import rows_by_record
from tracker.language import LANGUAGES, Reader
from tracker.store.article import Article
from tracker.store.engagement import Engagement
from tracker.store.entity import Person
from tracker.store.evidence import Evidence
from tracker.store.searching import holds_words

AT_ONCE = 500
MOST_FOUND = 500  # a reader of a public page who finds more than these asks again with another word
_READERS = tuple(Reader(language) for language in LANGUAGES)


@dataclass(frozen=True)
class PublicRegister:
    """The published records of a register on a day.

    inner_hosts: hosts inside the house, to whose pages no reader is led
    """

    session: Session
    registry: Registry
    selection: Selection
    today: date
    inner_hosts: Collection[str] = field(default=())

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """Return the kinds whose records are published, the weightiest first."""
        return tuple(kind for kind in self.registry if self.selection.has(kind))

    def count(self) -> dict[str, int]:
        """Return how many records of each kind are published, by the kind's name."""
        query = select(Engagement.kind, func.count()).where(*self._conditions()).group_by(Engagement.kind)
        found = dict(self.session.execute(query).all())
        return {kind.name: found.get(kind.name, 0) for kind in self.kinds}

    def find(self, kind: Kind, record_id: int) -> PublicRecord | None:
        """Return a published record, or None where the public knows none of that number."""
        return next(iter(self.records([record_id])), None) if self.knows(kind, record_id) else None

    def knows(self, kind: Kind, record_id: int) -> bool:
        """Say whether a record is published."""
        wanted = select(Engagement.id).where(*self._conditions(kind), Engagement.id == record_id)
        return self.session.scalar(wanted) is not None

    def page(self, kind: Kind, *, first: int, most: int) -> list[PublicRecord]:
        """Return some records of a kind, the newest first."""
        return self.records(self.session.scalars(self._ordered(kind).offset(first).limit(most)).all())

    def latest(self, most: int) -> list[PublicRecord]:
        """Return what happened last, of all kinds."""
        wanted = select(Engagement.id).where(*self._conditions()).order_by(*self._order(self.kinds))
        return self.records(self.session.scalars(wanted.limit(most)).all())

    def changed(self, most: int) -> list[PublicRecord]:
        """Return the records that were changed last, of all kinds."""
        wanted = select(Engagement.id).where(*self._conditions())
        order = (Engagement.changed_at.desc(), Engagement.id.desc())
        return self.records(self.session.scalars(wanted.order_by(*order).limit(most)).all())

    def every(self, kind: Kind, *, quotes: bool = True) -> Iterator[PublicRecord]:
        """Yield every record of a kind, the newest first, a few hundred in memory at a time.

        quotes: whether the passages are wanted that prove them
        """
        ids = self.session.scalars(self._ordered(kind)).all()
        for place in range(0, len(ids), AT_ONCE):
            yield from self.records(ids[place : place + AT_ONCE], proven=quotes)

    def addresses(self, most: int) -> Sequence[tuple[str, int]]:
        """Return kind and number of every record, the first recorded first."""
        wanted = select(Engagement.kind, Engagement.id).where(*self._conditions()).order_by(Engagement.id).limit(most)
        return [(kind, id) for kind, id in self.session.execute(wanted)]

    def search(self, words: str, kind: Kind | None = None) -> list[PublicRecord]:
        """Return the newest records of which what is published holds all these words."""
        order = self._order([kind] if kind else self.kinds)
        # The document of a record holds more than the public may know, so that it only says where to look.
        wanted = select(Engagement.id).where(*self._conditions(kind), holds_words(Engagement.search_text, words))
        ids = self.session.scalars(wanted.order_by(*order).limit(MOST_FOUND)).all()
        return [record for record in self.records(ids) if answers(document(texts_of(record)), words)]

    def entries(self) -> list[Entry]:
        """Return every record as charts draw it, the earliest first."""
        ids = self.session.scalars(select(Engagement.id).where(*self._conditions())).all()
        found = outlines_of(self.session, ids, registry=self.registry)
        entries = [bared_entry(entry, self.registry[entry.kind], self.selection) for entry in found]
        return sorted(entries, key=lambda entry: (entry.first_day or date.max, entry.id))

    def stretches(self, entries: Iterable[Entry]) -> dict[int, list[Span]]:
        """Return the stretches in which the time of records ran, where the days of those stretches are published."""
        rows = self._rows(entries, lambda kind, part: part.lasting and self._tells_days(kind, part))
        told = {
            id: {name: [row for row in own if is_past(row, self.today)] for name, own in parts.items()}
            for id, parts in rows.items()
        }
        return stretches_of(self.kinds, told)

    def records(self, ids: Sequence[int], *, proven: bool = True) -> list[PublicRecord]:
        """Return the published records with these ids, in their order, in a constant number of queries.

        proven: whether the passages are wanted that prove them
        """
        if not ids:
            return []
        wanted = select(Engagement).where(Engagement.id.in_(ids), *self._conditions())
        entries = entries_of(self.session, wanted, registry=self.registry, quotes=False)
        rows = self._rows(entries, lambda kind, part: part in self.selection.parts(kind))
        quotes = self._quotes(entries) if proven else {}
        linked = self._linked(entries, rows)
        found = {
            entry.id: publish(
                entry,
                kind=self.registry[entry.kind],
                selection=self.selection,
                today=self.today,
                rows=rows.get(entry.id, {}),
                quotes=quotes.get(entry.id, ()),
                linked=linked,
            )
            for entry in entries
        }
        return [found[id] for id in ids if id in found]

    def _conditions(self, kind: Kind | None = None) -> list[ColumnElement[bool]]:
        kinds = [one for one in self.kinds if kind is None or one is kind]
        states = [and_(Engagement.kind == one.name, Engagement.status.in_(come_about(one))) for one in kinds]
        return [
            Engagement.deleted_at.is_(None),
            Engagement.withheld.is_(False),
            or_(Engagement.first_day.is_(None), Engagement.first_day <= self.today),
            or_(false(), *states),
        ]

    def _ordered(self, kind: Kind) -> Select[int]:
        return select(Engagement.id).where(*self._conditions(kind)).order_by(*self._order([kind]))

    def _order(self, kinds: Iterable[Kind]) -> list[ColumnElement[Any]]:
        """Return the order of the newest first; where the days are not published, it does not tell them either."""
        by_day = all(self.selection.shows(kind, "start") for kind in kinds)
        newest: list[ColumnElement[Any]] = [Engagement.first_day.desc().nulls_last()] if by_day else []
        return [*newest, Engagement.id.desc()]

    def _tells_days(self, kind: Kind, part: Part) -> bool:
        return all(self.selection.shows(kind, name, part) for name in ("start", "end"))

    def _rows(self, entries: Iterable[Entry], wanted: Callable[[Kind, Part], bool]) -> dict[int, dict[str, list[Row]]]:
        found: dict[int, dict[str, list[Row]]] = {}
        of_kind: dict[str, list[int]] = {}
        for entry in entries:
            of_kind.setdefault(entry.kind, []).append(entry.id)
        for name, ids in of_kind.items():
            kind = self.registry[name]
            for part in (part for part in kind.parts if wanted(kind, part)):
                for id, rows in rows_by_record(self.session, part, ids).items():
                    found.setdefault(id, {})[part.name] = rows
        return found

    def _quotes(self, entries: Iterable[Entry]) -> dict[int, list[PublicQuote]]:
        ids = [entry.id for entry in entries if self._quoted(self.registry[entry.kind])]
        if not ids:
            return {}
        query = (
            select(
                Evidence.engagement_id, Evidence.field, Evidence.quote,
                Article.outlet, Article.published, Article.language, Article.address,
            )
            .join(Article, Article.id == Evidence.article_id)
            .where(Evidence.engagement_id.in_(ids), Evidence.deleted_at.is_(None), Article.deleted_at.is_(None))
            .order_by(Evidence.id)
        )  # fmt: skip
        found: dict[int, list[PublicQuote]] = {}
        for id, proves, text, outlet, published, language, address in self.session.execute(query):
            open_to_all = public_address(address, inner_hosts=self.inner_hosts)
            if address and not open_to_all:
                continue  # what only the city's own network shows stays there
            quote = PublicQuote(proves, text, outlet, published, language, open_to_all, self._people_in(text))
            found.setdefault(id, []).append(quote)
        return found

    def _quoted(self, kind: Kind) -> bool:
        return self.selection.quotes(kind) or any(self.selection.quotes(kind, part) for part in kind.parts)

    def _people_in(self, text: str) -> frozenset[int]:
        folded = fold(text)
        return frozenset(id for id, names in self._people for name in names if name in folded)

    @cached_property
    def _people(self) -> list[tuple[int, list[str]]]:
        """Return the names of all people of the register, as texts are searched for them."""
        rows = self.session.execute(select(Person.id, Person.names, Person.aliases))
        called = ((id, [*names.values(), *(aliases or ())]) for id, names, aliases in rows)
        return [(id, [key for name in names if (key := fold(name))]) for id, names in called]

    def _linked(self, entries: Iterable[Entry], rows: Mapping[int, Mapping[str, Sequence[Row]]]) -> dict[int, Linked]:
        """Return the records that others name, as far as the public knows them, as it calls them."""
        holders = [entry.details for entry in entries]
        holders += [row.values for own in rows.values() for some in own.values() for row in some]
        ids = {value.id for values in holders for value in values.values() if isinstance(value, Linked)}
        if not ids:
            return {}
        known = self.session.scalars(select(Engagement.id).where(Engagement.id.in_(ids), *self._conditions())).all()
        found = outlines_of(self.session, known, registry=self.registry)
        bared = (bared_entry(entry, self.registry[entry.kind], self.selection) for entry in found)
        return {entry.id: Linked(entry.kind, entry.id, entry.title) for entry in bared}


def texts_of(record: PublicRecord) -> Iterator[str]:
    """Yield the words of a record in every language, as far as they are published."""
    for reader in _READERS:
        yield reader.say(record.title)
        yield reader.say(record.state.label)
    for one in record.involved():
        yield from one.name.forms.values()
        yield from one.within.name.forms.values() if one.within else ()
    rows = [row for section in record.sections for row in section.rows]
    for fact in (*record.facts, *(fact for row in rows for fact in row.facts)):
        yield from _said(fact.field, fact.value)
    for quote in (*record.quotes, *(quote for row in rows for quote in row.quotes)):
        yield quote.text


def _said(field: Field, value: object) -> Iterator[str]:
    if field.type in (FieldType.CHOICE, FieldType.CHOICES):
        names = value if isinstance(value, list | tuple) else [str(value)]
        yield from (reader.say(field.label_of(name)) for name in names for reader in _READERS)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, Linked):
        yield from (reader.say(value.title) for reader in _READERS)
