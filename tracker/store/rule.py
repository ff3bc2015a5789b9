"""What the city asks of each type of agreement; the city edits it."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base, Editable


class AgreementRule(Editable, Base):
    """The rules for one type of agreement: whether it needs the council's approval, an end of its term, a budget."""

    __tablename__ = "agreement_rule"

    id: Mapped[int] = mapped_column(primary_key=True)
    type: Mapped[str] = mapped_column(String(30), unique=True)
    approval_needed: Mapped[bool] = mapped_column(default=False)
    term_needed: Mapped[bool] = mapped_column(default=False)
    budget_needed: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
