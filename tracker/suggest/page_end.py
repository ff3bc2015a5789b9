"""What stands below an article on its page: its tags, other news and the form for comments tell nothing of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tracker.suggest.packs import Pack
from tracker.suggest.sentences import Paragraph

TELLING = 8  # words of a sentence that is surely of the article, and none of the menu above it
LONG = 25  # words of a paragraph that is no headline, be its end cut off
_ENDS = ".!?؟۔。！？…"
_SIGNS = " •*-–—|+[(#«\"'>»"


def article_in(paragraphs: list[Paragraph], pack: Pack) -> list[Paragraph]:
    """Return the paragraphs, without sentences those that are only headlines and lists below the article."""
    return list(_read(paragraphs, pack)) if pack.page_end else paragraphs


def _read(paragraphs: list[Paragraph], pack: Pack) -> Iterator[Paragraph]:
    begun = ended = False
    for paragraph in paragraphs:
        text = " ".join(sentence.shadow.text for sentence in paragraph.sentences).lstrip(_SIGNS)
        ended = ended or (begun and pack.page_end is not None and pack.page_end.match(text) is not None)
        words = len(text.split())
        # A box of other news may stand in the midst of an article: whole sentences below it are still read.
        whole = text.rstrip(" »\"”')]").endswith(tuple(_ENDS)) or words >= LONG
        begun = begun or (whole and words >= TELLING)
        yield paragraph if not ended or whole else replace(paragraph, sentences=())
