"""A proposal as JSON: what ``tracker suggest`` prints and what the archive keeps."""

from __future__ import annotations

from typing import Any

from tracker.core.edtf import to_edtf
from tracker.suggest.proposal import FoundDate, Proposal, Suggestion


def as_json(proposal: Proposal) -> dict[str, Any]:
    """Return the proposal in the promised form; offsets count code points in ``article.text``."""
    article = proposal.article
    return {
        "article": {
            "title": article.title,
            "language": article.language,
            "published": to_edtf(article.published) if article.published else None,
            "outlet": article.outlet,
            "text": article.text,
        },
        "suggestions": [_suggestion(one) for one in proposal.suggestions],
        "passed_over": [
            {"start": one.start, "end": one.end, "reason": one.reason.text} for one in proposal.passed_over
        ],
    }


def _suggestion(one: Suggestion) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "fields": dict(one.fields),
        "parties": [
            {
                "name": party.name,
                "label": party.label,
                "type": party.type,
                "id": party.id,
                "country": party.country,
                "role": party.role,
            }
            for party in one.parties
        ],
        "date": _date(one.date) if one.date else None,
        "evidence": [
            {"field": quote.field, "quote": quote.quote, "start": quote.start, "end": quote.end}
            for quote in one.evidence
        ],
        "figures": [
            {
                "value": figure.value,
                "of": figure.of,
                "quote": figure.quote.quote,
                "start": figure.quote.start,
                "end": figure.quote.end,
            }
            for figure in one.figures
        ],
        "confidence": one.confidence,
        "reason": one.reason.text,
    }


def _date(found: FoundDate) -> dict[str, str]:
    return {"edtf": to_edtf(found.date), "calendar": found.calendar.value, "text": found.text}
