"""How a paper of one page is answered: as a page to read, or as a file in one of the formats of papers."""

from __future__ import annotations

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.one_page import OnePage
from tracker.exports import FORMATS, one_page_paper, one_page_pdf
from tracker.web.reading import reader
from tracker.web.reports.frozen import as_file


def answer_with(page: OnePage, *, name: str, **beside: object) -> ResponseReturnValue:
    """Return the paper in the format that the address asks for, or as a page.

    name:   what its files are called, without an ending
    beside: what the page needs to say whose paper it is: ``back``, the address of that, and ``back_label``
    """
    wanted = FORMATS.get(request.args.get("format", ""))
    paper = one_page_paper(page, reader())
    if wanted:
        # The PDF knows how much finds room on its page; whoever opens another format may change it anyway.
        body = one_page_pdf(page, reader=reader()) if wanted.name == "pdf" else wanted.write(paper)
        return as_file(body, wanted, f"{name}-{reader().language}")
    here = {"endpoint": request.endpoint or "", **(request.view_args or {})}
    files = [(one, url_for(**here, format=one.name)) for one in FORMATS.values()]
    return render_template("reports/one_page.html", paper=paper, files=files, **beside)
