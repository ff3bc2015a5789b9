"""Letting a chart be shown on other sites, and taking that back."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from tracker.store.base import now
from tracker.store.embedding import Embedding


def add_embedding(
    session: Session,
    *,
    chart: str,
    filters: Mapping[str, Sequence[str]],
    language: str,
    sites: Sequence[str],
    made_by_id: int | None,
) -> Embedding:
    """Let a chart be shown on `sites` under an address that nobody can guess."""
    embedding = Embedding(
        token=secrets.token_urlsafe(32),
        chart=chart,
        filters={name: list(values) for name, values in filters.items() if values},
        language=language,
        sites=list(sites),
        made_by_id=made_by_id,
    )
    session.add(embedding)
    session.flush()
    return embedding


def change_embedding(session: Session, *, embedding: Embedding, language: str, sites: Sequence[str]) -> None:
    """Change where an embedding may be shown, and in which language; its address stays."""
    embedding.language, embedding.sites = language, list(sites)
    embedding.changed_at = now()
    session.flush()


def withdraw_embedding(session: Session, *, embedding: Embedding) -> None:
    """Let an embedding be shown no more, until it is shown again."""
    embedding.deleted_at = embedding.deleted_at or now()
    embedding.changed_at = now()
    session.flush()


def show_embedding_again(session: Session, *, embedding: Embedding) -> None:
    """Take back that an embedding was withdrawn; its address opens the chart as before."""
    embedding.deleted_at = None
    embedding.changed_at = now()
    session.flush()
