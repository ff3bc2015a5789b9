"""What a typed date means: the answer that the date field shows at once."""

from __future__ import annotations

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.calendars import Calendar
from tracker.core.date_parsing import parse_date
from tracker.core.date_printing import print_any
from tracker.core.dates import DateError
from tracker.web.gate import route
from tracker.web.reading import reader

blueprint = Blueprint("dates", __name__)


@route(blueprint, "/dates/echo", allow=Action.READ)
def echo() -> ResponseReturnValue:
    """Return the date that ``text`` says, in both calendars, or why it is none."""
    who = reader()
    try:
        date = parse_date(request.args.get("text", ""), calendar=who.calendar)
    except DateError as refusal:
        return {"text": who.say(refusal.message), "refused": True}
    calendars = sorted(Calendar, key=lambda calendar: calendar is not who.calendar)
    shown = dict.fromkeys(print_any(date, language=who.language, calendar=calendar) for calendar in calendars)
    return {"text": " = ".join(shown), "refused": False}
