"""A visit brief as a document: every word of it chosen for one reader, ready to be set."""

from __future__ import annotations

from typing import Any

from tracker.core.brief import Brief, Point, Section
from tracker.core.messages import N_, NN_
from tracker.language import Reader

LONGEST = 220  # letters of a line: a brief is read on the way, and must stay one page


def brief_document(brief: Brief, reader: Reader) -> dict[str, Any]:
    """Return what a brief says to `reader`, as plain data."""
    subject = brief.subject
    others = {name for name in subject.name.forms.values() if name and name != reader.name(subject.name)}
    who = [reader.country(subject.country)]
    if subject.within:
        who += [reader.name(subject.within.name), reader.country(subject.within.country)]
    return {
        "language": reader.language,
        "direction": reader.direction,
        "title": reader.say(N_("Visit brief: {name}", name=subject.name)),
        "kicker": reader.say(N_("Visit brief")),
        "name": reader.name(subject.name),
        "who": " · ".join([*(one for one in who if one), *(reader.apart(name) for name in sorted(others))]),
        "city": reader.name(brief.home),
        "day": reader.say(
            N_("As the register of {city} stands on {day}", city=brief.home, day=brief.day), isolate=True
        ),
        "nothing": reader.say(N_("The register holds nothing of it yet.")),
        "sections": [_section(section, reader) for section in brief.sections],
    }


def _section(section: Section, reader: Reader) -> dict[str, Any]:
    more = NN_("and {n} more", "and {n} more", section.more) if section.more else None
    return {
        "title": reader.say(section.label),
        "points": [_point(point, reader) for point in section.points],
        "more": reader.say(more) if more else "",
    }


def _point(point: Point, reader: Reader) -> dict[str, Any]:
    return {
        "text": _clipped(reader.say(point.text, isolate=True)),
        "aside": _clipped(reader.say(point.aside, isolate=True)) if point.aside else "",
        "pressing": point.pressing,
    }


def _clipped(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + "…\u2069"
