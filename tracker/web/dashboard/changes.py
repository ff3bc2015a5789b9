"""Everything that changed since the council was last told, for everybody who reads."""

from __future__ import annotations

from flask import render_template, request
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.changes import LABELS, Novelty, answer_of_changes, since_day
from tracker.core.messages import N_
from tracker.kinds.changes import read_changes, since_last_told
from tracker.store.base import now
from tracker.web.dashboard import blueprint
from tracker.web.form_fields import PartialDateField
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.paging import page_asked, pages_of
from tracker.web.reading import reader
from tracker.web.records.found import registry

PAGE = 50


class DayForm(PageForm):
    """The day since which changes count, asked for by the address."""

    class Meta(PageForm.Meta):
        """A question changes nothing, so it needs no token."""

        csrf = False

    since = PartialDateField()

    def __init__(self) -> None:
        super().__init__(formdata=request.args)
        self.since.label.text = reader().say(N_("Since another day, such as that of the last session"))


@route(blueprint, "/changes", allow=Action.READ)
def changes() -> ResponseReturnValue:
    """List the records that changed since the last frozen report or a day, or those that are new in one way."""
    asked = request.args.get("what", "")
    what = Novelty(asked) if asked in set(Novelty) else None
    page = page_asked()
    form = DayForm()
    form.validate()
    since = since_day(form.since.date.first) if form.since.date else since_last_told(db(), now=now())
    found = read_changes(db(), since=since, what=what, limit=PAGE, offset=(page - 1) * PAGE, registry=registry())
    total = found.counts[what] if what else found.total
    return render_template(
        "dashboard/changes.html",
        changes=found,
        answer=answer_of_changes(found),
        labels=LABELS,
        form=form,
        kept={"since": form.since.data or None},
        what=what,
        total=total,
        page=page,
        pages=pages_of(total, PAGE),
    )
