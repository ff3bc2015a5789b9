"""The answers of charts, kept until the register changes.

A chart is the same for everybody who may read, so that its answer hangs on what is asked, for whom it is written, and
the state of the register alone. It is kept packed as it is sent; a browser that has it already is told just that.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date
from threading import Lock
from typing import Any

from flask import Response, current_app, request
from flask.typing import ResponseReturnValue

from tracker.store.log import state_of
from tracker.web.compression import LEVEL
from tracker.web.gate import db
from tracker.web.reading import reader, register

MOST = 64  # a hundred kilobytes each, so that all of them stay small beside the program itself


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it is sent: packed by gzip, with the tag by which a browser knows it again."""

    packed: bytes
    tag: str


class Answers:
    """The answers that were asked for last."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, Answer] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable) -> Answer | None:
        """Return the answer kept under `key`, which is then the newest."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def keep(self, key: Hashable, answer: Answer) -> None:
        """Keep an answer, and let go of the one that nobody has asked for the longest."""
        with self._lock:
            self._kept[key] = answer
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)


def kept_answer(make: Callable[[], dict[str, Any]]) -> ResponseReturnValue:
    """Answer the request with what `make` returns, as JSON, made anew only where something has changed since.

    The page's door has already asked whether the visitor may read; what `make` tells must not hang on who it is.
    """
    answers: Answers = current_app.extensions["answers"]
    # The state is read before the content: what changes in between makes the key old, never the content.
    key = _key()
    answer = answers.get(key)
    if answer is None:
        answer = _packed(make())
        answers.keep(key, answer)
    return _response(answer)


def _key() -> Hashable:
    house, whom = register(), reader()
    home = (house.home_city_id, house.quiet_months, house.dormant_months) if house else None
    asked = tuple(sorted(request.args.items(multi=True)))
    today = date.today()  # noqa: DTZ011 - the reader's own day
    return state_of(db()), home, today, whom.language, whom.calendar, request.script_root, request.endpoint, asked


def _packed(content: dict[str, Any]) -> Answer:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return Answer(gzip.compress(text, LEVEL, mtime=0), hashlib.sha256(text).hexdigest()[:32])


def _response(answer: Answer) -> Response:
    response = Response(mimetype="application/json")
    # The browser may keep it, but must ask each time whether it still holds and whether its reader may see it.
    response.headers["Cache-Control"] = "private, no-cache"
    response.headers["Vary"] = "Accept-Encoding, Cookie"
    response.set_etag(answer.tag, weak=True)
    if request.accept_encodings["gzip"]:
        response.data = answer.packed
        response.headers["Content-Encoding"] = "gzip"
    else:
        response.data = gzip.decompress(answer.packed)
    response.make_conditional(request)
    return response
