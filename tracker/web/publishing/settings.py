"""The settings of the public page, made from what kinds declare: a new field appears here by itself, unticked."""

from __future__ import annotations

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm.exc import StaleDataError

from tracker.actions.publishing import begun_publication, save_publication, show_publication
from tracker.core.access import Action
from tracker.core.messages import N_, Refusal
from tracker.core.publication import offers_of
from tracker.language import LANGUAGES
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.publishing import blueprint
from tracker.web.publishing.forms import publication_form
from tracker.web.records.found import registry


@route(blueprint, "/settings/public", allow=Action.PUBLISH, methods=("GET", "POST"))
def settings() -> ResponseReturnValue:
    """Show what is published, and keep what is ticked."""
    publication = begun_publication(db(), registry=registry())
    form, ticked = publication_form(publication), set(publication.keys)
    if request.method == "POST":
        ticked = set(request.form.getlist("show"))
    if form.validate_on_submit():
        if form.version.data != str(publication.version):
            raise StaleDataError
        words = {code: form[f"introduction_{code}"].data or "" for code in LANGUAGES}
        try:
            save_publication(
                db(),
                keys=ticked,
                licence=form.licence.data,
                introduction=words,
                contact=form.contact.data or "",
                registry=registry(),
            )
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            if publication.shown:
                tell(N_("This is saved, and anybody can read it from now on."))
            else:
                tell(N_("This is saved. Look at the preview before you let others see it."))
            return redirect(url_for("publishing.settings"), code=303)
    offered = [(kind, offers_of(kind)) for kind in registry()]
    page = render_template(
        "publishing/settings.html",
        form=form,
        publication=publication,
        ticked=ticked,
        offered=offered,
        written=[form[f"introduction_{code}"] for code in LANGUAGES],
    )
    return page, 422 if form.errors else 200


@route(blueprint, "/settings/public/shown", allow=Action.PUBLISH, methods=("POST",))
def shown() -> ResponseReturnValue:
    """Let the public page be there, or take it away."""
    on = request.form.get("shown") == "yes"
    show_publication(db(), shown=on, registry=registry())
    if on:
        tell(N_("The public page can be read by anybody now."))
    else:
        tell(N_("The public page is switched off; pages that were fetched just now may linger for some minutes."))
    return redirect(url_for("publishing.settings"), code=303)
