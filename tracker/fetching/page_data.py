"""What a page says of itself to machines: its meta tags, its JSON-LD and its microdata.

Pages are written by hand and by many programs, so JSON-LD comes with comments, line breaks inside strings, commas too
many or two objects in a row; what can be read of it is read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from tracker.core.text import squash

# A comment of two slashes begins behind a blank or a sign, which tells it from an address.
_COMMENT = re.compile(
    r"<!--|-->|<!\[CDATA\[|\]\]>|/\*.*?\*/|(?:(?<=[\s,{}\[\]])|^)//[^\n\"]*$", re.MULTILINE | re.DOTALL
)
_COMMA_TOO_MANY = re.compile(r",(\s*[}\]])")
_STRING = r'"%s"\s*:\s*"((?:[^"\\\n]|\\.)*)"'
_ARTICLE = re.compile(
    r"(?:Article|BlogPosting|Report|PressRelease|LiveBlogPosting|GovernmentAnnouncement)$", re.IGNORECASE
)
DEEPEST = 20


class PageData:
    """The machine-readable side of a page.

    metas:    the contents of each meta tag, by its lower-case property, name or itemprop, in their order
    article:  the JSON-LD object that describes the article, with lower-case keys; empty where there is none
    """

    def __init__(self, tree: Any) -> None:
        self.metas: dict[str, list[str]] = {}
        for node in tree.iter("meta"):
            content = (node.get("content") or "").strip()
            for attribute in ("property", "name", "itemprop"):
                if content and (name := node.get(attribute)):
                    self.metas.setdefault(name.strip().lower(), []).append(content)
        self.objects = [one for node in _scripts(tree) for one in _objects_of(node.text or "")]
        self.article = self._article([node.text_content() for node in tree.iter("title", "h1", "h2")])

    def first(self, *names: str) -> str:
        """Return the content of the first of the meta tags `names` that the page has, or nothing."""
        return next((self.metas[name][0] for name in names if name in self.metas), "")

    def names_in(self, key: str) -> list[str]:
        """Return the names under `key` of the article: of its authors, or of its publisher."""
        value = self.article.get(key)
        return [name for one in (value if isinstance(value, list) else [value]) if (name := _name(one))]

    def said(self, key: str) -> str:
        """Return what the article's JSON-LD says under `key`, where that is a plain text."""
        return _text(self.article.get(key)).strip()

    def address(self) -> str:
        """Return the address that JSON-LD gives the article, or nothing."""
        for key in ("mainentityofpage", "url", "@id"):
            value = self.article.get(key)
            value = value[0] if isinstance(value, list) and value else value
            if isinstance(value, dict):
                value = value.get("@id") or value.get("url")
            if isinstance(value, str) and value.startswith(("http://", "https://", "/")):
                return value
        return ""

    def _article(self, titles: list[str]) -> dict[str, Any]:
        articles = [one for one in self.objects if any(map(_ARTICLE.search, _types(one)))]
        articles += [one for one in self.objects if one.get("headline") and one not in articles]
        # A page may describe other articles too: its own is the one whose headline it also shows.
        shown = squash(" ".join([*titles, *self.metas.get("og:title", [])]))
        own = [one for one in articles if squash(_text(one.get("headline"))) in shown and one.get("headline")]
        pages = [one for one in self.objects if one.get("datepublished")]
        return next(iter(own or articles or pages), {})


def _scripts(tree: Any) -> Iterator[Any]:
    for node in tree.iter("script"):
        if "ld+json" in (node.get("type") or "").lower():
            yield node


def _objects_of(text: str) -> list[dict[str, Any]]:
    for attempt in (text, _COMMA_TOO_MANY.sub(r"\1", _COMMENT.sub("", text))):
        try:
            return list(_flat(_values(attempt)))
        except (ValueError, RecursionError):
            continue
    # Beyond repair, a quotation mark inside the article's text for instance: its first lines can still be read.
    found = {
        key.lower(): match[1] for key in ("headline", "datePublished") if (match := re.search(_STRING % key, text))
    }
    return [found] if found else []


def _values(text: str) -> list[Any]:
    """Return the JSON values that stand in a row in `text`. Raises ValueError where there is anything else."""
    decoder, values, rest = json.JSONDecoder(strict=False), [], text.strip().rstrip(";")
    while rest:
        value, end = decoder.raw_decode(rest)
        values.append(value)
        rest = rest[end:].lstrip(" \r\n\t,;")
    return values


def _flat(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Yield the objects of `value` that speak of the page: not those of a list of other articles."""
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _flat(one, depth + 1)
    elif isinstance(value, dict):
        one = {str(key).lower(): part for key, part in value.items()}
        yield one
        for key in ("@graph", "mainentity", "mainentityofpage"):
            yield from _flat(one.get(key), depth + 1)


def _types(one: dict[str, Any]) -> list[str]:
    types = one.get("@type")
    return [str(type) for type in (types if isinstance(types, list) else [types])]


def _name(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, list):
        value = value[0] if value else ""
    return " ".join(_text(value).split())


def _text(value: Any) -> str:
    return unescape(value) if isinstance(value, str) else ""
