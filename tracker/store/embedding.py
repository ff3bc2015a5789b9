"""Charts that the city shows on its own site: each an act of an administrator, with what it shows and to whom."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import JSON, ForeignKey, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from tracker.store.base import Base, Editable
from tracker.store.user import User


class Embedding(Editable, Base):
    """One chart that may be shown elsewhere. It is withdrawn by its mark of deletion, and shown again without it.

    token:   what its address ends in; whoever has it can see the chart, so it stands in no log
    chart:   the chart's name
    filters: what of the chart is shown, as its address said it: the values by their names
    sites:   the origins whose pages may frame it; none: nobody's
    """

    __tablename__ = "embedding"

    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(64), unique=True)
    chart: Mapped[str] = mapped_column(String(40))
    filters: Mapped[dict[str, list[str]]] = mapped_column(JSON, default=dict)
    language: Mapped[str] = mapped_column(String(10))
    sites: Mapped[list[str]] = mapped_column(JSON, default=list)
    made_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    version: Mapped[int] = mapped_column(default=1)

    made_by: Mapped[User | None] = relationship()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
    unlogged_columns = Editable.unlogged_columns | {"token"}


def embedding_called(session: Session, token: str) -> Embedding | None:
    """Return the embedding at an address, withdrawn or not; None where there never was one."""
    return session.scalar(select(Embedding).where(Embedding.token == token)) if token.isascii() else None


def all_embeddings(session: Session) -> Sequence[Embedding]:
    """Return every embedding, those that are shown first, the newest first."""
    return session.scalars(select(Embedding).order_by(Embedding.deleted_at.is_not(None), Embedding.id.desc())).all()
