"""What the city publishes of its register: one row, off until somebody switches it on."""

from __future__ import annotations

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, Session, mapped_column

from tracker.store.base import Base, Editable

ONE = 1  # the id of its only row


class Publication(Editable, Base):
    """The public page.

    shown:        whether it is there at all
    keys:         what of the records is published (see `tracker.core.publication`)
    licence:      under which licence the data is given away, by its name; empty: under none
    introduction: what the city says in front of it, by language
    contact:      where readers may write to, as the city words it
    """

    __tablename__ = "publication"

    id: Mapped[int] = mapped_column(primary_key=True, default=ONE)
    shown: Mapped[bool] = mapped_column(default=False)
    keys: Mapped[list[str]] = mapped_column(JSON, default=list)
    licence: Mapped[str] = mapped_column(String(20), default="")
    introduction: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    contact: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


def the_publication(session: Session) -> Publication | None:
    """Return what the city publishes, or None where nobody has decided anything yet; a session reads it once."""
    found: Publication | None = session.info.get(Publication) or session.get(Publication, ONE)
    session.info[Publication] = found
    return found
