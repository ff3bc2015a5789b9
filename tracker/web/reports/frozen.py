"""A frozen report: the same bytes whenever it is opened, and whether its hash still holds."""

from __future__ import annotations

from functools import partial
from typing import cast

from flask import abort, make_response, render_template, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.messages import N_, Refusal
from tracker.exports import FORMATS, Format, Frozen, Paper, copy_of, picture_addresses
from tracker.kinds.questions import find_questions, with_records
from tracker.store.report import Report, faults_of, report_with
from tracker.store.verifying import correction_of
from tracker.web.gate import db, route
from tracker.web.records.found import registry
from tracker.web.reports import blueprint


@route(blueprint, "/reports/<id:number>", allow=Action.REPORT)
def show(number: int) -> ResponseReturnValue:
    """Show what a frozen report says, its hashes, whether they still hold, and what corrects it."""
    report = _found(number)
    formats = [one for one in FORMATS.values() if one.name == "pdf" or "form" in report.content]
    paper = cast("Paper", report.content) if "form" in report.content else None
    return render_template(
        "reports/show.html",
        kept=report,
        paper=paper,
        drawn=partial(picture_addresses, paper) if paper else None,
        faults=faults_of(report, report_with(db(), number - 1)),
        formats=formats,
        questions=with_records(db(), find_questions(db(), report=number, registry=registry()), registry=registry()),
        corrected_by=correction_of(db(), number),
        correct=url_for("reports.index", **{**report.asked, "corrects": number}) if report.asked else None,
    )


@route(blueprint, "/reports/<id:number>/<format>", allow=Action.REPORT)
def file(number: int, format: str) -> ResponseReturnValue:
    """Return a frozen report as a file: the very bytes of the PDF, another format built again from what is kept."""
    report, wanted = _found(number), FORMATS.get(format) or abort(404)
    name = f"report-{number}-{report.language}"
    if wanted.name == "pdf":
        return as_file(report.pdf, wanted, name)
    kept = report.formats.get(wanted.name)
    frozen = Frozen(kept["sha256"], kept["made_by"]) if kept else None
    try:
        copy = copy_of(report.content, wanted, number=number, fingerprint=report.content_sha256, frozen=frozen)
    except Refusal as refusal:
        advice = N_("Open its PDF instead.")
        return render_template("errors/error.html", code=404, happened=refusal.message, advice=advice), 404
    return as_file(copy.body, wanted, name)


def as_file(content: bytes, format: Format, name: str) -> ResponseReturnValue:
    """Return a paper as a file of this name."""
    answer = make_response(content)
    answer.mimetype = format.mimetype
    answer.headers["Content-Disposition"] = f"attachment; filename={name}.{format.extension}"
    return answer


def _found(number: int) -> Report:
    return report_with(db(), number) or abort(404)
