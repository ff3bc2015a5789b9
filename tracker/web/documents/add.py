"""Attaching a document. This page stands where the form of any other part would, for a file is no field of a row."""

from __future__ import annotations

from typing import Any

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.file import FileField

from tracker.actions.documents import add_document
from tracker.actions.records import edit_record
from tracker.core.access import Action
from tracker.core.fields import Field
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.core.papers import ACCEPTED
from tracker.kinds.parts.document import DOCUMENTS, Document
from tracker.store.engagement import Engagement
from tracker.web.documents import blueprint
from tracker.web.documents.kept import files, upload_of
from tracker.web.forms import PageForm, form_for, typed_values
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.parts.change import find_owner
from tracker.web.reading import reader
from tracker.web.records.edit import current_values
from tracker.web.records.found import as_entry, registry

# Values that a record takes from its signed paper, asked for beside the file where its kind has them.
FROM_THE_PAPER = frozenset({"resolution_number", "permit_number"})


@route(blueprint, "/<kind:kind>/<id:record_id>/documents/new", allow=Action.RECORD, methods=("GET", "POST"))
def new(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Ask for a file and what it is, and attach it. The address may choose its sort: ``?type=report``."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    record = find_owner(kind, record_id, DOCUMENTS)
    asked = [field for field in kind.fields if field.name in FROM_THE_PAPER]
    form = _form(kind, record, asked)
    if form.validate_on_submit():
        try:
            document = _attach(form, kind, record, asked)
        except Refusal as refusal:
            db().rollback()
            record = find_owner(kind, record_id, DOCUMENTS)
            form.refuse(refusal)
        else:
            tell(N_("The document is attached."), undo=_address("parts.delete", kind, document))
            return answer_once(url_for("records.show", kind=kind, record_id=record_id, _anchor=DOCUMENTS.name))
    page = render_template("documents/new.html", form=form, kind=kind, record=as_entry(record), asked=asked)
    return page, 422 if request.method == "POST" else 200


def _form(kind: Kind, record: Engagement, asked: list[Field]) -> PageForm:
    usual = "signed" if asked else "other"
    values: dict[str, Any] = {"type": request.args.get("type", usual)}
    values |= {field.name: getattr(record, field.name) for field in asked}
    kept = N_("PDF, image, DOCX, XLSX, ODT or plain text, at most 16 MB")
    file = FileField(reader().say(N_("File")), description=reader().say(kept), render_kw={"accept": ACCEPTED})
    form = form_for([*DOCUMENTS.fields, *asked], values=values, more={"file": file})
    # A document without a title is called by the name of its file.
    form["title"].validators, form["title"].flags.required = [], False
    form["title"].description = reader().say(N_("Empty: the name of the file."))
    return form


def _attach(form: PageForm, kind: Kind, record: Engagement, asked: list[Field]) -> Document:
    typed = typed_values(form, asked)
    if any(getattr(record, name) != value for name, value in typed.items()):
        values = current_values(kind, record) | typed
        edit_record(db(), record=record, version=record.version, values=values, registry=registry())
    return add_document(
        db(),
        files=files(),
        record=record,
        upload=upload_of(form["file"].data),
        type=form["type"].data,
        title=form["title"].data or "",
        registry=registry(),
    )


def _address(endpoint: str, kind: Kind, document: Document) -> str:
    return url_for(endpoint, kind=kind, record_id=document.engagement_id, part=DOCUMENTS, row_id=document.id)
