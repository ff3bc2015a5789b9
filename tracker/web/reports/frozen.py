"""A frozen report: the same bytes whenever it is opened, and whether its hash still holds."""

from __future__ import annotations

from flask import abort, make_response, render_template
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.store.report import Report, faults_of, report_with
from tracker.web.gate import db, route
from tracker.web.reports import blueprint


@route(blueprint, "/reports/<id:number>", allow=Action.REPORT)
def show(number: int) -> ResponseReturnValue:
    """Show what a frozen report says, its hash, and whether that still holds."""
    report = _found(number)
    faults = faults_of(report, report_with(db(), number - 1))
    return render_template("reports/show.html", kept=report, report=report.content, faults=faults)


@route(blueprint, "/reports/<id:number>/pdf", allow=Action.REPORT)
def pdf(number: int) -> ResponseReturnValue:
    """Return the very bytes that were frozen."""
    report = _found(number)
    return as_pdf(report.pdf, f"report-{number}-{report.language}.pdf")


def as_pdf(content: bytes, name: str) -> ResponseReturnValue:
    """Return a PDF as a file of this name."""
    answer = make_response(content)
    answer.mimetype = "application/pdf"
    answer.headers["Content-Disposition"] = f"attachment; filename={name}"
    return answer


def _found(number: int) -> Report:
    return report_with(db(), number) or abort(404)
