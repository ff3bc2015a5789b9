"""Council reports."""

from __future__ import annotations

from datetime import date

from flask import Blueprint, make_response, render_template, request
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.calendars import Calendar, from_day
from tracker.core.dates import PartialDate
from tracker.core.messages import N_, Refusal
from tracker.core.report import Report, compose_report
from tracker.exports import report_pdf
from tracker.kinds.entries import all_entries
from tracker.web.form_fields import PartialDateField
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.reading import reader, register
from tracker.web.records.found import registry

blueprint = Blueprint("reports", __name__)


class PeriodForm(PageForm):
    """The time that a report is on. It is asked for by GET, so that a report has an address."""

    class Meta(PageForm.Meta):
        """A question changes nothing, so it needs no token."""

        csrf = False

    since = PartialDateField()
    until = PartialDateField()

    def __init__(self) -> None:
        super().__init__(formdata=request.args if "since" in request.args else None, data=_this_year())
        for name, label in {"since": N_("From"), "until": N_("Until")}.items():
            self[name].label.text = reader().say(label)


def _this_year() -> dict[str, PartialDate]:
    today = date.today()  # noqa: DTZ011 - the reader's own day
    calendar: Calendar = reader().calendar
    return {
        "since": PartialDate(calendar, from_day(calendar, today)[0], 1, 1),
        "until": PartialDate.of_day(today, calendar),
    }


@route(blueprint, "/reports/", allow=Action.REPORT)
def index() -> ResponseReturnValue:
    """Ask for a period and show what the report on it holds; ``format=pdf`` is the report."""
    form = PeriodForm()
    report = None
    house = register()
    if house and "since" in request.args and form.validate():
        try:
            report = _report(form)
        except Refusal as refusal:
            form.refuse(refusal)
    if report and request.args.get("format") == "pdf":
        return _as_file(report)
    page = render_template("reports/index.html", form=form, report=report, asked=request.args)
    return page, 422 if form.errors else 200


def _report(form: PeriodForm) -> Report:
    since, until = form.since.date, form.until.date
    if since is None or until is None:
        raise Refusal(N_("Give the first and the last day of the period."), field="since" if since is None else "until")
    house = register()
    assert house is not None  # noqa: S101 - the view asks only where there is one
    return compose_report(
        all_entries(db(), registry=registry()),
        kinds=registry(),
        home=house.home_city.name,
        home_id=house.home_city_id,
        since=since,
        until=until,
    )


def _as_file(report: Report) -> ResponseReturnValue:
    answer = make_response(report_pdf(report, reader=reader()))
    answer.mimetype = "application/pdf"
    name = f"report-{report.since.first}-{report.until.last}-{reader().language}.pdf"
    answer.headers["Content-Disposition"] = f"attachment; filename={name}"
    return answer
