"""The lines that a reader sees in a page, and where among them the article's heading stands.

Menus, footers, related news and the like are left out, for their words are of other articles; but never what holds the
heading itself, however a page may call it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_UNSEEN = {"script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select", "button", "textarea"}
_ELSEWHERE = {"nav", "footer", "aside", "dialog"}
_INLINE = {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "ins", "mark", "q", "s", "small", "span",
           "strong", "sub", "sup", "time", "u", "label", "data"}  # fmt: skip
_CALLED_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:related|sidebar|breadcrumbs?|comments?|popular|trending|recommend\w*|latest|last-?news|most-?\w+|cookies?|"
    r"consent|gdpr|newsletter|clock|today|weather|ticker|calendar|footer|copyright)(?:$|[\s_-])"
    r"|(?:^|\s)(?:(?:main|top|site|primary|page|global|mega|mobile)[_-]?)?(?:nav|navbar|navigation|menu)(?:-\w+)*(?:$|\s)",
    re.IGNORECASE,
)
DEEPEST = 200


@dataclass(frozen=True, slots=True)
class PageLines:
    """The seen lines of a page, and the number of the one that is the heading (0 where there is none)."""

    lines: tuple[str, ...]
    heading: int


def words_of(node: Any) -> str:
    """Return the text of `node` in one line."""
    return " ".join(node.text_content().split())


def lines_of(tree: Any, heading: Any) -> PageLines:
    """Return the lines of a page whose article begins with the element `heading` (None where there is none)."""
    around = set(heading.iterancestors()) if heading is not None else set()
    body = tree.find("body")
    lines: list[str] = []
    place = 0
    line: list[str] = []
    for node, piece in _pieces(tree if body is None else body, around):
        if piece is None:
            if words := " ".join(" ".join(line).split()):
                lines.append(words)
            line = []
        else:
            line.append(piece)
        if node is heading and not place:
            place = len(lines)
    return PageLines(tuple(lines), place)


def is_elsewhere(node: Any) -> bool:
    """Say whether `node` calls itself a part of the page that is not the article."""
    if node.tag == "header":
        return not any(above.tag in ("article", "main") for above in node.iterancestors())
    return node.tag in _ELSEWHERE or bool(_CALLED_ELSEWHERE.search(f"{node.get('class') or ''} {node.get('id') or ''}"))


def _pieces(node: Any, around: set[Any], depth: int = 0) -> Iterator[tuple[Any, str | None]]:
    """Yield the texts below `node` in order, and None where a line ends."""
    if not isinstance(node.tag, str) or node.tag in _UNSEEN or depth > DEEPEST:
        return
    if node.tag != "body" and node not in around and is_elsewhere(node):
        return
    ends = node.tag not in _INLINE
    if ends:
        yield node, None
    # The day in a machine's words stands beside the one in a reader's; a label before it then counts for both.
    if node.tag == "time" and node.get("datetime"):
        yield node, f" {node.get('datetime')[:10]} "
    if node.text:
        yield node, node.text
    for child in node:
        yield from _pieces(child, around, depth + 1)
        if child.tail:
            yield node, child.tail
    if ends:
        yield node, None
