"""The list of a kind as a file."""

from __future__ import annotations

from collections.abc import Iterator

from flask import url_for
from flask.typing import ResponseReturnValue

from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message
from tracker.exports.lists import Line
from tracker.kinds.listing import every_record
from tracker.web.files import FORMATS, cells_of, columns_of, file_answer
from tracker.web.gate import db
from tracker.web.reading import reader
from tracker.web.records.asking import Question
from tracker.web.records.found import registry
from tracker.web.values import printed, value_of


def as_file(question: Question, format: str) -> ResponseReturnValue:
    """Return all rows of a list in one of `FORMATS`."""
    kind = question.kind
    found = every_record(db(), kind=kind, asked=question.asked, registry=registry())
    lines = (_line(kind, entry, proofs) for entry, proofs in found)
    return file_answer(lines, format=format, name=kind.plural, title=kind.label_plural, columns=_columns(kind))


def formats(question: Question) -> Iterator[tuple[str, str]]:
    """Return the name and the address of each file of a list."""
    return ((name, question.address(sort=question.asked.sort, format=format)) for format, name in FORMATS.items())


def _columns(kind: Kind) -> dict[str, Message]:
    before = {"id": N_("Number"), "title": N_("Record"), "status": N_("Status (code)"), "status_text": N_("Status")}
    return before | columns_of(kind.fields) | {"sources": N_("Sources"), "address": N_("Address")}


def _line(kind: Kind, entry: Entry, proofs: int) -> Line:
    return {
        "id": entry.id,
        "title": reader().say(entry.title),
        "status": entry.state.name,
        "status_text": reader().say(entry.state.label),
        **cells_of(kind.fields, lambda field: printed(field, entry), lambda field: value_of(field, entry)),
        "sources": proofs,
        "address": url_for("records.show", kind=kind, record_id=entry.id, _external=True),
    }
