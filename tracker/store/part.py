"""The ground of every table of parts: a row belongs to one record, is edited with a version, never really gone."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, declared_attr, mapped_column, relationship

from tracker.store.base import Editable
from tracker.store.engagement import Engagement


class PartRow(Editable):
    """A row of a part. Its references are columns called ``<field>_id`` with a relationship called ``<field>``."""

    id: Mapped[int] = mapped_column(primary_key=True)
    engagement_id: Mapped[int] = mapped_column(ForeignKey("engagement.id"), index=True)
    version: Mapped[int] = mapped_column(default=1)

    unlogged_columns = Editable.unlogged_columns | {"engagement_id"}

    @declared_attr
    def engagement(cls) -> Mapped[Engagement]:  # noqa: N805 - SQLAlchemy hands over the class
        """Return the record to which the row belongs."""
        return relationship(Engagement, foreign_keys=[cls.engagement_id])  # type: ignore[list-item]

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805
        return {"version_id_col": cls.version}
