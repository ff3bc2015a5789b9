"""The article in a web page: its text without menus, and what the page says of itself.

trafilatura finds the article; half-spaces, which it would delete, travel through it disguised as a letter that no page
uses.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import trafilatura
from lxml import html as lxml_html

from tracker.core.text import HALF_SPACE
from tracker.fetching.page_authors import authors_of
from tracker.fetching.page_data import PageData
from tracker.fetching.page_day import published_on
from tracker.fetching.page_lines import lines_of
from tracker.fetching.page_links import lasting_address, next_page
from tracker.fetching.page_titles import heading_of, outlet_names, title_of_page
from tracker.fetching.sniff import decoded
from tracker.suggest.languages import language_of

# A letter of a script without newspapers (Deseret) stands in for the half-space.
_DISGUISE = "\U00010428"
_HALF_SPACES = re.compile(rf"{HALF_SPACE}|&(?:zwnj|#0*8204|#x0*200c);", re.IGNORECASE)
MOST = 200_000


def read_html(body: bytes, media_type: str, address: str, *, today: date | None = None) -> dict[str, str]:
    """Return the text and the facts of a page, or why there is no text.

    today: a later day of publication is not believed; the present day where it is not given
    """
    page = _HALF_SPACES.sub(_DISGUISE, decoded(body, media_type).replace("\x00", ""))
    text = _text(page).replace(_DISGUISE, HALF_SPACE)
    if not text:
        return {"refused": "no text"}
    tree = _tree(page.replace(_DISGUISE, HALF_SPACE))
    facts = _facts(tree, text, address, today or date.today()) if tree is not None else {}  # noqa: DTZ011 - the reader's own day is meant
    return {"text": text, "language": language_of(text), **facts}


def _facts(tree: Any, text: str, address: str, today: date) -> dict[str, str]:
    data = PageData(tree)
    canonical = lasting_address(tree, data, address)
    outlet = outlet_names(tree, data, address or canonical)
    heading = heading_of(tree, data, outlet)
    declared = (tree.get("lang") or data.first("og:locale")).replace("_", "-").lower()
    language = language_of(text, declared=declared)
    published = published_on(
        tree,
        data,
        lines_of(tree, heading),
        language=declared if declared.partition("-")[0] == language else language,
        addresses=(address, canonical),
        today=today,
    )
    return {
        "title": title_of_page(tree, data, heading, outlet, text),
        "outlet": outlet[0],
        "author": authors_of(tree, data, outlet),
        "language": language,
        "published": published.code if published else "",
        "canonical": canonical,
        "next_page": next_page(tree, address or canonical),
    }


def _text(page: str) -> str:
    options: dict[str, Any] = {"include_comments": False, "include_tables": False, "include_formatting": False}
    text = trafilatura.extract(page, **options) or ""
    if len(text) < 200:
        # A very short article makes trafilatura fall back to the menu; asked for precision, it does not.
        text = trafilatura.extract(page, favor_precision=True, **options) or text
    return text[:MOST].strip()


def _tree(page: str) -> Any:
    try:
        return lxml_html.document_fromstring(page.encode("utf-8"), parser=lxml_html.HTMLParser(encoding="utf-8"))
    except (ValueError, lxml_html.etree.ParserError):
        return None
