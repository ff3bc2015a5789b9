"""Choosing how often what is new comes by mail; offered only where the house has a mail server."""

from __future__ import annotations

from flask import abort, current_app, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from tracker.actions.news import keep_digest
from tracker.core.access import Action
from tracker.core.messages import N_, Refusal
from tracker.store.user import User
from tracker.web.accounts.forms import DigestForm
from tracker.web.accounts.views import blueprint
from tracker.web.gate import db, route
from tracker.web.notices import tell


@route(blueprint, "/settings/digest", allow=Action.KEEP_OWN_SETTINGS, methods=("GET", "POST"))
def digest() -> ResponseReturnValue:
    """Let somebody choose how often the digest comes, and where it goes."""
    if not posts():
        abort(404)
    user = db().get_one(User, current_user.user_id)
    form = DigestForm(data={"digest": user.digest, "email": user.email})
    if form.validate_on_submit():
        try:
            keep_digest(db(), user=user, email=form.email.data or "", digest=form.digest.data)
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            tell(N_("Your settings are saved."))
            return redirect(url_for("accounts.digest"), code=303)
    return render_template("accounts/digest.html", form=form), 422 if form.errors else 200


@blueprint.app_template_global()
def posts() -> bool:
    """Say whether the house has a mail server."""
    return bool(current_app.extensions["settings"].smtp_url)
