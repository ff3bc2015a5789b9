"""The door of the public page: open to anybody while the page is shown, and the same for everybody.

A public page knows no session and sets no cookie, its language stands in its address, and what it tells hangs on the
register alone. So its answers are kept until the register changes, and caches on the way may keep them for minutes.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from flask import Response, abort, current_app, g, make_response, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import NotFound

from tracker.core.access import Action
from tracker.core.publication import Selection
from tracker.kinds.public_register import PublicRegister
from tracker.language import LANGUAGES, Reader
from tracker.store.publication import Publication, the_publication
from tracker.web.compression import LEVEL, fill_packed
from tracker.web.gate import View, db, route
from tracker.web.kept import Answers, state_now
from tracker.web.public import blueprint
from tracker.web.reading import register
from tracker.web.records.found import registry
from tracker.web.work.due import today

MINUTES = 5
LARGEST = 1_000_000  # packed; what is larger is a file of a large register, which is made anew for who asks
CHOOSING = ("lang", "q", "page", "region", "country", "size")
OPEN_TO_ALL = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
_KEPT_HEADERS = ("Content-Type", "Content-Disposition", *OPEN_TO_ALL)


@dataclass(frozen=True, slots=True)
class Told:
    """An answer as it is sent: packed by gzip, with its tag, its status and its headers."""

    packed: bytes
    tag: str
    headers: tuple[tuple[str, str], ...]


def page(rule: str) -> Callable[[View], View]:
    """Declare a public page at `rule`; its view is asked only while the page is shown and nothing is kept of it."""

    def declare(view: View) -> View:
        @wraps(view)
        def shown(**values: Any) -> ResponseReturnValue:
            read_as_asked()
            publication = the_publication(db())
            if register() is None or publication is None or not publication.shown:
                return render_template("public/closed.html"), 404
            try:
                return _sent(_kept(lambda: view(**values)))
            except NotFound:
                return render_template("public/nothing.html"), 404

        return route(blueprint, rule, allow=Action.ENTER)(shown)

    return declare


def read_as_asked() -> None:
    """Write in the language of the address, or else in that of the city, by the calendar of that language."""
    asked, house = request.args.get("lang", ""), register()
    language = asked if asked in LANGUAGES else house.language if house else "en"
    names = current_app.extensions["settings"].country_names
    g.reader = Reader(language=language, calendar=LANGUAGES[language].calendar, countries=names)


def publication() -> Publication:
    """Return what the city publishes."""
    return the_publication(db()) or abort(404)


def contact() -> str:
    """Return where readers may write to."""
    return publication().contact


def open_register() -> PublicRegister:
    """Return the register as the public reads it."""
    return register_with(publication())


def register_with(chosen: Publication) -> PublicRegister:
    """Return the register as the public would read it with what is chosen."""
    found: PublicRegister | None = g.get("public_register")
    if found is None:
        settings = current_app.extensions["settings"]
        selection = Selection(frozenset(chosen.keys))
        found = PublicRegister(db(), registry(), selection, today(), frozenset(settings.fetch_allow_hosts))
        g.public_register = found
    return found


def _kept(make: Callable[[], ResponseReturnValue]) -> Told:
    answers: Answers = current_app.extensions["answers"]
    # Only what chooses a page counts, so that nobody has it made anew by asking for what it does not know.
    asked = tuple((name, request.args[name]) for name in CHOOSING if name in request.args)
    # Addresses in an answer begin with the host that was asked for, so that no host can put its name into another's.
    # What is published was read before the state is: without its version an old choice could pass for the new one.
    key = (state_now(), publication().version, request.host_url, request.script_root, request.path, asked)
    told: Told | None = answers.public.get(key)
    if told is None:
        told = _packed(make_response(make()))
        if len(told.packed) <= LARGEST:
            answers.public.keep(key, told)
    return told


def _packed(response: Response) -> Told:
    body = response.get_data()
    headers = tuple((name, response.headers[name]) for name in _KEPT_HEADERS if name in response.headers)
    return Told(gzip.compress(body, LEVEL, mtime=0), hashlib.sha256(body).hexdigest()[:32], headers)


def _sent(told: Told) -> Response:
    response = Response(headers=dict(told.headers))
    response.headers["Cache-Control"] = f"public, max-age={MINUTES * 60}"
    response.headers["Vary"] = "Accept-Encoding"
    return fill_packed(response, told.packed, told.tag)
