"""Every block of text in a file, menus and all, for a person to tick those that are the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from typing import Any

from lxml import etree

from tracker.fetching.apart import read_apart
from tracker.fetching.extract import plain_text, readable_type
from tracker.fetching.sniff import HTML, LETTER, PDF, SNAPSHOT, TEXT, decoded

MOST_BLOCKS = 3_000
MOST_LETTERS = 500_000
_UNSEEN = {"script", "style", "template", "head", "svg", "iframe", "object", "noscript", "select", "textarea", "math"}
_WITHIN_A_LINE = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup", "time", "tt", "u", "var", "wbr",
}  # fmt: skip
_EMPTY_LINES = re.compile(r"\n\s*\n")
# A line that ends before this share of the page's width ends its paragraph.
_SHORT_LINE = 0.75


def blocks(body: bytes, *, media_type: str = "", address: str = "") -> list[str]:
    """Return the paragraphs, headings, list items and table cells of `body`, in reading order.

    media_type, address: as `extract` takes them

    The list is empty where the file cannot be read or holds no text, as a scanned PDF. Raises Refusal where the bytes
    are nothing that could be read.
    """
    kind = readable_type(body, media_type)
    if kind == TEXT:
        return _bounded(_paragraphs(plain_text(body, media_type)))
    return [
        str(block)
        for block in read_apart("blocks", kind, body, media_type=media_type, address=address).get("blocks", [])
    ]


def read_blocks(kind: str, body: bytes, media_type: str) -> list[str]:
    """Return the blocks of a page, a letter or a PDF; for the child alone."""
    if kind == PDF:
        from tracker.fetching.pdf import pages_of

        return _bounded(block for page in pages_of(body) for block in _line_groups(page))
    if kind in (LETTER, SNAPSHOT):
        from tracker.fetching.mail import parts_of

        for part in parts_of(message_from_bytes(body, policy=policy.default)):
            text = decoded(part.body, part.media_type)
            if found := _bounded(_page_blocks(text) if part.kind == HTML else _paragraphs(text)):
                return found
        return []
    return _bounded(_page_blocks(decoded(body, media_type)))


def _bounded(found: Iterator[str]) -> list[str]:
    kept: list[str] = []
    letters = 0
    for block in found:
        letters += len(block)
        if len(kept) == MOST_BLOCKS or letters > MOST_LETTERS:
            break
        kept.append(block)
    return kept


def _page_blocks(page: str) -> Iterator[str]:
    """Walk through a page; the text between two borders of its layout is a block."""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    tree: Any = etree.fromstring(page.replace("\x00", "").encode("utf-8", "replace"), parser)
    if tree is None:
        return
    line: list[str] = []
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, node in walk:
        border = node.tag not in _WITHIN_A_LINE
        if border:
            yield from _paragraphs("".join(line))
            line.clear()
        if event == "start" and node.tag in _UNSEEN:
            walk.skip_subtree()
        elif event == "start":
            line.append(node.text or "")
        if event == "end":
            line.append(node.tail or "")
    yield from _paragraphs("".join(line))


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in _EMPTY_LINES.split(text):
        if words := " ".join(paragraph.split()):
            yield words


def _line_groups(page: str) -> Iterator[str]:
    """Part a page of lines into paragraphs: each ends with an empty line, or with one that is clearly short."""
    lines = page.split("\n")
    width = max(map(len, lines))
    group: list[str] = []
    for line in lines:
        group.append(line)
        if len(line) < _SHORT_LINE * width:
            yield from _paragraphs(" ".join(group))
            group.clear()
    yield from _paragraphs(" ".join(group))
