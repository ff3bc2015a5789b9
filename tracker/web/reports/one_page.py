"""How a paper of one page is answered: as a page to read, or as a file in one of the formats of papers."""

from __future__ import annotations

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.one_page import OnePage
from tracker.exports import one_page_paper, one_page_pdf
from tracker.web.reading import reader
from tracker.web.reports.frozen import as_pdf


def answer_with(page: OnePage, *, name: str, **beside: object) -> ResponseReturnValue:
    """Return the paper in the format that the address asks for, or as a page.

    name:   what its files are called, without an ending
    beside: what the page needs to say whose paper it is: ``back``, the address of that, and ``back_label``
    """
    if request.args.get("format") == "pdf":
        return as_pdf(one_page_pdf(page, reader=reader()), f"{name}-{reader().language}.pdf")
    pdf = url_for(request.endpoint or "", **(request.view_args or {}), format="pdf")
    return render_template("reports/one_page.html", paper=one_page_paper(page, reader()), pdf=pdf, **beside)
