"""The answers of charts, and what overviews tell, kept until the register changes.

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
from typing import Any, Generic, TypeVar

from flask import Response, current_app, request
from flask.typing import ResponseReturnValue

from tracker.store.log import state_of
from tracker.web.compression import LEVEL, fill_packed
from tracker.web.gate import db
from tracker.web.reading import reader, register

MOST = 64  # a hundred kilobytes each, so that all of them stay small beside the program itself
MOST_CONTENTS = 16  # some megabytes each at most, and needed by a page and its figure alike
MOST_PUBLIC_CONTENTS = 6  # behind them; their own, so that no visitor empties the staff's
MOST_PUBLIC = 128  # pages and files that anybody may read, of at most a megabyte each and mostly of some kilobytes
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it is sent: packed by gzip, with the tag by which a browser knows it again."""

    packed: bytes
    tag: str


class Kept(Generic[T]):
    """What was asked for last, by what it hangs on."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, T] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable) -> T | None:
        """Return what is kept under `key`, which is then the newest."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def keep(self, key: Hashable, value: T) -> None:
        """Keep something, and let go of what nobody has asked for the longest."""
        with self._lock:
            self._kept[key] = value
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)


class Answers:
    """The answers that are kept, and the contents behind them, which the page and its figure share."""

    def __init__(self, most: int = MOST, contents: int = MOST_CONTENTS) -> None:
        self.packed: Kept[Answer] = Kept(most)
        self.contents: Kept[Any] = Kept(contents)
        self.public: Kept[Any] = Kept(MOST_PUBLIC)
        self.public_contents: Kept[Any] = Kept(MOST_PUBLIC_CONTENTS)


def kept_answer(make: Callable[[], dict[str, Any]]) -> ResponseReturnValue:
    """Answer the request with what `make` returns, as JSON, made anew only where something has changed since.

    The page's door has already asked whether the visitor may read; what `make` tells must not hang on who it is.
    """
    kept, whom = _answers().packed, reader()
    asked = tuple(sorted(request.args.items(multi=True)))
    # The state is read before the content: what changes in between makes the key old, never the content.
    key = (state_now(), whom.language, whom.calendar, request.script_root, request.path, asked)
    answer = kept.get(key)
    if answer is None:
        answer = _packed(make())
        kept.keep(key, answer)
    return _response(answer)


def kept_content(make: Callable[[], T], *hangs_on: Hashable, shared: str = "", public: bool = False) -> T:
    """Return what `make` returns, made anew only where something has changed since.

    hangs_on: all that it hangs on beside the register, its home and the day; not on who asks
    shared:   under which name several pages share it
    public:   whether it is what anybody may read
    """
    kept = _answers().public_contents if public else _answers().contents
    key = (state_now(), shared or request.endpoint, hangs_on)
    content: T | None = kept.get(key)
    if content is None:
        content = make()
        kept.keep(key, content)
    return content


def _answers() -> Answers:
    found: Answers = current_app.extensions["answers"]
    return found


def state_now() -> Hashable:
    """Return what differs after every change of the register, its home or the day, for whoever keeps something."""
    house = register()
    wanted = (house.quiet_months, house.dormant_months, *house.priority_regions) if house else ()
    return state_of(db()), house.home_city_id if house else None, wanted, date.today()  # noqa: DTZ011 - the reader's own day


def _packed(content: dict[str, Any]) -> Answer:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return Answer(gzip.compress(text, LEVEL, mtime=0), hashlib.sha256(text).hexdigest()[:32])


def _response(answer: Answer) -> Response:
    response = Response(mimetype="application/json")
    # The browser may keep it, but must ask each time whether it still holds and whether its reader may see it.
    response.headers["Cache-Control"] = "private, no-cache"
    response.headers["Vary"] = "Accept-Encoding, Cookie"
    return fill_packed(response, answer.packed, answer.tag)
