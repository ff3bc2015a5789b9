"""Keeping a choice of chapters under a name, and deleting one."""

from __future__ import annotations

from flask import abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.report_templates import forget_template, keep_template
from tracker.core.access import Action
from tracker.core.messages import N_, Refusal
from tracker.store.report_template import ReportTemplate
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.reports import blueprint
from tracker.web.reports.composing import ComposerForm, choice_of
from tracker.web.reports.index import preview_page


@route(blueprint, "/reports/templates", allow=Action.FREEZE, methods=("POST",))
def keep() -> ResponseReturnValue:
    """Keep the chapters, the language and the dates of the report that is being composed."""
    form = ComposerForm()
    if not form.validate():
        return preview_page(form, None)
    choice = {**choice_of(form.chapters), "language": form.language.data, "dates": form.dates.data}
    try:
        template = keep_template(db(), name=request.form.get("template", ""), choice=choice)
    except Refusal as refusal:
        form.refuse(refusal)
        return preview_page(form, None)
    tell(N_("The template “{name}” is kept.", name=template.name))
    return redirect(url_for("reports.index", **form.question, _anchor="chapters"), code=303)


@route(blueprint, "/reports/templates/<id:template_id>/delete", allow=Action.FREEZE, methods=("POST",))
def forget(template_id: int) -> ResponseReturnValue:
    """Delete a template; the reports that were made by it stay as they are."""
    template = db().get(ReportTemplate, template_id) or abort(404)
    forget_template(db(), template=template)
    tell(N_("The template “{name}” is deleted.", name=template.name))
    return redirect(url_for("reports.index"), code=303)
