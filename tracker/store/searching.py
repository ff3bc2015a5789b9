"""Finding by words in a folded document: every word is required, in whatever spelling it is asked for."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, and_, false, or_
from sqlalchemy.orm import InstrumentedAttribute

from tracker.core.search import wanted
from tracker.core.text import fold, squash
from tracker.store.entity import Entity

Text = ColumnElement[str] | InstrumentedAttribute[Any]


def holds_words(document: Text, query: str) -> ColumnElement[bool]:
    """Return the condition that a document (see `tracker.core.search`) answers `query`; no words find nothing."""
    asked = wanted(query)
    if not asked:
        return false()
    return and_(*(or_(*(document.contains(f" {one}", autoescape=True) for one in ways)) for ways in asked))


def is_called(query: str) -> ColumnElement[bool]:
    """Return the condition that an entity's names hold what was typed, in one piece or word by word."""
    keys = {fold(query), squash(query)}
    whole = (Entity.search_key.contains(key, autoescape=True) for key in keys)
    words = (Entity.search_key.contains(word, autoescape=True) for word in fold(query).split())
    return or_(*whole, and_(*words)) if query.strip() else false()
