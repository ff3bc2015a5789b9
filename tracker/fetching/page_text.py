"""The text of the article in a page, without the menus, banners and lists of other news around it.

trafilatura finds the article. What calls itself a menu, a footer or a banner is taken away first, for around a short
article it would weigh more; but never what holds the heading, or much of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import trafilatura

from tracker.core.text import HALF_SPACE, fold, squash
from tracker.fetching.page_lines import is_elsewhere, words_of

MOST = 200_000
SHORT = 200
# An element with more of the page's letters than this is the article, whatever it calls itself.
MUCH = 0.4
# A list that is links to this share speaks of other articles.
LINKED = 0.8
_LISTS = {"ul", "ol", "div", "td", "section", "table"}
# trafilatura would delete half-spaces; a letter of a script without newspapers (Deseret) stands in for them.
_DISGUISE = "\U00010428"
_OPTIONS: dict[str, Any] = {"include_comments": False, "include_tables": False, "include_formatting": False}
LONGEST_FURNITURE = 45
# Folded words of the buttons that stand below an article.
_FURNITURE = re.compile(
    r"(?<!\w)(?:اشتراک گذاری|نظرات|دیدگاه ?ها|نظر شما|ارسال نظر|برچسب ?ها|چاپ|لینک کوتاه|شارک\w*|تعلیق\w*|طباعه|share|"
    r"comments?|follow us|print|tags|read more|compart\w+|coment\w+|etiquetas|partage\w*|commentaires?|imprimer|teilen|"
    r"kommentare?|drucken|paylas\w*|yorum\w*|etiketler|condividi|commenti|compartilh\w+|поделиться|комментари\w+)(?!\w)"
    r"|分享|评论|評論|关注|打印|收藏|下载|シェア|コメント"
)


def text_of(tree: Any, heading: Any, told: str) -> str:
    """Return the text of the article with this `heading` (None where the page has none).

    told: the text as the page tells it to machines, or nothing
    """
    page = deepcopy(tree)
    if heading is not None:
        heading = next(iter(page.xpath(tree.getroottree().getpath(heading))), None)
    _disguise(page)
    text = trafilatura.extract(deepcopy(page), **_OPTIONS) or ""
    removed = "".join(_take_away_the_rest(page, heading))
    if len(text) < SHORT:
        # A very short article makes trafilatura fall back to all that is there; asked for precision, it does not.
        text = trafilatura.extract(page, favor_precision=True, **_OPTIONS) or text
    kept = _squeezed(page.text_content())
    lines = [line for line in text[:MOST].splitlines() if (bare := _bare(line)) not in removed or bare in kept]
    return _without_tail("\n".join(lines).replace(_DISGUISE, HALF_SPACE).strip(), told)


def _take_away_the_rest(page: Any, heading: Any) -> Iterator[str]:
    """Take away what is not the article, and yield its words, squeezed."""
    kept = {page, *page.iter("body")} | set(heading.iterancestors() if heading is not None else ())
    much = len(words_of(page)) * MUCH
    for node in list(page.iter()):
        if node in kept or not isinstance(node.tag, str) or node.getparent() is None:
            continue
        if _is_hidden(node) or is_elsewhere(node) or _is_list_of_links(node):
            words = node.text_content()
            if len(words) < much:
                node.drop_tree()
                yield _squeezed(words)


def _bare(line: str) -> str:
    return _squeezed(line.removeprefix("- "))


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _is_hidden(node: Any) -> bool:
    return node.get("hidden") is not None or "display:none" in (node.get("style") or "").replace(" ", "").lower()


def _is_list_of_links(node: Any) -> bool:
    if node.tag not in _LISTS:
        return False
    links = list(node.iter("a"))
    if len(links) < 2:
        return False
    linked = sum(len(words_of(link)) for link in links)
    return linked >= LINKED * len(words_of(node)) > 0


def _disguise(page: Any) -> None:
    for node in page.iter():
        if node.text and HALF_SPACE in node.text:
            node.text = node.text.replace(HALF_SPACE, _DISGUISE)
        if node.tail and HALF_SPACE in node.tail:
            node.tail = node.tail.replace(HALF_SPACE, _DISGUISE)


def _without_tail(text: str, told: str) -> str:
    """Return `text` without buttons at its end, and without what the page itself does not count to the article."""
    lines = text.splitlines()
    body = squash(told)
    inside = [number for number, line in enumerate(lines) if squash(line) and squash(line) in body]
    # Some pages tell machines only the first lines, which says nothing about the last.
    if len(inside) * 2 > len(lines):
        del lines[inside[-1] + 1 :]
    while (
        lines and len(lines[-1]) < LONGEST_FURNITURE and (not lines[-1].strip() or _FURNITURE.search(fold(lines[-1])))
    ):
        lines.pop()
    return "\n".join(lines)
