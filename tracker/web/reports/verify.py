"""Telling whether a file in hand is a report as it was frozen."""

from __future__ import annotations

from flask import render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf.file import FileField

from tracker.core.access import Action
from tracker.core.messages import N_, Refusal
from tracker.exports import FORMATS
from tracker.store.verifying import verdict_on
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.reading import reader
from tracker.web.reports import blueprint


class FileForm(PageForm):
    """The file in hand."""

    file = FileField()


@route(blueprint, "/reports/verify", allow=Action.REPORT, methods=("GET", "POST"))
def verify() -> ResponseReturnValue:
    """Ask for a file, and say whether a frozen report has the same bytes. Nothing of the file is kept."""
    form, verdict, name = FileForm(), None, ""
    form.file.label.text = reader().say(N_("The file of the report"))
    if form.validate_on_submit():
        upload = request.files.get("file")
        if upload and upload.filename:
            verdict, name = verdict_on(db(), upload.read()), upload.filename
        else:
            form.refuse(Refusal(N_("Choose the file of a report."), field="file"))
    page = render_template("reports/verify.html", form=form, verdict=verdict, name=name, formats=FORMATS)
    return page, 422 if form.errors else 200
