"""The documents that addresses mean, and the uploads that forms send."""

from __future__ import annotations

from flask import abort, current_app
from werkzeug.datastructures import FileStorage

from tracker.actions.documents import Upload
from tracker.core.kind import Kind
from tracker.kinds.parts.document import DOCUMENTS, Document
from tracker.store.files import Files
from tracker.web.parts.change import find_owner, find_row


def files() -> Files:
    """Return the folder in which the bytes of documents lie."""
    return Files(current_app.extensions["settings"].documents)


def find_document(kind: Kind, record_id: int, row_id: int) -> Document:
    """Return the document of a record, or answer 404."""
    find_owner(kind, record_id, DOCUMENTS)
    row = find_row(record_id, DOCUMENTS, row_id)
    if not isinstance(row, Document):
        abort(404)
    return row


def upload_of(sent: FileStorage | None) -> Upload:
    """Return what a form's file field holds; nothing chosen is an empty file without a name."""
    if not sent:
        return Upload(b"", "")
    with sent.stream:
        return Upload(sent.read(), sent.filename or "")
