"""What proves a row of a record: a passage of an article, or a document."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tracker.kinds.parts.document import Document
from tracker.store.evidence import Evidence


def is_proven(session: Session, *, record_id: int, proof: str) -> bool:
    """Say whether anything proves the row that goes by the name `proof` (``commitments.12``)."""
    return proof in proven_rows(session, [record_id])


def proven_rows(session: Session, record_ids: Collection[int]) -> set[str]:
    """Return the names of all rows of some records that a passage or a document proves; in two queries."""
    passages = select(Evidence.field).where(
        Evidence.engagement_id.in_(record_ids), Evidence.deleted_at.is_(None), Evidence.field.contains(".")
    )
    papers = select(Document.proves).where(
        Document.engagement_id.in_(record_ids), Document.deleted_at.is_(None), Document.proves != ""
    )
    return {*session.scalars(passages), *session.scalars(papers)}


def count_sources(session: Session, record_ids: Collection[int]) -> dict[int, int]:
    """Return in how many articles each of some records has its passages; in one query."""
    counted = select(Evidence.engagement_id, func.count(Evidence.article_id.distinct())).where(
        Evidence.engagement_id.in_(record_ids), Evidence.deleted_at.is_(None)
    )
    return dict(session.execute(counted.group_by(Evidence.engagement_id)).all())
