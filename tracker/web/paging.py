"""What the address of a long list asks for: its words, and its page."""

from __future__ import annotations

from flask import request

_LONGEST = 200


def words_asked() -> str:
    """Return the words that the list shall hold."""
    return request.args.get("q", "")[:_LONGEST].strip()


def page_asked() -> int:
    """Return the number of the page, from 1."""
    page = request.args.get("page", "1")
    return max(int(page), 1) if page.isdecimal() and len(page) < 8 else 1


def pages_of(total: int, page: int) -> int:
    """Return how many pages a list of `total` rows has, `page` on each; at least one."""
    return max(1, -(-total // page))
