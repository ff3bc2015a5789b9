"""What an article claims: a figure, or a value that differs from the record's, kept as its source's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from tracker.actions.evidence import tie_passage
from tracker.actions.parts import add_row
from tracker.core.claims import NORMAL, PART, subject_key
from tracker.core.evidence import passage_at
from tracker.core.kind import Kind
from tracker.core.part import Part
from tracker.core.text import fold
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import rows_by_record
from tracker.store.article import Article
from tracker.store.engagement import Engagement

Passages = list[Mapping[str, Any]]  # as a suggestion keeps them: each with its ``start`` and ``end``


def keep_claim(
    session: Session,
    *,
    article: Article,
    record: Engagement,
    kind: Kind,
    value: str,
    field: str = "",
    subject: str = "",
    passages: Passages,
    registry: Registry = REGISTRY,
) -> tuple[str, bool]:
    """Keep what an article claims of a record, with the passages that say it.

    field, subject: what it is about: a field of the kind, or something in words

    Return the name under which passages prove the claim, and whether it is new; a source claims a thing once.
    """
    part = kind.part(PART)
    values = {
        "field": field,
        "subject": subject,
        "value": value,
        "asserted_by": article.origin or article.outlet,
        "claimed": article.published,
        "rank": NORMAL,
    }
    known = _same_claim(session, record, part, values)
    proof = known or f"{PART}.{add_row(session, record=record, part=part, values=values, registry=registry).id}"
    for one in passages:
        passage = passage_at(article.text, one["start"], one["end"])
        tie_passage(session, article=article, passage=passage, record=record, kind=kind, field=proof)
    return proof, known is None


def keep_figures(
    session: Session,
    *,
    article: Article,
    record: Engagement,
    kind: Kind,
    figures: Passages,
    registry: Registry = REGISTRY,
) -> list[str]:
    """Keep the figures of an article as claims, each with its passage; return the names of those that are new."""
    if PART not in {part.name for part in kind.parts}:
        return []
    kept = [
        keep_claim(
            session,
            article=article,
            record=record,
            kind=kind,
            value=one["value"],
            subject=one["of"],
            passages=[one],
            registry=registry,
        )
        for one in figures
    ]
    return [proof for proof, is_new in kept if is_new]


def _same_claim(session: Session, record: Engagement, part: Part, values: Mapping[str, object]) -> str | None:
    for row in rows_by_record(session, part, [record.id]).get(record.id, []):
        alike = (fold(str(row.values.get(name) or "")) == fold(str(values[name])) for name in ("value", "asserted_by"))
        if subject_key(row.values) == subject_key(values) and all(alike):
            return row.proof
    return None
