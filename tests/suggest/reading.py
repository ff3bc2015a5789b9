"""Reading a text as the register of Shiraz reads it."""

from __future__ import annotations

from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.suggest import HomeCity, propose
from tracker.suggest.proposal import Proposal, Suggestion

SHIRAZ = HomeCity({"fa": "شیراز", "en": "Shiraz"}, "IR")
PUBLISHED = PartialDate(Calendar.GREGORIAN, 2024, 6, 20)


def read(text: str, *, language: str | None = None, published: PartialDate | None = None) -> Proposal:
    """Return what a text proposes to Shiraz, having seen that every quote stands where it says."""
    proposal = propose(text, home=SHIRAZ, language=language, published=published)
    for one in proposal.suggestions:
        assert one.evidence
        for quote in one.evidence:
            assert text[quote.start : quote.end] == quote.quote != ""
    return proposal


def of_kind(kind: str, text: str, *, published: PartialDate | None = None) -> list[Suggestion]:
    """Return the suggestions of one kind; the language is told by the script, for a sentence says little of it."""
    language = "en" if text.isascii() or text[0].isascii() else "fa"
    return [one for one in read(text, language=language, published=published).suggestions if one.kind == kind]


def parties(one: Suggestion, role: str) -> list[tuple[str, str | None]]:
    """Return the names, as the article writes them, and the countries of those who fill a role."""
    return [(party.name, party.country) for party in one.parties if party.role == role]
