"""The regions of the world in which the city wants its ties to be."""

from __future__ import annotations

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.house import save_priorities
from tracker.core.access import Action
from tracker.core.messages import N_
from tracker.core.regions import CONTINENTS, REGIONS
from tracker.store.register import the_register
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.house import blueprint
from tracker.web.notices import tell


@route(blueprint, "/settings/regions", allow=Action.KEEP_HOUSE, methods=("GET", "POST"))
def regions() -> ResponseReturnValue:
    """Show the regions by continent, and keep which of them are ticked."""
    register = the_register(db()) or abort(404)
    form = PageForm()
    if form.validate_on_submit():
        save_priorities(db(), register=register, regions=request.form.getlist("region"))
        tell(N_("The priorities are saved."))
        return redirect(url_for("house.regions"), code=303)
    by_code = {region.code: region for region in REGIONS}
    continents = [(label, [by_code[code] for code in codes]) for label, codes in CONTINENTS]
    page = render_template(
        "house/regions.html", form=form, continents=continents, wanted=set(register.priority_regions)
    )
    return page, 422 if form.errors else 200
