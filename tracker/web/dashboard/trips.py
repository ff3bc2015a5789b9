"""All trips of a time: where they went, how long they were, what they cost and who paid."""

from __future__ import annotations

from collections.abc import Iterator

from flask import render_template, request
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.dates import PartialDate
from tracker.core.edtf import to_edtf
from tracker.core.messages import N_, NN_
from tracker.core.trips import Trip, Trips, told_with_days_and_costs
from tracker.exports.lists import Line
from tracker.kinds.listing import count_proofs
from tracker.kinds.trips import read_trips
from tracker.web.dashboard import blueprint
from tracker.web.files import FORMATS, file_addresses, file_answer
from tracker.web.form_fields import PartialDateField
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.reading import reader
from tracker.web.records.found import registry
from tracker.web.templating import record_url

COLUMNS = {
    "trip": N_("Trip"),
    "place": N_("Where to"),
    "when": N_("When"),
    "start": N_("From (EDTF)"),
    "end": N_("Until (EDTF)"),
    "days": N_("Days"),
    "people": N_("People"),
    "amount": N_("Amount"),
    "currency": N_("Currency"),
    "payer": N_("Payer"),
    "address": N_("Address"),
}


class TimeForm(PageForm):
    """The time in which the trips began, asked for by the address."""

    class Meta(PageForm.Meta):
        """A question changes nothing, so it needs no token."""

        csrf = False

    since = PartialDateField()
    until = PartialDateField()

    def __init__(self) -> None:
        super().__init__(formdata=request.args)
        for name, label in {"since": N_("From"), "until": N_("Until")}.items():
            self[name].label.text = reader().say(label)


@route(blueprint, "/trips", allow=Action.READ)
def trips() -> ResponseReturnValue:
    """List the trips that began in the asked time, or hand them over as a file."""
    form = TimeForm()
    form.validate()
    since, until = form.since.date, form.until.date
    found = read_trips(
        db(), since=since.first if since else None, until=until.last if until else None, registry=registry()
    )
    if (format := request.args.get("format")) in FORMATS:
        return file_answer(_lines(found), format=format, name="trips", title=N_("Trips"), columns=COLUMNS)
    told = NN_("{n} trip", "{n} trips", int(found.number))
    return render_template(
        "dashboard/trips.html",
        form=form,
        trips=found,
        answer=told_with_days_and_costs(found, told) if found.number else N_("No trip is recorded."),
        proofs=count_proofs(db(), [trip.entry.id for trip in found.trips]),
        files=file_addresses("dashboard.trips", since=form.since.data or None, until=form.until.data or None),
    )


def _lines(trips: Trips) -> Iterator[Line]:
    """Return a line for what each payer paid of a trip in each currency; a trip without a cost has one without."""
    for trip in trips.trips:
        facts = _facts(trip)
        for (currency, payer), amount in sorted(trip.sums.items()):
            yield {**facts, "amount": reader().amount(amount), "currency": currency, "payer": payer}
        if not trip.sums:
            yield {**facts, "amount": "", "currency": "", "payer": ""}


def _facts(trip: Trip) -> Line:
    entry, place = trip.entry, trip.place
    return {
        "trip": reader().say(entry.title),
        "place": reader().name(place.name) if place else "",
        "when": reader().period(entry.start, entry.end) if entry.start or entry.end else "",
        "start": _edtf(entry.start),
        "end": _edtf(entry.end),
        "days": "" if trip.days is None else trip.days,
        "people": trip.people or "",
        "address": request.host_url.rstrip("/") + record_url(entry),
    }


def _edtf(date: PartialDate | None) -> str:
    return to_edtf(date) if date else ""
