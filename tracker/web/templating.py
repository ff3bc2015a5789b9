"""What every template may use: the reader's words, dates and numbers, and the names of things."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache, lru_cache
from typing import Any

from flask import Flask, current_app, request, url_for
from flask_login import current_user
from markupsafe import Markup, escape

from tracker import __version__
from tracker.core.access import Action, may
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Involved, Linked
from tracker.core.fields import Field, FieldType
from tracker.core.independence import label_of
from tracker.core.messages import NN_, Message
from tracker.core.names import Name
from tracker.core.sheets import SHEET_OF, SHEETS
from tracker.language import LANGUAGES, Reader
from tracker.store.base import now
from tracker.web.counts import linked, place_url
from tracker.web.form_fields import write_date
from tracker.web.gate import visitor_role
from tracker.web.reading import reader, register
from tracker.web.values import printed, printed_in_row
from tracker.web.work.due import due_url
from tracker.web.work.feed import feed_address
from tracker.web.work.gaps import gap_count


def say(text: str | Message, **values: object) -> Markup:
    """Return a sentence in the reader's language, the names and foreign words in it set apart."""
    message = text if isinstance(text, Message) else Message(text, values)
    if not message.values:
        return _said(message.text, reader().language)
    return Markup(escape(reader().say(message, isolate=True)))  # noqa: S704 - it was just escaped


@lru_cache(maxsize=5000)
def _said(text: str, language: str) -> Markup:
    # What names nothing reads the same on every page, and stands on each of them by the hundred.
    return Markup(escape(Reader(language).say(text)))  # noqa: S704 - it was just escaped


def say_counted(singular: str, plural: str, count: int, **values: object) -> Markup:
    """Return one of two sentences by a count, which stands in it as ``{n}``."""
    return say(NN_(singular, plural, count, **values))


def plain(text: str | Message, **values: object) -> str:
    """Return a sentence for a place that takes letters only, such as the title of the window."""
    return reader().say(text if isinstance(text, Message) else Message(text, values))


def name(value: Name | Any) -> Markup:
    """Return a name set apart from what surrounds it, whichever way that is written."""
    forms = value if isinstance(value, Name) else value.name
    return Markup("<bdi>{}</bdi>").format(reader().name(forms))


def date(value: PartialDate | None) -> Markup:
    """Return a date in the reader's calendar and language."""
    return (
        Markup("")
        if value is None
        else Markup('<bdi dir="{}">{}</bdi>').format(reader().direction, reader().date(value))
    )


def stated(field: Field, text: str) -> Markup:
    """Return a printed value set apart from what surrounds it.

    A date of years alone, like any figure, has no letter that tells its direction, so that it is given the reader's.
    """
    if field.type in (FieldType.DATE, FieldType.NUMBER, FieldType.MONEY):
        return Markup('<bdi class="text-prewrap" dir="{}">{}</bdi>').format(reader().direction, text)
    return Markup('<bdi class="text-prewrap">{}</bdi>').format(text)


def number(value: float) -> str:
    """Return a number in the reader's digits."""
    return reader().number(value)


def moment(value: datetime) -> Markup:
    """Return the day of a moment in the reader's calendar; the exact time is there for whoever hovers."""
    day = PartialDate.of_day(value.date())
    return Markup('<time datetime="{}">{}</time>').format(value.isoformat(timespec="minutes"), reader().date(day))


def record_url(entry: Entry | Linked) -> str:
    """Return the address of a record."""
    return url_for("records.show", kind=current_app.extensions["registry"][entry.kind], record_id=entry.id)


def paper_record_url(record: Mapping[str, Any]) -> str:
    """Return the address of a record that a paper names by its ``kind`` and ``id``; nothing for an unknown kind."""
    registry = current_app.extensions["registry"]
    if record["kind"] not in registry:
        return ""
    return url_for("records.show", kind=registry[record["kind"]], record_id=record["id"])


def ask_url(record: Mapping[str, Any], place: Mapping[str, Any]) -> str:
    """Return where a question is asked about a record that a paper names, at its `place` in a report."""
    kind = current_app.extensions["registry"][record["kind"]]
    return url_for("questions.ask", kind=kind, record_id=record["id"], **place)


def entity_url(one: Involved) -> str:
    """Return the address of whoever is involved in a record."""
    return url_for("catalogue.show", sheet=SHEET_OF[one.type], entity_id=one.id)


def grade(name: str) -> str:
    """Say how independent a source is."""
    return reader().say(label_of(name))


def today_written() -> str:
    """Return today as the reader would type it, to fill a form by its address."""
    return write_date(PartialDate.of_day(now().date(), reader().calendar))


def here_in(language: str) -> str:
    """Return the address of this page in another language."""
    values = {**request.args.to_dict(flat=True), **(request.view_args or {}), "lang": language, "calendar": None}
    if request.endpoint is None:
        return url_for("dashboard.home", lang=language)
    return url_for(request.endpoint, **values)


def equip(app: Flask) -> None:
    """Give the templates their filters and words."""
    app.jinja_env.filters |= {"say": say, "plain": plain, "date": date, "num": number, "name": name, "moment": moment}
    app.jinja_env.filters |= {"grade": grade, "linked": linked}
    app.jinja_env.globals |= {"_": say, "NN_": say_counted, "static_url": static_url, "version": __version__}
    app.jinja_env.globals |= {
        "icon": icon,
        "stated": stated,
        "printed": printed,
        "printed_in_row": printed_in_row,
        "record_url": record_url,
        "paper_record_url": paper_record_url,
        "ask_url": ask_url,
        "place_url": place_url,
        "entity_url": entity_url,
        "here_in": here_in,
        "today_written": today_written,
        "due_url": due_url,
        "gap_count": gap_count,
        "feed_address": feed_address,
    }
    app.jinja_env.globals |= {"languages": tuple(LANGUAGES.values()), "entity_sheets": SHEETS}
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True

    @app.context_processor
    def words() -> dict[str, Any]:
        house, role = register(), visitor_role()
        return {
            "reader": reader(),
            "kinds": tuple(app.extensions["registry"]),
            "home_city": house.home_city if house else None,
            "may": lambda action: may(role, Action(action)),
            "current_user": current_user,
        }


def icon(name: str) -> Markup:
    """Return an icon of the sprite, which says nothing to those who listen: the words beside it do."""
    sheet = static_url("vendor/icons/sprite.svg")
    return Markup('<svg class="icon" aria-hidden="true"><use href="{}#{}"></use></svg>').format(sheet, name)


def static_url(path: str) -> str:
    """Return the address of a static file, which changes with the version so that browsers may keep it."""
    return _static_url(path, request.script_root)


@cache
def _static_url(path: str, _root: str) -> str:
    # A list shows icons by the hundred, and all of them stand in one file.
    return url_for("static", filename=path, v=__version__)
