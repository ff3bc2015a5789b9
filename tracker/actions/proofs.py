"""Keeping what only a proof lets a row say: a commitment that is done stays done only while something proves it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from tracker.core.messages import N_, Refusal
from tracker.kinds.proofs import is_proven
from tracker.kinds.registry import PARTS
from tracker.kinds.rows import plain_values


def expect_proven(session: Session, *, record_id: int, proof: str) -> None:
    """Raise Refusal where the row that goes by the name `proof` may not stand as it is without one."""
    name, _, row_id = proof.partition(".")
    if name not in PARTS or not row_id or is_proven(session, record_id=record_id, proof=proof):
        return
    part, model = PARTS[name]
    row = session.get(model, int(row_id))
    if part.unproven is None or row is None or row.deleted_at is not None:
        return
    values = plain_values(part, {field.name: getattr(row, field.name, None) for field in part.fields})
    try:
        part.unproven(values)
    except Refusal as refusal:
        sentence = N_("Nothing else proves “{row}”. Open it again before you take this away.", row=part.titled(values))
        raise Refusal(sentence) from refusal
