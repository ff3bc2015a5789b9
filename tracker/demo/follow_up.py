"""What follows a record in the demo city: questions that were asked, papers, and commitments that were kept.

Like everything of the demo it goes through the actions that people use. The papers are set when the demo is loaded and
say that they are made up.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Literal

import typst
from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.actions.commitments import close_with_passage
from tracker.actions.documents import Upload, add_document
from tracker.actions.questions import About, answer_question, ask_question
from tracker.core.evidence import find_passage
from tracker.kinds.parts.commitment import Commitment
from tracker.paths import FONTS
from tracker.store.article import Article
from tracker.store.engagement import Engagement
from tracker.store.files import Files
from tracker.store.user import User

PAPER = Path(__file__).parent / "paper.typ"


def load_follow_up(
    session: Session, *, record: Engagement, entry: dict[str, Any], articles: dict[str, Article], files: Files
) -> None:
    """Load what hangs on a record beyond its values and rows."""
    for given in entry.get("documents", []):
        upload = _paper(given["title"], given["lines"], given.get("format", "pdf"))
        add_document(session, files=files, record=record, upload=upload, type=given["type"], title=given["title"])
    for given in entry.get("kept", []):
        chosen = select(Commitment).where(Commitment.engagement_id == record.id, Commitment.text == given["text"])
        article = articles[given["article"]]
        passage = find_passage(article.text, given["quote"])
        close_with_passage(session, commitment=session.scalars(chosen).one(), article=article, passage=passage)
    for given in entry.get("questions", []):
        _question(session, record, given)


def _question(session: Session, record: Engagement, given: dict[str, Any]) -> None:
    asker = session.scalars(select(User).where(User.name == given["by"])).one()
    asked = date.fromisoformat(given["day"])
    question = ask_question(session, about=About(record), text=given["text"], asked_by_id=asker.id, today=asked)
    if "answer" in given:
        today = date.fromisoformat(given["answered"])
        answer_question(session, question=question, version=question.version, answer=given["answer"], today=today)


def _paper(title: str, lines: list[str], format: Literal["pdf", "png"]) -> Upload:
    """Set one page, the same bytes every time."""
    body = typst.compile(
        str(PAPER),
        root=str(PAPER.parent),
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        sys_inputs={"title": title, "text": "\n".join(lines)},
        format=format,
        ppi=110,
    )
    return Upload(body, f"{title}.{format}")
