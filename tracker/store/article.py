"""An article as it was found: its bytes, its text and its facts.

The text is frozen. Evidence points into it by offsets, so it is never edited; an address archived again, with another
text, becomes another edition. Only where no text was found, or the wrong one, does a person mark it by hand, as long as
nothing points into it.
"""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, UniqueConstraint, event, inspect
from sqlalchemy.orm import Mapped, Mapper, deferred, mapped_column, relationship

from tracker.core.dates import PartialDate
from tracker.core.search import document
from tracker.store.base import Base, Editable
from tracker.store.columns import Moment, PartialDateColumn


def hash_of_text(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, as letters."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


NO_TEXT = hash_of_text("")


class Article(Editable, Base):
    """One archived article.

    address:   its canonical address; None for pasted text and uploads
    edition:   which capture of the address it is, the first being 1; what was quoted from one stays with that one
    origin:    whom the outlet quotes for it, such as a city hall's own news
    independence: how independent the outlet is of what it tells; empty where nobody can say
    sha256:    of the bytes as they came
    text_sha256: of the text in UTF-8
    by_hand:   whether a person marked which words of the page are the article
    next_page: the address at which the article goes on, where the page is only its first
    verified:  whether the text is surely what the page says (text taken out of a PDF is not)
    search_text: the folded words of title, outlet and text, by which it is found
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
    address: Mapped[str | None]
    edition: Mapped[int] = mapped_column(default=1)
    media_type: Mapped[str] = mapped_column(String(100))
    independence: Mapped[str] = mapped_column(String(20), default="")
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    text: Mapped[str]
    text_sha256: Mapped[str] = mapped_column(String(64), default="")
    by_hand: Mapped[bool] = mapped_column(default=False)
    next_page: Mapped[str] = mapped_column(default="")
    search_text: Mapped[str] = mapped_column(default="", deferred=True)
    verified: Mapped[bool] = mapped_column(default=True)
    passed_over: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (UniqueConstraint("address", "edition"),)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012

    @property
    def has_text(self) -> bool:
        """Say whether its text is known, without loading it."""
        return self.text_sha256 != NO_TEXT


@event.listens_for(Article, "before_insert")
@event.listens_for(Article, "before_update")
def _keep_search_text(_mapper: Mapper[Any], _connection: object, article: Article) -> None:
    article.search_text = document([article.title, article.outlet, article.text])
    # Only a text that is set here gets its hash here: a text that was altered past us must not look whole again.
    if inspect(article).attrs.text.history.has_changes():
        article.text_sha256 = hash_of_text(article.text)


class ArticleBody(Base):
    """The bytes of an article as they came, kept apart so that lists never load them.

    warc: the same as a WARC file (ISO 28500, gzipped): request and response, or the upload as a resource
    """

    __tablename__ = "article_body"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    body: Mapped[bytes] = deferred(mapped_column(LargeBinary))
    warc: Mapped[bytes] = deferred(mapped_column(LargeBinary, default=b""))
    article: Mapped[Article] = relationship()
