"""The article in a web page: its text without menus, and what the page says of itself.

trafilatura finds the article; half-spaces, which it would delete, travel through it disguised as a letter that no page
uses.
"""

from __future__ import annotations

import html
import json
import re
from typing import Any

import trafilatura
from lxml import html as lxml_html

from tracker.core.date_parsing import parse_date
from tracker.core.dates import DateError, PartialDate, Precision
from tracker.core.text import HALF_SPACE
from tracker.fetching.sniff import decoded

# A letter of a script without newspapers (Deseret) stands in for the half-space.
_DISGUISE = "\U00010428"
_DATE_LINE = re.compile(
    r"(?:\d{1,2}\s+[^\W\d]{2,12}(?:\s?ماه)?\s+\d{4}|\d{4}[/-]\d{1,2}[/-]\d{1,2})(?:\s*[-–،]?\s*(?:ساعت\s*)?\d{1,2}:\d{2})?"
)
MOST = 200_000
_META_DATES = (
    "article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "dc.date",
    "publish_date",
    "og:published_time",
)


def read_html(body: bytes, media_type: str, address: str) -> dict[str, str]:
    """Return text, title, outlet, author and published day, or why there is no text."""
    page = decoded(body, media_type).replace("\x00", "").replace(HALF_SPACE, _DISGUISE)
    for entity in ("&zwnj;", "&#8204;", "&#x200c;", "&#x200C;"):
        page = page.replace(entity, _DISGUISE)
    text = _text(page)
    if not text:
        return {"refused": "no text"}
    tree = _tree(page)
    facts = _facts(tree) if tree is not None else {}
    meta = trafilatura.extract_metadata(page, default_url=address or None)
    title = facts.get("title") or (meta.title if meta else "") or ""
    answer = {
        "text": text,
        "title": _clean(title),
        "outlet": _clean(facts.get("outlet") or (meta.sitename if meta else "") or ""),
        "author": _clean(facts.get("author") or ""),
        "published": "",
    }
    when = _published(tree, facts, page)
    if when:
        answer["published"] = when.code
    return {key: value.replace(_DISGUISE, HALF_SPACE) for key, value in answer.items()}


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


def _facts(tree: Any) -> dict[str, str]:
    metas = {
        (node.get("property") or node.get("name") or node.get("itemprop") or "").lower(): node.get("content") or ""
        for node in tree.iter("meta")
    }
    found = _json_ld(tree)
    headline = next(
        (" ".join(node.text_content().split()) for node in tree.iter("h1") if node.text_content().strip()), ""
    )
    dates = [metas[name] for name in _META_DATES if metas.get(name)]
    return {
        "title": found.get("headline") or metas.get("og:title") or headline or "",
        "outlet": metas.get("og:site_name") or found.get("publisher") or "",
        "author": metas.get("author") or found.get("author") or "",
        "date": found.get("datePublished") or (dates[0] if dates else ""),
    }


def _json_ld(tree: Any) -> dict[str, str]:
    for node in tree.iter("script"):
        if (node.get("type") or "").lower() != "application/ld+json":
            continue
        try:
            objects = _objects(json.loads(node.text or ""))
        except (ValueError, RecursionError):
            continue
        for one in objects:
            if str(one.get("@type", "")).endswith("Article") or one.get("headline"):
                return {
                    "headline": str(one.get("headline") or ""),
                    "datePublished": str(one.get("datePublished") or ""),
                    "publisher": _named(one.get("publisher")),
                    "author": _named(one.get("author")),
                }
    return {}


def _objects(data: Any) -> list[dict[str, Any]]:
    if isinstance(data, list):
        return [one for part in data for one in _objects(part)]
    if isinstance(data, dict):
        return [data, *_objects(data.get("@graph", []))]
    return []


def _named(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return str(value.get("name") or "") if isinstance(value, dict) else str(value or "")


def _published(tree: Any, facts: dict[str, str], page: str) -> PartialDate | None:
    day = _day(facts.get("date", "")[:10])
    if day is not None:
        return day
    if tree is None:
        return None
    for node in tree.iter("time"):
        day = _day((node.get("datetime") or "")[:10]) or _day(" ".join(node.text_content().split()))
        if day is not None:
            return day
    for node in tree.iter("script", "style"):
        node.text = ""
    visible = tree.text_content().replace(_DISGUISE, HALF_SPACE)[:60_000]
    for match in _DATE_LINE.finditer(visible):
        day = _day(match[0])
        if day is not None:
            return day
    return None


def _day(text: str) -> PartialDate | None:
    try:
        found = parse_date(text)
    except DateError:
        return None
    return found if isinstance(found, PartialDate) and found.precision is Precision.DAY else None


def _clean(text: str) -> str:
    return " ".join(html.unescape(text).split())[:300]
