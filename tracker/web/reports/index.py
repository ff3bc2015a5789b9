"""Asking for a report, and seeing what it would hold; the frozen ones below."""

from __future__ import annotations

from flask import render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from tracker.core.access import Action
from tracker.core.messages import Refusal
from tracker.exports import Paper, document_pdf, report_paper
from tracker.store.report import Report
from tracker.web.gate import db, route
from tracker.web.reading import reader
from tracker.web.reports import blueprint
from tracker.web.reports.frozen import as_pdf
from tracker.web.reports.period import PeriodForm, asked_report


@route(blueprint, "/reports/", allow=Action.REPORT)
def index() -> ResponseReturnValue:
    """Ask for a period and show what the report on it holds; ``format=pdf`` is the report, not frozen."""
    form = PeriodForm()
    document = None
    if "since" in request.args and form.validate():
        try:
            document = report_paper(asked_report(form), reader())
        except Refusal as refusal:
            form.refuse(refusal)
    return preview_page(form, document)


def preview_page(form: PeriodForm, document: Paper | None) -> ResponseReturnValue:
    """Return the page of a report that is not frozen yet, or its file."""
    since, until = form.since.date, form.until.date
    if document and since and until and request.args.get("format") == "pdf":
        return as_pdf(document_pdf(document), f"report-{since.first}-{until.last}-{reader().language}.pdf")
    frozen = db().scalars(select(Report).order_by(Report.number.desc())).all()
    page = render_template("reports/index.html", form=form, report=document, frozen=frozen)
    return page, 422 if form.errors else 200
