"""The article in a web page: its text without menus, and what the page says of itself."""

from __future__ import annotations

from datetime import date
from typing import Any

from lxml import html as lxml_html

from tracker.fetching.page_authors import authors_of
from tracker.fetching.page_data import PageData
from tracker.fetching.page_day import published_on
from tracker.fetching.page_lines import lines_of
from tracker.fetching.page_links import lasting_address, next_page
from tracker.fetching.page_text import text_of
from tracker.fetching.page_titles import heading_of, outlet_names, title_of_page
from tracker.fetching.sniff import decoded
from tracker.suggest.languages import language_of


def read_html(body: bytes, media_type: str, address: str, *, today: date | None = None) -> dict[str, str]:
    """Return the text and the facts of a page, or why there is no text.

    today: a later day of publication is not believed; the present day where it is not given
    """
    tree = _tree(decoded(body, media_type).replace("\x00", ""))
    if tree is None:
        return {"refused": "no text"}
    data = PageData(tree)
    canonical = lasting_address(tree, data, address)
    outlet = outlet_names(tree, data, address or canonical)
    heading = heading_of(tree, data, outlet)
    text = text_of(tree, heading, data.said("articlebody"))
    if not text:
        return {"refused": "no text"}
    declared = (tree.get("lang") or data.first("og:locale")).replace("_", "-").lower()
    language = language_of(text, declared=declared)
    published = published_on(
        tree,
        data,
        lines_of(tree, heading),
        language=declared if declared.partition("-")[0] == language else language,
        addresses=(address, canonical),
        today=today or date.today(),  # noqa: DTZ011 - the reader's own day is meant
    )
    return {
        "text": text,
        "title": title_of_page(tree, data, heading, outlet, text),
        "outlet": outlet[0],
        "author": authors_of(tree, data, outlet),
        "language": language,
        "published": published.code if published else "",
        "canonical": canonical,
        "next_page": next_page(tree, address or canonical),
    }


def _tree(page: str) -> Any:
    try:
        return lxml_html.document_fromstring(page.encode("utf-8"), parser=lxml_html.HTMLParser(encoding="utf-8"))
    except (ValueError, lxml_html.etree.ParserError):
        return None
