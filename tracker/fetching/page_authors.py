"""Who wrote the article in a page. An outlet is nobody, and neither is a number or an account."""

from __future__ import annotations

import re
from typing import Any

from tracker.core.text import squash
from tracker.fetching.page_data import PageData
from tracker.fetching.page_lines import words_of
from tracker.fetching.page_titles import clean

LONGEST_NAME = 80
_NO_PERSON = re.compile(
    r"^\W*\d*\W*$|https?:|www\.|@|^(?:admin|administrator|editor|webmaster|user|root)$", re.IGNORECASE
)
_BY = re.compile(r"^(?:by|von|par|por|di|نویسنده|نگارنده|الكاتب|yazan)\s*:?\s+", re.IGNORECASE)


def authors_of(tree: Any, data: PageData, outlet: list[str]) -> str:
    """Return the names of those who wrote the article, with semicolons between them, or nothing."""
    nobody = {
        squash(name) for name in (*outlet, *data.metas.get("og:site_name", []), outlet[-1].partition(".")[0]) if name
    }
    marked = tree.xpath("//*[not(self::meta) and (@itemprop='author' or @rel='author')]")
    for names in (
        data.names_in("author"),
        data.metas.get("author", []),
        data.metas.get("article:author", []),
        data.metas.get("citation_author", []),
        [words_of(node) for node in marked],
    ):
        persons = [name for one in names if _is_person(name := _BY.sub("", clean(one)), nobody)]
        if persons:
            return "; ".join(dict.fromkeys(persons))
    return ""


def _is_person(name: str, nobody: set[str]) -> bool:
    if len(name) > LONGEST_NAME or _NO_PERSON.search(name):
        return False
    # "LBCI" is no person where the outlet is "LBCI Lebanon".
    return not any(squash(name) in outlet for outlet in nobody)
