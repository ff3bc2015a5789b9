"""The time that a report is on, as a reader asks for it."""

from __future__ import annotations

from datetime import date, timedelta

from flask import request

from tracker.core.calendars import Calendar, from_day
from tracker.core.dates import PartialDate
from tracker.core.messages import N_, Refusal
from tracker.core.report import Report
from tracker.kinds.reporting import report_on
from tracker.store.report import newest_report
from tracker.web.form_fields import PartialDateField
from tracker.web.forms import PageForm
from tracker.web.gate import db
from tracker.web.reading import reader, register
from tracker.web.records.found import registry


class PeriodForm(PageForm):
    """The time that a report is on. It is asked for by GET, so that a report has an address."""

    class Meta(PageForm.Meta):
        """A question changes nothing, so it needs no token."""

        csrf = False

    since = PartialDateField()
    until = PartialDateField()

    def __init__(self) -> None:
        given = request.form if request.method == "POST" else request.args if "since" in request.args else None
        super().__init__(formdata=given, data=None if given else usual_period())
        for name, label in {"since": N_("From"), "until": N_("Until")}.items():
            self[name].label.text = reader().say(label)


def usual_period() -> dict[str, PartialDate]:
    """Return the time since the last frozen report, or else this year, until today."""
    today = date.today()  # noqa: DTZ011 - the reader's own day
    calendar: Calendar = reader().calendar
    before = newest_report(db())
    since = PartialDate(calendar, from_day(calendar, today)[0], 1, 1)
    if before and before.until.last < today:
        since = PartialDate.of_day(before.until.last + timedelta(days=1), calendar)
    return {"since": since, "until": PartialDate.of_day(today, calendar)}


def asked_report(form: PeriodForm) -> Report:
    """Return the report that a form asks for. Raises Refusal, naming the field, where the period makes no sense."""
    since, until = form.since.date, form.until.date
    if since is None or until is None:
        raise Refusal(N_("Give the first and the last day of the period."), field="since" if since is None else "until")
    house = register()
    if house is None:
        raise Refusal(N_("There is no register yet: run `tracker init` or `tracker demo` first."))
    return report_on(db(), house, since=since, until=until, registry=registry())
