"""The open data: a table of records for each kind that is published, of each part's rows, and of the passages.

Every table is made of `PublicRecord`s; its columns are the published fields, so that a file says no more than a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from tracker.core.edtf import to_edtf
from tracker.core.fields import Field
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message
from tracker.core.part import Part
from tracker.core.public_record import Fact, PublicQuote, PublicRecord
from tracker.exports.lists import Line
from tracker.kinds.public_register import PublicRegister
from tracker.web.files import cells_of, columns_of
from tracker.web.public.addresses import public_record_url
from tracker.web.public.words import value_in_words
from tracker.web.reading import reader


@dataclass(frozen=True, slots=True)
class Dataset:
    """One table.

    name:    of its files, without their ending
    columns: their heads, by the keys of the lines
    """

    name: str
    title: Message
    columns: Mapping[str, Message]
    lines: Callable[[], Iterator[Line]]


def datasets(public: PublicRegister) -> dict[str, Dataset]:
    """Return every table by its name, the records of each kind first."""
    found: dict[str, Dataset] = {}
    for kind in public.kinds:
        of_kind = [_records(public, kind), *(_rows(public, kind, part) for part in public.selection.parts(kind))]
        if public.selection.quotes(kind):
            of_kind.append(_quotes(public, kind))
        found |= {one.name: one for one in of_kind}
    return found


def _records(public: PublicRegister, kind: Kind) -> Dataset:
    fields = public.selection.fields(kind)
    columns = {"id": N_("Number"), "title": N_("Title"), "status": N_("Status")}
    columns |= {**columns_of(fields), "address": N_("Address")}

    def lines() -> Iterator[Line]:
        for record in public.every(kind, quotes=False):
            yield {
                "id": record.id,
                "title": reader().say(record.title),
                "status": reader().say(record.state.label),
                **_cells(fields, record.facts),
                "address": public_record_url(record, _external=True),
            }

    return Dataset(kind.plural, kind.label_plural, columns, lines)


def _rows(public: PublicRegister, kind: Kind, part: Part) -> Dataset:
    fields = public.selection.fields(kind, part)
    columns = {"record": N_("Number of the record"), "title": N_("Record"), **columns_of(fields)}

    def lines() -> Iterator[Line]:
        for record in public.every(kind, quotes=False):
            for row in (row for section in record.sections if section.part is part for row in section.rows):
                yield {"record": record.id, "title": reader().say(record.title), **_cells(fields, row.facts)}

    title = N_("{kind}: {part}", kind=kind.label_plural, part=part.label_plural)
    return Dataset(f"{kind.plural}-{part.name}", title, columns, lines)


def _quotes(public: PublicRegister, kind: Kind) -> Dataset:
    columns = {
        "record": N_("Number of the record"),
        "title": N_("Record"),
        "proves": N_("What it proves"),
        "quote": N_("Passage"),
        "outlet": N_("Outlet"),
        "published_text": N_("Published"),
        "published": N_("{field} (EDTF)", field=N_("Published")),
        "language": N_("Language"),
        "address": N_("Address"),
    }
    labels = {field.name: field.label for field in kind.fields}

    def line(record: PublicRecord, quote: PublicQuote) -> Line:
        return {
            "record": record.id,
            "title": reader().say(record.title),
            "proves": reader().say(labels.get(quote.field, N_("Status"))),
            "quote": quote.text,
            "outlet": quote.outlet,
            "published_text": reader().date(quote.published) if quote.published else "",
            "published": to_edtf(quote.published) if quote.published else "",
            "language": quote.language,
            "address": quote.address,
        }

    def lines() -> Iterator[Line]:
        return (line(record, quote) for record in public.every(kind) for quote in record.quotes)

    title = N_("{kind}: {part}", kind=kind.label_plural, part=N_("Passages"))
    return Dataset(f"{kind.plural}-passages", title, columns, lines)


def _cells(fields: tuple[Field, ...], facts: tuple[Fact, ...]) -> Line:
    held = {fact.field.name: fact.value for fact in facts}
    return cells_of(
        fields,
        lambda field: value_in_words(field, held.get(field.name)),
        lambda field: held.get(field.name),
    )
