"""A document's page with its preview, and the file itself.

A file from outside is never a page of ours: it is handed over to be saved, or shown as the picture or the PDF that its
content was found to be, in a frame that may run nothing and reach nobody.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from flask import Response, abort, make_response, render_template
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.kind import Kind
from tracker.core.messages import Refusal
from tracker.core.papers import PDF, PaperType, type_called
from tracker.kinds.parts.document import DOCUMENTS, Document
from tracker.kinds.rows import row_of
from tracker.web.documents import blueprint
from tracker.web.documents.kept import files, find_document
from tracker.web.errors import error_page
from tracker.web.gate import route
from tracker.web.records.found import as_entry, find_record
from tracker.web.security import FRAMED, FRAMING

HALF_SPACE = "\u200c"


@route(blueprint, "/<kind:kind>/<id:record_id>/documents/<id:row_id>", allow=Action.READ)
def show(kind: Kind, record_id: int, row_id: int) -> ResponseReturnValue:
    """Show what a document is, and the document where a browser can."""
    document = find_document(kind, record_id, row_id)
    page = make_response(
        render_template(
            "documents/show.html",
            kind=kind,
            record=as_entry(find_record(kind, record_id)),
            row=row_of(document, DOCUMENTS),
            whole=files().is_whole(document.sha256),
        )
    )
    if document.media_type == PDF.media_type:
        page.headers.update(FRAMING)
    return page


@route(blueprint, "/<kind:kind>/<id:record_id>/documents/<id:row_id>/file", allow=Action.READ)
def download(kind: Kind, record_id: int, row_id: int) -> ResponseReturnValue:
    """Hand a document over as a file."""
    return _file(find_document(kind, record_id, row_id), "attachment")


@route(blueprint, "/<kind:kind>/<id:record_id>/documents/<id:row_id>/preview", allow=Action.READ)
def preview(kind: Kind, record_id: int, row_id: int) -> ResponseReturnValue:
    """Hand over an image or a PDF to be shown inside its own page."""
    document = find_document(kind, record_id, row_id)
    type = type_called(document.media_type)
    if type is None or not (type.is_image or type is PDF):
        abort(404)
    answer = _file(document, "inline")
    if isinstance(answer, Response):
        answer.headers.update(FRAMED)
    return answer


def _file(document: Document, disposition: str) -> ResponseReturnValue:
    try:
        body = files().read(document.sha256)
    except Refusal as refusal:
        return error_page(404, happened=refusal.message)
    answer = Response(body, content_type=document.media_type)
    name = file_name(document.title, type_called(document.media_type))
    # A header holds Latin letters only; the form with the star carries all others.
    answer.headers["Content-Disposition"] = f"{disposition}; filename*=UTF-8''{quote(name, safe='')}"
    return answer


def file_name(title: str, type: PaperType | None) -> str:
    """Return a name for the file that every system takes, with the ending of what it is."""
    safe = "".join(letter if letter == HALF_SPACE or letter.isprintable() else " " for letter in title)
    safe = re.sub(r'[\\/:*?"<>|]', " ", safe)
    ending = type.endings[0] if type else "bin"
    stem = " ".join(safe.split()).strip(". ")[:120] or "document"
    return stem if stem.lower().endswith(f".{ending}") else f"{stem}.{ending}"
