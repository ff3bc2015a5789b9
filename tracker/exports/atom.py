"""A feed of news as Atom (RFC 4287)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

ATOM = "http://www.w3.org/2005/Atom"
XML = "http://www.w3.org/XML/1998/namespace"
# What XML cannot hold at all: control characters, and halves of characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

register_namespace("", ATOM)


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One piece of news; `id` stays what it is wherever the page moves."""

    id: str
    title: str
    address: str
    updated: datetime
    summary: str
    category: str


@dataclass(frozen=True, slots=True)
class Feed:
    """What stands above the news.

    address, page: where the feed itself stands, and the page that it tells of
    """

    id: str
    title: str
    subtitle: str
    author: str
    language: str
    address: str
    page: str
    rights: str
    updated: datetime


def write_atom(feed: Feed, entries: Iterable[FeedEntry]) -> bytes:
    """Return the feed as a file in UTF-8."""
    root = Element(f"{{{ATOM}}}feed", {f"{{{XML}}}lang": feed.language})
    for name, text in (("id", feed.id), ("title", feed.title), ("subtitle", feed.subtitle), ("rights", feed.rights)):
        if text:
            _text(root, name, text)
    _text(root, "updated", _moment(feed.updated))
    _text(SubElement(root, f"{{{ATOM}}}author"), "name", feed.author)
    _link(root, "self", feed.address, "application/atom+xml")
    _link(root, "alternate", feed.page, "text/html")
    for entry in entries:
        told = SubElement(root, f"{{{ATOM}}}entry")
        _text(told, "id", entry.id)
        _text(told, "title", entry.title)
        _text(told, "updated", _moment(entry.updated))
        _link(told, "alternate", entry.address, "text/html")
        SubElement(told, f"{{{ATOM}}}category", {"term": _clean(entry.category)})
        _text(told, "summary", entry.summary)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, f"{{{ATOM}}}{name}").text = _clean(text)


def _link(parent: Element, rel: str, address: str, type: str) -> None:
    SubElement(parent, f"{{{ATOM}}}link", {"rel": rel, "href": address, "type": type})


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("", text)


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
