"""Attaching a document to a record."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.actions.parts import add_row
from tracker.core.messages import N_, Refusal
from tracker.core.papers import check_paper
from tracker.kinds.parts.document import DOCUMENTS, Document
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement
from tracker.store.files import Files

LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was sent: its bytes and the name that somebody gave it."""

    body: bytes
    name: str

    @property
    def stem(self) -> str:
        """Return its name without folders and ending, which serves as a title until there is a better one."""
        name = self.name.replace("\\", "/").rpartition("/")[2]
        return (name.rpartition(".")[0] or name).strip()[:LONGEST_TITLE]


def add_document(
    session: Session,
    *,
    files: Files,
    record: Engagement,
    upload: Upload,
    type: str,
    title: str = "",
    proves: str = "",
    registry: Registry = REGISTRY,
) -> Document:
    """Attach a file to `record`, its sort told by its content.

    proves: the name of the row that it proves (``commitments.12``), or nothing

    Raises Refusal, naming the field, where it is no paper that the register keeps, or hangs on the record already.
    """
    found = check_paper(upload.body, name=upload.name)
    values = {"type": type, "title": title.strip() or upload.stem}
    hash = sha256(upload.body).hexdigest()
    _refuse_twice(session, record, hash)
    facts = {"media_type": found.media_type, "sha256": hash, "size": len(upload.body), "proves": proves}
    row = add_row(session, record=record, part=DOCUMENTS, values=values, facts=facts, registry=registry)
    # The file comes last: whatever refuses above leaves nothing on the disk.
    files.keep(upload.body)
    return cast(Document, row)


def _refuse_twice(session: Session, record: Engagement, hash: str) -> None:
    same = select(Document).where(
        Document.engagement_id == record.id, Document.sha256 == hash, Document.deleted_at.is_(None)
    )
    known = session.scalar(same.limit(1))
    if known:
        raise Refusal(
            N_("This very file is attached to the record already, as “{title}”.", title=known.title), field="file"
        )
