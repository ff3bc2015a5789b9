"""The calendar feed of what is due. Its address is the key: calendar programs bring no cookie."""

from __future__ import annotations

from flask import Response, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from tracker.actions.feed import close_feed, feed_owner, feed_token, open_feed
from tracker.core.access import Action, Role, may
from tracker.core.calendars import Calendar
from tracker.core.messages import N_
from tracker.exports.calendar import write_calendar
from tracker.kinds.due import named_items
from tracker.language import LANGUAGES, Reader
from tracker.store.base import now
from tracker.store.user import User
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.reading import register
from tracker.web.records.found import registry
from tracker.web.work import blueprint
from tracker.web.work.due import every_due


@route(blueprint, "/due.ics", allow=Action.ENTER)
def due_feed() -> ResponseReturnValue:
    """Hand over what is due to whoever holds the secret address, as its account may read it."""
    owner = feed_owner(db(), token=request.args.get("token", "")[:100])
    if owner is None or not may(Role(owner.role), Action.READ):
        abort(404)
    found = every_due()
    items = named_items(db(), found, registry=registry())
    reader = _reader_of(owner)
    file = write_calendar(
        items,
        reader=reader,
        name=reader.say(N_("What is due")),
        address_of=lambda item: url_for(
            "records.show",
            kind=registry()[item.entry.kind],
            record_id=item.entry.id,
            _anchor=item.row.part.name if item.row else None,
            _external=True,
            lang=None,
            calendar=None,
        ),
        at=now(),
    )
    return Response(file, mimetype="text/calendar; charset=utf-8", headers={"Cache-Control": "private, no-store"})


@route(blueprint, "/settings/feed", allow=Action.KEEP_OWN_SETTINGS, methods=("POST",))
def new_feed() -> ResponseReturnValue:
    """Make the visitor's feed, or its address anew."""
    open_feed(db(), user=db().get_one(User, current_user.user_id))
    tell(N_("The calendar has a new address; an earlier one opens nothing any more."))
    return redirect(url_for("accounts.settings", _anchor="feed"), code=303)


@route(blueprint, "/settings/feed/off", allow=Action.KEEP_OWN_SETTINGS, methods=("POST",))
def no_feed() -> ResponseReturnValue:
    """Switch the visitor's feed off."""
    close_feed(db(), user=db().get_one(User, current_user.user_id))
    tell(N_("The calendar is switched off; its address opens nothing any more."))
    return redirect(url_for("accounts.settings", _anchor="feed"), code=303)


def feed_address() -> str | None:
    """Return the address of the visitor's feed, or None where there is none."""
    token = feed_token(db().get_one(User, current_user.user_id))
    return url_for("work.due_feed", token=token, _external=True, lang=None, calendar=None) if token else None


def _reader_of(user: User) -> Reader:
    house = register()
    language = user.language if user.language in LANGUAGES else (house.language if house else "en")
    chosen = user.calendar in set(Calendar)
    return Reader(language, Calendar(user.calendar) if chosen else LANGUAGES[language].calendar)
