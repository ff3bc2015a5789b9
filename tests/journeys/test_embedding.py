"""A chart in the frame of the city's site, which is another origin: its own site shows it, and no other can."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, Frame

from tests.journeys.conftest import PATIENCE, Visit
from tracker.actions.embeddings import add_embedding, withdraw_embedding
from tracker.config import Settings
from tracker.store.embedding import Embedding
from tracker.store.engine import Database

pytestmark = pytest.mark.browser
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The city</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"></head>
<body><h1>The city</h1><iframe src="{address}" title="A chart" width="100%" height="640"></iframe></body></html>"""


@contextmanager
def city_site() -> Iterator[tuple[str, dict[str, str]]]:
    """Serve the site of a city and yield its origin, and what is framed in it by the path of its pages."""
    framed: dict[str, str] = {}

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(PAGE.format(address=framed.get(self.path, "about:blank")).encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", framed
        server.shutdown()


def frame_at(visit: Visit, page: str) -> Frame:
    visit.page.goto(page, wait_until="networkidle")
    return visit.page.frames[1]


@pytest.mark.parametrize(("language", "theme", "width"), [("fa", "dark", 360), ("en", "light", 1280)])
def test_the_citys_site_shows_a_chart(
    browser: Browser, address: str, settings: Settings, language: str, theme: str, width: int
) -> None:
    database = Database(settings.database_url)
    with ExitStack() as stack:
        (own, framed), (other, stolen) = (stack.enter_context(city_site()) for _ in range(2))
        visit = Visit(browser, "http://127.0.0.1", viewport={"width": width, "height": 800}, color_scheme=theme)
        with database.writing() as session, session.begin():
            for chart in ("timeline", "network", "map"):
                made = add_embedding(
                    # A site on this machine has no certificate; nobody could write it into the form.
                    session, chart=chart, filters={}, language=language, sites=[own], made_by_id=None,
                )  # fmt: skip
                framed[f"/{chart}"] = stolen[f"/{chart}"] = f"{address}/embed/{made.token}"
        for chart in ("timeline", "network", "map"):
            frame = frame_at(visit, f"{own}/{chart}")
            frame.locator("[data-drawn=yes]").wait_for(timeout=PATIENCE)
            assert frame.locator("html").get_attribute("dir") == ("rtl" if language == "fa" else "ltr")
            assert frame.locator("html").get_attribute("data-bs-theme") == theme
            assert frame.evaluate("document.documentElement.scrollWidth <= innerWidth")
        # The keyboard walks the marks, though none leads anywhere.
        ring, told = frame.locator(".chart-ring"), frame.locator("[data-chart-told]")
        ring.focus()
        first = told.inner_text()
        visit.page.keyboard.press("ArrowDown")
        assert told.inner_text() not in ("", first)
        visit.page.keyboard.press("Enter")
        assert frame.url.startswith(framed["/map"])
        visit.page.goto(framed["/timeline"], wait_until="networkidle")
        assert visit.violations() == []
        assert visit.context.cookies() == []
        assert visit.faults == []
        # What another site frames, the browser refuses.
        assert frame_at(visit, f"{other}/map").locator("[data-chart-src]").count() == 0
        assert "frame-ancestors" in visit.faults.pop()
        with database.writing() as session, session.begin():
            withdraw_embedding(session, embedding=session.get_one(Embedding, 3))
        visit.context.close()
        # This browser has kept the page for its minutes; another one reads that it is gone.
        later = Visit(browser, "http://127.0.0.1", locale=language)
        gone = frame_at(later, f"{own}/map").locator("h1").inner_text()
        assert gone == {"en": "This chart is not shown here", "fa": "این نمودار در اینجا نمایش داده نمی‌شود"}[language]
        assert later.faults == []
        later.context.close()
    database.close()
