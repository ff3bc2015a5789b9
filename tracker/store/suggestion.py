"""What an article proposed, until a person decides."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.store.article import Article
from tracker.store.base import Base, Editable
from tracker.store.engagement import Engagement


class Decision(StrEnum):
    """What became of a suggestion."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    JOINED = "joined"
    REJECTED = "rejected"


class Suggestion(Editable, Base):
    """One proposed record, as `tracker suggest` prints it, and what became of it.

    engagement_id: the record that was made of it or that it joined
    joined:        what it added to the record that it joined: ``evidence``, ``claims``, the ``fields`` it filled, and
                   the ``row`` that it told, with what followed from that
    """

    __tablename__ = "suggestion"

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    kind: Mapped[str] = mapped_column(String(30))
    payload: Mapped[dict[str, Any]] = mapped_column(JSON)
    decision: Mapped[str] = mapped_column(String(20), default=Decision.WAITING.value, index=True)
    engagement_id: Mapped[int | None] = mapped_column(ForeignKey("engagement.id"), index=True)
    joined: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    version: Mapped[int] = mapped_column(default=1)

    article: Mapped[Article] = relationship()
    engagement: Mapped[Engagement | None] = relationship()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
