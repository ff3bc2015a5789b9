"""The words that a format needs of its own, whatever a paper is about; a frozen paper keeps its own, as it was."""

from __future__ import annotations

from tracker.core.calendars import Calendar
from tracker.core.messages import N_, Message
from tracker.exports.blocks import Paper
from tracker.language import Reader

_WORDS: dict[str, Message] = {
    "article": N_("Article"),
    "contents": N_("Contents"),
    "day": N_("{column}, as a day"),
    "drawing": N_("Figure"),
    "fingerprint": N_("SHA-256 of the content"),
    "further": N_("Further"),
    "independence": N_("Independence"),
    "nothing": N_("Nothing to report in this period."),
    "number": N_("Number"),
    "outlet": N_("Outlet"),
    "origin": N_("Origin"),
    "page": N_("Page"),
    "passage": N_("Passage"),
    "previous": N_("SHA-256 of the report before"),
    "published": N_("When"),
    "record": N_("Record"),
    "sheet": N_("Sheet"),
    "sources": N_("Sources"),
    "table": N_("Table"),
    "total": N_("Total"),
    "value": N_("{column}, as a number"),
}


def format_words(reader: Reader) -> dict[str, str]:
    """Return the words of the formats for `reader`, to be kept with a paper; ``{column}`` is a heading's place."""
    return {name: reader.say(message) for name, message in _WORDS.items()}


def word(paper: Paper, name: str) -> str:
    """Return a word of the paper's own, or, where it brought none, today's word in its language."""
    kept = paper["words"].get(name)
    return kept if kept is not None else Reader(paper["language"], Calendar(paper["calendar"])).say(_WORDS[name])
