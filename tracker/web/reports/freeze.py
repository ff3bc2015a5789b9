"""Freezing the report that a preview shows."""

from __future__ import annotations

from flask import url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from tracker.actions.reports import Occasion, freeze_report
from tracker.core.access import Action
from tracker.core.messages import N_, Refusal
from tracker.exports import FORMATS, report_paper
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.reports import blueprint
from tracker.web.reports.composing import ComposerForm, composed, letterhead_here
from tracker.web.reports.index import preview_page


@route(blueprint, "/reports/freeze", allow=Action.FREEZE, methods=("POST",))
def freeze() -> ResponseReturnValue:
    """Keep the report as it is composed and as things stand now, under the next number."""
    if answer := answered_before():
        return answer
    form = ComposerForm()
    if not form.validate():
        return preview_page(form, None)
    try:
        report = composed(form)
        kept = freeze_report(
            db(),
            since=report.since,
            until=report.until,
            reader=form.reader,
            document=report_paper(report, form.reader, letterhead_here()),
            writers=FORMATS,
            user_id=current_user.user_id,
            occasion=Occasion(report.asked.session, report.asked.day, form.corrected, form.question),
        )
    except Refusal as refusal:
        form.refuse(refusal)
        return preview_page(form, None)
    tell(N_("Report No. {number} is frozen.", number=kept.number))
    return answer_once(url_for("reports.show", number=kept.number))
