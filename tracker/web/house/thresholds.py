"""When a tie counts as quiet, and when as dormant."""

from __future__ import annotations

from flask import abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.house import save_thresholds
from tracker.core.access import Action
from tracker.core.fields import Field, FieldType
from tracker.core.messages import N_, Refusal
from tracker.store.register import the_register
from tracker.web.forms import form_for, typed_values
from tracker.web.gate import db, route
from tracker.web.house import blueprint
from tracker.web.notices import tell

FIELDS = (
    Field("quiet_months", N_("Quiet after so many months without a contact"), FieldType.NUMBER, required=True),
    Field("dormant_months", N_("Dormant after so many months without a contact"), FieldType.NUMBER, required=True),
)


@route(blueprint, "/settings/register", allow=Action.KEEP_HOUSE, methods=("GET", "POST"))
def thresholds() -> ResponseReturnValue:
    """Show both numbers of months, and keep what is typed."""
    register = the_register(db()) or abort(404)
    form = form_for(FIELDS, values={field.name: getattr(register, field.name) for field in FIELDS})
    if form.validate_on_submit():
        values = typed_values(form, FIELDS)
        try:
            save_thresholds(db(), register=register, quiet=values["quiet_months"], dormant=values["dormant_months"])
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            tell(N_("The thresholds are saved."))
            return redirect(url_for("house.thresholds"), code=303)
    return render_template("house/thresholds.html", form=form, fields=FIELDS), 422 if form.errors else 200
