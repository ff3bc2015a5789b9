"""Freezing the report that a preview shows."""

from __future__ import annotations

from flask import url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from tracker.actions.reports import freeze_report
from tracker.core.access import Action
from tracker.core.messages import N_, Refusal
from tracker.exports import document_pdf, report_paper
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.reading import reader
from tracker.web.reports import blueprint
from tracker.web.reports.index import preview_page
from tracker.web.reports.period import PeriodForm, asked_report


@route(blueprint, "/reports/freeze", allow=Action.FREEZE, methods=("POST",))
def freeze() -> ResponseReturnValue:
    """Keep the report on the period as it stands now, under the next number."""
    if answer := answered_before():
        return answer
    form = PeriodForm()
    if not form.validate():
        return preview_page(form, None)
    try:
        report = asked_report(form)
    except Refusal as refusal:
        form.refuse(refusal)
        return preview_page(form, None)
    kept = freeze_report(
        db(),
        since=report.since,
        until=report.until,
        reader=reader(),
        document=report_paper(report, reader()),
        write=document_pdf,
        user_id=current_user.user_id,
    )
    tell(N_("Report No. {number} is frozen.", number=kept.number))
    return answer_once(url_for("reports.show", number=kept.number))
