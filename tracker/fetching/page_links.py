"""Where a page says that it lives, and where its article goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import SplitResult, parse_qsl, urlencode, urljoin, urlsplit

from tracker.core.text import fold
from tracker.fetching.page_data import PageData
from tracker.fetching.page_lines import words_of

MOST_PAGES = 50
_NEXT = re.compile(
    r"صفحه ?ی? ?بعد\w*|بعدی|(?:الصفحه )?التالیه?|next(?: page)?|(?:page )?suivante?|"
    r"(?:pagina )?(?:siguiente|successiva|seguinte)|"
    r"(?:nachste|folgende) seite|weiter|sonraki(?: sayfa)?|proxima(?: pagina)?|(?:следующая|далее)(?: страница)?|"
    r"下一[页頁]|次の?ページ|次へ|(?:صفحه|الصفحه|page|sayfa|seite|pagina|страница|第)? ?\d{1,2} ?[页頁]?"
)
_ARROWS = " <>«»‹›→←…|"
_NUMBERS_IN_QUERY = {"page", "p", "pg", "pagina", "sayfa", "seite", "paged", "pageno", "pn"}
_NUMBER_NAMED = re.compile(r"/(?:page|seite|sayfa|pagina|p)[/_-]?(\d{1,2})(?=/?$|\.\w{2,5}$)", re.IGNORECASE)
_NUMBER_BARE = re.compile(r"[/_-](\d{1,2})(?=/?$|\.\w{2,5}$)")
# What a number alone may follow: the name of an article, not that of a list.
_NAME_OF_ARTICLE = re.compile(r"\d|[-_].*[-_]|%")


def lasting_address(tree: Any, data: PageData, address: str) -> str:
    """Return the address that the page calls its own; "" where it names none, or calls its front page so."""
    own = _split(address)
    for link in (_canonical(tree), data.address(), data.first("og:url")):
        found = _joined(_base(tree, address), link) if link else ""
        parts = _split(found)
        if parts and (parts.path.strip("/") or parts.query or (own and not own.path.strip("/"))):
            return found
    return ""


def next_page(tree: Any, address: str) -> str:
    """Return the address of the next page of the article at `address`, or "".

    A link counts only where it stays with the host and differs from `address` by the number of the page alone, for the
    "next" of many sites is another article.
    """
    here = _numbered(address)
    links = [node for node in tree.iter("link", "a") if "next" in (node.get("rel") or "").lower().split()]
    links += [node for node in tree.iter("a") if _NEXT.fullmatch(fold(words_of(node)[:40]).strip(_ARROWS))]
    for node in links if here else ():
        there = _joined(_base(tree, address), node.get("href") or "")
        if any((rest, number + 1) in _numbered(there) for rest, number in here):
            return there
    return ""


def _numbered(address: str) -> set[tuple[str, int]]:
    """Return `address` in all ways of reading it as a page with a number: what remains without it, and the number."""
    parts = _split(address)
    if parts is None:
        return set()
    place = f"{(parts.hostname or '').lower()}{parts.path.rstrip('/')}"
    found = {(f"{place}?{parts.query}", 1)}
    query = parse_qsl(parts.query)
    for key, value in query:
        if key.lower() in _NUMBERS_IN_QUERY and value.isdecimal() and int(value) <= MOST_PAGES:
            found.add((f"{place}?{urlencode([one for one in query if one != (key, value)])}", int(value)))
    for match in _numbers_in_path(place):
        if int(match[1]) <= MOST_PAGES:
            found.add((f"{place[: match.start()]}{place[match.end() :]}?{parts.query}", int(match[1])))
    return found


def _numbers_in_path(place: str) -> Iterator[re.Match[str]]:
    if match := _NUMBER_NAMED.search(place):
        yield match
    match = _NUMBER_BARE.search(place)
    if match and _NAME_OF_ARTICLE.search(place[: match.start()].rpartition("/")[2]):
        yield match


def _canonical(tree: Any) -> str:
    return next(
        (node.get("href") or "" for node in tree.iter("link") if "canonical" in (node.get("rel") or "").lower()), ""
    )


def _base(tree: Any, address: str) -> str:
    return _joined(address, next((node.get("href") or "" for node in tree.iter("base")), ""))


def _joined(base: str, link: str) -> str:
    try:
        return urljoin(base, link.strip())
    except ValueError:
        return ""


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return parts if parts.scheme in ("http", "https") and parts.hostname else None
