"""For whom a page is written: the language and the calendar of the one who asked for it.

The address decides (``?lang=fa&calendar=solar-hijri``), then the account, then the browser on the sign-in page, then
the register's own choice. What the address says stays in every link of the page.
"""

from __future__ import annotations

from typing import Any

from flask import current_app, g, request
from flask_login import current_user

from tracker.core.calendars import Calendar
from tracker.language import LANGUAGES, Reader
from tracker.store.register import Register, the_register
from tracker.web.gate import db

CALENDAR_OF = {"fa": Calendar.SOLAR_HIJRI}


def register() -> Register | None:
    """Return the register, or None where it is not founded yet."""
    return the_register(db())


def reader() -> Reader:
    """Return whom this page is written for."""
    found: Reader | None = g.get("reader")
    if found is None:
        language = _language()
        names = current_app.extensions["settings"].country_names
        found = g.reader = Reader(language=language, calendar=_calendar(language), countries=names)
    return found


def _language() -> str:
    chosen = request.args.get("lang") or getattr(current_user, "language", "")
    if chosen in LANGUAGES:
        return chosen
    if not current_user.is_authenticated:
        liked = request.accept_languages.best_match(list(LANGUAGES))
        if liked:
            return liked
    house = register()
    return house.language if house else "en"


def _calendar(language: str) -> Calendar:
    asked = request.args.get("calendar", "")
    for name in (asked, "" if request.args.get("lang") else getattr(current_user, "calendar", "")):
        if name in set(Calendar):
            return Calendar(name)
    return CALENDAR_OF.get(language, Calendar.GREGORIAN)


def keep_choice_in_links(endpoint: str, values: dict[str, Any]) -> None:
    """Carry the address's language and calendar into the links of the page."""
    if endpoint == "static" or not request or not (args := request.args):
        return
    for name in ("lang", "calendar"):
        if args.get(name) and name not in values:
            values[name] = args[name]
