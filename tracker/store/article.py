"""An article as it was found: its bytes, its text and its facts.

The text is frozen. Evidence points into it by offsets, so it is never edited; an article captured again becomes
another article.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, event
from sqlalchemy.orm import Mapped, Mapper, deferred, mapped_column, relationship

from tracker.core.dates import PartialDate
from tracker.core.search import document
from tracker.store.base import Base, Editable
from tracker.store.columns import Moment, PartialDateColumn


class Article(Editable, Base):
    """One archived article.

    address:   its canonical address, which no two articles share; None for pasted text and uploads
    origin:    whom the outlet quotes for it, such as a city hall's own news
    sha256:    of the bytes as they came
    verified:  whether the text is surely what the page says (text taken out of a PDF is not)
    search_text: the folded words of title, outlet and text, by which it is found
    reviewed_at: when somebody went through its suggestions and closed them
    """

    __tablename__ = "article"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    outlet: Mapped[str] = mapped_column(default="")
    author: Mapped[str] = mapped_column(default="")
    origin: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(String(10), default="")
    published: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    retrieved_at: Mapped[datetime] = mapped_column(Moment)
    address: Mapped[str | None] = mapped_column(unique=True)
    media_type: Mapped[str] = mapped_column(String(100))
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    text: Mapped[str]
    search_text: Mapped[str] = mapped_column(default="", deferred=True)
    verified: Mapped[bool] = mapped_column(default=True)
    passed_over: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


@event.listens_for(Article, "before_insert")
@event.listens_for(Article, "before_update")
def _keep_search_text(_mapper: Mapper[Any], _connection: object, article: Article) -> None:
    article.search_text = document([article.title, article.outlet, article.text])


class ArticleBody(Base):
    """The bytes of an article as they came, kept apart so that lists never load them."""

    __tablename__ = "article_body"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    body: Mapped[bytes] = deferred(mapped_column(LargeBinary))
    article: Mapped[Article] = relationship()
