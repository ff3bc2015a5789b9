"""Closing a commitment with what proves that it was kept, and taking that back."""

from __future__ import annotations

from sqlalchemy.orm import Session

from tracker.actions.documents import Upload, add_document
from tracker.actions.evidence import tie_passage, untie_passage
from tracker.actions.parts import edit_row, remove_row
from tracker.core.evidence import Passage
from tracker.kinds.parts.commitment import COMMITMENTS, Commitment
from tracker.kinds.parts.document import Document
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.article import Article
from tracker.store.evidence import Evidence
from tracker.store.files import Files

Proof = Evidence | Document


def close_commitment(session: Session, *, commitment: Commitment, registry: Registry = REGISTRY) -> None:
    """Let a commitment be done. Raises Refusal, naming the field, where nothing proves it."""
    _become(session, commitment, "done", registry)


def close_with_passage(
    session: Session, *, commitment: Commitment, article: Article, passage: Passage, registry: Registry = REGISTRY
) -> Evidence:
    """Tie a passage to a commitment and let it be done."""
    record = commitment.engagement
    evidence = tie_passage(
        session,
        article=article,
        passage=passage,
        record=record,
        kind=registry[record.kind],
        field=proof_of(commitment),
    )
    close_commitment(session, commitment=commitment, registry=registry)
    return evidence


def close_with_document(
    session: Session, *, files: Files, commitment: Commitment, upload: Upload, registry: Registry = REGISTRY
) -> Document:
    """Attach a document that proves a commitment and let it be done. Raises what `add_document` raises."""
    document = add_document(
        session,
        files=files,
        record=commitment.engagement,
        upload=upload,
        type="other",
        proves=proof_of(commitment),
        registry=registry,
    )
    close_commitment(session, commitment=commitment, registry=registry)
    return document


def close_with_known_document(
    session: Session, *, commitment: Commitment, document: Document, registry: Registry = REGISTRY
) -> None:
    """Let a document that hangs on the record already prove the commitment, and let it be done."""
    document.proves = proof_of(commitment)
    session.flush()
    close_commitment(session, commitment=commitment, registry=registry)


def reopen_commitment(
    session: Session,
    *,
    commitment: Commitment,
    status: str,
    made: Proof | None = None,
    registry: Registry = REGISTRY,
) -> None:
    """Take the closing of a commitment back: it stands at `status` again, and what was `made` to prove it is gone."""
    _become(session, commitment, status, registry)
    if isinstance(made, Evidence):
        untie_passage(session, evidence=made)
    elif made is not None:
        remove_row(session, row=made, registry=registry)


def proof_of(commitment: Commitment) -> str:
    """Return the name under which a passage or a document proves the commitment."""
    return f"{COMMITMENTS.name}.{commitment.id}"


def _become(session: Session, commitment: Commitment, status: str, registry: Registry) -> None:
    values = {field.name: getattr(commitment, field.name) for field in COMMITMENTS.fields} | {"status": status}
    edit_row(session, row=commitment, part=COMMITMENTS, version=commitment.version, values=values, registry=registry)
