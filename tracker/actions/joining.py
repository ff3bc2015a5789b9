"""How the rows of two records become the rows of one, when the records are merged.

A row that both have stands once, and what proved either of the two proves the one that stays. Rows that cannot stand
beside each other, such as overlapping terms of one seat, are for a person to put right before the merge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.actions.evidence import same_tie
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.core.part import Part
from tracker.kinds.parts.document import Document
from tracker.kinds.registry import part_model
from tracker.kinds.rows import rows_of
from tracker.store.base import now
from tracker.store.engagement import Engagement
from tracker.store.evidence import Evidence
from tracker.store.part import PartRow


def drop_twins(session: Session, *, kept: Engagement, other: Engagement, kind: Kind) -> dict[str, str]:
    """Take off `other` the rows that `kept` has too, and return by their proofs those of the rows that stay."""
    proofs: dict[str, str] = {}
    for part in kind.parts:
        mine = _living(session, part, kept)
        for row in _living(session, part, other):
            twin = next((one for one in mine if _values(part, one) == _values(part, row)), None)
            if twin is not None:
                row.deleted_at = now()
                proofs[f"{part.name}.{row.id}"] = f"{part.name}.{twin.id}"
    session.flush()
    return proofs


def move_proofs(session: Session, *, record: Engagement, proofs: Mapping[str, str]) -> None:
    """Let what proved a row that went prove the row that stands in its place; a passage that proves it twice, once."""
    moved = select(Evidence).where(Evidence.engagement_id == record.id, Evidence.field.in_(proofs))
    for passage in session.scalars(moved):
        place = {name: getattr(passage, name) for name in ("engagement_id", "article_id", "start", "end")}
        twice = same_tie(session, **place, field=proofs[passage.field]) is not None
        passage.field = proofs[passage.field]
        if twice:
            passage.deleted_at = now()
    papers = select(Document).where(Document.engagement_id == record.id, Document.proves.in_(proofs))
    for paper in session.scalars(papers):
        paper.proves = proofs[paper.proves]
    session.flush()


def expect_rows_agree(session: Session, *, record: Engagement, kind: Kind) -> None:
    """Raise Refusal where two rows of the record cannot stand beside each other."""
    for name, rows in rows_of(session, record.id, kind=kind).items():
        part = kind.part(name)
        for row in rows if part.check else ():
            try:
                part.check(row.values, [other.values for other in rows if other.id != row.id])  # type: ignore[misc]
            except Refusal as refusal:
                raise Refusal(
                    N_(
                        "The two cannot be merged as they are. {part}: {sentence} Correct this in one of them first.",
                        part=part.label_plural,
                        sentence=refusal.message,
                    )
                ) from refusal


def _living(session: Session, part: Part, record: Engagement) -> Sequence[PartRow]:
    model = part_model(part)
    return session.scalars(select(model).where(model.engagement_id == record.id, model.deleted_at.is_(None))).all()


def _values(part: Part, row: PartRow) -> list[object]:
    return [getattr(row, part.column(field)) for field in part.fields] + [getattr(row, name) for name in part.facts]
