"""The pages of accounts."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Blueprint, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user, login_user, logout_user
from sqlalchemy import select

from tracker.actions.accounts import add_user, change_password, keep_preferences, sign_in, sign_out
from tracker.core.access import Action, Role
from tracker.core.messages import N_, Refusal
from tracker.store.user import User
from tracker.web.accounts.forms import ROLE_LABELS, PasswordForm, PersonForm, SettingsForm, SignInForm
from tracker.web.accounts.visitor import Visitor
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.reading import reader

blueprint = Blueprint("accounts", __name__)


@route(blueprint, "/login", allow=Action.ENTER, methods=("GET", "POST"))
def login() -> ResponseReturnValue:
    """Sign somebody in."""
    form = SignInForm()
    if not form.validate_on_submit():
        return render_template("accounts/login.html", form=form), 422 if form.errors else 200
    try:
        found = sign_in(db(), name=form.username.data or "", password=form.password.data or "")
    except Refusal as refusal:
        form.refuse(refusal)
        return render_template("accounts/login.html", form=form), 429
    # A failed try is counted even though the answer is an error.
    db().commit()
    if found is None:
        form.refuse(Refusal(N_("The name or the password is wrong."), field="password"))
        return render_template("accounts/login.html", form=form), 422
    _enter(*found)
    return redirect(_inside(request.args.get("next")) or url_for("dashboard.home"), code=303)


def _enter(user: User, token: str) -> None:
    session.clear()
    session.permanent = True
    login_user(Visitor(user, token))


def _inside(address: str | None) -> str | None:
    """Return `address` where it is a page of this application; another host's page is nowhere to be sent to."""
    if not address or not address.startswith("/") or address.startswith(("//", "/\\")):
        return None
    parts = urlsplit(address)
    return address if not parts.scheme and not parts.netloc else None


@route(blueprint, "/logout", allow=Action.ENTER, methods=("POST",))
def logout() -> ResponseReturnValue:
    """Sign somebody out, so that even a copy of the cookie is worthless."""
    if current_user.is_authenticated:
        sign_out(db(), token=current_user.token)
    logout_user()
    session.clear()
    return redirect(url_for("accounts.login"), code=303)


@route(blueprint, "/settings", allow=Action.KEEP_OWN_SETTINGS, methods=("GET", "POST"))
def settings() -> ResponseReturnValue:
    """Let somebody choose a language and a calendar."""
    form = SettingsForm(data={"language": reader().language, "calendar": reader().calendar.value})
    if form.validate_on_submit():
        user = db().get_one(User, current_user.user_id)
        keep_preferences(db(), user=user, language=form.language.data, calendar=form.calendar.data)
        tell(N_("Your settings are saved."))
        # The address must not overrule what was just chosen.
        return redirect(url_for("accounts.settings", lang=None, calendar=None), code=303)
    return render_template("accounts/settings.html", form=form), 422 if form.errors else 200


@route(blueprint, "/settings/password", allow=Action.KEEP_OWN_SETTINGS, methods=("GET", "POST"))
def password() -> ResponseReturnValue:
    """Let somebody choose a new password; every other browser is signed out."""
    form = PasswordForm()
    if form.validate_on_submit():
        user, new = db().get_one(User, current_user.user_id), form.password.data or ""
        try:
            if new != form.again.data:
                raise Refusal(N_("This is not the same as the new password above."), field="again")
            change_password(db(), user=user, current=form.current.data or "", password=new)
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            if found := sign_in(db(), name=user.name, password=new):
                _enter(*found)
            tell(N_("Your new password holds. Other browsers are signed out."))
            return redirect(url_for("accounts.settings"), code=303)
    return render_template("accounts/password.html", form=form), 422 if form.errors else 200


@route(blueprint, "/settings/people", allow=Action.MANAGE_PEOPLE, methods=("GET", "POST"))
def people() -> ResponseReturnValue:
    """List the accounts of the house and open new ones."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    form = PersonForm()
    if form.validate_on_submit():
        try:
            add_user(db(), name=form.name.data or "", password=form.password.data or "", role=Role(form.role.data))
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            tell(N_("{name} can sign in now.", name=form.name.data))
            return answer_once(url_for("accounts.people"))
    users = db().scalars(select(User).where(User.deleted_at.is_(None)).order_by(User.name)).all()
    page = render_template("accounts/people.html", form=form, users=users, role_labels=ROLE_LABELS)
    return page, 422 if form.errors else 200
