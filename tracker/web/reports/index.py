"""Composing a report, and seeing what it would say; the frozen ones beside it."""

from __future__ import annotations

from functools import partial

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from tracker.actions.report_templates import all_templates
from tracker.core.access import Action
from tracker.core.messages import Refusal
from tracker.exports import FORMATS, Paper, picture_addresses, report_paper
from tracker.store.report import Report
from tracker.web.gate import db, route
from tracker.web.reports import blueprint
from tracker.web.reports.chapters import moved
from tracker.web.reports.composing import LONGEST_NOTE, ComposerForm, choice_of, composed, letterhead_here
from tracker.web.reports.frozen import as_file


@route(blueprint, "/reports/", allow=Action.REPORT)
def index() -> ResponseReturnValue:
    """Compose a report and show it; ``format=pdf`` is the report as a file, not frozen."""
    form = ComposerForm()
    if "move" in request.args:
        question = {**form.question, **choice_of(moved(form.chapters, request.args["move"]))}
        return redirect(url_for("reports.index", **question, _anchor="chapters"))
    paper = None
    if form.asked and form.validate():
        try:
            paper = report_paper(composed(form), form.reader, letterhead_here())
        except Refusal as refusal:
            form.refuse(refusal)
    return preview_page(form, paper)


def preview_page(form: ComposerForm, paper: Paper | None) -> ResponseReturnValue:
    """Return the page of a report that is not frozen yet, or its file."""
    since, until, format = form.since.date, form.until.date, FORMATS.get(request.args.get("format", ""))
    if paper and since and until and format:
        return as_file(format.write(paper), format, f"report-{since.first}-{until.last}-{paper['language']}")
    frozen = db().scalars(select(Report).order_by(Report.number.desc())).all()
    page = render_template(
        "reports/index.html",
        form=form,
        paper=paper,
        drawn=partial(picture_addresses, paper) if paper else None,
        frozen=frozen,
        corrected={one.corrects: one.number for one in reversed(frozen) if one.corrects},
        formats=FORMATS.values(),
        templates=all_templates(db()),
        longest_note=LONGEST_NOTE,
    )
    return page, 422 if form.errors else 200
