"""Tying a passage to what it proves, and untying it."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.actions.proofs import expect_proven
from tracker.core.evidence import Passage, holds, selector_of
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.kinds.registry import part_model
from tracker.store.article import Article
from tracker.store.base import now
from tracker.store.engagement import Engagement
from tracker.store.evidence import Evidence


def tie_passage(
    session: Session, *, article: Article, passage: Passage, record: Engagement, kind: Kind, field: str
) -> Evidence:
    """Let `passage` of `article` prove `field` of `record`. The same tie made twice is one tie.

    field: a field of the kind, ``status``, or a row of one of its parts (``acts.12``)

    Raises Refusal where the record has nothing of that name.
    """
    provable = {"status", *(one.name for one in kind.claims)}
    if field not in provable and not _is_row(session, record, kind, field):
        raise Refusal(N_("Choose the field that the passage proves."), field="field")
    place = {"field": field, "start": passage.start, "end": passage.end}
    known = same_tie(session, article_id=article.id, engagement_id=record.id, **place)
    if known:
        return known
    chosen = selector_of(article.text, passage)
    evidence = Evidence(article=article, engagement=record, field=field, **asdict(chosen))
    session.add(evidence)
    session.flush()
    return evidence


def _is_row(session: Session, record: Engagement, kind: Kind, field: str) -> bool:
    name, _, row_id = field.partition(".")
    if name not in {part.name for part in kind.parts} or not row_id.isdecimal() or len(row_id) > 9:
        return False
    row = session.get(part_model(kind.part(name)), int(row_id))
    return row is not None and row.engagement_id == record.id and row.deleted_at is None


def untie_passage(session: Session, *, evidence: Evidence) -> None:
    """Take a piece of evidence off its record; it can be brought back.

    Raises Refusal where it alone proves a row that says what only a proof lets it say.
    """
    evidence.deleted_at = now()
    session.flush()
    expect_proven(session, record_id=evidence.engagement_id, proof=evidence.field)


def retie_passage(session: Session, *, evidence: Evidence) -> None:
    """Bring a piece of evidence back to its record, unless the same tie was made anew meanwhile.

    Raises Refusal where the article's text was marked anew since, so that the quote stands elsewhere or nowhere.
    """
    if not holds(evidence.article.text, evidence.selector):
        raise Refusal(N_("The text of the article was marked anew since: select the passage again."))
    same = ("article_id", "engagement_id", "field", "start", "end")
    if same_tie(session, **{name: getattr(evidence, name) for name in same}) is None:
        evidence.deleted_at = None
        session.flush()


def is_tied(session: Session, *, evidence: Evidence, record: Engagement) -> bool:
    """Say whether the passage of `evidence` proves the same of `record` already."""
    place = {name: getattr(evidence, name) for name in ("article_id", "field", "start", "end")}
    return same_tie(session, engagement_id=record.id, **place) is not None


def same_tie(session: Session, **columns: object) -> Evidence | None:
    """Return the living piece of evidence whose columns hold these values, or None."""
    return session.scalar(select(Evidence).filter_by(**columns).where(Evidence.deleted_at.is_(None)))
