"""The day on which the article in a page was published.

What the page says to machines comes first, then what it says to its readers beside the heading, then its address. Days
of other news, of the last change and of the visit are near; see `tracker.suggest.published` for what tells them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from tracker.core.dates import PartialDate
from tracker.core.day_finding import day_of_digits, days_in, is_believable
from tracker.fetching.page_data import PageData
from tracker.fetching.page_lines import PageLines, words_of
from tracker.suggest.published import day_of_lines

LINES_BELOW = 12
LINES_ABOVE = 6
_METAS = (
    "article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished",
    "rnews:datepublished", "publishdate", "publish_date", "publish-date", "published_date", "pubdate",
    "publication_date",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "citation_publication_date", "citation_date",
    "citation_online_date", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "date.created",
    "dc.date", "dcterms.date", "date", "article.published", "created", "datecreated", "uploaddate",
)  # fmt: skip
_MARKED = (
    "//*[(self::time and @pubdate) or contains(@itemprop, 'datePublished') or contains(@property, 'datePublished')]"
)
_IN_ADDRESS = (
    re.compile(r"(?<!\d)((?:19|20|1[34])\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)((?:19|20)\d{2})[/_-]?(\d{2})(\d{2})(?!\d)"),
)
_UTC = re.compile(r"(?:z|[+-]00:?00)$", re.IGNORECASE)


def published_on(
    tree: Any, data: PageData, page: PageLines, *, language: str, addresses: tuple[str, ...], today: date
) -> PartialDate | None:
    """Return the day of publication, in the calendar in which it is written, or None.

    language:  the tag of the page's language, for its own calendar and the order of numbers
    addresses: where the page lives, whose path may name the day
    today:     a later day is not believed, nor one of long ago
    """
    below = page.lines[page.heading : page.heading + LINES_BELOW]
    above = page.lines[max(page.heading - LINES_ABOVE, 0) : page.heading]
    near = day_of_lines(below, language, today=today) or day_of_lines(reversed(above), language, today=today)
    for stated in _stated(tree, data):
        day = _day(stated, language)
        if day and is_believable(day, today):
            return near if near and not near.about and _is_same(near, day, in_utc=bool(_UTC.search(stated))) else day
    in_address = [day for address in addresses for day in _days_of_address(address) if is_believable(day, today)]
    if near and (not near.about or not in_address):
        return near
    return next(iter(in_address), None) or _only_day(page.lines[page.heading :], language, today)


def _stated(tree: Any, data: PageData) -> Iterator[str]:
    """Yield what the page says to machines about the day, the surest first."""
    yield data.said("datepublished")
    for name in _METAS:
        yield from data.metas.get(name, [])
    for node in tree.xpath(_MARKED):
        yield node.get("datetime") or node.get("content") or words_of(node)
    yield from (one["datepublished"] for one in data.objects if isinstance(one.get("datepublished"), str))
    yield data.said("datecreated")


def _day(stated: str, language: str) -> PartialDate | None:
    return next(iter(days_in(stated, language)), None) or day_of_digits(stated.strip()[:8])


def _is_same(near: PartialDate, stated: PartialDate, *, in_utc: bool) -> bool:
    """Say whether both are one day; a machine that counts in UTC may be a day off for the page's own readers."""
    return abs((near.first - stated.first).days) <= (1 if in_utc else 0)


def _days_of_address(address: str) -> Iterator[PartialDate]:
    for pattern in _IN_ADDRESS:
        for year, month, day in pattern.findall(address):
            yield from days_in(f"{year}-{month}-{day}")


def _only_day(lines: tuple[str, ...], language: str, today: date) -> PartialDate | None:
    """Return the day that is called the day of publication farther down, or the only one that stands there alone."""
    found = {day for line in lines if (day := day_of_lines([line], language, today=today))}
    return found.pop() if len(found) == 1 else None
