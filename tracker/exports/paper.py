"""A council report as a paper: every word of it chosen for one reader, ready to be set or to be kept.

A frozen report keeps exactly this, so that what it said can be shown, and set again, without asking the register.
"""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from tracker.core.chapters.annex import NAME as ANNEX
from tracker.core.letterhead import NO_LETTERHEAD, Letterhead
from tracker.core.messages import N_, Message
from tracker.core.report import Report
from tracker.exports.blocks import Block, Paper, Section
from tracker.exports.wording import Wording
from tracker.exports.words import format_words
from tracker.language import Reader

FORM = 1  # papers of another form are shown by what they keep beside it


def report_paper(report: Report, reader: Reader, letterhead: Letterhead = NO_LETTERHEAD) -> Paper:
    """Return what a report says to `reader`, as plain data."""
    wording = Wording(reader, cited=any(one.name == ANNEX for one in report.chapters))
    sections = [wording.section(chapter) for chapter in report.chapters]
    if report.asked.note.strip():
        sections.insert(0, _note(report.asked.note, wording))
    return {
        "form": FORM,
        "language": reader.language,
        "direction": "rtl" if reader.direction == "rtl" else "ltr",
        "calendar": reader.calendar.value,
        "head": _head(report, reader) | _letterhead(letterhead),
        "words": words_for(reader),
        "sections": sections,
    }


def words_for(reader: Reader) -> dict[str, str]:
    """Return the words that the formats themselves need."""
    return format_words(reader) | {name: reader.say(word) for name, word in _WORDS.items()}


_WORDS = {
    "page": N_("Page"),
    "today": N_("end of the period"),
    "undated": N_("date unknown"),
    "sources": N_("Sources"),
    "independence": N_("Independence"),
    "contents": N_("Contents"),
}


def _head(report: Report, reader: Reader) -> dict[str, Any]:
    head: dict[str, Any] = {
        "to": reader.say(N_("To the city council")),
        "title": reader.say(N_("Report on the international relations of {city}", city=report.home), isolate=True),
        "city": reader.name(report.home),
        "period": reader.period(report.since, report.until),
        "day": report.until.last.isoformat(),
    }
    if session := _session(report):
        head["session"] = reader.say(session, isolate=True)
    return head


def _letterhead(letterhead: Letterhead) -> dict[str, Any]:
    head: dict[str, Any] = {"letterhead": list(letterhead.lines)} if letterhead.lines else {}
    if emblem := letterhead.emblem:
        head["emblem"] = {"type": emblem.type, "data": b64encode(emblem.body).decode()}
    return head


def _session(report: Report) -> Message | None:
    number, day = report.asked.session.strip(), report.asked.day
    if number and day:
        return N_("For session No. {number} of the council, on {day}", number=number, day=day)
    if number:
        return N_("For session No. {number} of the council", number=number)
    return N_("For the session of the council on {day}", day=day) if day else None


def _note(note: str, wording: Wording) -> Section:
    paragraphs = [" ".join(one.split()) for one in note.replace("\r", "").split("\n\n") if one.strip()]
    # Whoever writes a note may write it in another script than the paper's.
    apart = wording.reader.apart
    blocks: list[Block] = [{"block": "sentences", "lines": [{"text": apart(one)}]} for one in paragraphs]
    return {"name": "note", "title": wording.say(N_("Covering note")), "blocks": blocks}
