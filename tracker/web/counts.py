"""Numbers as links: where the list of what a number counts is found, and sentences whose numbers lead there."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from flask import current_app, url_for
from markupsafe import Markup, escape

from tracker.core.counts import ARTICLES, CHANGES, COMMITMENTS, DUE, GAPS, QUESTIONS, REPORT, TRIPS, Count, Place
from tracker.core.messages import Message
from tracker.web.reading import reader

PAGES = {
    CHANGES: "dashboard.changes",
    TRIPS: "dashboard.trips",
    COMMITMENTS: "commitments.index",
    QUESTIONS: "questions.index",
    DUE: "work.due",
    GAPS: "work.gaps",
    ARTICLES: "articles.index",
    REPORT: "reports.show",
}
# A letter that stands in no text of anybody's stands for the number until the sentence is made safe.
_MARK = re.compile("\ue000(\\d+)\ue000(\u2069?)( ?)")


def place_url(place: Place) -> str:
    """Return the address of a list."""
    asked: dict[str, Any] = dict(place.asked)
    if place.page in PAGES:
        return url_for(PAGES[place.page], **asked)
    return url_for("records.index", kind=current_app.extensions["registry"][place.page], **asked)


def linked(value: Message | Count) -> Markup:
    """Return a sentence or a number in the reader's language; each number that counts a list leads to it."""
    if isinstance(value, Count):
        return _link(value)
    counts: list[Count] = []
    text = str(escape(reader().say(_marked(value, counts), isolate=True)))
    return Markup(_MARK.sub(lambda found: _link_of(found, counts), text))  # noqa: S704 - it was just escaped


def _link(count: Count) -> Markup:
    return Markup('<a class="count-link" href="{}">{}</a>').format(place_url(count.place), reader().number(int(count)))


def _link_of(found: re.Match[str], counts: list[Count]) -> str:
    place = int(found[1])
    if place >= len(counts):
        return ""
    # A number stays on the line of what it counts.
    return f"{_link(counts[place])}{found[2]}" + ("\u00a0" if found[3] else "")


def _marked(message: Message, counts: list[Count]) -> Message:
    """Return a sentence with a mark in the place of each of its numbers, which are added to `counts`."""
    return replace(message, values={name: _mark(value, counts) for name, value in message.values.items()})


def _mark(value: object, counts: list[Count]) -> object:
    if isinstance(value, Message):
        return _marked(value, counts)
    if type(value) is tuple:
        return tuple(_mark(one, counts) for one in value)
    if isinstance(value, Count):
        counts.append(value)
        return f"\ue000{len(counts) - 1}\ue000"
    return value
