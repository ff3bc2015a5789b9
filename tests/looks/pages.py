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
    """Return the paths of the pages on which the council finds charts, single charts before overviews of several."""
    client = PageClient(app).sign_in(READER).client
    found: dict[str, int] = {}
    seen: set[str] = set()
    links: set[str] = set()
    waiting = {rule.rule for rule in app.url_map.iter_rules() if _is_page(rule)}
    while waiting:
        for path in sorted(waiting):
            answer = client.get(path)
            text = answer.get_data(as_text=True) if answer.mimetype == "text/html" and answer.status_code == 200 else ""
            links |= {urlsplit(link).path for link in re.findall(r'href="(/[^"]*)"', text)}
            if charts := text.count("data-chart-src="):
                found[path] = charts
        seen |= waiting
        # Charts that share one rule, such as /charts/<name>, are known by the links that lead to them.
        rooms = {_room(app, path) for path in found}
        waiting = {link for link in links - seen if _room(app, link) in rooms}
    return sorted(found, key=lambda path: (found[path], path))


def _is_page(rule: Rule) -> bool:
    return "GET" in (rule.methods or ()) and not rule.arguments and rule.endpoint != "accounts.logout"


def _room(app: Flask, path: str) -> str:
    """Return the blueprint of a page."""
    try:
        endpoint: str = app.url_map.bind("").match(path)[0]
    except HTTPException:
        return "none"
    return endpoint.rpartition(".")[0]
