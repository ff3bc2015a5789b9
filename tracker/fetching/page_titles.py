"""The title of the article in a page, its heading, and the outlet.

Where a page gives several titles, the one that it hands to those who cite it (og:title) comes first, for a register
cites. But it must speak of this article: many sites hand out their own name, or the same words with every page.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Any
from urllib.parse import urlsplit

from tracker.core.text import fold, squash
from tracker.fetching.page_data import PageData
from tracker.fetching.page_lines import is_elsewhere, words_of

LONGEST = 300
LONGEST_OUTLET = 40
# Between the article's title and the outlet's name in the title of a window.
_BETWEEN = re.compile(r"\s+(?:[|\-–—·•»«/]|::|--|\|\|)\s+|\s*(?:\||::|--|_)\s*")
_CUT_SHORT = re.compile(r"\s*(?:\.{3}|…)$")
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")


def clean(text: str) -> str:
    """Return `text` in one line of bearable length, its entities read."""
    return " ".join(unescape(text).split())[:LONGEST]


def host_of(address: str) -> str:
    """Return the host of an address without its www, or nothing."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def outlet_names(tree: Any, data: PageData, address: str) -> list[str]:
    """Return the names of the outlet, the one by which it calls itself first, its host last."""
    names = [*data.metas.get("og:site_name", []), *data.names_in("publisher")]
    names += [data.first("application-name"), data.first("dc.publisher", "dcterms.publisher"), _outlet_in_window(tree)]
    # A slogan may follow: "ISNA | the latest news".
    shown = [clean(name.split("|")[0]) for name in names if name and "://" not in name and not name.startswith("www.")]
    return [*filter(None, shown), host_of(address)]


def heading_of(tree: Any, data: PageData, outlet: list[str]) -> Any:
    """Return the element that is the heading of the article, or None.

    A site's name or a word of its menu may stand in an h1 before it. So the heading is the one that shares most words
    with the titles that the page gives itself.
    """
    titles = {word for title in [*_stated(data), window_title(tree)] for word in _words(title)}
    nobody = set(map(squash, outlet))
    best, most = None, 0.0
    for tag in ("h1", "h2", "h3"):
        for node in tree.iter(tag):
            text = words_of(node)
            if not text or squash(text) in nobody:
                continue
            shared = len(titles & _words(text)) / 2 if _is_elsewhere(node) else len(titles & _words(text))
            # Where the page gives itself no title, its first h1 is one; a lower heading must earn it.
            if tag == "h1" and not shared:
                shared = 0.5
            if shared > most and (tag == "h1" or shared >= 2):
                best, most = node, shared
    return best


def title_of_page(tree: Any, data: PageData, heading: Any, outlet: list[str], text: str) -> str:
    """Return the title of the article with this heading and this text."""
    seen = clean(words_of(heading)) if heading is not None else ""
    said = [*_stated(data), seen, _without_section(window_title(tree))]
    titles = [title for one in said if (title := _without_outlet(clean(one), outlet, seen))]
    known = _words(text)
    for title in titles:
        if _CUT_SHORT.search(title):
            stem = _CUT_SHORT.sub("", title)
            title = next((one for one in titles if one.startswith(stem) and not _CUT_SHORT.search(one)), title)
        words = _words(title)
        told = _words(seen) if seen else {word for one in titles if one != title for word in _words(one)}
        if len(words & told) * 3 >= len(words) or len(words & known) * 10 >= len(words) * 7:
            return title
    return seen or next(iter(titles), "")


def window_title(tree: Any) -> str:
    """Return the title that a browser shows above the page."""
    return next((clean(words_of(node)) for node in tree.iter("title") if words_of(node)), "")


def _stated(data: PageData) -> list[str]:
    """Return the titles that the page gives to machines, the one for those who cite it first."""
    return [
        title
        for title in (
            data.first("og:title"),
            data.said("headline"),
            data.first("twitter:title"),
            data.first("headline", "dc.title", "dcterms.title", "citation_title"),
        )
        if title
    ]


def _outlet_in_window(tree: Any) -> str:
    """Return the end of the window's title that is the outlet's name: the one that is not the heading."""
    parts = _BETWEEN.split(window_title(tree))
    if len(parts) < 2:
        return ""
    headings = {squash(words_of(node)) for tag in ("h1", "h2") for node in tree.iter(tag)}
    first, last = parts[0], parts[-1]
    are_headings = squash(first) in headings, squash(last) in headings
    if are_headings == (False, True):
        return first
    if are_headings == (True, True):
        return min(first, last, key=len)
    is_part = any(squash(last) in heading for heading in headings) and not are_headings[0]
    return "" if is_part or len(last) > LONGEST_OUTLET else last


def _without_outlet(title: str, outlet: list[str], seen: str) -> str:
    """Return `title` without the outlet's name at its end or beginning; never less than the heading."""
    nobody = set(map(squash, outlet)) | {squash(outlet[-1].partition(".")[0])}
    if squash(title) in nobody:
        return ""
    while (borders := list(_BETWEEN.finditer(title))) and squash(title) != squash(seen):
        if squash(title[borders[-1].end() :]) in nobody:
            title = title[: borders[-1].start()]
        elif squash(title[: borders[0].start()]) in nobody:
            title = title[borders[0].end() :]
        elif seen and squash(title[: borders[-1].start()]).startswith(squash(seen)):
            title = title[: borders[-1].start()]
        else:
            break
    return title


def _without_section(title: str) -> str:
    """Return the title of a window without the short parts at its end, such as those of "Title - City - News"."""
    while borders := list(_BETWEEN.finditer(title)):
        rest = title[: borders[-1].start()]
        if len(_words(rest)) < 4 or len(title) - len(rest) > LONGEST_OUTLET:
            break
        title = rest
    return title


def _is_elsewhere(node: Any) -> bool:
    return any(is_elsewhere(one) for one in (node, *node.iterancestors()) if one.tag not in ("body", "html"))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(fold(text)))
