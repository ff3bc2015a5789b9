"""Documents: attaching them to a record, looking at them, and taking them away as files."""

from flask import Blueprint

from tracker.core.messages import N_
from tracker.core.papers import type_called
from tracker.core.part import Row
from tracker.web.reading import reader

blueprint = Blueprint("documents", __name__)

from tracker.web.documents import add, show  # noqa: E402, F401 - they register their pages here


@blueprint.app_template_filter()
def paper_sort(row: Row) -> str:
    """Return what sort of file a document is, in the reader's language."""
    found = type_called(str(row.values["media_type"]))
    return reader().say(found.label) if found else str(row.values["media_type"])


@blueprint.app_template_filter()
def file_size(size: int) -> str:
    """Return the size of a file in words: 340 KB, 1.2 MB."""
    if size < 1_000_000:
        return reader().say(N_("{size} KB", size=max(1, round(size / 1000))))
    return reader().say(N_("{size} MB", size=round(size / 1_000_000, 1)))
