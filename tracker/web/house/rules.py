"""The table of what the city asks of each type of agreement."""

from __future__ import annotations

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.house import save_rules
from tracker.core.access import Action
from tracker.core.messages import N_
from tracker.kinds.agreement_rules import rules as rules_of
from tracker.kinds.agreement_types import TYPES
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.house import blueprint
from tracker.web.notices import tell

NEEDS = (
    ("approval_needed", N_("Approval by the council")),
    ("term_needed", N_("A term")),
    ("budget_needed", N_("A budget")),
)


@route(blueprint, "/settings/rules", allow=Action.KEEP_HOUSE, methods=("GET", "POST"))
def rules() -> ResponseReturnValue:
    """Show the rules as a table of boxes, and keep what is ticked. A box is named by its type and its need."""
    form = PageForm()
    known = rules_of(db())
    if form.validate_on_submit():
        ticked = set(request.form.getlist("need"))
        asked = {type: {need: f"{type}.{need}" in ticked for need, _ in NEEDS} for type in known}
        save_rules(db(), asked=asked)
        tell(N_("The rules are saved."))
        return redirect(url_for("house.rules"), code=303)
    page = render_template("house/rules.html", form=form, types=TYPES, rules=known, needs=NEEDS)
    return page, 422 if form.errors else 200
