"""The published records of a kind as a list, and what is found by words."""

from __future__ import annotations

from collections.abc import Sequence

from flask import abort, render_template
from flask.typing import ResponseReturnValue

from tracker.core.kind import Kind
from tracker.core.public_record import PublicRecord
from tracker.web.paging import page_asked, pages_of, words_asked
from tracker.web.public.door import open_register, page

PAGE = 25


@page("/public/<kind:kind>/")
def index(kind: Kind) -> ResponseReturnValue:
    """List the published records of a kind, the newest first, or those that hold some words."""
    public = open_register()
    if kind not in public.kinds:
        abort(404)
    number, words = page_asked(), words_asked()
    if words:
        found = public.search(words, kind)
        return _list(_cut(found, number), total=len(found), number=number, words=words, kind=kind)
    records = public.page(kind, first=(number - 1) * PAGE, most=PAGE)
    return _list(records, total=public.count()[kind.name], number=number, words="", kind=kind)


@page("/public/search")
def search() -> ResponseReturnValue:
    """List what holds some words, of all kinds."""
    number, words = page_asked(), words_asked()
    found = open_register().search(words) if words else []
    return _list(_cut(found, number), total=len(found), number=number, words=words, kind=None)


def _cut(found: Sequence[PublicRecord], number: int) -> Sequence[PublicRecord]:
    return found[(number - 1) * PAGE : number * PAGE]


def _list(
    records: Sequence[PublicRecord], *, total: int, number: int, words: str, kind: Kind | None
) -> ResponseReturnValue:
    return render_template(
        "public/list.html",
        kind=kind,
        records=records,
        total=total,
        words=words,
        number=number,
        pages=pages_of(total, PAGE),
    )
