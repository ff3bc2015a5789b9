"""Which pages draw a chart, found by looking: a chart that joins later is looked at without being named anywhere."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from flask import Flask
from werkzeug.exceptions import HTTPException
from werkzeug.routing import Rule

from tests.web.client import PageClient

READER = "council"


def chart_pages(app: Flask) -> list[str]:
    """Return the paths of the pages on which the council finds charts, whole charts before overviews of several."""
    client = PageClient(app).sign_in(READER).client
    paths = {rule.rule for rule in app.url_map.iter_rules() if _is_page(rule)}
    found: dict[str, int] = {}
    seen: set[str] = set()
    while paths - seen:
        path = min(paths - seen)
        seen.add(path)
        answer = client.get(path)
        text = answer.get_data(as_text=True) if answer.mimetype == "text/html" and answer.status_code == 200 else ""
        if "data-chart-src=" in text:
            found[path] = text.count("data-chart-src=")
            # Charts that share one rule, such as /charts/<name>, are known by the links that lead to them.
            paths |= {link for link in _links(text) if _is_kin(app, path, link)}
    return sorted(found, key=lambda path: (found[path], path))


def _is_page(rule: Rule) -> bool:
    return "GET" in (rule.methods or ()) and not rule.arguments and rule.endpoint != "accounts.logout"


def _links(text: str) -> set[str]:
    return {urlsplit(link).path for link in re.findall(r'href="(/[^"]*)"', text)}


def _is_kin(app: Flask, path: str, link: str) -> bool:
    """Say whether a link leads into the same blueprint."""
    router = app.url_map.bind("")
    try:
        here, there = router.match(path)[0], router.match(link)[0]
    except HTTPException:
        return False
    return bool(here.rpartition(".")[0] == there.rpartition(".")[0])
