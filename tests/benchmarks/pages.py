"""How long the pages of a large register take, as multiples of an empty page of the same layout in the same run.

Times of one machine say little; their ratios travel, and the best of several tells most of the page and least of what
else the machine does. Run by `make benchmark`.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from flask import render_template_string

from tests.scale import fill
from tests.web.client import PageClient
from tracker.app import create_app
from tracker.config import Settings
from tracker.core.access import Action
from tracker.demo.load import load_demo
from tracker.migrations import upgrade
from tracker.store.engine import Database
from tracker.store.files import Files
from tracker.store.register import the_register
from tracker.web.gate import route
from tracker.web.health import blueprint as spare

AGREEMENTS, OTHERS = 1000, 4000
ROUNDS = 40
AIM = 3.0
EMPTY = "/empty-page"
AIMED = {
    "list": "/agreements/",
    "filtered list": "/agreements/?status=signed&type=mou&since=1380",
    "record": "/agreements/900",
}
# What is only told: reading every document for words costs by its length, charts and overviews by the register's.
TOLD = {
    "searched list": "/agreements/?q=خواهر خواندگی",
    "list, last page": "/agreements/?page=40",
    "list, sorted by type": "/agreements/?sort=type",
    "search everywhere": "/search?q=خواهر خواندگی",
    "search, nothing found": "/search?q=زعفران",
    "articles": "/articles/",
    "searched articles": "/articles/?q=گردشگری",
    "cities": "/cities/",
    "article": "/articles/20",
    "form": "/agreements/new",
    "what is due": "/due",
    "gaps": "/gaps",
    "dashboard": "/",
    "JSON of the timeline": "/timeline?format=json",
    "JSON of the network": "/network?format=json",
    "JSON of the map": "/map?format=json",
    "JSON of a list": "/agreements/?format=json",
}


def main() -> int:
    """Measure, print a table, and return 1 where a page misses the aim."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tracker.sqlite"
        began = time.perf_counter()
        _register(path)
        print(
            f"{AGREEMENTS} agreements among {AGREEMENTS + OTHERS} records, made in {time.perf_counter() - began:.0f} s"
        )
        app = create_app(Settings(Path(folder), f"sqlite:///{path}", "a key for measuring only, long enough"))
        person = PageClient(app).sign_in("recorder")
        missed = [name for name, address in AIMED.items() if _told(person, name, address, ROUNDS) > AIM]
        for name, address in TOLD.items():
            _told(person, name, address, 5)
        app.extensions["database"].close()
    print(
        f"Past {AIM:g} times an empty page: {', '.join(missed)}"
        if missed
        else f"All within {AIM:g} times an empty page"
    )
    return 1 if missed else 0


@route(spare, EMPTY, allow=Action.READ)
def empty() -> str:
    """Show the layout without anything in it."""
    page = (
        '{% extends "base.html" %}{% block title %}Empty{% endblock %}{% block content %}<h1>Empty</h1>{% endblock %}'
    )
    return render_template_string(page)


def _register(path: Path) -> None:
    database = Database(f"sqlite:///{path}")
    upgrade(database.engine)
    with database.writing() as session, session.begin():
        load_demo(session, files=Files(path.with_name("documents")))
        house = the_register(session)
        assert house
        fill(session, agreements=AGREEMENTS, others=OTHERS, home_city_id=house.home_city_id)
    database.close()


def _told(person: PageClient, name: str, address: str, rounds: int) -> float:
    base, seconds = _best(person, [EMPTY, address], rounds)
    print(f"{name:24}{seconds * 1000:8.1f} ms  × {seconds / base:.1f}")
    return seconds / base


def _get(person: PageClient, address: str) -> None:
    answer = person.client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    answer.get_data()


def _best(person: PageClient, addresses: list[str], rounds: int) -> list[float]:
    """Return the best time of each page; they take turns, so that the machine treats them alike."""
    for address in addresses:
        _get(person, address)
    best = [float("inf")] * len(addresses)
    for _ in range(rounds):
        for place, address in enumerate(addresses):
            began = time.perf_counter()
            _get(person, address)
            best[place] = min(best[place], time.perf_counter() - began)
    return best


if __name__ == "__main__":
    sys.exit(main())
