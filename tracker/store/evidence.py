"""A quoted passage that proves a field of a record."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.core.evidence import Selector
from tracker.store.article import Article
from tracker.store.base import Base, Editable
from tracker.store.engagement import Engagement


class Evidence(Editable, Base):
    """The tie between a passage and the field that it proves.

    start, end: offsets in the article's text, in Unicode code points; ``article.text[start:end] == quote``, always
    prefix, suffix: the letters right before and behind the quote

    The article's ``text_sha256`` says of which text that is true.
    """

    __tablename__ = "evidence"

    id: Mapped[int] = mapped_column(primary_key=True)
    engagement_id: Mapped[int] = mapped_column(ForeignKey("engagement.id"), index=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    field: Mapped[str] = mapped_column(String(30))
    start: Mapped[int]
    end: Mapped[int]
    quote: Mapped[str]
    prefix: Mapped[str] = mapped_column(default="")
    suffix: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)

    engagement: Mapped[Engagement] = relationship(back_populates="evidence")
    article: Mapped[Article] = relationship()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012

    @property
    def selector(self) -> Selector:
        """Return where in the article's text it stands, in both ways of saying it."""
        return Selector(self.quote, self.prefix, self.suffix, self.start, self.end)
